"""Made from spec/schemas/envelope.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from attrs import field

from ..runtime.model import Model, model


@model
class ObjectLinks(Model):
    """Addresses of an object in the API."""

    self_: str | None = field(default=None, metadata={"key": "self"})
    """Address of the object; a name that no constructor can have."""
