"""Analyses, and waiting for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from vtyped_api.resources import analyses as generated
from vtyped_api.runtime.objects import ApiObject

from .errors import AnalysisTimeoutError, HashMismatchError
from .ids import file_id
from .waiting import Waiting, id_of, until_finished

if TYPE_CHECKING:
    from vtyped_api.models import Analysis, PrivateAnalysis

    from .sessions import AsyncSession, Session

Progress = Callable[["Analysis"], None]
UNFINISHED = ("queued", "in-progress")
"""States of an analysis that pass."""


def waiting_for(
    analysis: str | ApiObject, timeout: float, interval: float | None, sha256: str | None, progress: Progress | None
) -> Waiting[Analysis]:
    """What to wait for: an analysis, of a file with this hash where one is given."""
    id_ = id_of("analysis", analysis, "analysis")
    expected = None if sha256 is None else file_id("sha256", sha256)

    def seen(latest: Analysis) -> None:
        check_file(latest, expected)
        if progress is not None:
            progress(latest)

    return Waiting("analysis", generated.GET, id_, UNFINISHED, timeout, interval, seen, AnalysisTimeoutError)


def check_file(analysis: Analysis | PrivateAnalysis, sha256: str | None) -> None:
    """Compare what an analysis is of with what it has to be of, where both are known.

    Raises:
        HashMismatchError: It is of another file.
    """
    info = None if analysis.meta is None else analysis.meta.file_info
    if sha256 is not None and info is not None and info.sha256 and info.sha256.lower() != sha256:
        raise HashMismatchError(f"analysis {analysis.id} is of the file {info.sha256}, not of {sha256}")


class Analyses(generated.Analyses):
    """Follow a scan from the queue to its results."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def wait(
        self,
        analysis: str | ApiObject,
        *,
        timeout: float = 600.0,
        interval: float | None = None,
        sha256: str | None = None,
        progress: Progress | None = None,
    ) -> Analysis:
        """Wait until an analysis has ended, and give it. Each look costs one request of the quota.

        Args:
            analysis: Id of the analysis, or what the call that started it gave.
            timeout: Seconds to wait at most.
            interval: Seconds between two looks; from 5 growing to 20 when left out.
            sha256: Hash of the file that the analysis has to be of; not checked when left out.
            progress: Called with the analysis after each look.

        Raises:
            AnalysisTimeoutError: It has not ended in time; the error holds its latest state.
            NotFoundError: There is no such analysis.
            HashMismatchError: The analysis is of another file than `sha256`.

        `GET /analyses/{id}`, https://docs.virustotal.com/reference/analysis
        """
        waiting = waiting_for(analysis, timeout, interval, sha256, progress)
        return self._session.run(until_finished(self._session.policy, waiting))


class AsyncAnalyses(generated.AsyncAnalyses):
    """Follow a scan from the queue to its results, awaited."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session

    async def wait(
        self,
        analysis: str | ApiObject,
        *,
        timeout: float = 600.0,
        interval: float | None = None,
        sha256: str | None = None,
        progress: Progress | None = None,
    ) -> Analysis:
        """Wait until an analysis has ended, and give it: as `Analyses.wait`, awaited."""
        waiting = waiting_for(analysis, timeout, interval, sha256, progress)
        return await self._session.run(until_finished(self._session.policy, waiting))
