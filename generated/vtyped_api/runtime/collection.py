# Copied from generator/runtime/collection.py by `python -m generator`; do not edit.
"""Collections: the items of a paged answer, asked for page after page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Generic, TypeVar, Unpack, cast

from .answers import items, next_cursor
from .errors import CursorLoopError, InvalidInputError
from .operation import AsyncTransport, Call, Operation, Options, Paging, Transport

T = TypeVar("T")

# Begins a cursor of our own, which points into a page: how many of its items were given, how many were asked
# for, and the service's cursor of that page.
_INSIDE = "vtyped1"


class Page(Generic[T]):
    """One page of a collection."""

    __slots__ = ("cursor", "items", "meta")

    def __init__(self, body: Any) -> None:
        self.items: list[T] = items(body)
        """The items, in the service's order."""
        self.cursor: str | None = next_cursor(body)
        """The service's cursor of the next page; `None` on the last one."""
        self.meta: dict[str, Any] = body.get("meta") or {}
        """What stands beside the items, such as `count`."""

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)


class _Walk(Generic[T]):
    """One walk over a collection: which page comes next, and which of its items were given already."""

    def __init__(self, operation: Operation[T], path: Mapping[str, str], paging: Paging) -> None:
        self._operation, self._path = operation, path
        self._options = cast(
            "Options", {name: value for name, value in paging.items() if name in Options.__annotations__}
        )
        self._left = _count("limit", paging.get("limit"), least=0)
        self._size = _count("page_size", paging.get("page_size"), most=operation.page_size) or operation.page_size
        self._given, self._page_size, self._page_cursor = _parse(paging.get("cursor"), self._size)
        self._seen = {hash(self._page_cursor)}
        self._over = False

    @property
    def cursor(self) -> str | None:
        if self._over or not self._given:
            return None if self._over else self._page_cursor
        return f"{_INSIDE}:{self._given}:{self._page_size}:{self._page_cursor or ''}"

    def call(self) -> Call | None:
        """The call for the page that comes next; `None` at the end."""
        if self._over or self._left == 0:
            return None
        # A page that was left half-way is asked for in its old size: the same page comes back.
        if not self._given:
            self._page_size = self._size if self._left is None else min(self._size, self._left)
        query = {"limit": str(self._page_size)}
        if self._page_cursor:
            query["cursor"] = self._page_cursor
        return Call(self._operation, self._path, query, None, self._options)

    def give(self, body: Any) -> Iterator[T]:
        """Items of the page, one by one. While the caller holds an item, `cursor` stands right behind it."""
        page: Page[T] = Page(body)
        if len(page) <= self._given:
            self._turn(page.cursor)
            return
        for item in page.items[self._given :]:
            self._given += 1
            if self._given == len(page):
                self._turn(page.cursor)
            if self._left is not None:
                self._left -= 1
            yield item
            if self._left == 0:
                return

    def page(self, body: Any) -> Page[T]:
        """The page, less the items that were given already."""
        page: Page[T] = Page(body)
        page.items = list(self.give(body))
        return page

    def _turn(self, cursor: str | None) -> None:
        self._given = 0
        self._page_cursor = cursor
        self._over = cursor is None
        if cursor is not None and hash(cursor) in self._seen:
            raise CursorLoopError(f"{self._operation.id} came back to a cursor that was followed before")
        self._seen.add(hash(cursor))


class _Cursor:
    """The part of a collection that is the same with and without `await`."""

    _walk: _Walk[Any]

    @property
    def cursor(self) -> str | None:
        """Where the latest iteration stands; `None` when there is nothing more to come.

        Given as `cursor=` to the same call, also after a restart, it goes on right behind the last item given.
        """
        return self._walk.cursor


class Collection(_Cursor, Generic[T]):
    """Items of the service, asked for page after page while they are iterated.

    Every iteration begins where the call said, at the first item or at its `cursor`.
    """

    def __init__(
        self, transport: Transport, operation: Operation[T], path: Mapping[str, str], **paging: Unpack[Paging]
    ) -> None:
        self._transport, self._operation, self._path, self._paging = transport, operation, path, paging
        self._walk = _Walk(operation, path, paging)

    def __iter__(self) -> Iterator[T]:
        walk = self._walk = _Walk(self._operation, self._path, self._paging)
        while (call := walk.call()) is not None:
            yield from walk.give(self._transport.send(call))

    def pages(self) -> Iterator[Page[T]]:
        """The same items, a page at a time."""
        walk = self._walk = _Walk(self._operation, self._path, self._paging)
        while (call := walk.call()) is not None:
            yield walk.page(self._transport.send(call))

    def __repr__(self) -> str:
        return f"Collection({self._operation.id}, {dict(self._path)})"


class AsyncCollection(_Cursor, Generic[T]):
    """Items of the service, asked for page after page while they are iterated with `async for`.

    Every iteration begins where the call said, at the first item or at its `cursor`.
    """

    def __init__(
        self, transport: AsyncTransport, operation: Operation[T], path: Mapping[str, str], **paging: Unpack[Paging]
    ) -> None:
        self._transport, self._operation, self._path, self._paging = transport, operation, path, paging
        self._walk = _Walk(operation, path, paging)

    async def __aiter__(self) -> AsyncIterator[T]:
        walk = self._walk = _Walk(self._operation, self._path, self._paging)
        while (call := walk.call()) is not None:
            for item in walk.give(await self._transport.send(call)):
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """The same items, a page at a time."""
        walk = self._walk = _Walk(self._operation, self._path, self._paging)
        while (call := walk.call()) is not None:
            yield walk.page(await self._transport.send(call))

    def __repr__(self) -> str:
        return f"AsyncCollection({self._operation.id}, {dict(self._path)})"


def _count(name: str, value: object, *, least: int = 1, most: int | None = None) -> int | None:
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or value < least or (most is not None and value > most):
        span = f"from {least} to {most}" if most is not None else f"of {least} or more"
        raise InvalidInputError(f"{name}={value!r}: expected a whole number {span}")
    return value


def _parse(cursor: object, size: int) -> tuple[int, int, str | None]:
    """Items given, page size and the service's cursor."""
    if cursor is None or cursor == "":
        return 0, size, None
    if not isinstance(cursor, str):
        raise InvalidInputError(f"cursor={cursor!r}: expected text")
    if not cursor.startswith(_INSIDE + ":"):
        return 0, size, cursor
    try:
        given, page_size, page_cursor = cursor.split(":", 3)[1:]
        return int(given), int(page_size), page_cursor or None
    except ValueError:
        raise InvalidInputError(f"cursor={cursor!r}: expected the `cursor` of an earlier collection") from None
