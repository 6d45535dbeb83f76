"""Made from spec/schemas/monitor_statistics.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import ObjectLinks


@model
class MonitorStatistics(ApiObject):
    """Figures of one day about a Monitor collection."""

    id: str
    """Name of the group, the period and the date, joined by hyphens."""
    type: str
    """Always `monitor_statistics`."""
    attributes: MonitorStatisticsAttributes
    """How much was stored, how much of it was detected, and what stands out."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""


@model
class MonitorStatisticsAttributes(Model):
    """How much was stored, how much of it was detected, and what stands out."""

    date: datetime
    """When the period began."""
    period: str
    """Length of the period; `day` is the only one known."""
    owner_id: str | None = None
    """Name of the group that owns the collection."""
    items_detected_count: int | None = None
    """Number of files that engines detect."""
    increasing_detections_count: int | None = None
    """Number of files that more engines detect than in the scan before."""
    storage_bytes_count: int | None = None
    """Bytes stored."""
    storage_files_count: int | None = None
    """Number of files stored."""
    top_age_items: list[MonitorTopItem] | None = None
    """Files that have been detected for the longest time."""
    top_detected_items: list[MonitorTopItem] | None = None
    """Files that most engines detect."""
    top_engines: list[MonitorTopEngine] | None = None
    """Engines that detect most files."""
    top_signatures: list[MonitorTopSignature] | None = None
    """Names of detections that most files get."""


@model
class MonitorTopItem(Model):
    """A detected file in the figures of a Monitor collection."""

    monitor_key: str
    """Id of the item."""
    age: int | None = None
    """Seconds since the file was first detected; only in the list of the oldest detections."""
    detections_count: int | None = None
    """Number of engines that detect the file."""
    total_engines_count: int | None = None
    """Number of engines that have scanned the file."""


@model
class MonitorTopEngine(Model):
    """An engine in the figures of a Monitor collection."""

    engine: str
    """Name of the engine."""
    count: int
    """Number of files that it detects."""


@model
class MonitorTopSignature(Model):
    """The name of a detection in the figures of a Monitor collection."""

    signature: str
    """Name of the detection."""
    count: int
    """Number of files that get it."""


@model
class MonitorPartnerStatistics(ApiObject):
    """Figures of one day about the detections of an antivirus partner's engine."""

    id: str
    """Name of the engine, the period and the date, joined by hyphens."""
    type: str
    """Always `monitor_partner_statistics`."""
    attributes: MonitorPartnerStatisticsAttributes
    """How many files of Monitor collections an engine has scanned and detected."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""


@model
class MonitorPartnerStatisticsAttributes(Model):
    """How many files of Monitor collections an engine has scanned and detected."""

    date: datetime
    """When the period began."""
    period: str
    """Length of the period; `day` is the only one known."""
    engine: str
    """Name of the engine."""
    hashes_count: int | None = None
    """Number of different files scanned."""
    hashes_detected_count: int | None = None
    """Number of different files detected."""
    items_count: int | None = None
    """Number of items scanned; one file may be in several collections."""
    items_detected_count: int | None = None
    """Number of items detected."""
