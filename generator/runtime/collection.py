"""Collections: the items of a paged answer, asked for page after page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Generic, TypeVar, Unpack, cast

from .answers import meta, next_cursor
from .errors import CursorLoopError, InvalidInputError, shown
from .operation import AsyncTransport, Call, Operation, Options, Paging, Transport, refuse_unknown
from .resume import Asked, Place, behind, mark, read_token, token

T = TypeVar("T")

# The service may give a page without an item and go on, but not for ever.
_MOST_EMPTY = 100


class Page(Generic[T]):
    """One page of a collection."""

    __slots__ = ("cursor", "items", "meta")

    def __init__(self, items: list[T], cursor: str | None, meta: dict[str, Any]) -> None:
        self.items = items
        """The items, in the service's order."""
        self.cursor = cursor
        """The service's cursor of the next page; `None` on the last one."""
        self.meta = meta
        """What stands beside the items, such as `count`."""

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def _repr_html_(self) -> str:
        from .html import of_items  # only notebooks need it

        return of_items(repr(self), self.items)

    def __repr__(self) -> str:
        return f"Page({len(self.items)} items, cursor={shown(self.cursor)})"


class _Walk(Generic[T]):
    """One walk over a collection: which page comes next, and which of its items were given already."""

    def __init__(
        self, operation: Operation[T], path: Mapping[str, str], query: Mapping[str, str | list[str]], paging: Paging
    ) -> None:
        refuse_unknown(paging, Paging)
        self._operation = operation
        self._asked = Asked(operation, path, query)
        self._options = cast(
            "Options", {name: value for name, value in paging.items() if name in Options.__annotations__}
        )
        self._left = _count("limit", paging.get("limit"), least=0)
        self._size = _page_size(operation, paging.get("page_size"))
        self._place = read_token(paging.get("cursor"), self._asked)
        self._seen = {hash(self._place.cursor)}
        self._page: list[T] = []
        self._passed = 0
        self._looped = self._over = False
        self._empty = 0

    @property
    def cursor(self) -> str | None:
        """A token for what comes next; `None` at the end."""
        if self._over:
            return None
        passed = [mark(item) for item in self._page[: self._passed]]
        before = [each for each in self._place.given if each not in passed]
        place = Place(self._place.cursor, self._place.size, before + passed)
        return token(place, self._asked)

    def call(self) -> Call | None:
        """The call for the page that comes next; `None` at the end."""
        if self._over or self._left == 0:
            return None
        if self._looped:
            raise CursorLoopError(f"{self._operation.id} came back to a cursor that was followed before")
        if self._empty == _MOST_EMPTY:
            raise CursorLoopError(f"{self._operation.id} gave {_MOST_EMPTY} pages in a row without an item")
        query = {**self._asked.query}
        if size := self._next_size():
            query["limit"] = str(size)
        if self._place.cursor is not None:
            query["cursor"] = self._place.cursor
        return Call(self._operation, self._asked.path, query, None, self._options)

    def give(self, page: Page[T]) -> Iterator[T]:
        """Items of the page, one by one. While the caller holds an item, `cursor` stands right behind it."""
        rest = self._rest(page.items)
        # 1 where the service chooses the size: the page has been asked for.
        self._place = Place(self._place.cursor, self._next_size() or 1, self._place.given)
        self._page = page.items
        self._empty = 0 if page.items else self._empty + 1
        if not rest:
            self._turn(page.cursor)
        for index in rest:
            item = page.items[index]
            self._passed = index + 1
            if index == rest[-1]:
                self._turn(page.cursor)
            if self._left is not None:
                self._left -= 1
            yield item
            if self._left == 0:
                return

    def trimmed(self, page: Page[T]) -> Page[T]:
        """The page, less the items that were given already or are more than the limit."""
        page.items = list(self.give(page))
        return page

    def _next_size(self) -> int:
        """Size of the page to ask for; 0 where the service chooses it."""
        # A page that was left half-way is asked for in its old size, so that the same page comes back.
        if self._place.size:
            return min(self._place.size, self._operation.page_size)
        return self._size if self._left is None else min(self._size, self._left)

    def _rest(self, page: list[T]) -> range | list[int]:
        """Indexes of the items of a page that were not given yet."""
        if not self._place.given:
            return range(len(page))
        marks = [mark(item) for item in page]
        start = behind(marks, self._place.given) if self._place.size else 0
        # Given before, but not found yet: what came in front may have moved them to this or a later page.
        moved = set(self._place.given) - set(marks[:start])
        return [index for index in range(start, len(page)) if marks[index] not in moved]

    def _turn(self, cursor: str | None) -> None:
        moved: list[str] = []
        if self._place.given:
            found = {mark(item) for item in self._page}
            moved = [each for each in self._place.given if each not in found]
        self._page, self._passed = [], 0
        self._place = Place(cursor, 0, moved)
        self._over = cursor is None
        # Raised by the next call: the items of this page are good, and are given first.
        self._looped = hash(cursor) in self._seen
        self._seen.add(hash(cursor))


