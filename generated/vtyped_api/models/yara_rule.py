"""Made from spec/schemas/yara_rule.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class YaraRule(ApiObject):
    """One YARA rule of the community."""

    id: str
    """Id of the ruleset, a vertical bar and the name of the rule."""
    type: str
    """Always `yara_rule`."""
    attributes: YaraRuleAttributes
    """The text of a YARA rule, what is known of it and how often it matches."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class YaraRuleAttributes(Model):
    """The text of a YARA rule, what is known of it and how often it matches."""

    name: str
    """Name of the rule."""
    author: str | None = None
    """Author of the rule."""
    rule: str
    """Text of the rule with the imports that it needs."""
    enabled: bool
    """Whether VirusTotal runs the rule at present."""
    matches: int
    """About how many files the rule has matched."""
    creation_date: datetime
    """When the rule was written."""
    included_date: datetime | None = None
    """When VirusTotal took the rule in."""
    last_modification_date: datetime
    """When the rule was last changed."""
    meta: list[YaraRuleMeta]
    """Entries of the rule's `meta` section, in their order."""
    tags: list[str]
    """Tags of the rule."""
    threat_categories: list[str] | None = None
    """Kinds of threat of the files that the rule has matched, such as `trojan`."""


@model
class YaraRuleMeta(Model):
    """An entry of the `meta` section of a YARA rule."""

    key: str
    """Name of the entry, such as `description`; it may come more than once."""
    value: str
    """Value of the entry, as text."""
