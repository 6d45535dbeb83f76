"""Made from spec/schemas/alerting_notification.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject
from ..runtime.open_enum import OpenEnum

if TYPE_CHECKING:
    from .envelope import ObjectLinks


class AlertSeverity(OpenEnum):
    """How much a notification matters."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"


class AlertEntityType(OpenEnum):
    """Kind of object that a notification is about."""

    DOMAIN = "DOMAIN"
    URL = "URL"
    IP = "IP"
    FILE = "FILE"


class UseCaseCategory(OpenEnum):
    """What an attacker may have in mind."""

    BRAND_IMPERSONATION = "BRAND_IMPERSONATION"
    CORPORATE_INFRASTRUCTURE_ABUSE = "CORPORATE_INFRASTRUCTURE_ABUSE"
    PHISHING_COUNTERFEITING = "PHISHING_COUNTERFEITING"
    POTENTIAL_FALSE_POSITIVE = "POTENTIAL_FALSE_POSITIVE"


class DetectionCategory(OpenEnum):
    """By what an asset was recognised."""

    BRAND_MATCH = "BRAND_MATCH"
    DETECTED_DOMAIN = "DETECTED_DOMAIN"
    DETECTED_IP = "DETECTED_IP"
    DETECTED_URL = "DETECTED_URL"
    DOMAIN_TYPOSQUATTING = "DOMAIN_TYPOSQUATTING"
    FAVICON_REUSE = "FAVICON_REUSE"
    FILE_COMMUNICATING_WITH_DOMAIN = "FILE_COMMUNICATING_WITH_DOMAIN"
    FILE_COMMUNICATING_WITH_IP = "FILE_COMMUNICATING_WITH_IP"
    FILE_COMMUNICATING_WITH_URL = "FILE_COMMUNICATING_WITH_URL"
    FILE_DOWNLOADED_FROM_DOMAIN = "FILE_DOWNLOADED_FROM_DOMAIN"
    FILE_DOWNLOADED_FROM_IP = "FILE_DOWNLOADED_FROM_IP"
    FILE_DOWNLOADED_FROM_URL = "FILE_DOWNLOADED_FROM_URL"
    PATTERN_EMBEDDED_IN_FILE = "PATTERN_EMBEDDED_IN_FILE"
    SUBDOMAIN_ABUSE = "SUBDOMAIN_ABUSE"


@model
class AlertingNotification(ApiObject):
    """Something that VT Alerts has noticed about an asset."""

    id: str
    """Id of the notification."""
    type: str
    """Always `alerting_notification`."""
    attributes: AlertingNotificationAttributes
    """What was noticed, and how much it matters."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""


@model
class AlertingNotificationAttributes(Model):
    """What was noticed, and how much it matters."""

    created: str | None = None
    """When it was noticed, as text such as `2026-01-01T08:30:00.000000Z`."""
    event_severity: str | None = None
    """How much it matters, `info`, `low`, `medium` or `high`; a filter also knows `critical`."""
    use_case_category: UseCaseCategory | None = None
    """What an attacker may have in mind."""
    detection_category: DetectionCategory | None = None
    """By what an asset was recognised."""
    is_read: bool | None = None
    """Whether somebody has marked it as read."""
    event_message_json: dict[str, Any] | None = None
    """The event itself: an entry such as `domain_sighting`, `url_sighting`, `ip_sighting`, `file_download` or
    `file_contacting` with the files, URLs, domains and addresses in question, and its time; an open map.
    """
