"""Made from spec/schemas/sigma_rule.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from .crowdsourced_rules import SigmaLevel
    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class SigmaRule(ApiObject):
    """A Sigma rule of the community, as run over the event logs of sandbox reports."""

    id: str
    """SHA-256 of the rule, as `rule_id` of a Sigma match gives it."""
    type: str
    """Always `sigma_rule`."""
    attributes: SigmaRuleAttributes
    """What a Sigma rule looks for and where it comes from."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class SigmaRuleAttributes(Model):
    """What a Sigma rule looks for and where it comes from."""

    title: str
    """Title of the rule."""
    description: str
    """What the rule looks for."""
    level: SigmaLevel
    """Severity that a Sigma rule assigns to its matches."""
    status: str | None = None
    """How settled the rule is, such as `experimental` or `stable`."""
    author: str | None = None
    """Author of the rule."""
    source: str
    """Ruleset that the rule comes from, by name or address."""
    detection: SigmaDetection | None = None
    """The logic of a Sigma rule."""
    log_source: SigmaLogSource | None = None
    """The kind of log that a Sigma rule reads."""
    false_positives: list[str] | None = None
    """Harmless things that the rule may match as well."""
    fields: list[str] | None = None
    """Fields of an event that are worth a look after a match."""
    references: list[str] | None = None
    """Addresses of texts about the threat."""
    tags: list[str] | None = None
    """Tags of the rule, such as ATT&CK ids in the form `attack.t1059`."""


@model
class SigmaDetection(Model):
    """The logic of a Sigma rule."""

    condition: str | None = None
    """How the selections combine, such as `selection and not filter`."""
    details: dict[str, Any] | None = None
    """Selections by name, mostly a map of event fields to patterns written as one text of JSON."""


@model
class SigmaLogSource(Model):
    """The kind of log that a Sigma rule reads."""

    category: str | None = None
    """Kind of event, such as `process_creation`."""
    product: str | None = None
    """Product that writes the log, such as `windows`."""
    service: str | None = None
    """Service or log of the product, such as `sysmon`."""
    definition: str | None = None
    """Settings that the product needs for the log to be written."""
