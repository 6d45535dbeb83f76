"""Made from spec/schemas/threat_severity.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model
from ..runtime.open_enum import OpenEnum


class ThreatSeverityLevel(OpenEnum):
    """How severe a threat is estimated to be."""

    SEVERITY_NONE = "SEVERITY_NONE"
    SEVERITY_LOW = "SEVERITY_LOW"
    SEVERITY_MEDIUM = "SEVERITY_MEDIUM"
    SEVERITY_HIGH = "SEVERITY_HIGH"
    SEVERITY_UNKNOWN = "SEVERITY_UNKNOWN"


@model
class ThreatSeverity(Model):
    """VirusTotal's estimate of how severe a threat is, with the evidence behind it."""

    threat_severity_level: ThreatSeverityLevel | None = None
    """How severe a threat is estimated to be."""
    level_description: str | None = None
    """Sentence that says why the level was chosen."""
    threat_severity_data: ThreatSeverityData | None = None
    """Evidence behind a severity level; a flag that does not hold is left out, so the object may be empty."""
    last_analysis_date: str | None = None
    """When the level was worked out, in Unix seconds written as text."""
    version: str | int | None = None
    """Version of the rating scheme, an integer for files and text such as `D3`, `U3` or `I3` for domains, URLs and IP
    addresses.
    """


@model
class ThreatSeverityData(Model):
    """Evidence behind a severity level; a flag that does not hold is left out, so the object may be empty."""

    popular_threat_category: str | None = None
    """Category that engines name most for the item, such as `trojan`."""
    type_tag: str | None = None
    """Tag of the file's type."""
    domain_rank: str | None = None
    """Popularity rank of a domain, digits written as text; 1 is the most popular."""
    num_detections: int | None = None
    """Number of engines that detect the URL or IP address."""
    num_av_detections: int | None = None
    """Number of antivirus engines that detect the file."""
    num_gav_detections: int | None = None
    """Number of detections by Google's own antivirus systems."""
    has_similar_files_with_detections: bool | None = None
    """Whether similar files are detected."""
    is_matched_by_crowdsourced_yara_with_detections: bool | None = None
    """Whether a crowdsourced YARA rule that also matches detected files matches the file."""
    has_vulnerabilities: bool | None = None
    """Whether the file exploits a known vulnerability."""
    has_legit_tag: bool | None = None
    """Whether the file carries a tag that marks it as legitimate."""
    can_be_detonated: bool | None = None
    """Whether the file can be run in a sandbox."""
    has_bad_sandbox_verdicts: bool | None = None
    """Whether a sandbox judged the file bad."""
    has_execution_parents_with_detections: bool | None = None
    """Whether a detected file runs this one."""
    has_dropped_files_with_detections: bool | None = None
    """Whether the file drops files that are detected."""
    has_contacted_ips_with_detections: bool | None = None
    """Whether the file contacts IP addresses that are detected."""
    has_contacted_domains_with_detections: bool | None = None
    """Whether the file contacts domains that are detected."""
    has_contacted_urls_with_detections: bool | None = None
    """Whether the file contacts URLs that are detected."""
    has_embedded_ips_with_detections: bool | None = None
    """Whether the file embeds IP addresses that are detected."""
    has_embedded_domains_with_detections: bool | None = None
    """Whether the file embeds domains that are detected."""
    has_embedded_urls_with_detections: bool | None = None
    """Whether the file embeds URLs that are detected."""
    has_bad_communicating_files_high: bool | None = None
    """Whether files of high severity communicate with the item."""
    has_bad_communicating_files_medium: bool | None = None
    """Whether files of medium severity communicate with the item."""
    has_bad_downloaded_files_high: bool | None = None
    """Whether files of high severity were downloaded from the item."""
    has_bad_downloaded_files_medium: bool | None = None
    """Whether files of medium severity were downloaded from the item."""
    has_malware_configs: bool | None = None
    """Whether a malware configuration was extracted from the item."""
    has_references: bool | None = None
    """Whether published reports refer to the item."""
    belongs_to_threat_actor: bool | None = None
    """Whether the item is attributed to a threat actor."""
    belongs_to_bad_collection: bool | None = None
    """Whether the item is in a collection of malicious items."""
