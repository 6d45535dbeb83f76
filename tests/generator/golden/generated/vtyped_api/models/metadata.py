"""Made from spec/schemas/metadata.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model


@model
class Metadata(Model):
    """What the service says of itself."""

    engines: dict[str, Engine] | None = None
    """Engines by name."""


@model
class Engine(Model):
    """An engine."""

    name: str | None = None
    """Its name."""
