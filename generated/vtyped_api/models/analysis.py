"""Made from spec/schemas/analysis.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject
from ..runtime.open_enum import OpenEnum

if TYPE_CHECKING:
    from datetime import datetime

    from .analysis_result import AnalysisResult, AnalysisStats
    from .envelope import EmbeddedRelationship


class AnalysisStatus(OpenEnum):
    """How far an analysis has come."""

    QUEUED = "queued"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"


@model
class Analysis(ApiObject):
    """One analysis of a file, a URL, a domain or an IP address."""

    id: str
    """Opaque id; a file's is Base64 and may end in `=`, a URL's starts with `u-`, a domain's with `d-` and an IP
    address's with `i-`.
    """
    type: str
    """Always `analysis`."""
    attributes: AnalysisAttributes
    """State and outcome of an analysis."""
    links: AnalysisLinks | None = None
    """Addresses of an analysis and of what it is about."""
    meta: AnalysisMeta | None = None
    """What an analysis is about."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class AnalysisAttributes(Model):
    """State and outcome of an analysis."""

    status: AnalysisStatus
    """How far an analysis has come."""
    date: datetime
    """When the analysis was asked for or, once it is completed, made."""
    stats: AnalysisStats
    """Number of engines by verdict in one analysis, of a file or of a URL or host; a counter left out by the service is
    0.
    """
    results: dict[str, AnalysisResult]
    """Verdicts so far by name of the engine; empty while the analysis is queued."""


@model
class AnalysisLinks(Model):
    """Addresses of an analysis and of what it is about."""

    self_: str | None = field(default=None, metadata={"key": "self"})
    """Address of the analysis."""
    item: str | None = None
    """Address of the analysed file, URL or host; absent in old answers."""


@model
class AnalysisMeta(Model):
    """What an analysis is about."""

    file_info: FileInfo | None = None
    """Hashes and size of the analysed file or, for a URL, of the content that it served."""
    url_info: UrlInfo | None = None
    """The analysed URL."""


@model
class FileInfo(Model):
    """Hashes and size of the analysed file or, for a URL, of the content that it served."""

    sha256: str
    """SHA-256 of the file, 64 hexadecimal digits, which is also its id."""
    sha1: str | None = None
    """SHA-1 of the file, 40 hexadecimal digits; absent in old answers."""
    md5: str | None = None
    """MD5 of the file, 32 hexadecimal digits; absent in old answers."""
    size: int | None = None
    """Size of the file in bytes; absent in old answers."""


@model
class UrlInfo(Model):
    """The analysed URL."""

    id: str
    """Id of the URL, 64 hexadecimal digits."""
    url: str
    """The URL in canonical form."""
