"""Analyses, and waiting for them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from vtyped_api.resources import analyses as generated
from vtyped_api.runtime.answers import one
from vtyped_api.runtime.objects import ApiObject
from vtyped_api.runtime.operation import Call

from .calls import Policy, answer_of, positive
from .errors import (
    AnalysisTimeoutError,
    CallTimeoutError,
    DeadlineExceededError,
    InvalidInputError,
    NotFoundError,
    TransientError,
)
from .steps import Sleep, Steps

if TYPE_CHECKING:
    from vtyped_api.models import Analysis

    from .sessions import AsyncSession, Session

Progress = Callable[["Analysis"], None]
_UNFINISHED = ("queued", "in-progress")
_FIRST_INTERVAL = 5.0
_LONGEST_INTERVAL = 20.0
# Right after a submission the service may not know the analysis yet.
_UNKNOWN_AT_FIRST = 20.0
# A look at the end of the time may still take this long.
_SHORTEST_LOOK = 5.0


def wait_steps(
    policy: Policy, analysis: str | ApiObject, timeout: float, interval: float | None, progress: Progress | None
) -> Steps[Analysis]:
    """Ask for an analysis until it has ended."""
    id_ = _id_of(analysis)
    start = time.monotonic()
    end = start + positive("timeout", timeout)
    pause = _FIRST_INTERVAL if interval is None else positive("interval", interval)
    latest: Analysis | None = None
    while True:
        left = max(end - time.monotonic(), _SHORTEST_LOOK)
        call = Call(generated.GET, {"id": id_}, options={"timeout": min(policy.timeout, left)})
        try:
            latest = cast("Analysis", one((yield from answer_of(policy, call))))
        except NotFoundError:
            if time.monotonic() > start + _UNKNOWN_AT_FIRST:
                raise
        except (TransientError, DeadlineExceededError, CallTimeoutError):
            pass
        else:
            if progress is not None:
                progress(latest)
            if latest.attributes.status not in _UNFINISHED:
                return latest
        left = end - time.monotonic()
        if left <= 0:
            state = "unknown" if latest is None else latest.attributes.status
            raise AnalysisTimeoutError(f"analysis {id_} is {state} after {timeout:g} s", latest)
        # The last look is at the very end.
        yield Sleep(min(pause, left))
        if interval is None:
            pause = min(pause * 1.5, _LONGEST_INTERVAL)


def _id_of(analysis: str | ApiObject) -> str:
    if not isinstance(analysis, ApiObject):
        return analysis
    if analysis.type != "analysis":
        raise InvalidInputError(f"analysis={analysis!r}: expected the id or the descriptor of an analysis")
    return analysis.id


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
        progress: Progress | None = None,
    ) -> Analysis:
        """Wait until an analysis has ended, and give it. Each look costs one request of the quota.

        Args:
            analysis: Id of the analysis, or what the call that started it gave.
            timeout: Seconds to wait at most.
            interval: Seconds between two looks; from 5 growing to 20 when left out.
            progress: Called with the analysis after each look.

        Raises:
            AnalysisTimeoutError: It has not ended in time; the error holds its latest state.
            NotFoundError: There is no such analysis.

        `GET /analyses/{id}`, https://docs.virustotal.com/reference/analysis
        """
        return self._session.run(wait_steps(self._session.policy, analysis, timeout, interval, progress))


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
        progress: Progress | None = None,
    ) -> Analysis:
        """Wait until an analysis has ended, and give it: as `Analyses.wait`, awaited."""
        return await self._session.run(wait_steps(self._session.policy, analysis, timeout, interval, progress))
