"""Collections as vt-py has them: an iterator that knows where it stands."""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine, Mapping
from collections.abc import Iterator as Iterates
from typing import TYPE_CHECKING, Any

from vtyped_api.runtime.answers import items
from vtyped_api.runtime.collection import AsyncCollection, Collection
from vtyped_api.runtime.model import Model
from vtyped_api.runtime.operation import Call, Operation

from .object import Object

if TYPE_CHECKING:
    from vtyped_api.runtime.downloads import Download, Progress, Target

    from .client import Client

__all__ = ["Iterator"]

_OURS = "vtyped"


class Iterator:
    """The objects of a collection, asked for page after page; for `for` and for `async for`.

    `cursor` is where it stands, right behind the last object that it gave. A cursor of vt-py is taken, too.
    """

    def __init__(
        self,
        client: Client,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        batch_size: int = 0,
    ) -> None:
        """Made by `Client.iterator`.

        Raises:
            ValueError: A parameter is one that the iterator sends itself, or the cursor is none.
        """
        for name in ("cursor", "limit"):
            if name in (params or {}):
                raise ValueError(f'Do not pass "{name}" as a path param')
        self._client = client
        self._path = path
        self._query = {name: str(value) for name, value in (params or {}).items()}
        self._limit = limit or None
        self._operation: Operation[Any] = Operation(path, path, {}, page_size=batch_size, read=self._read)
        self._start = _begun(cursor)
        self._count = 0
        self._cursor: str | None = None
        self._meta: dict[str, Any] | None = None
        self._ahead: list[Object] = []
        self._walk: tuple[Collection[Any], Iterates[Any]] | None = None
        self._awaited: tuple[AsyncCollection[Any], AsyncIterator[Any]] | None = None

    @property
    def cursor(self) -> str | None:
        """Where the iteration stands; `None` before the first object, and when there is nothing more to come."""
        return self._cursor

    @property
    def meta(self) -> dict[str, Any]:
        """What stands beside the objects of the newest page, but for its cursor."""
        if self._meta is None:
            first = self._next()
            self._ahead = [] if first is None else [first]
        return self._meta or {}

    @property
    def meta_async(self) -> Coroutine[Any, Any, dict[str, Any]]:
        """As `meta`, to be awaited."""
        return self._meta_awaited()

    async def _meta_awaited(self) -> dict[str, Any]:
        if self._meta is None:
            first = await self._next_awaited()
            self._ahead = [] if first is None else [first]
        return self._meta or {}

    def __iter__(self) -> Iterator:
        return self

    def __aiter__(self) -> Iterator:
        return self

    def __next__(self) -> Object:
        found = self._ahead.pop() if self._ahead else self._next()
        if found is None:
            raise StopIteration
        return self._given(found)

    async def __anext__(self) -> Object:
        found = self._ahead.pop() if self._ahead else await self._next_awaited()
        if found is None:
            raise StopAsyncIteration
        return self._given(found)

    def _next(self) -> Object | None:
        if self._walk is None:
            collection = Collection(
                _Pages(self._client, self._path), self._operation, {}, self._query, **self._paging()
            )
            self._walk = collection, iter(collection)
        item = next(self._walk[1], None)
        return None if item is None else _object(item)

    async def _next_awaited(self) -> Object | None:
        if self._awaited is None:
            pages = _AsyncPages(self._client, self._path)
            collection = AsyncCollection(pages, self._operation, {}, self._query, **self._paging())
            self._awaited = collection, aiter(collection)
        item = await anext(self._awaited[1], None)
        return None if item is None else _object(item)

    def _given(self, found: Object) -> Object:
        walk = self._walk or self._awaited
        self._cursor = walk[0].cursor if walk else None
        self._count += 1
        return found

    def _paging(self) -> Any:
        left = {} if self._limit is None else {"limit": self._limit - self._count}
        return {**left, "cursor": self._cursor or self._start}

    def _read(self, body: Any) -> list[Any]:
        if not isinstance(body, dict) or not isinstance(body.get("data"), list):
            raise ValueError(f"{self._path} is not a collection")
        self._meta = {name: value for name, value in (body.get("meta") or {}).items() if name != "cursor"}
        return items(body)


def _begun(cursor: str | None) -> str | None:
    if not cursor or cursor.startswith(_OURS):
        return cursor or None
    # vt-py keeps the cursor of the page to come, and a number that it does not use.
    page, _, number = cursor.rpartition("-")
    if not page or not number.isdigit():
        raise ValueError("invalid cursor")
    return page


def _object(item: Any) -> Object:
    return Object.from_dict(item.to_dict() if isinstance(item, Model) else item)


class _Pages:
    """Asks for the pages of one collection."""

    def __init__(self, client: Client, path: str) -> None:
        self._client = client
        self._path = path

    def send(self, call: Call) -> Any:
        return self._client.get_json(self._path, params=call.query)

    def download(self, call: Call, target: Target, progress: Progress | None) -> Download:
        raise NotImplementedError("a collection is not downloaded")


class _AsyncPages:
    """The same, awaited."""

    def __init__(self, client: Client, path: str) -> None:
        self._client = client
        self._path = path

    async def send(self, call: Call) -> Any:
        return await self._client.get_json_async(self._path, params=call.query)

    async def download(self, call: Call, target: Target, progress: Progress | None) -> Download:
        raise NotImplementedError("a collection is not downloaded")
