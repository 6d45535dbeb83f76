"""Many submissions: the files of folders, several at once, each content once."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterable, Iterator
from typing import TYPE_CHECKING

from ..calls import at_once
from ..together import run_together, run_together_awaited
from .batches import Batch
from .flows import Manner, Target
from .submitted import Submitted
from .walks import Rules

if TYPE_CHECKING:
    from ..sessions import AsyncSession, Session


class Submissions(Iterator[Submitted]):
    """Files and URLs with what came of them, in order, while it comes. It is gone through once.

    While one is slow, some of those after it go on. Between two items nothing runs in the background.
    """

    def __init__(
        self, session: Session, manner: Manner, targets: Target | Iterable[Target], rules: Rules, concurrency: int
    ) -> None:
        self._session = session
        self._batch = Batch(session.policy, manner, targets, rules)
        self._concurrency = at_once(concurrency)
        self._items = self._walk()

    @property
    def total(self) -> int:
        """Number of files and URLs; 0 before the first."""
        return self._batch.total

    def __next__(self) -> Submitted:
        return next(self._items)

    def _walk(self) -> Generator[Submitted]:
        batch, session = self._batch, self._session
        session.run(batch.begin())
        while not batch.is_over:
            session.run(batch.fill(self._concurrency))
            run_together(session, batch.works(), self._concurrency)
            yield from batch.ready()


class AsyncSubmissions(AsyncIterator[Submitted]):
    """Files and URLs with what came of them, in order, for `async for`: as `Submissions`."""

    def __init__(
        self, session: AsyncSession, manner: Manner, targets: Target | Iterable[Target], rules: Rules, concurrency: int
    ) -> None:
        self._session = session
        self._batch = Batch(session.policy, manner, targets, rules)
        self._concurrency = at_once(concurrency)
        self._items = self._walk()

    @property
    def total(self) -> int:
        """Number of files and URLs; 0 before the first."""
        return self._batch.total

    async def __anext__(self) -> Submitted:
        return await anext(self._items)

    async def _walk(self) -> AsyncGenerator[Submitted]:
        batch, session = self._batch, self._session
        await session.run(batch.begin())
        while not batch.is_over:
            await session.run(batch.fill(self._concurrency))
            await run_together_awaited(session, batch.works(), self._concurrency)
            for item in batch.ready():
                yield item
