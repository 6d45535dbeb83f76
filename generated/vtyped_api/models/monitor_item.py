"""Made from spec/schemas/monitor_item.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject
from ..runtime.open_enum import OpenEnum

if TYPE_CHECKING:
    from datetime import datetime

    from .analysis_result import AnalysisResult
    from .envelope import EmbeddedRelationship, ObjectLinks


class MonitorItemType(OpenEnum):
    """What an item of a Monitor collection is."""

    FILE = "file"
    FOLDER = "folder"


@model
class MonitorItem(ApiObject):
    """A file or a folder in the collection that a software maker keeps in VirusTotal Monitor."""

    id: str
    """Base64 of a text that names the owning group and the path of the item; take it as it comes. May end in `=`."""
    type: str
    """Always `monitor_item`; some documents spell it `monitoritem`."""
    attributes: MonitorItemAttributes
    """What Monitor knows of an item; most of it only of files, and less of it for antivirus partners."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class MonitorItemAttributes(Model):
    """What Monitor knows of an item; most of it only of files, and less of it for antivirus partners."""

    path: str
    """Place of the item below the top folder of the collection; that of a folder ends in `/`. Antivirus partners get
    the name alone.
    """
    item_type: MonitorItemType | None = None
    """What an item of a Monitor collection is."""
    details: str | None = None
    """What the owner tells antivirus partners about the file; absent where nothing was set, and from folders."""
    sha256: str | None = None
    """SHA-256 of the file, 64 hexadecimal digits."""
    sha1: str | None = None
    """SHA-1 of the file, 40 hexadecimal digits."""
    md5: str | None = None
    """MD5 of the file, 32 hexadecimal digits."""
    size: int | None = None
    """Size of the file in bytes."""
    creator_id: str | None = None
    """Name of the user who uploaded the item."""
    creation_date: datetime | None = None
    """When the item was uploaded."""
    tags: list[str] | None = None
    """What the last scans have shown, such as `detected`, `new-detections` or `solved-detections`, with the names of
    engines that detect the file.
    """
    first_detection_date: datetime | None = None
    """When an engine first detected the file; absent if none ever did."""
    last_analysis_date: datetime | None = None
    """When the file was last scanned."""
    next_analysis_date: datetime | None = None
    """When the file will be scanned next."""
    last_detections_count: int | None = None
    """Number of engines that detect the file."""
    last_analysis_results: dict[str, AnalysisResult] | None = None
    """Verdicts of the last scan by name of the engine."""
