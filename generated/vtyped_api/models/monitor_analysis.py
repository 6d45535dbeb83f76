"""Made from spec/schemas/monitor_analysis.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .analysis_result import AnalysisResult
    from .envelope import ObjectLinks


@model
class MonitorAnalysis(ApiObject):
    """One of the regular scans of a file in VirusTotal Monitor."""

    id: str
    """SHA-256 of the file, a hyphen and the date of the scan."""
    type: str
    """Always `monitor_analysis`."""
    attributes: MonitorAnalysisAttributes
    """What the engines said in one scan."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""


@model
class MonitorAnalysisAttributes(Model):
    """What the engines said in one scan."""

    date: datetime
    """When the file was scanned."""
    sha256: str
    """SHA-256 of the file, 64 hexadecimal digits."""
    detections_count: int
    """Number of engines that detected the file."""
    tags: list[str] | None = None
    """What the scan has shown, such as `detected`, with the names of engines that detected the file."""
    analysis_results: dict[str, AnalysisResult] | None = None
    """Verdicts by name of the engine."""
