"""Made from spec/schemas/collection_answers.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model


@model
class CollectionEvent(Model):
    """An event in the history of a threat. No public source tells its members, of which `event_category` sorts the
    events.
    """

    event_category: str | None = None
    """Group that the event belongs to."""
