"""Made from spec/schemas/retrohunt_job.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject
from ..runtime.open_enum import OpenEnum

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks


class RetrohuntCorpus(OpenEnum):
    """What is searched, `main` (files of the past months) or `goodware` (a million harmless ones, to find false alarms
    with).
    """

    MAIN = "main"
    GOODWARE = "goodware"


class RetrohuntStatus(OpenEnum):
    """How far a job is. `aborted` and `finished` are final."""

    STARTING = "starting"
    RUNNING = "running"
    ABORTING = "aborting"
    ABORTED = "aborted"
    FINISHED = "finished"


@model
class RetrohuntJob(ApiObject):
    """A run of YARA rules over files that VirusTotal has stored."""

    id: str
    """Opaque id of the job."""
    type: str
    """Always `retrohunt_job`."""
    attributes: RetrohuntJobAttributes
    """What a job looks for, how far it is, and how much it has found."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class RetrohuntJobAttributes(Model):
    """What a job looks for, how far it is, and how much it has found."""

    corpus: RetrohuntCorpus
    """What is searched, `main` (files of the past months) or `goodware` (a million harmless ones, to find false alarms
    with).
    """
    rules: str
    """Source of the YARA rules."""
    notification_email: str | None = None
    """E-mail address that is told of the end of the job."""
    status: RetrohuntStatus
    """How far a job is. `aborted` and `finished` are final."""
    progress: float
    """Part of the corpus that has been gone through, in percent."""
    creation_date: datetime
    """When the job was made."""
    start_date: datetime | None = None
    """When the job began to run."""
    finish_date: datetime | None = None
    """When the job ended."""
    eta_seconds: float | None = None
    """Seconds until the job is expected to end."""
    num_matches: int | None = None
    """Files found."""
    num_matches_outside_time_range: int | None = None
    """Files found that are older than the account's licence lets it see."""
    scanned_bytes: int | None = None
    """Bytes gone through."""
    time_range: TimeRange | None = None
    """Span of the first submissions of the files that are searched."""


@model
class TimeRange(Model):
    """Span of the first submissions of the files that are searched."""

    start: datetime | None = None
    """Its beginning; as far back as the licence allows when left out."""
    end: datetime | None = None
    """Its end; now when left out."""
