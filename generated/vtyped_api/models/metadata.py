"""Made from spec/schemas/metadata.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import Any

from ..runtime.model import Model, model


@model
class Metadata(Model):
    """Names that VirusTotal uses."""

    engines: dict[str, dict[str, Any]]
    """Engines in use by name; the values are empty at present."""
    privileges: list[str] | None = None
    """Names of the privileges that accounts can have."""
    relationships: dict[str, list[RelationshipMetadata]] | None = None
    """Relationships by type of object."""


@model
class RelationshipMetadata(Model):
    """A relationship that objects of a type have."""

    name: str
    """Name of the relationship, as paths have it."""
    description: str | None = None
    """What the relationship leads to."""
