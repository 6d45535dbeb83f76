"""Made from spec/schemas/hunting_ruleset.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject
from ..runtime.open_enum import OpenEnum

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks


class MatchObjectType(OpenEnum):
    """Kind of object that rules are held against. `ip` stands for what is called `ip_address` elsewhere."""

    FILE = "file"
    URL = "url"
    DOMAIN = "domain"
    IP = "ip"


@model
class HuntingRuleset(ApiObject):
    """YARA rules that Livehunt holds against what is submitted to VirusTotal."""

    id: str
    """Id of the ruleset, decimal digits."""
    type: str
    """Always `hunting_ruleset`."""
    attributes: HuntingRulesetAttributes
    """The rules, and what happens when one matches."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class HuntingRulesetAttributes(Model):
    """The rules, and what happens when one matches."""

    name: str
    """Name of the ruleset."""
    enabled: bool
    """Whether the rules are in use."""
    limit: int
    """Most notifications within 24 hours; matches beyond it are dropped."""
    rules: str
    """Source of the YARA rules."""
    rule_names: list[str] | None = None
    """Names of the rules."""
    number_of_rules: int | None = None
    """Number of rules."""
    notification_emails: list[str]
    """E-mail addresses that get the notifications."""
    match_object_type: MatchObjectType | None = None
    """Kind of object that rules are held against. `ip` stands for what is called `ip_address` elsewhere."""
    creation_date: datetime
    """When the ruleset was made."""
    modification_date: datetime
    """When the ruleset was last changed; other objects call it `last_modification_date`."""
    rate_limited: bool | None = None
    """Whether the ruleset rests at present because it has reached its limit."""
    rate_limited_ratio: float | None = None
    """Part of the past 24 hours in which the ruleset rested because of its limit, from 0 to 1."""
    scheduled_disable_date: datetime | None = None
    """When the service is going to switch the ruleset off."""
    scheduled_disable_reason: str | None = None
    """Why it is going to, such as `abandoned`."""
    tags: list[str] | None = None
    """Tags of the ruleset."""
