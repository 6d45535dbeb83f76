"""What VT Alerts has noticed.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.alerting_notification import (
        AlertEntityType,
        AlertingNotification,
        AlertSeverity,
        DetectionCategory,
        UseCaseCategory,
    )

LIST: Operation[AlertingNotification] = Operation(
    "alerts.notifications.list", "/alerts/notifications", {}, read=answers.items
)
GET: Operation[AlertingNotification] = Operation(
    "alerts.notifications.get", "/alerts/notifications/{id}", {"id": "opaque-id"}
)


class AlertsNotifications(Resource):
    """What VT Alerts has noticed."""

    def list(
        self,
        *,
        severity: AlertSeverity | Literal["low", "medium", "high", "critical"] | None = None,
        asset_id: int | None = None,
        entity_type: AlertEntityType | Literal["DOMAIN", "URL", "IP", "FILE"] | None = None,
        last_n_hours: int | None = None,
        detection_category: DetectionCategory
        | Literal[
            "BRAND_MATCH",
            "DETECTED_DOMAIN",
            "DETECTED_IP",
            "DETECTED_URL",
            "DOMAIN_TYPOSQUATTING",
            "FAVICON_REUSE",
            "FILE_COMMUNICATING_WITH_DOMAIN",
            "FILE_COMMUNICATING_WITH_IP",
            "FILE_COMMUNICATING_WITH_URL",
            "FILE_DOWNLOADED_FROM_DOMAIN",
            "FILE_DOWNLOADED_FROM_IP",
            "FILE_DOWNLOADED_FROM_URL",
            "PATTERN_EMBEDDED_IN_FILE",
            "SUBDOMAIN_ABUSE",
        ]
        | None = None,
        use_case_category: UseCaseCategory
        | Literal[
            "BRAND_IMPERSONATION",
            "CORPORATE_INFRASTRUCTURE_ABUSE",
            "PHISHING_COUNTERFEITING",
            "POTENTIAL_FALSE_POSITIVE",
        ]
        | None = None,
        message_contains: str | None = None,
        **paging: Unpack[Paging],
    ) -> Collection[AlertingNotification]:
        """List notifications of VT Alerts.

        What was noticed about the account's assets, the latest first; conditions that are given all have to hold.

        Args:
            severity: Least severity of the notifications to give.
            asset_id: Number of the asset that the notifications are about.
            entity_type: Kind of object that the notifications are about.
            last_n_hours: Greatest age of the notifications, in hours.
            detection_category: By what the asset was recognised.
            use_case_category: What an attacker may have in mind.
            message_contains: Text that has to stand in the event.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /alerts/notifications`, https://docs.virustotal.com/reference/notifications
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "severity": inputs.optional(
                    inputs.choice, "severity", severity, known=["low", "medium", "high", "critical"]
                ),
                "asset_id": inputs.optional(inputs.integer, "asset_id", asset_id, least=1, most=2147483647),
                "entity_type": inputs.optional(
                    inputs.choice, "entity_type", entity_type, known=["DOMAIN", "URL", "IP", "FILE"]
                ),
                "last_n_hours": inputs.optional(inputs.integer, "last_n_hours", last_n_hours, least=1, most=2147483647),
                "detection_category": inputs.optional(
                    inputs.choice,
                    "detection_category",
                    detection_category,
                    known=[
                        "BRAND_MATCH",
                        "DETECTED_DOMAIN",
                        "DETECTED_IP",
                        "DETECTED_URL",
                        "DOMAIN_TYPOSQUATTING",
                        "FAVICON_REUSE",
                        "FILE_COMMUNICATING_WITH_DOMAIN",
                        "FILE_COMMUNICATING_WITH_IP",
                        "FILE_COMMUNICATING_WITH_URL",
                        "FILE_DOWNLOADED_FROM_DOMAIN",
                        "FILE_DOWNLOADED_FROM_IP",
                        "FILE_DOWNLOADED_FROM_URL",
                        "PATTERN_EMBEDDED_IN_FILE",
                        "SUBDOMAIN_ABUSE",
                    ],
                ),
                "use_case_category": inputs.optional(
                    inputs.choice,
                    "use_case_category",
                    use_case_category,
                    known=[
                        "BRAND_IMPERSONATION",
                        "CORPORATE_INFRASTRUCTURE_ABUSE",
                        "PHISHING_COUNTERFEITING",
                        "POTENTIAL_FALSE_POSITIVE",
                    ],
                ),
                "message_contains": inputs.optional(
                    inputs.text, "message_contains", message_contains, least=1, most=1024
                ),
            },
        )

    def get(self, id: str, **options: Unpack[Options]) -> AlertingNotification:
        """Get a notification of VT Alerts.

        What was noticed, and how much it matters.

        Args:
            id: Id of the notification.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /alerts/notifications/{id}`, https://docs.virustotal.com/reference/notificationsid
        """
        return self._send(GET, {"id": id}, options)


class AsyncAlertsNotifications(AsyncResource):
    """What VT Alerts has noticed."""

    def list(
        self,
        *,
        severity: AlertSeverity | Literal["low", "medium", "high", "critical"] | None = None,
        asset_id: int | None = None,
        entity_type: AlertEntityType | Literal["DOMAIN", "URL", "IP", "FILE"] | None = None,
        last_n_hours: int | None = None,
        detection_category: DetectionCategory
        | Literal[
            "BRAND_MATCH",
            "DETECTED_DOMAIN",
            "DETECTED_IP",
            "DETECTED_URL",
            "DOMAIN_TYPOSQUATTING",
            "FAVICON_REUSE",
            "FILE_COMMUNICATING_WITH_DOMAIN",
            "FILE_COMMUNICATING_WITH_IP",
            "FILE_COMMUNICATING_WITH_URL",
            "FILE_DOWNLOADED_FROM_DOMAIN",
            "FILE_DOWNLOADED_FROM_IP",
            "FILE_DOWNLOADED_FROM_URL",
            "PATTERN_EMBEDDED_IN_FILE",
            "SUBDOMAIN_ABUSE",
        ]
        | None = None,
        use_case_category: UseCaseCategory
        | Literal[
            "BRAND_IMPERSONATION",
            "CORPORATE_INFRASTRUCTURE_ABUSE",
            "PHISHING_COUNTERFEITING",
            "POTENTIAL_FALSE_POSITIVE",
        ]
        | None = None,
        message_contains: str | None = None,
        **paging: Unpack[Paging],
    ) -> AsyncCollection[AlertingNotification]:
        """List notifications of VT Alerts.

        What was noticed about the account's assets, the latest first; conditions that are given all have to hold.

        Args:
            severity: Least severity of the notifications to give.
            asset_id: Number of the asset that the notifications are about.
            entity_type: Kind of object that the notifications are about.
            last_n_hours: Greatest age of the notifications, in hours.
            detection_category: By what the asset was recognised.
            use_case_category: What an attacker may have in mind.
            message_contains: Text that has to stand in the event.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /alerts/notifications`, https://docs.virustotal.com/reference/notifications
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "severity": inputs.optional(
                    inputs.choice, "severity", severity, known=["low", "medium", "high", "critical"]
                ),
                "asset_id": inputs.optional(inputs.integer, "asset_id", asset_id, least=1, most=2147483647),
                "entity_type": inputs.optional(
                    inputs.choice, "entity_type", entity_type, known=["DOMAIN", "URL", "IP", "FILE"]
                ),
                "last_n_hours": inputs.optional(inputs.integer, "last_n_hours", last_n_hours, least=1, most=2147483647),
                "detection_category": inputs.optional(
                    inputs.choice,
                    "detection_category",
                    detection_category,
                    known=[
                        "BRAND_MATCH",
                        "DETECTED_DOMAIN",
                        "DETECTED_IP",
                        "DETECTED_URL",
                        "DOMAIN_TYPOSQUATTING",
                        "FAVICON_REUSE",
                        "FILE_COMMUNICATING_WITH_DOMAIN",
                        "FILE_COMMUNICATING_WITH_IP",
                        "FILE_COMMUNICATING_WITH_URL",
                        "FILE_DOWNLOADED_FROM_DOMAIN",
                        "FILE_DOWNLOADED_FROM_IP",
                        "FILE_DOWNLOADED_FROM_URL",
                        "PATTERN_EMBEDDED_IN_FILE",
                        "SUBDOMAIN_ABUSE",
                    ],
                ),
                "use_case_category": inputs.optional(
                    inputs.choice,
                    "use_case_category",
                    use_case_category,
                    known=[
                        "BRAND_IMPERSONATION",
                        "CORPORATE_INFRASTRUCTURE_ABUSE",
                        "PHISHING_COUNTERFEITING",
                        "POTENTIAL_FALSE_POSITIVE",
                    ],
                ),
                "message_contains": inputs.optional(
                    inputs.text, "message_contains", message_contains, least=1, most=1024
                ),
            },
        )

    async def get(self, id: str, **options: Unpack[Options]) -> AlertingNotification:
        """Get a notification of VT Alerts.

        What was noticed, and how much it matters.

        Args:
            id: Id of the notification.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /alerts/notifications/{id}`, https://docs.virustotal.com/reference/notificationsid
        """
        return await self._send(GET, {"id": id}, options)
