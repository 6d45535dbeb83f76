"""Made from spec/schemas/dtm.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import Any

from attrs import field

from ..runtime.model import Model, model
from ..runtime.open_enum import OpenEnum


class DtmOrder(OpenEnum):
    """Direction of a list."""

    ASC = "asc"
    DESC = "desc"


class DtmAlertStatus(OpenEnum):
    """What has become of an alert."""

    NEW = "new"
    READ = "read"
    ESCALATED = "escalated"
    IN_PROGRESS = "in_progress"
    CLOSED = "closed"
    NO_ACTION_REQUIRED = "no_action_required"
    DUPLICATE = "duplicate"
    NOT_RELEVANT = "not_relevant"
    TRACKED_EXTERNAL = "tracked_external"


class DtmSeverity(OpenEnum):
    """How much an alert matters."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class DtmDocType(OpenEnum):
    """Kind of document."""

    WEB_CONTENT_PUBLISH = "web_content_publish"
    DOMAIN_DISCOVERY = "domain_discovery"
    FORUM_POST = "forum_post"
    MESSAGE = "message"
    PASTE = "paste"
    SHOP_LISTING = "shop_listing"
    EMAIL_ANALYSIS = "email_analysis"
    TWEET = "tweet"
    DOCUMENT_ANALYSIS = "document_analysis"


@model
class DtmAlert(Model):
    """Something that a monitor of Digital Threat Monitoring has noticed. Alerts hold more than is described here, which
    stays within reach.
    """

    id: str
    """Id of the alert."""
    title: str | None = None
    """What it is about, in one line."""
    alert_summary: str | None = None
    """What it is about, in a few words."""
    alert_type: str | None = None
    """Kind of alert, such as `Paste`."""
    status: DtmAlertStatus | None = None
    """What has become of an alert."""
    severity: DtmSeverity | None = None
    """How much an alert matters."""
    created_at: str | None = None
    """When it was raised, as in RFC 3339."""
    updated_at: str | None = None
    """When it was last changed, as in RFC 3339."""
    monitor_id: str | None = None
    """Id of the monitor that has raised it."""
    monitor_name: str | None = None
    """Name of that monitor."""
    aggregated_under_id: str | None = None
    """Id of the alert under which this one is counted."""
    tags: list[str] | None = None
    """Its tags."""
    topics: list[Any] | None = None
    """What was recognised in the document."""


@model
class DtmAlertPage(Model):
    """Alerts of Digital Threat Monitoring. The next page stands in the `Link` header, not here."""

    alerts: list[DtmAlert]
    """The alerts."""


@model
class DtmDoc(Model):
    """A document of Digital Threat Monitoring. What it holds depends on its kind; what is not described here stays
    within reach.
    """

    type: DtmDocType | None = field(default=None, metadata={"key": "__type"})
    """Kind of document."""
    title: str | None = None
    """Title of a page."""
    subject: str | None = None
    """Subject of a post."""
    body: str | None = None
    """Text of the document."""
    language: str | None = None
    """Language of the text."""


@model
class DtmDocPage(Model):
    """Documents that were found. The next page stands in the `Link` header, not here."""

    docs: list[DtmDoc]
    """The documents."""
