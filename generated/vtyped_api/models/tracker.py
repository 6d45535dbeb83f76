"""Made from spec/schemas/tracker.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class Tracker(Model):
    """One use of a tracking or analytics service in a page."""

    id: str
    """Id of the tracked account; may be empty."""
    url: str
    """Address of the tracker's script or link as written in the page; may be relative to the scheme, or empty."""
    timestamp: datetime | None = None
    """When the tracker was last seen; absent for a tracker in an HTML file."""
