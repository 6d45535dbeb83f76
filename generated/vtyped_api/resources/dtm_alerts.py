"""Read what monitors have noticed, and say what has become of it.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Unpack

from ..runtime import answers, inputs
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.dtm import DtmAlert, DtmAlertPage, DtmAlertStatus, DtmOrder, DtmSeverity

LIST: Operation[DtmAlertPage] = Operation("dtm.alerts.list", "/dtm/alerts", {}, read=answers.Whole("DtmAlertPage"))
UPDATE: Operation[DtmAlert] = Operation(
    "dtm.alerts.update",
    "/dtm/alerts/{alert_id}",
    {"alert_id": "opaque-id"},
    method="PATCH",
    read=answers.Whole("DtmAlert"),
    repeatable=False,
    body="application/json",
)
SET_ANALYSIS: Operation[None] = Operation(
    "dtm.alerts.set_analysis",
    "/dtm/alerts/{alert_id}/analysis",
    {"alert_id": "opaque-id"},
    method="PUT",
    read=answers.nothing,
    body="application/json",
)
ADD_ATTACHMENT: Operation[None] = Operation(
    "dtm.alerts.add_attachment",
    "/dtm/alerts/{alert_id}/attachments",
    {"alert_id": "opaque-id"},
    method="POST",
    read=answers.nothing,
    repeatable=False,
    body="multipart/form-data",
)


class DtmAlerts(Resource):
    """Read what monitors have noticed, and say what has become of it."""

    def list(
        self,
        *,
        since: str | None = None,
        size: int | None = None,
        order: DtmOrder | Literal["asc", "desc"] | None = None,
        refs: bool | None = None,
        monitor_id: str | Iterable[str] | None = None,
        status: DtmAlertStatus
        | Literal[
            "new",
            "read",
            "escalated",
            "in_progress",
            "closed",
            "no_action_required",
            "duplicate",
            "not_relevant",
            "tracked_external",
        ]
        | Iterable[
            DtmAlertStatus
            | Literal[
                "new",
                "read",
                "escalated",
                "in_progress",
                "closed",
                "no_action_required",
                "duplicate",
                "not_relevant",
                "tracked_external",
            ]
        ]
        | None = None,
        alert_type: str | Iterable[str] | None = None,
        tags: str | Iterable[str] | None = None,
        match_value: str | Iterable[str] | None = None,
        severity: DtmSeverity
        | Literal["low", "medium", "high"]
        | Iterable[DtmSeverity | Literal["low", "medium", "high"]]
        | None = None,
        mscore_gte: int | None = None,
        search: str | None = None,
        **options: Unpack[Options],
    ) -> DtmAlertPage:
        """List alerts of Digital Threat Monitoring.

        What monitors have noticed; conditions that are given all have to hold.

        This product answers without the usual envelope: no `data`, no `links`, no cursor. The address of the next page
        comes in the `Link` header, which may name another host; its query, sent to this operation, gives that page.

        Args:
            since: Earliest time, as in RFC 3339; in UTC it ends in `Z`.
            size: Most alerts to give at once.
            order: Direction of the list.
            refs: Whether alerts come with what they refer to, such as their topics.
            monitor_id: Ids of monitors, one of which has to have raised the alert.
            status: Statuses, one of which the alert has to have.
            alert_type: Kinds of alert, one of which it has to be.
            tags: Tags, one of which the alert has to have.
            match_value: Values, one of which has to have been found.
            severity: Severities, one of which the alert has to have.
            mscore_gte: Least Mandiant score of what was found.
            search: Words that have to stand in the alert, or in what raised it, in simple Lucene form.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /dtm/alerts`, https://gtidocs.virustotal.com/reference/get-alerts
        """
        return self._send(
            LIST,
            {},
            options,
            query={
                "since": inputs.optional(inputs.text, "since", since),
                "size": inputs.optional(inputs.integer, "size", size, least=1, most=25),
                "order": inputs.optional(inputs.choice, "order", order, known=["asc", "desc"]),
                "refs": inputs.optional(inputs.boolean, "refs", refs),
                "monitor_id": inputs.optional(
                    inputs.several, "monitor_id", monitor_id, each=inputs.text, least=1, most=128
                ),
                "status": inputs.optional(
                    inputs.several,
                    "status",
                    status,
                    each=inputs.choice,
                    known=[
                        "new",
                        "read",
                        "escalated",
                        "in_progress",
                        "closed",
                        "no_action_required",
                        "duplicate",
                        "not_relevant",
                        "tracked_external",
                    ],
                ),
                "alert_type": inputs.optional(
                    inputs.several, "alert_type", alert_type, each=inputs.text, least=1, most=128
                ),
                "tags": inputs.optional(inputs.several, "tags", tags, each=inputs.text, least=1, most=128),
                "match_value": inputs.optional(
                    inputs.several, "match_value", match_value, each=inputs.text, least=1, most=1024
                ),
                "severity": inputs.optional(
                    inputs.several, "severity", severity, each=inputs.choice, known=["low", "medium", "high"]
                ),
                "mscore_gte": inputs.optional(inputs.integer, "mscore_gte", mscore_gte, least=0, most=2147483647),
                "search": inputs.optional(inputs.text, "search", search, least=1, most=1024),
            },
        )

    def update(
        self,
        alert_id: str,
        status: DtmAlertStatus
        | Literal[
            "new",
            "read",
            "escalated",
            "in_progress",
            "closed",
            "no_action_required",
            "duplicate",
            "not_relevant",
            "tracked_external",
        ],
        **options: Unpack[Options],
    ) -> DtmAlert:
        """Change the status of an alert.

        Says what has become of the alert, and gives it back as it is then.

        Args:
            alert_id: Id of the alert.
            status: What has become of an alert.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /dtm/alerts/{alert_id}`, https://gtidocs.virustotal.com/reference/get-alerts
        """
        return self._send(
            UPDATE,
            {"alert_id": alert_id},
            options,
            body={
                "status": inputs.choice(
                    "status",
                    status,
                    known=[
                        "new",
                        "read",
                        "escalated",
                        "in_progress",
                        "closed",
                        "no_action_required",
                        "duplicate",
                        "not_relevant",
                        "tracked_external",
                    ],
                )
            },
        )

    def set_analysis(self, alert_id: str, analysis: str, **options: Unpack[Options]) -> None:
        """Set the analysis of an alert.

        Keeps what the team has found out about the alert, in place of what was written there before.

        Args:
            alert_id: Id of the alert.
            analysis: What the team has found out, as text.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PUT /dtm/alerts/{alert_id}/analysis`, https://gtidocs.virustotal.com/reference/get-alerts
        """
        self._send(SET_ANALYSIS, {"alert_id": alert_id}, options, body={"analysis": inputs.text("analysis", analysis)})


class AsyncDtmAlerts(AsyncResource):
    """Read what monitors have noticed, and say what has become of it."""

    async def list(
        self,
        *,
        since: str | None = None,
        size: int | None = None,
        order: DtmOrder | Literal["asc", "desc"] | None = None,
        refs: bool | None = None,
        monitor_id: str | Iterable[str] | None = None,
        status: DtmAlertStatus
        | Literal[
            "new",
            "read",
            "escalated",
            "in_progress",
            "closed",
            "no_action_required",
            "duplicate",
            "not_relevant",
            "tracked_external",
        ]
        | Iterable[
            DtmAlertStatus
            | Literal[
                "new",
                "read",
                "escalated",
                "in_progress",
                "closed",
                "no_action_required",
                "duplicate",
                "not_relevant",
                "tracked_external",
            ]
        ]
        | None = None,
        alert_type: str | Iterable[str] | None = None,
        tags: str | Iterable[str] | None = None,
        match_value: str | Iterable[str] | None = None,
        severity: DtmSeverity
        | Literal["low", "medium", "high"]
        | Iterable[DtmSeverity | Literal["low", "medium", "high"]]
        | None = None,
        mscore_gte: int | None = None,
        search: str | None = None,
        **options: Unpack[Options],
    ) -> DtmAlertPage:
        """List alerts of Digital Threat Monitoring.

        What monitors have noticed; conditions that are given all have to hold.

        This product answers without the usual envelope: no `data`, no `links`, no cursor. The address of the next page
        comes in the `Link` header, which may name another host; its query, sent to this operation, gives that page.

        Args:
            since: Earliest time, as in RFC 3339; in UTC it ends in `Z`.
            size: Most alerts to give at once.
            order: Direction of the list.
            refs: Whether alerts come with what they refer to, such as their topics.
            monitor_id: Ids of monitors, one of which has to have raised the alert.
            status: Statuses, one of which the alert has to have.
            alert_type: Kinds of alert, one of which it has to be.
            tags: Tags, one of which the alert has to have.
            match_value: Values, one of which has to have been found.
            severity: Severities, one of which the alert has to have.
            mscore_gte: Least Mandiant score of what was found.
            search: Words that have to stand in the alert, or in what raised it, in simple Lucene form.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /dtm/alerts`, https://gtidocs.virustotal.com/reference/get-alerts
        """
        return await self._send(
            LIST,
            {},
            options,
            query={
                "since": inputs.optional(inputs.text, "since", since),
                "size": inputs.optional(inputs.integer, "size", size, least=1, most=25),
                "order": inputs.optional(inputs.choice, "order", order, known=["asc", "desc"]),
                "refs": inputs.optional(inputs.boolean, "refs", refs),
                "monitor_id": inputs.optional(
                    inputs.several, "monitor_id", monitor_id, each=inputs.text, least=1, most=128
                ),
                "status": inputs.optional(
                    inputs.several,
                    "status",
                    status,
                    each=inputs.choice,
                    known=[
                        "new",
                        "read",
                        "escalated",
                        "in_progress",
                        "closed",
                        "no_action_required",
                        "duplicate",
                        "not_relevant",
                        "tracked_external",
                    ],
                ),
                "alert_type": inputs.optional(
                    inputs.several, "alert_type", alert_type, each=inputs.text, least=1, most=128
                ),
                "tags": inputs.optional(inputs.several, "tags", tags, each=inputs.text, least=1, most=128),
                "match_value": inputs.optional(
                    inputs.several, "match_value", match_value, each=inputs.text, least=1, most=1024
                ),
                "severity": inputs.optional(
                    inputs.several, "severity", severity, each=inputs.choice, known=["low", "medium", "high"]
                ),
                "mscore_gte": inputs.optional(inputs.integer, "mscore_gte", mscore_gte, least=0, most=2147483647),
                "search": inputs.optional(inputs.text, "search", search, least=1, most=1024),
            },
        )

    async def update(
        self,
        alert_id: str,
        status: DtmAlertStatus
        | Literal[
            "new",
            "read",
            "escalated",
            "in_progress",
            "closed",
            "no_action_required",
            "duplicate",
            "not_relevant",
            "tracked_external",
        ],
        **options: Unpack[Options],
    ) -> DtmAlert:
        """Change the status of an alert.

        Says what has become of the alert, and gives it back as it is then.

        Args:
            alert_id: Id of the alert.
            status: What has become of an alert.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /dtm/alerts/{alert_id}`, https://gtidocs.virustotal.com/reference/get-alerts
        """
        return await self._send(
            UPDATE,
            {"alert_id": alert_id},
            options,
            body={
                "status": inputs.choice(
                    "status",
                    status,
                    known=[
                        "new",
                        "read",
                        "escalated",
                        "in_progress",
                        "closed",
                        "no_action_required",
                        "duplicate",
                        "not_relevant",
                        "tracked_external",
                    ],
                )
            },
        )

    async def set_analysis(self, alert_id: str, analysis: str, **options: Unpack[Options]) -> None:
        """Set the analysis of an alert.

        Keeps what the team has found out about the alert, in place of what was written there before.

        Args:
            alert_id: Id of the alert.
            analysis: What the team has found out, as text.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PUT /dtm/alerts/{alert_id}/analysis`, https://gtidocs.virustotal.com/reference/get-alerts
        """
        await self._send(
            SET_ANALYSIS, {"alert_id": alert_id}, options, body={"analysis": inputs.text("analysis", analysis)}
        )
