"""Several steps at once: in threads, or in tasks."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from operator import length_hint
from typing import TYPE_CHECKING

from vtyped_api.runtime.errors import VirusTotalError

from .errors import AuthenticationError, ConnectError, QuotaExceededError
from .quota import QuotaExhausted
from .steps import Steps

if TYPE_CHECKING:
    from .sessions import AsyncSession, Session

_GRACE = 2.0
_PORTION = 0.2


def run_together(session: Session, works: Iterable[Steps[None]], concurrency: int) -> None:
    """Carry out steps, some at a time, each as it is taken. One alone is carried out in the thread of the caller.

    Where one raises, or the caller is interrupted, no more are begun. Those under way have some seconds to come to
    their end, so that what has been asked is not lost; the end of the program does not wait for them.
    """
    rest = iter(works)
    first = list(islice(rest, min(concurrency, 2)))
    if len(first) <= 1:
        for work in chain(first, rest):
            session.run(work)
        return
    crew = _Crew(session, chain(first, rest), min(concurrency, length_hint(works, concurrency)))
    try:
        crew.begin()
        # In portions: not every interrupt ends a wait, on some systems none does.
        while not crew.wait(_PORTION):
            pass
    except BaseException:
        crew.stop()
        crew.wait(_GRACE)
        raise
    crew.check()


async def run_together_awaited(session: AsyncSession, works: Iterable[Steps[None]], concurrency: int) -> None:
    """The same in tasks, awaited. Where one raises, or the caller is cancelled, all are cancelled."""
    from anyio import create_task_group  # only where calls are awaited

    rest = iter(works)
    failures: list[Exception] = []

    async def work() -> None:
        for steps in rest:
            try:
                await session.run(steps)
            except Exception as error:
                failures.append(error)
                group.cancel_scope.cancel()
                return

    async with create_task_group() as group:
        for _ in range(concurrency):
            group.start_soon(work)
    if failures:
        raise failures[0]


def meets_all(error: VirusTotalError) -> bool:
    """Whether everything that is asked for after this error would come to the same."""
    if isinstance(error, ConnectError):
        return error.lasting
    return isinstance(error, QuotaExhausted | QuotaExceededError | AuthenticationError)


class _Crew:
    """Threads that take one piece of work after the other."""

    def __init__(self, session: Session, works: Iterator[Steps[None]], size: int) -> None:
        self._session = session
        self._works = works
        self._lock = threading.Lock()
        self._failures: list[BaseException] = []
        self._stopped = False
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(size)]
        self._working = size
        # Not `Thread.join`: where it is interrupted it takes the thread for finished.
        self._idle = threading.Event()

    def begin(self) -> None:
        """Start all threads."""
        for thread in self._threads:
            thread.start()

    def wait(self, seconds: float) -> bool:
        """Wait until every thread has come to its end, or for some seconds; gives whether they have."""
        if not self._idle.wait(seconds):
            return False
        for thread in self._threads:
            thread.join()
        return True

    def stop(self) -> None:
        """Let nothing more begin."""
        self._stopped = True

    def check(self) -> None:
        """Raise what a thread raised."""
        if self._failures:
            raise self._failures[0]

    def _work(self) -> None:
        try:
            while (steps := self._next()) is not None:
                self._session.run(steps)
        except BaseException as error:
            self._failures.append(error)
            self.stop()
        finally:
            with self._lock:
                self._working -= 1
                if not self._working:
                    self._idle.set()

    def _next(self) -> Steps[None] | None:
        with self._lock:
            return None if self._stopped else next(self._works, None)
