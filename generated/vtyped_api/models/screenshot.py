"""Made from spec/schemas/screenshot.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import ObjectLinks


@model
class Screenshot(ApiObject):
    """A picture of the screen taken while a sandbox ran a file."""

    id: str
    """Opaque id."""
    type: str
    """Always `screenshot`."""
    attributes: ScreenshotAttributes
    """What a screenshot shows and where it lies."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""


@model
class ScreenshotAttributes(Model):
    """What a screenshot shows and where it lies."""

    link: str
    """Address of the picture."""
    date: datetime
    """When the picture was taken."""
    sandbox_name: str | None = None
    """Name of the sandbox that took it."""
    analysed_file_sha256: str | None = None
    """SHA-256 of the file that was run."""
