"""Made from spec/schemas/threat_actor.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class ThreatActor(ApiObject):
    """A threat actor as VirusTotal describes it, for customers with the matching licence."""

    id: str
    """Opaque id of the threat actor."""
    type: str
    """Always `threat_actor`."""
    attributes: ThreatActorAttributes
    """What VirusTotal knows of a threat actor; little is certain, so expect further attributes."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class ThreatActorAttributes(Model):
    """What VirusTotal knows of a threat actor; little is certain, so expect further attributes."""

    name: str | None = None
    """Name under which the actor is listed."""
    aliases: list[str] | None = None
    """Other names of the actor."""
    description: str | None = None
    """Text about the actor."""
    info: dict[str, Any] | None = None
    """Further facts on the actor, by name."""
