"""Made from spec/schemas/crowdsourced_rules.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model
from ..runtime.open_enum import OpenEnum


class SigmaLevel(OpenEnum):
    """Severity that a Sigma rule assigns to its matches."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class IdsAlertSeverity(OpenEnum):
    """Severity of an alert of an intrusion detection system."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    INFO = "info"


@model
class SigmaMatch(Model):
    """A Sigma rule that matched what the file did in a sandbox."""

    rule_id: str
    """SHA-256 id of the rule, good for asking for the rule itself."""
    rule_title: str
    """Title of the rule."""
    rule_level: SigmaLevel
    """Severity that a Sigma rule assigns to its matches."""
    rule_source: str
    """Name of the ruleset that the rule comes from."""
    rule_author: str
    """Authors of the rule."""
    rule_description: str
    """What the rule looks for."""
    match_context: list[SigmaMatchContext]
    """Events that the rule matched."""


@model
class SigmaMatchContext(Model):
    """One event that a Sigma rule matched."""

    values: dict[str, str]
    """Fields of the event by name, such as `EventID` or `CommandLine`; all values are text."""


@model
class SigmaLevelCounts(Model):
    """Number of matched Sigma rules by level; a counter left out by the service is 0."""

    critical: int = 0
    """Matched rules of critical level."""
    high: int = 0
    """Matched rules of high level."""
    medium: int = 0
    """Matched rules of medium level."""
    low: int = 0
    """Matched rules of low level."""


@model
class IdsMatch(Model):
    """A Snort or Suricata rule that matched network traffic of the file."""

    rule_id: str
    """Generator and signature number of the rule, written `gid:sid`."""
    rule_msg: str
    """Message of the alert."""
    alert_severity: IdsAlertSeverity
    """Severity of an alert of an intrusion detection system."""
    rule_category: str | None = None
    """Class of the attack that the rule stands for."""
    rule_source: str | None = None
    """Name of the ruleset that the rule comes from."""
    rule_url: str | None = None
    """Address of the ruleset."""
    rule_raw: str | None = None
    """Text of the rule; absent where its licence forbids showing it."""
    rule_references: list[str] | None = None
    """Addresses of texts about the threat."""
    alert_context: IdsAlertContext | list[IdsAlertContext] | None = None
    """Traffic that set off the rule, a list in file reports and possibly a single entry in sandbox reports."""


@model
class IdsAlertContext(Model):
    """One piece of traffic that set off a rule; only what applies is present."""

    src_ip: str | None = None
    """IP address that sent the traffic."""
    src_port: int | None = None
    """Port that sent the traffic."""
    dest_ip: str | None = None
    """IP address that received the traffic."""
    dest_port: int | None = None
    """Port that received the traffic."""
    hostname: str | None = None
    """Host name that was asked for."""
    url: str | None = None
    """URL that was asked for."""
    protocol: str | None = None
    """Name of the protocol, such as the application protocol."""
    proto: str | None = None
    """Name of the protocol as the detection system writes it."""
    ja3: list[str] | None = None
    """JA3 fingerprints of the TLS client."""
    ja3s: list[str] | None = None
    """JA3S fingerprints of the TLS server."""
