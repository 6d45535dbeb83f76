"""Follow a scan from the queue to its results.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..runtime import answers
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.analysis import Analysis
    from ..models.domain import Domain
    from ..models.file import File
    from ..models.ip_address import IpAddress
    from ..models.url import Url
    from .analyses_relationships import AnalysesRelationships, AsyncAnalysesRelationships

GET: Operation[Analysis] = Operation("analyses.get", "/analyses/{id}", {"id": "opaque-id"})
ITEM: Operation[File | Url | Domain | IpAddress | None] = Operation(
    "analyses.item", "/analyses/{id}/item", {"id": "opaque-id"}, read=answers.one_or_none
)


class Analyses(Resource):
    """Follow a scan from the queue to its results."""

    @cached_property
    def relationships(self) -> AnalysesRelationships:
        """Types and ids of what is related to analyses, without attributes."""
        from .analyses_relationships import AnalysesRelationships

        return AnalysesRelationships(self._transport)

    def get(self, id: str, **options: Unpack[Options]) -> Analysis:
        """Get an analysis.

        State and results of a scan that an upload, a submission or a renewed scan has started. `status` goes from
        `queued` over `in-progress` to `completed`; before it is `completed` the results are partial or empty, and zeros
        among the counters are no verdict.

        A scan takes about a minute, often longer. Each call costs one request of the quota, so leave 15 to 20 seconds
        between two. Straight after the scan was started the answer can be 404 `NotFoundError` for a moment. `meta`
        names the file or the URL that the analysis is about.

        Args:
            id: Id of the analysis, as the call that started it gave it.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /analyses/{id}`, https://docs.virustotal.com/reference/analysis
        """
        return self._send(GET, {"id": id}, options)

    def item(self, id: str, **options: Unpack[Options]) -> File | Url | Domain | IpAddress | None:
        """The file, URL, domain or IP address that the analysis has scanned.

        The answer is a `file` or a `url` after an upload or a submission, and a `domain` or an `ip_address` after a
        renewed scan of one.

        `GET /analyses/{id}/item`, https://docs.virustotal.com/reference/analyses-object
        """
        return self._send(ITEM, {"id": id}, options)


class AsyncAnalyses(AsyncResource):
    """Follow a scan from the queue to its results."""

    @cached_property
    def relationships(self) -> AsyncAnalysesRelationships:
        """Types and ids of what is related to analyses, without attributes."""
        from .analyses_relationships import AsyncAnalysesRelationships

        return AsyncAnalysesRelationships(self._transport)

    async def get(self, id: str, **options: Unpack[Options]) -> Analysis:
        """Get an analysis.

        State and results of a scan that an upload, a submission or a renewed scan has started. `status` goes from
        `queued` over `in-progress` to `completed`; before it is `completed` the results are partial or empty, and zeros
        among the counters are no verdict.

        A scan takes about a minute, often longer. Each call costs one request of the quota, so leave 15 to 20 seconds
        between two. Straight after the scan was started the answer can be 404 `NotFoundError` for a moment. `meta`
        names the file or the URL that the analysis is about.

        Args:
            id: Id of the analysis, as the call that started it gave it.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /analyses/{id}`, https://docs.virustotal.com/reference/analysis
        """
        return await self._send(GET, {"id": id}, options)

    async def item(self, id: str, **options: Unpack[Options]) -> File | Url | Domain | IpAddress | None:
        """The file, URL, domain or IP address that the analysis has scanned.

        The answer is a `file` or a `url` after an upload or a submission, and a `domain` or an `ip_address` after a
        renewed scan of one.

        `GET /analyses/{id}/item`, https://docs.virustotal.com/reference/analyses-object
        """
        return await self._send(ITEM, {"id": id}, options)
