"""A service with one collection, and walks over it that are the same with and without `await`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

from vtyped_api.runtime.collection import AsyncCollection, Collection, Page
from vtyped_api.runtime.objects import Descriptor
from vtyped_api.runtime.operation import Call, Operation

MAXIMUM = 5
COMMENTS: Operation[Descriptor] = Operation(
    "files.comments", "/files/{id}/comments", {"id": "file-id"}, page_size=MAXIMUM
)
PATH = {"id": "ab"}


class ConnectionLostError(Exception):
    """What a transport raises in the middle of a walk."""


class Service:
    """Items in an order, in pages whose cursors go on behind an item, whether or not it is still there.

    `empty` and `failing` are the numbers of the requests that are answered by an empty page with a cursor, or not
    at all.
    """

    def __init__(self, items: int, empty: frozenset[int] = frozenset(), failing: frozenset[int] = frozenset()) -> None:
        self.ids = list(range(items))
        self.calls: list[Call] = []
        self._empty, self._failing = empty, failing

    @property
    def limits(self) -> list[int]:
        """The `limit` of each request."""
        return [int(call.query["limit"]) for call in self.calls]

    def insert_in_front(self, count: int) -> None:
        first = min(self.ids, default=0)
        self.ids[:0] = range(first - count, first)

    def delete(self, ids: set[int]) -> None:
        self.ids = [each for each in self.ids if each not in ids]

    def send(self, call: Call) -> Any:
        number = len(self.calls)
        self.calls.append(call)
        if number in self._failing:
            raise ConnectionLostError
        cursor = call.query.get("cursor")
        behind = self.ids if cursor is None else [each for each in self.ids if each > int(cursor.split("/")[0])]
        if number in self._empty and behind:
            return {"data": [], "meta": {"cursor": f"{behind[0] - 1}/{number}"}}
        page = behind[: int(call.query["limit"])]
        body: dict[str, Any] = {"data": [{"type": "comment", "id": str(each)} for each in page]}
        if len(page) < len(behind):
            body["meta"] = {"cursor": str(page[-1])}
        return body


class Script:
    """Answers that were written down, in this order."""

    def __init__(self, *answers: Any) -> None:
        self._answers = list(answers)
        self.calls: list[Call] = []

    def send(self, call: Call) -> Any:
        self.calls.append(call)
        return self._answers.pop(0)


class Awaited:
    """A transport, awaited."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport

    async def send(self, call: Call) -> Any:
        await asyncio.sleep(0)
        return self._transport.send(call)


Walker = Callable[..., tuple[Any, Iterator[Any]]]


def walk(
    transport: Any, *, operation: Operation[Any] = COMMENTS, by_page: bool = False, **paging: Any
) -> tuple[Collection[Any], Iterator[Any]]:
    """A collection, and an iteration over it."""
    collection = Collection(transport, operation, PATH, **paging)
    return collection, (collection.pages() if by_page else iter(collection))


def walk_awaited(
    transport: Any, *, operation: Operation[Any] = COMMENTS, by_page: bool = False, **paging: Any
) -> tuple[AsyncCollection[Any], Iterator[Any]]:
    """The same, with an iteration that awaits each step."""
    collection = AsyncCollection(Awaited(transport), operation, PATH, **paging)
    return collection, _stepped(collection.pages() if by_page else aiter(collection))


def _stepped(items: AsyncIterator[Any]) -> Iterator[Any]:
    # By hand: a test leaves walks half-way and begins others, and an event loop for each would stay open.
    while True:
        step = anext(items)
        waiting = step.__await__()
        try:
            while True:
                next(waiting)
        except StopIteration as done:
            yield done.value
        except StopAsyncIteration:
            return


def ids(given: Any) -> list[int]:
    """Ids of items, or of the items of pages."""
    return [int(item.id) for each in given for item in (each if isinstance(each, Page) else [each])]


def page(*given: int, cursor: Any = None) -> dict[str, Any]:
    """The body of a page."""
    body: dict[str, Any] = {"data": [{"type": "comment", "id": str(each)} for each in given]}
    return body if cursor is None else {**body, "meta": {"cursor": cursor}}
