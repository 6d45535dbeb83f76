"""Feeds as vt-py has them: minute after minute, without end."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

from ..errors import NotAvailableYetError, NotFoundError
from ..feeds import BrokenLine
from ..steps import Sleep, Steps
from .error import renamed
from .object import Object

if TYPE_CHECKING:
    from .client import Client

__all__ = ["Feed", "FeedType"]

_MINUTE = "%Y%m%d%H%M"
_AGE = timedelta(minutes=70)
_WAIT = 60.0
# One minute may be missing; a second one in a row is an error.
_MISSING = 1


class FeedType(Enum):
    """The feeds that vt-py knows."""

    FILES = "files"
    URLS = "urls"
    FILE_BEHAVIOURS = "file-behaviours"


class Feed:
    """Everything that comes in, from a minute on; for `for` and for `async for`."""

    def __init__(self, client: Client, feed_type: FeedType, cursor: str | None = None) -> None:
        """Made by `Client.feed`.

        Raises:
            ValueError: The cursor is none.
        """
        self._client = client
        self._name = feed_type.value.replace("-", "_")
        if cursor:
            minute, _, passed = cursor.partition("-")
            self._minute = datetime.strptime(minute, _MINUTE).replace(tzinfo=UTC)
            self._passed = int(passed) if passed else 0
        else:
            self._minute = datetime.now(UTC) - _AGE
            self._passed = 0
        self._items: Iterator[Any] | None = None
        self._items_awaited: AsyncIterator[Any] | None = None
        self._missing = 0

    @property
    def cursor(self) -> str:
        """Where the iteration stands, behind the last object that it gave: pass it to `Client.feed` later."""
        return f"{self._minute.strftime(_MINUTE)}-{self._passed}"

    def __iter__(self) -> Feed:
        return self

    def __aiter__(self) -> Feed:
        return self

    def __next__(self) -> Object:
        while True:
            if self._items is None:
                self._items = iter(getattr(self._client.typed.feeds, self._name)(self._place))
            try:
                with renamed():
                    try:
                        item = next(self._items, None)
                    except (NotAvailableYetError, NotFoundError) as error:
                        self._items = None
                        self._client.typed._session.run(self._waited(error))
                        continue
            except BaseException:
                self._items = None
                raise
            if item is not None:
                return self._given(item)
            self._items = None
            self._turn()

    async def __anext__(self) -> Object:
        while True:
            if self._items_awaited is None:
                self._items_awaited = aiter(getattr(self._client.typed_async.feeds, self._name)(self._place))
            try:
                with renamed():
                    try:
                        item = await anext(self._items_awaited, None)
                    except (NotAvailableYetError, NotFoundError) as error:
                        self._items_awaited = None
                        await self._client.typed_async._session.run(self._waited(error))
                        continue
            except BaseException:
                self._items_awaited = None
                raise
            if item is not None:
                return self._given(item)
            self._items_awaited = None
            self._turn()

    @property
    def _place(self) -> str:
        """Where to go on, as the feeds of this library take it."""
        return f"{self._minute.strftime(_MINUTE)}.{self._passed}"

    def _waited(self, error: NotAvailableYetError | NotFoundError) -> Steps[None]:
        """Wait for a minute that is not there yet; pass over one that is missing."""
        if isinstance(error, NotAvailableYetError):
            yield Sleep(_WAIT)
            return
        self._missing += 1
        if self._missing > _MISSING:
            raise error
        self._turn(missing=self._missing)

    def _turn(self, *, missing: int = 0) -> None:
        self._minute += timedelta(minutes=1)
        self._passed = 0
        self._missing = missing

    def _given(self, item: Any) -> Object:
        self._missing = 0
        self._passed += 1
        if isinstance(item, BrokenLine):
            raise ValueError(f"line {item.number} of the feed: {item.reason}")
        return Object.from_dict(item.to_dict())
