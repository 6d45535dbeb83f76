"""Made from spec/schemas/private_analysis.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .analysis import AnalysisLinks, AnalysisMeta, AnalysisStatus
    from .envelope import EmbeddedRelationship


@model
class PrivateAnalysis(ApiObject):
    """One private analysis of a file or a URL."""

    id: str
    """Opaque id, a Base64 text that may end in `=`."""
    type: str
    """Always `private_analysis`."""
    attributes: PrivateAnalysisAttributes
    """State of a private analysis; there are no verdicts of engines."""
    links: AnalysisLinks | None = None
    """Addresses of an analysis and of what it is about."""
    meta: AnalysisMeta | None = None
    """What an analysis is about."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class PrivateAnalysisAttributes(Model):
    """State of a private analysis; there are no verdicts of engines."""

    status: AnalysisStatus
    """How far an analysis has come."""
    date: datetime | None = None
    """When the analysis was asked for."""
    expiration: datetime | None = None
    """When the item and everything known of it will be erased."""
    pending_stages: dict[str, str] | None = None
    """What is still to be done, by name of the stage, in words for people; absent once everything is done."""
    sandbox_status: dict[str, PrivateSandboxStatus] | None = None
    """How far each sandbox has come, by name of the sandbox."""
    sandbox_configuration: PrivateSandboxConfiguration | None = None
    """How the sandboxes were told to run a private item. Codes are numbers whose meaning is not published; further
    settings occur.
    """


@model
class PrivateSandboxStatus(Model):
    """How far one sandbox has come with a private item."""

    status: str
    """State of the run, such as `running` or `finished`; the list of words is open."""
    in_progress_percent: int | None = None
    """How much of the run is done, in percent."""
    message: str | None = None
    """What the sandbox says about its run, for people."""


@model
class PrivateSandboxConfiguration(Model):
    """How the sandboxes were told to run a private item. Codes are numbers whose meaning is not published; further
    settings occur.
    """

    command_line: str | None = None
    """Arguments that the file was started with; may be empty."""
    enable_internet: bool | None = None
    """Whether the item could reach the internet; only in old answers, see `internet`."""
    internet: int | None = None
    """Code of the way in which the item could reach the internet; in old answers `enable_internet` stands for it."""
    intercept_tls: bool | None = None
    """Whether encrypted traffic was opened on its way."""
    locale: int | None = None
    """Code of the language that the sandboxes were set to."""
    live_interaction_analysis_timeout_seconds: int | None = None
    """Seconds that a person had for working with the item; 0 where nobody asked for it."""
    live_interaction_sandbox: int | None = None
    """Code of the sandbox in which a person could work with the item; 0 where nobody asked for it."""
    sandboxes: list[int] | None = None
    """Codes of the sandboxes that were asked for."""
