"""Made from spec/schemas/activity_log_entry.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class ActivityLogEntry(ApiObject):
    """Something that somebody did to a group or its members."""

    id: str
    """Id of the entry."""
    type: str
    """Always `activity_log_entry`."""
    attributes: ActivityLogEntryAttributes
    """What was done, when, and from where."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class ActivityLogEntryAttributes(Model):
    """What was done, when, and from where."""

    action: str | None = None
    """What was done, such as `ADD_GROUP_USER` or `DELETE_GROUP_ADMIN`."""
    date: datetime | None = None
    """When it was done."""
    ip: str | None = None
    """Address that it was done from."""
    info: ActivityLogInfo | None = None
    """Whom the action concerned."""


@model
class ActivityLogInfo(Model):
    """Whom the action concerned."""

    user: str | None = None
    """Id of the user."""
