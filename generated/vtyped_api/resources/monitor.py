"""Have your own software scanned regularly, and see who detects it by mistake.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.monitor_event import MonitorEvent
    from ..models.monitor_statistics import MonitorStatistics
    from .monitor_items import AsyncMonitorItems, MonitorItems

STATISTICS: Operation[MonitorStatistics] = Operation("monitor.statistics", "/monitor/statistics", {}, page_size=40)
EVENTS: Operation[MonitorEvent] = Operation(
    "monitor.events", "/monitor/events", {}, read=answers.Data("list[MonitorEvent]")
)


class Monitor(Resource):
    """Have your own software scanned regularly, and see who detects it by mistake."""

    @cached_property
    def items(self) -> MonitorItems:
        """Files and folders of a Monitor collection."""
        from .monitor_items import MonitorItems

        return MonitorItems(self._transport)

    def statistics(self, **paging: Unpack[Paging]) -> Collection[MonitorStatistics]:
        """Get figures about your Monitor collection.

        Figures of past days, the latest first: how much was stored and detected, by whom and under which names. `meta`
        of a page holds how things stand now. Needs VirusTotal Monitor.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /monitor/statistics`, https://docs.virustotal.com/reference/monitor-statistics
        """
        return self._collection(STATISTICS, {}, paging)

    def events(
        self, *, filter: str | None = None, job_id: str | None = None, **paging: Unpack[Paging]
    ) -> Collection[MonitorEvent]:
        """List what happened in your Monitor collection.

        Uploads, deletions, detections and their ends. `filter` narrows the list by `action`, `creator_id`, `level`,
        `monitor_key`, `owner_id`, `source` or `timestamp`. Events are plain values without an id. Needs VirusTotal
        Monitor.

        Args:
            filter: Which events to list, such as `action:DETECTED` or `source:ANALYSIS`; all events when absent.
            job_id: Name of the search behind a `cursor`, as `meta.job_id` of the page before gave it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /monitor/events`, https://docs.virustotal.com/reference/events
        """
        return self._collection(
            EVENTS,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096),
                "job_id": inputs.optional(inputs.text, "job_id", job_id, least=1, most=1024),
            },
        )


class AsyncMonitor(AsyncResource):
    """Have your own software scanned regularly, and see who detects it by mistake."""

    @cached_property
    def items(self) -> AsyncMonitorItems:
        """Files and folders of a Monitor collection."""
        from .monitor_items import AsyncMonitorItems

        return AsyncMonitorItems(self._transport)

    def statistics(self, **paging: Unpack[Paging]) -> AsyncCollection[MonitorStatistics]:
        """Get figures about your Monitor collection.

        Figures of past days, the latest first: how much was stored and detected, by whom and under which names. `meta`
        of a page holds how things stand now. Needs VirusTotal Monitor.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /monitor/statistics`, https://docs.virustotal.com/reference/monitor-statistics
        """
        return self._collection(STATISTICS, {}, paging)

    def events(
        self, *, filter: str | None = None, job_id: str | None = None, **paging: Unpack[Paging]
    ) -> AsyncCollection[MonitorEvent]:
        """List what happened in your Monitor collection.

        Uploads, deletions, detections and their ends. `filter` narrows the list by `action`, `creator_id`, `level`,
        `monitor_key`, `owner_id`, `source` or `timestamp`. Events are plain values without an id. Needs VirusTotal
        Monitor.

        Args:
            filter: Which events to list, such as `action:DETECTED` or `source:ANALYSIS`; all events when absent.
            job_id: Name of the search behind a `cursor`, as `meta.job_id` of the page before gave it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /monitor/events`, https://docs.virustotal.com/reference/events
        """
        return self._collection(
            EVENTS,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096),
                "job_id": inputs.optional(inputs.text, "job_id", job_id, least=1, most=1024),
            },
        )
