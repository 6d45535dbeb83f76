"""Made from spec/schemas/monitor_event.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model
from ..runtime.open_enum import OpenEnum


class MonitorEventAction(OpenEnum):
    """What happened."""

    CLEAN = "CLEAN"
    COMMENT = "COMMENT"
    DELETE = "DELETE"
    DETECTED = "DETECTED"
    UPLOAD = "UPLOAD"
    RESOLVED = "RESOLVED"


@model
class MonitorEvent(Model):
    """Something that happened to an item of a Monitor collection. Events have no id."""

    action: MonitorEventAction
    """What happened."""
    source: str | None = None
    """What set the event off, `ANALYSIS`, `FILE` or `QUOTA`."""
    level: str | int | None = None
    """How grave the event is, from `0` to `4`, a digit as text."""
    timestamp: str
    """When it happened, as text of the form `YYYY-MM-DDThh:mm:ss`, UTC."""
    creator_id: str | None = None
    """Name of the user who uploaded the file."""
    owner_id: str | None = None
    """Name of the group that owns the item."""
    monitor_key: str | None = None
    """Id of the item."""
    subject: str | None = None
    """SHA-256 of the file, where the event is about one."""
    details: list[MonitorEventDetail] | None = None
    """Verdicts of engines now and before."""
    plaintext_description: str | None = None
    """SHA-256, engines that detect the file and names of the file, separated by spaces; may be absent or empty."""


@model
class MonitorEventDetail(Model):
    """One fact about the verdict of an engine."""

    v: str | None = None
    """Words joined by colons: `engine`, `current` or `last`, then `signature`, `update`, `version`, `malicious`,
    `visible` or `clean` with its value.
    """
