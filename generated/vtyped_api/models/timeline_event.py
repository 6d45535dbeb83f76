"""Made from spec/schemas/timeline_event.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class TimelineEvent(ApiObject):
    """Something that tied a threat to a threat profile."""

    id: str
    """Opaque id of the event."""
    type: str
    """Always `timeline_event`."""
    attributes: TimelineEventAttributes
    """What happened, and to which threat."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class TimelineEventAttributes(Model):
    """What happened, and to which threat."""

    event_type: str | None = None
    """Kind of event, such as `Alias`, `Motivation`, `Malware`, `Actor`, `Toolkit`, `Report` or `Campaign`."""
    event_entity: str | None = None
    """What is new about the threat, such as a further name or another motive."""
    first_seen: datetime | None = None
    """When the threat was tied to the profile."""
    last_seen: datetime | None = None
    """When the tie was last observed."""
    name: str | None = None
    """Name of the threat."""
    link: str | None = None
    """Address of the threat."""
