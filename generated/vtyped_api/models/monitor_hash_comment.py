"""Made from spec/schemas/monitor_hash_comment.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import ObjectLinks


@model
class MonitorHashComment(ApiObject):
    """What an antivirus partner says of a file in VirusTotal Monitor that its engine detects."""

    id: str
    """SHA-256 of the file, a hyphen and the name of the engine."""
    type: str
    """Always `monitor_hash_comment`."""
    attributes: MonitorHashCommentAttributes
    """The comment, and whether the engine stands by its detection."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""


@model
class MonitorHashCommentAttributes(Model):
    """The comment, and whether the engine stands by its detection."""

    comment: str
    """Text of the comment, which the owner of the file and other partners can read."""
    date: datetime | None = None
    """When the comment was made."""
    detection: str | None = None
    """`confirmed` where the engine stands by its detection, which takes the file off its list; null or absent
    otherwise.
    """
    engine: str
    """Name of the engine."""
    sha256: str
    """SHA-256 of the file, 64 hexadecimal digits."""
