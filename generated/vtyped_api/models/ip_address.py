"""Made from spec/schemas/ip_address.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject
from ..runtime.open_enum import OpenEnum

if TYPE_CHECKING:
    from datetime import datetime

    from .analysis_result import AnalysisResult, HostAnalysisStats, VerdictVotes
    from .context import HuntingInfo, NotificationSource
    from .envelope import EmbeddedRelationship, ObjectLinks
    from .gti_assessment import GtiAssessment
    from .rdap import DnsRdap
    from .ssl_certificate import SslCertificate
    from .threat_severity import ThreatSeverity


class RegionalInternetRegistry(OpenEnum):
    """Registry that allots the network."""

    AFRINIC = "AFRINIC"
    ARIN = "ARIN"
    APNIC = "APNIC"
    LACNIC = "LACNIC"
    RIPE_NCC = "RIPE NCC"


@model
class IpAddress(ApiObject):
    """An IPv4 or IPv6 address."""

    id: str
    """The address itself."""
    type: str
    """Always `ip_address`."""
    attributes: IpAddressAttributes
    """What VirusTotal knows of an IP address; objects inside a relationship may lack the analysis."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: IpAddressContextAttributes | None = None
    """How an IP address came to be in an answer; only what fits the request is present."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class IpAddressAttributes(Model):
    """What VirusTotal knows of an IP address; objects inside a relationship may lack the analysis."""

    last_analysis_stats: HostAnalysisStats | None = None
    """Number of engines by verdict about a URL, a domain or an IP address; a counter left out by the service is 0."""
    last_analysis_results: dict[str, AnalysisResult] | None = None
    """Verdicts of the last analysis by name of the engine."""
    last_analysis_date: datetime | None = None
    """When the address was last analysed."""
    gti_assessment: GtiAssessment | None = None
    """Google Threat Intelligence's judgement of an item, present only with a licence for it and, as a rule, a tool name
    sent in `x-tool`.
    """
    threat_severity: ThreatSeverity | None = None
    """VirusTotal's estimate of how severe a threat is, with the evidence behind it."""
    mandiant_ic_score: int | None = None
    """Mandiant's score of how likely the address is malicious, 0 to 100; present only with a Google Threat Intelligence
    licence.
    """
    crowdsourced_context: list[IpCrowdsourcedContext] | None = None
    """What partners and members of the community report about the address."""
    tags: list[str] | None = None
    """Tags that describe the address, such as `tor`."""
    reputation: int | None = None
    """Score from the community's votes, weighted by the voters' own standing; negative is bad."""
    total_votes: VerdictVotes | None = None
    """Number of community votes by verdict, each vote counted as one; a counter left out by the service is 0."""
    last_modification_date: datetime | None = None
    """When anything in this object last changed."""
    first_seen_itw_date: datetime | None = None
    """When the address was first seen in the wild."""
    last_seen_itw_date: datetime | None = None
    """When the address was last seen in the wild."""
    network: str | None = None
    """Network that the address belongs to, in CIDR notation."""
    asn: int | None = None
    """Number of the autonomous system that announces the network, an unsigned 32-bit number."""
    as_owner: str | None = None
    """Owner of the autonomous system."""
    country: str | None = None
    """Two-letter ISO 3166 code of the country."""
    continent: str | None = None
    """Two-letter code of the continent, such as `EU`."""
    regional_internet_registry: RegionalInternetRegistry | None = None
    """Registry that allots the network."""
    whois: str | None = None
    """WHOIS answer as plain text."""
    whois_date: datetime | None = None
    """When VirusTotal last fetched the WHOIS answer."""
    rdap: DnsRdap | None = None
    """A registry's RDAP answer about an IP network or a domain, with member names in snake case; missing texts and
    lists are empty.
    """
    last_https_certificate: SslCertificate | None = None
    """An X.509 certificate of a TLS server."""
    last_https_certificate_date: datetime | None = None
    """When the certificate was last fetched."""
    jarm: str | None = None
    """JARM fingerprint of the TLS server, 62 hexadecimal digits."""


@model
class IpCrowdsourcedContext(Model):
    """What a partner or a member of the community reports about an IP address."""

    title: str
    """Heading of the report."""
    details: str
    """The report itself."""
    severity: str
    """How severe the matter is, such as `medium`."""
    source: str
    """Who made the report."""
    timestamp: datetime
    """When the report was made."""


@model
class IpAddressContextAttributes(Model):
    """How an IP address came to be in an answer; only what fits the request is present."""

    notification_id: str | None = None
    """Id of the notification that brought the address into the IoC stream."""
    notification_date: datetime | None = None
    """When the notification was made."""
    origin: str | None = None
    """What brought the address into the IoC stream, `hunting` or `subscriptions`."""
    sources: list[NotificationSource] | None = None
    """Rulesets, retrohunt jobs, collections or threat actors that brought the address into the IoC stream."""
    tags: list[str] | None = None
    """Words attached to the entry of the IoC stream, such as the names and tags of rules."""
    hunting_info: HuntingInfo | None = None
    """The rule match that brought an item into the IoC stream; null where it came through a subscription."""
    detected_urls_count: int | None = None
    """Number of detected URLs at the address, in search results."""
    urls_max_detections: int | None = None
    """Highest number of detections among those URLs, in search results."""
    detected_communicating_files_count: int | None = None
    """Number of detected files that communicate with the address, in search results."""
    communicating_files_max_detections: int | None = None
    """Highest number of detections among those files, in search results."""
    detected_downloaded_files_count: int | None = None
    """Number of detected files downloaded from the address, in search results."""
    downloaded_files_max_detections: int | None = None
    """Highest number of detections among those files, in search results."""
    detected_referring_files_count: int | None = None
    """Number of detected files that contain the address, in search results."""
    referring_files_max_detections: int | None = None
    """Highest number of detections among those files, in search results."""