class _Cursor:
    """The part of a collection that is the same with and without `await`."""

    _walk: _Walk[Any]

    @property
    def cursor(self) -> str | None:
        """Where the latest iteration stands, as plain text; `None` when there is nothing more to come.

        Given as `cursor=` to the same call, also after a restart, it goes on right behind the last item given,
        whatever has come in front since, and whatever has gone.
        """
        return self._walk.cursor

    def _repr_html_(self) -> str:
        # Showing it asks for nothing: a page costs a request of the quota.
        from .html import of_facts  # only notebooks need it

        return of_facts(repr(self), {"items": "asked for while it is iterated", "cursor": self.cursor or ""})


class Collection(_Cursor, Generic[T]):
    """Items of the service, asked for page after page while they are iterated.

    Every iteration begins where the call said, at the first item or at its `cursor`.
    """

    def __init__(
        self,
        transport: Transport,
        operation: Operation[T],
        path: Mapping[str, str],
        query: Mapping[str, str | list[str]] | None = None,
        **paging: Unpack[Paging],
    ) -> None:
        self._transport, self._operation, self._paging = transport, operation, paging
        self._path, self._query = path, query or {}
        self._walk = self._begun()

    def _begun(self) -> _Walk[T]:
        return _Walk(self._operation, self._path, self._query, self._paging)

    def __iter__(self) -> Iterator[T]:
        walk = self._walk = self._begun()
        while (call := walk.call()) is not None:
            yield from walk.give(_page(self._operation, self._transport.send(call)))

    def pages(self) -> Iterator[Page[T]]:
        """The same items, a page at a time."""
        walk = self._walk = self._begun()
        while (call := walk.call()) is not None:
            yield walk.trimmed(_page(self._operation, self._transport.send(call)))

    def __repr__(self) -> str:
        return f"Collection({self._operation.id}, {self._operation.told(self._path) | dict(self._query)})"


class AsyncCollection(_Cursor, Generic[T]):
    """Items of the service, asked for page after page while they are iterated with `async for`.

    Every iteration begins where the call said, at the first item or at its `cursor`.
    """

    def __init__(
        self,
        transport: AsyncTransport,
        operation: Operation[T],
        path: Mapping[str, str],
        query: Mapping[str, str | list[str]] | None = None,
        **paging: Unpack[Paging],
    ) -> None:
        self._transport, self._operation, self._paging = transport, operation, paging
        self._path, self._query = path, query or {}
        self._walk = self._begun()

    def _begun(self) -> _Walk[T]:
        return _Walk(self._operation, self._path, self._query, self._paging)

    async def __aiter__(self) -> AsyncIterator[T]:
        walk = self._walk = self._begun()
        while (call := walk.call()) is not None:
            for item in walk.give(_page(self._operation, await self._transport.send(call))):
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """The same items, a page at a time."""
        walk = self._walk = self._begun()
        while (call := walk.call()) is not None:
            yield walk.trimmed(_page(self._operation, await self._transport.send(call)))

    def __repr__(self) -> str:
        return f"AsyncCollection({self._operation.id}, {self._operation.told(self._path) | dict(self._query)})"


def _page(operation: Operation[Any], body: Any) -> Page[Any]:
    return Page(operation.read(body), next_cursor(body), meta(body))


def _page_size(operation: Operation[Any], given: object) -> int:
    if given is not None and not operation.page_size:
        raise InvalidInputError(
            f"page_size={shown(given)}: the pages of {operation.id} are as large as the service likes"
        )
    return _count("page_size", given, most=operation.page_size) or operation.page_size


def _count(name: str, value: object, *, least: int = 1, most: int | None = None) -> int | None:
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or value < least or (most is not None and value > most):
        span = f"from {least} to {most}" if most is not None else f"of {least} or more"
        raise InvalidInputError(f"{name}={shown(value)}: expected a whole number {span}")
    return value
