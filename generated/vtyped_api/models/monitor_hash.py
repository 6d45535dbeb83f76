"""Made from spec/schemas/monitor_hash.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .analysis_result import AnalysisResult
    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class MonitorHash(ApiObject):
    """A file in the Monitor collection of some software maker that an antivirus partner's engine detects."""

    id: str
    """SHA-256 of the file, 64 hexadecimal digits."""
    type: str
    """Always `monitor_hash`."""
    attributes: MonitorHashAttributes
    """Hashes of the file and its last scan."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class MonitorHashAttributes(Model):
    """Hashes of the file and its last scan."""

    sha256: str
    """SHA-256 of the file, 64 hexadecimal digits."""
    sha1: str | None = None
    """SHA-1 of the file, 40 hexadecimal digits."""
    md5: str | None = None
    """MD5 of the file, 32 hexadecimal digits."""
    size: int | None = None
    """Size of the file in bytes."""
    last_analysis_date: datetime | None = None
    """When the file was last scanned."""
    last_detections_count: int | None = None
    """Number of engines that detect the file."""
    last_analysis_results: dict[str, AnalysisResult] | None = None
    """Verdicts of the last scan by name of the engine."""
