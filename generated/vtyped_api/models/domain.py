"""Made from spec/schemas/domain.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .analysis_result import AnalysisResult, HostAnalysisStats, VerdictVotes
    from .context import HuntingInfo, NotificationSource
    from .dns_record import DnsRecord
    from .envelope import EmbeddedRelationship, ObjectLinks
    from .gti_assessment import GtiAssessment
    from .icon_hash import IconHash
    from .rdap import DnsRdap
    from .ssl_certificate import SslCertificate
    from .threat_severity import ThreatSeverity


@model
class Domain(ApiObject):
    """A domain or host name of the Internet."""

    id: str
    """The name itself."""
    type: str
    """Always `domain`."""
    attributes: DomainAttributes
    """What VirusTotal knows of a domain; objects inside a relationship may lack the analysis."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: DomainContextAttributes | None = None
    """How a domain came to be in an answer, such as the DNS record that names it; only what fits the request is
    present.
    """
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class DomainAttributes(Model):
    """What VirusTotal knows of a domain; objects inside a relationship may lack the analysis."""

    tld: str | None = None
    """Top-level domain, with the second level where registrations are made there."""
    last_analysis_stats: HostAnalysisStats | None = None
    """Number of engines by verdict about a URL, a domain or an IP address; a counter left out by the service is 0."""
    last_analysis_results: dict[str, AnalysisResult] | None = None
    """Verdicts of the last analysis by name of the engine."""
    last_analysis_date: datetime | None = None
    """When the domain was last analysed."""
    gti_assessment: GtiAssessment | None = None
    """Google Threat Intelligence's judgement of an item, present only with a licence for it and, as a rule, a tool name
    sent in `x-tool`.
    """
    threat_severity: ThreatSeverity | None = None
    """VirusTotal's estimate of how severe a threat is, with the evidence behind it."""
    mandiant_ic_score: int | None = None
    """Mandiant's score of how likely the domain is malicious, 0 to 100; present only with a Google Threat Intelligence
    licence.
    """
    categories: dict[str, str] | None = None
    """Category of the site by name of the partner who gave it."""
    popularity_ranks: dict[str, PopularityRank] | None = None
    """Place of the domain in popularity rankings, by name of the ranking."""
    tags: list[str] | None = None
    """Tags that describe the domain, such as `dga`."""
    reputation: int
    """Score from the community's votes, weighted by the voters' own standing; negative is bad."""
    total_votes: VerdictVotes
    """Number of community votes by verdict, each vote counted as one; a counter left out by the service is 0."""
    last_modification_date: datetime | None = None
    """When anything in this object last changed."""
    first_seen_itw_date: datetime | None = None
    """When the domain was first seen in the wild; may be `1`, which is no real date."""
    last_seen_itw_date: datetime | None = None
    """When the domain was last seen in the wild."""
    registrar: str | None = None
    """Company that registered the domain."""
    creation_date: datetime | None = None
    """When the domain was registered, from WHOIS."""
    last_update_date: datetime | None = None
    """When the registration last changed, from WHOIS."""
    expiration_date: datetime | None = None
    """When the registration ends, from WHOIS."""
    whois: str | None = None
    """WHOIS answer as plain text; may be empty."""
    whois_date: datetime | None = None
    """When VirusTotal last fetched the WHOIS answer."""
    rdap: DnsRdap | None = None
    """A registry's RDAP answer about an IP network or a domain, with member names in snake case; missing texts and
    lists are empty.
    """
    last_dns_records: list[DnsRecord] | None = None
    """DNS records found by the last lookup."""
    last_dns_records_date: datetime | None = None
    """When the DNS records were last looked up."""
    last_https_certificate: SslCertificate | None = None
    """An X.509 certificate of a TLS server."""
    last_https_certificate_date: datetime | None = None
    """When the certificate was last fetched."""
    jarm: str | None = None
    """JARM fingerprint of the TLS server, 62 hexadecimal digits."""
    favicon: IconHash | None = None
    """Two hashes of an icon, either of which serves to search for items with a similar or equal icon."""


@model
class PopularityRank(Model):
    """Place of a domain in one popularity ranking."""

    rank: int
    """The place; 1 is the most popular."""
    timestamp: datetime
    """When the ranking was read."""


@model
class DomainContextAttributes(Model):
    """How a domain came to be in an answer, such as the DNS record that names it; only what fits the request is
    present.
    """

    timestamp: datetime | None = None
    """When the DNS record or the subdomain was seen."""
    ttl: int | str | None = None
    """Time to live of the DNS record in seconds, a number or its digits as text."""
    priority: int | str | None = None
    """Preference of an `MX` record, a number or its digits as text; the lowest value comes first."""
    flag: int | None = None
    """Flag of a `CAA` record."""
    tag: str | None = None
    """Tag of a `CAA` record, such as `issue`."""
    rname: str | None = None
    """Mailbox of the zone's administrator in an `SOA` record, with a dot in place of `@`."""
    serial: int | None = None
    """Serial number of the zone in an `SOA` record, an unsigned 32-bit number."""
    refresh: int | None = None
    """Seconds after which a secondary server looks for changes, from an `SOA` record."""
    retry: int | None = None
    """Seconds after which a secondary server tries again, from an `SOA` record."""
    expire: int | None = None
    """Seconds after which a secondary server gives up the zone, from an `SOA` record."""
    minimum: int | None = None
    """Time to live of negative answers in seconds, from an `SOA` record."""
    notification_id: str | None = None
    """Id of the notification that brought the domain into the IoC stream."""
    notification_date: datetime | None = None
    """When the notification was made."""
    origin: str | None = None
    """What brought the domain into the IoC stream, `hunting` or `subscriptions`."""
    sources: list[NotificationSource] | None = None
    """Rulesets, retrohunt jobs, collections or threat actors that brought the domain into the IoC stream."""
    tags: list[str] | None = None
    """Words attached to the entry of the IoC stream, such as the names and tags of rules."""
    hunting_info: HuntingInfo | None = None
    """The rule match that brought an item into the IoC stream; null where it came through a subscription."""
    detected_urls_count: int | None = None
    """Number of detected URLs at the domain, in search results."""
    urls_max_detections: int | None = None
    """Highest number of detections among those URLs, in search results."""
    detected_communicating_files_count: int | None = None
    """Number of detected files that communicate with the domain, in search results."""
    communicating_files_max_detections: int | None = None
    """Highest number of detections among those files, in search results."""
    detected_downloaded_files_count: int | None = None
    """Number of detected files downloaded from the domain, in search results."""
    downloaded_files_max_detections: int | None = None
    """Highest number of detections among those files, in search results."""
    detected_referring_files_count: int | None = None
    """Number of detected files that contain the domain, in search results."""
    referring_files_max_detections: int | None = None
    """Highest number of detections among those files, in search results."""
