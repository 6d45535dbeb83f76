"""Analyses, and waiting for them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

import attrs

from vtyped_api.resources import analyses as generated
from vtyped_api.runtime.answers import one
from vtyped_api.runtime.objects import ApiObject
from vtyped_api.runtime.operation import Call

from .calls import Policy, answer_of, positive
from .errors import (
    AnalysisTimeoutError,
    CallTimeoutError,
    DeadlineExceededError,
    HashMismatchError,
    InvalidInputError,
    NotFoundError,
    TransientError,
)
from .ids import file_id
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


@attrs.frozen
class Waiting:
    """What is waited for, and how."""

    analysis: str | ApiObject
    timeout: float
    interval: float | None
    sha256: str | None
    progress: Progress | None


def wait_steps(policy: Policy, waiting: Waiting) -> Steps[Analysis]:
    """Ask for an analysis until it has ended."""
    id_, timeout, interval = _id_of(waiting.analysis), waiting.timeout, waiting.interval
    sha256 = None if waiting.sha256 is None else file_id("sha256", waiting.sha256)
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
            _check_file(latest, sha256)
            if waiting.progress is not None:
                waiting.progress(latest)
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


def _check_file(analysis: Analysis, sha256: str | None) -> None:
    info = None if analysis.meta is None else analysis.meta.file_info
    if sha256 is not None and info is not None and info.sha256 and info.sha256.lower() != sha256:
        raise HashMismatchError(f"analysis {analysis.id} is of the file {info.sha256}, not of {sha256}")


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
        return self._session.run(
            wait_steps(self._session.policy, Waiting(analysis, timeout, interval, sha256, progress))
        )


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
        return await self._session.run(
            wait_steps(self._session.policy, Waiting(analysis, timeout, interval, sha256, progress))
        )
