"""Made from spec/schemas/reference.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class Reference(ApiObject):
    """A public report or article that is tied to indicators."""

    id: str
    """Opaque id of the reference."""
    type: str
    """Always `reference`."""
    attributes: ReferenceAttributes
    """What VirusTotal knows of a reference; little is certain, so expect further attributes."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class ReferenceAttributes(Model):
    """What VirusTotal knows of a reference; little is certain, so expect further attributes."""

    url: str | None = None
    """Address of the report or article."""
    title: str | None = None
    """Title of the report or article."""
    name: str | None = None
    """Name of the reference, where it has one beside or in place of a title."""
    creation_date: datetime | None = None
    """When the reference was entered."""
