"""See which software of others your antivirus engine detects by mistake.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..runtime import inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.monitor_statistics import MonitorPartnerStatistics
    from .monitor_partner_comments import AsyncMonitorPartnerComments, MonitorPartnerComments
    from .monitor_partner_detections_bundle import AsyncMonitorPartnerDetectionsBundle, MonitorPartnerDetectionsBundle
    from .monitor_partner_files import AsyncMonitorPartnerFiles, MonitorPartnerFiles
    from .monitor_partner_hashes import AsyncMonitorPartnerHashes, MonitorPartnerHashes

STATISTICS: Operation[MonitorPartnerStatistics] = Operation(
    "monitor_partner.statistics", "/monitor_partner/statistics", {}, page_size=40
)


class MonitorPartner(Resource):
    """See which software of others your antivirus engine detects by mistake."""

    @cached_property
    def hashes(self) -> MonitorPartnerHashes:
        """Files in Monitor that your engine detects."""
        from .monitor_partner_hashes import MonitorPartnerHashes

        return MonitorPartnerHashes(self._transport)

    @cached_property
    def comments(self) -> MonitorPartnerComments:
        """What antivirus partners say of files in Monitor."""
        from .monitor_partner_comments import MonitorPartnerComments

        return MonitorPartnerComments(self._transport)

    @cached_property
    def files(self) -> MonitorPartnerFiles:
        """The bytes of files in Monitor that your engine detects."""
        from .monitor_partner_files import MonitorPartnerFiles

        return MonitorPartnerFiles(self._transport)

    @cached_property
    def detections_bundle(self) -> MonitorPartnerDetectionsBundle:
        """The daily list of files in Monitor that your engine detects."""
        from .monitor_partner_detections_bundle import MonitorPartnerDetectionsBundle

        return MonitorPartnerDetectionsBundle(self._transport)

    def statistics(
        self, *, filter: str | None = None, **paging: Unpack[Paging]
    ) -> Collection[MonitorPartnerStatistics]:
        """Get figures about the detections of your engine.

        Figures of past days, the latest first: how many files of Monitor collections the engine has scanned and
        detected. `filter` takes `engine:` and a name, for partners with several engines. Needs the privileges of a
        Monitor partner.

        Args:
            filter: `engine:` and the name of an engine; all engines of the partner when absent.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /monitor_partner/statistics`, https://docs.virustotal.com/reference/monitorpartner-statistics
        """
        return self._collection(
            STATISTICS, {}, paging, query={"filter": inputs.optional(inputs.text, "filter", filter, least=1, most=1024)}
        )


class AsyncMonitorPartner(AsyncResource):
    """See which software of others your antivirus engine detects by mistake."""

    @cached_property
    def hashes(self) -> AsyncMonitorPartnerHashes:
        """Files in Monitor that your engine detects."""
        from .monitor_partner_hashes import AsyncMonitorPartnerHashes

        return AsyncMonitorPartnerHashes(self._transport)

    @cached_property
    def comments(self) -> AsyncMonitorPartnerComments:
        """What antivirus partners say of files in Monitor."""
        from .monitor_partner_comments import AsyncMonitorPartnerComments

        return AsyncMonitorPartnerComments(self._transport)

    @cached_property
    def files(self) -> AsyncMonitorPartnerFiles:
        """The bytes of files in Monitor that your engine detects."""
        from .monitor_partner_files import AsyncMonitorPartnerFiles

        return AsyncMonitorPartnerFiles(self._transport)

    @cached_property
    def detections_bundle(self) -> AsyncMonitorPartnerDetectionsBundle:
        """The daily list of files in Monitor that your engine detects."""
        from .monitor_partner_detections_bundle import AsyncMonitorPartnerDetectionsBundle

        return AsyncMonitorPartnerDetectionsBundle(self._transport)

    def statistics(
        self, *, filter: str | None = None, **paging: Unpack[Paging]
    ) -> AsyncCollection[MonitorPartnerStatistics]:
        """Get figures about the detections of your engine.

        Figures of past days, the latest first: how many files of Monitor collections the engine has scanned and
        detected. `filter` takes `engine:` and a name, for partners with several engines. Needs the privileges of a
        Monitor partner.

        Args:
            filter: `engine:` and the name of an engine; all engines of the partner when absent.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /monitor_partner/statistics`, https://docs.virustotal.com/reference/monitorpartner-statistics
        """
        return self._collection(
            STATISTICS, {}, paging, query={"filter": inputs.optional(inputs.text, "filter", filter, least=1, most=1024)}
        )
