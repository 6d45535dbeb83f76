"""Runs as what can be iterated."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterable, Iterator
from typing import TYPE_CHECKING

from ..together import run_together, run_together_awaited
from .batches import Batch, Thing
from .items import Enriched
from .manner import Manner
from .runs import Run
from .stored import Stored

if TYPE_CHECKING:
    from ..sessions import AsyncSession, Session


class _Enrichment:
    """The part that is the same with and without `await`."""

    _run: Run

    @property
    def total(self) -> int:
        """Number of items."""
        return len(self._run.batch.entries)

    @property
    def lookups(self) -> int:
        """Lookups made so far."""
        return self._run.lookups


class Enrichment(_Enrichment, Iterator[Enriched]):
    """Items with their answers, in order, while they come. It is gone through once."""

    def __init__(self, session: Session, manner: Manner, things: Iterable[Thing], stored: Stored) -> None:
        self._session = session
        self._run = Run(session.policy, manner, Batch(things), stored)
        self._concurrency = manner.concurrency
        self._items = self._walk()

    def __next__(self) -> Enriched:
        return next(self._items)

    def close(self) -> None:
        """Let go of the checkpoint, which is also let go of at the end."""
        self._items.close()

    def _walk(self) -> Generator[Enriched]:
        run, session = self._run, self._session
        session.run(run.begin())
        try:
            while True:
                yield from run.batch.ready()
                if run.batch.is_over:
                    return
                run_together(session, session.run(run.round()), self._concurrency)
                session.run(run.settled())
        finally:
            run.end()


class AsyncEnrichment(_Enrichment, AsyncIterator[Enriched]):
    """Items with their answers, in order, while they come, for `async for`: as `Enrichment`.

    No task runs on between two items: it can be left and cancelled anywhere.
    """

    def __init__(self, session: AsyncSession, manner: Manner, things: Iterable[Thing], stored: Stored) -> None:
        self._session = session
        self._run = Run(session.policy, manner, Batch(things), stored)
        self._concurrency = manner.concurrency
        self._items = self._walk()

    async def __anext__(self) -> Enriched:
        return await anext(self._items)

    async def close(self) -> None:
        """Let go of the checkpoint, which is also let go of at the end."""
        await self._items.aclose()

    async def _walk(self) -> AsyncGenerator[Enriched]:
        run, session = self._run, self._session
        await session.run(run.begin())
        try:
            while True:
                for item in run.batch.ready():
                    yield item
                if run.batch.is_over:
                    return
                works = await session.run(run.round())
                await run_together_awaited(session, works, self._concurrency)
                await session.run(run.settled())
        finally:
            run.end()
