"""Feeds as what can be iterated: one minute, one hour, or one minute after the other."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import attrs

from vtyped_api.runtime.operation import Call, Operation, Options

from ..calls import Policy
from ..downloads import stored_steps
from ..errors import FeedGapError, NotAvailableYetError, NotFoundError
from ..steps import Blocking, Sleep, Steps
from .batches import Batch
from .times import Place, Unit

if TYPE_CHECKING:
    from ..sessions import AsyncSession, Session

T = TypeVar("T")

# A minute may be missing, and an hour after an outage; what is older than a week is missing without end.
_LONGEST_GAP = 120
_MISSING = "NotFoundError"


@attrs.frozen
class Range:
    """The minutes to walk over."""

    until: datetime | None
    """Where to stop, before this one; `None`: never."""
    wait: float | None
    """Seconds to wait for a minute that is not available yet; `None`: stop there."""


@attrs.frozen
class Asked:
    """What of a feed is asked for."""

    operation: Operation[Any]
    unit: Unit
    start: Place
    range: Range | None
    """`None`: the one minute or hour of the start, and no other."""
    options: Options


class _Walk:
    """One walk: which batch comes next, and where the walk stands in it."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        self._place = asked.start
        self._over = False
        self._stopped = False
        self._gap = 0
        self.missing: list[datetime] = []

    @property
    def cursor(self) -> str | None:
        return None if self._is_past_end else self._place.text(self._asked.unit)

    def batch(self) -> Batch | None:
        """What takes the batch that comes next; `None` at the end."""
        return None if self._is_past_end or self._stopped else Batch(self._asked.unit, self._place)

    def store_steps(self, policy: Policy, batch: Batch) -> Steps[bool]:
        """Store a batch; gives whether there is one. Where there is none the walk has gone on, waited or stopped."""
        sink = yield Blocking(batch.open)
        call = Call(
            self._asked.operation, {"time": self._asked.unit.text(self._place.time)}, options=self._asked.options
        )
        try:
            yield from stored_steps(policy, call, sink)
        except NotFoundError as error:
            # Only the API knows that there is no such minute; storage that has lost it is another matter.
            if self._asked.range is None or error.code != _MISSING:
                raise
            self._pass_over()
            return False
        except NotAvailableYetError:
            if self._asked.range is None:
                raise
            self._stopped = self._asked.range.wait is None
            if self._asked.range.wait is not None:
                yield Sleep(self._asked.range.wait)
            return False
        self._gap = 0
        return True

    def give(self, lines: list[tuple[int, Any]]) -> Iterator[Any]:
        """Items one by one. While the caller holds one, `cursor` stands right behind it."""
        for number, item in lines:
            self._place = Place(self._place.time, number)
            yield item

    def turn(self) -> None:
        """Go on to the next batch."""
        self._place = Place(self._place.time + self._asked.unit.length)
        self._over = self._asked.range is None

    def _pass_over(self) -> None:
        self.missing.append(self._place.time)
        self._gap += 1
        self.turn()
        if self._gap == _LONGEST_GAP:
            last = self._asked.unit.text(self.missing[-1])
            raise FeedGapError(f"{self._asked.operation.id} has nothing for {self._gap} minutes up to {last}")

    @property
    def _is_past_end(self) -> bool:
        until = None if self._asked.range is None else self._asked.range.until
        return self._over or (until is not None and self._place.time >= until)


class _Feed:
    """The part of a feed that is the same with and without `await`."""

    _asked: Asked
    _walk: _Walk

    @property
    def cursor(self) -> str | None:
        """Where the latest iteration stands, as plain text; `None` when there is nothing more to come.

        Given in place of the time to the same call, also after a restart, it goes on right behind the last item given.
        """
        return self._walk.cursor

    @property
    def missing(self) -> list[datetime]:
        """The minutes that the latest iteration has passed over because the service does not have them."""
        return list(self._walk.missing)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._asked.operation.id}, {self._asked.start.text(self._asked.unit)})"


class Feed(_Feed, Generic[T]):
    """Items of a feed. Each minute or hour is stored in a temporary file and read from there while it is iterated.

    Every iteration begins where the call said.
    """

    def __init__(self, session: Session, asked: Asked) -> None:
        self._session, self._asked = session, asked
        self._walk = _Walk(asked)

    def __iter__(self) -> Iterator[T]:
        walk = self._walk = _Walk(self._asked)
        while (batch := walk.batch()) is not None:
            try:
                if self._session.run(walk.store_steps(self._session.policy, batch)):
                    while lines := batch.some():
                        yield from walk.give(lines)
                    walk.turn()
            finally:
                batch.close()


class AsyncFeed(_Feed, Generic[T]):
    """Items of a feed, for `async for`: as `Feed`. A thread unpacks and reads."""

    def __init__(self, session: AsyncSession, asked: Asked) -> None:
        self._session, self._asked = session, asked
        self._walk = _Walk(asked)

    async def __aiter__(self) -> AsyncIterator[T]:
        from anyio import to_thread  # only where calls are awaited

        walk = self._walk = _Walk(self._asked)
        while (batch := walk.batch()) is not None:
            try:
                if await self._session.run(walk.store_steps(self._session.policy, batch)):
                    while lines := await to_thread.run_sync(batch.some):
                        for item in walk.give(lines):
                            yield cast("T", item)
                    walk.turn()
            finally:
                # Not awaited: a walk that was left may be cleaned up where no loop is running any more.
                batch.close()
