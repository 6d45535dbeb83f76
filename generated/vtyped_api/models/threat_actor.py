"""Made from spec/schemas/threat_actor.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class ThreatActor(ApiObject):
    """A threat actor as VirusTotal describes it, for customers with the matching licence."""

    id: str
    """Opaque id of the threat actor."""
    type: str
    """Always `threat_actor`."""
    attributes: ThreatActorAttributes
    """What VirusTotal knows of a threat actor."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class ThreatActorAttributes(Model):
    """What VirusTotal knows of a threat actor."""

    name: str | None = None
    """Name under which the actor is listed."""
    aliases: list[str] | None = None
    """Other names of the actor."""
    description: str | None = None
    """Text about the actor."""
    first_seen_date: datetime | None = None
    """When the actor is thought to have been active first."""
    last_seen_date: datetime | None = None
    """When the actor is thought to have been active last."""
    last_modification_date: datetime | None = None
    """When the description of the actor was last changed."""
    related_entities_count: int | None = None
    """Estimated number of indicators tied to the actor."""
    recent_activity_summary: list[int] | None = None
    """How often these indicators were looked up and submitted, a number for each of the last 14 days."""
    recent_activity_relative_change: float | None = None
    """How much more or less that was than in the 14 days before, as a ratio."""
    source_region: str | None = None
    """Country from which the actor works, as a two-letter code."""
    sponsor_region: str | None = None
    """Country that pays the actor, as a two-letter code."""
    targeted_industries: list[str] | None = None
    """Names of the industries under attack."""
    targeted_regions: list[str] | None = None
    """Countries under attack, as two-letter codes."""
    info: dict[str, Any] | None = None
    """Further facts on the actor, by name."""
