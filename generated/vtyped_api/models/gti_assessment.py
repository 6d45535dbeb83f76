"""Made from spec/schemas/gti_assessment.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model
from ..runtime.open_enum import OpenEnum


class GtiVerdictValue(OpenEnum):
    """Verdict of Google Threat Intelligence."""

    VERDICT_BENIGN = "VERDICT_BENIGN"
    VERDICT_UNDETECTED = "VERDICT_UNDETECTED"
    VERDICT_SUSPICIOUS = "VERDICT_SUSPICIOUS"
    VERDICT_MALICIOUS = "VERDICT_MALICIOUS"
    VERDICT_UNKNOWN = "VERDICT_UNKNOWN"


class GtiSeverityValue(OpenEnum):
    """Severity as rated by Google Threat Intelligence."""

    SEVERITY_NONE = "SEVERITY_NONE"
    SEVERITY_LOW = "SEVERITY_LOW"
    SEVERITY_MEDIUM = "SEVERITY_MEDIUM"
    SEVERITY_HIGH = "SEVERITY_HIGH"
    SEVERITY_UNKNOWN = "SEVERITY_UNKNOWN"


@model
class GtiAssessment(Model):
    """Google Threat Intelligence's judgement of an item, present only with a licence for it and, as a rule, a tool name
    sent in `x-tool`.
    """

    verdict: GtiVerdict | None = None
    """Holder of the verdict."""
    severity: GtiSeverity | None = None
    """Holder of the severity."""
    threat_score: GtiThreatScore | None = None
    """Holder of the threat score."""
    contributing_factors: GtiContributingFactors | None = None
    """What the assessment rests on; every factor is optional, and a flag that does not hold may be left out."""
    description: str | None = None
    """Explanation of the score in words; absent in shortened objects."""


@model
class GtiVerdict(Model):
    """Holder of the verdict."""

    value: GtiVerdictValue | None = None
    """Verdict of Google Threat Intelligence."""


@model
class GtiSeverity(Model):
    """Holder of the severity."""

    value: GtiSeverityValue | None = None
    """Severity as rated by Google Threat Intelligence."""


@model
class GtiThreatScore(Model):
    """Holder of the threat score."""

    value: int | None = None
    """Score from 0, no threat known, to 100."""


@model
class GtiContributingFactors(Model):
    """What the assessment rests on; every factor is optional, and a flag that does not hold may be left out."""

    gti_confidence_score: int | None = None
    """Confidence of Google Threat Intelligence that the item is malicious; a higher score means more."""
    mandiant_confidence_score: int | None = None
    """Confidence of Mandiant's scoring that the item is malicious; a higher score means more."""
    mandiant_analyst_benign: bool | None = None
    """Whether a Mandiant analyst judged the item benign."""
    mandiant_analyst_malicious: bool | None = None
    """Whether a Mandiant analyst judged the item malicious."""
    mandiant_association_report: bool | None = None
    """Whether a Mandiant report names the item."""
    mandiant_domain_hijack: bool | None = None
    """Whether Mandiant holds the domain to be hijacked."""
    google_malware_analysis: bool | None = None
    """Whether Google's malware analysis found the item."""
    gavs_detections: int | None = None
    """Number of detections by Google's own antivirus systems."""
    gavs_categories: list[str] | None = None
    """Threat categories named by Google's own antivirus systems, such as `ransom`."""
    normalised_categories: list[str] | None = None
    """Threat categories in uniform words, such as `trojan`, `phishing` or `control-server`."""
    associated_malware_configuration: bool | None = None
    """Whether the item occurs in the configuration of a malware."""
    malicious_sandbox_verdict: bool | None = None
    """Whether a sandbox judged the item malicious."""
    matched_malicious_yara: bool | None = None
    """Whether a YARA rule for malware matches the item."""
    pervasive_indicator: bool | None = None
    """Whether the item is so widespread that it says little as an indicator."""
    safebrowsing_verdict: str | None = None
    """Verdict of Google Safe Browsing on a URL or host, such as `harmless`, `undetected` or `malicious`."""
