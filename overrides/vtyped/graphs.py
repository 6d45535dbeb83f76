"""Graphs, and pictures of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from vtyped_api.resources import graphs as generated
from vtyped_api.runtime.operation import Call, Options

from .downloads import Download, Progress, Target, fetched, fetched_awaited

if TYPE_CHECKING:
    from .sessions import AsyncSession, Session


class Graphs(generated.Graphs):
    """Make, change and share drawings of indicators and their relationships."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def screenshot(
        self, id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a picture of a graph, as a JPEG file: in the way of `files.download`.

        Args:
            id: Id of the graph.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.
            options: `timeout`: seconds without any progress. `retries`: further tries after the first.

        Raises:
            NotFoundError: There is no such graph, or it is private and the key may not see it.

        `GET /graphs/{id}/screenshot`, https://github.com/VirusTotal/vt-graph-api
        """
        call = Call(generated.SCREENSHOT, {"id": id}, options=options)
        return fetched(self._session, call, target, None, progress)


class AsyncGraphs(generated.AsyncGraphs):
    """Make, change and share drawings of indicators and their relationships, awaited."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session

    async def screenshot(
        self, id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a picture of a graph: as `Graphs.screenshot`, awaited."""
        call = Call(generated.SCREENSHOT, {"id": id}, options=options)
        return await fetched_awaited(self._session, call, target, None, progress)
