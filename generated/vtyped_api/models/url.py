"""Made from spec/schemas/url.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .analysis_result import AnalysisResult, HostAnalysisStats, VerdictVotes
    from .context import FeedSubmitter, HuntingInfo, NotificationSource
    from .envelope import EmbeddedRelationship, ObjectLinks
    from .gti_assessment import GtiAssessment
    from .icon_hash import IconHash
    from .threat_severity import ThreatSeverity
    from .tracker import Tracker


@model
class Url(ApiObject):
    """A URL that VirusTotal has analysed or met elsewhere."""

    id: str
    """SHA-256 of the URL in canonical form, 64 hexadecimal digits."""
    type: str
    """Always `url`."""
    attributes: UrlAttributes
    """What VirusTotal knows of a URL."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: UrlContextAttributes | None = None
    """How a URL came to be in an answer; only what fits the request is present."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class UrlAttributes(Model):
    """What VirusTotal knows of a URL."""

    url: str
    """The URL in canonical form."""
    last_final_url: str | None = None
    """Where the URL led in the end, after all redirections."""
    redirection_chain: list[str] | None = None
    """URLs passed on the way to the final one, in order; the final URL itself may or may not be among them."""
    tld: str | None = None
    """Top-level domain of the host, with the second level where registrations are made there."""
    title: str | None = None
    """Title of the page; may be empty."""
    last_analysis_stats: HostAnalysisStats
    """Number of engines by verdict about a URL, a domain or an IP address; a counter left out by the service is 0."""
    last_analysis_results: dict[str, AnalysisResult]
    """Verdicts of the last analysis by name of the engine."""
    last_analysis_date: datetime
    """When the URL was last analysed."""
    gti_assessment: GtiAssessment | None = None
    """Google Threat Intelligence's judgement of an item, present only with a licence for it and, as a rule, a tool name
    sent in `x-tool`.
    """
    threat_severity: ThreatSeverity | None = None
    """VirusTotal's estimate of how severe a threat is, with the evidence behind it."""
    mandiant_ic_score: int | None = None
    """Mandiant's score of how likely the URL is malicious, 0 to 100; present only with a Google Threat Intelligence
    licence.
    """
    threat_names: list[str] | None = None
    """Names of threats that engines see behind the URL; may be empty."""
    targeted_brand: dict[str, str] | None = None
    """Brand that a phishing page imitates, by name of the engine that recognised it."""
    categories: dict[str, str] | None = None
    """Category of the site by name of the partner who gave it."""
    tags: list[str]
    """Tags that describe the URL, such as `multiple-redirects`."""
    reputation: int
    """Score from the community's votes, weighted by the voters' own standing; negative is bad."""
    total_votes: VerdictVotes
    """Number of community votes by verdict, each vote counted as one; a counter left out by the service is 0."""
    times_submitted: int
    """How many times the URL was submitted."""
    first_submission_date: datetime
    """When the URL was first submitted."""
    last_submission_date: datetime
    """When the URL was last submitted."""
    last_modification_date: datetime | None = None
    """When anything in this object last changed."""
    first_seen_itw_date: datetime | None = None
    """When the URL was first seen in the wild."""
    last_seen_itw_date: datetime | None = None
    """When the URL was last seen in the wild."""
    has_content: bool | None = None
    """Whether VirusTotal holds the content of the response."""
    last_http_response_code: int | None = None
    """HTTP status of the last response."""
    last_http_response_content_length: int | None = None
    """Length of the last response's body in bytes."""
    last_http_response_content_sha256: str | None = None
    """SHA-256 of the last response's body, which is also the id of the body as a file."""
    last_http_response_headers: dict[str, str] | None = None
    """Headers of the last response by name."""
    last_http_response_cookies: dict[str, str] | None = None
    """Cookies set by the last response, by name."""
    html_meta: dict[str, list[str]] | None = None
    """Contents of the page's meta tags by name of the tag, one text for each occurrence."""
    outgoing_links: list[str] | None = None
    """Links from the page to other sites."""
    trackers: dict[str, list[Tracker]] | None = None
    """Uses of tracking and analytics services by name of the tracker."""
    favicon: IconHash | None = None
    """Two hashes of an icon, either of which serves to search for items with a similar or equal icon."""


@model
class UrlContextAttributes(Model):
    """How a URL came to be in an answer; only what fits the request is present."""

    url: str | list[str] | None = None
    """The URL itself, since the id of a descriptor is only a hash; a list of one text in some older answers."""
    submitter: FeedSubmitter | None = None
    """Who submitted an item of a feed, without a name."""
    notification_id: str | None = None
    """Id of the notification that brought the URL into the IoC stream."""
    notification_date: datetime | None = None
    """When the notification was made."""
    origin: str | None = None
    """What brought the URL into the IoC stream, `hunting` or `subscriptions`."""
    sources: list[NotificationSource] | None = None
    """Rulesets, retrohunt jobs, collections or threat actors that brought the URL into the IoC stream."""
    tags: list[str] | None = None
    """Words attached to the entry of the IoC stream, such as the names and tags of rules."""
    hunting_info: HuntingInfo | None = None
    """The rule match that brought an item into the IoC stream; null where it came through a subscription."""
