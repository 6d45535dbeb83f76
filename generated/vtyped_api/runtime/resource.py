# Copied from generator/runtime/resource.py by `python -m generator`; do not edit.
"""Base of the resources: groups of operations on a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .collection import AsyncCollection, Collection
from .inputs import asked, written
from .operation import AsyncTransport, Call, Operation, Options, Paging, Transport, refuse_unknown

if TYPE_CHECKING:
    from .downloads import Download, Progress, Target

T = TypeVar("T")


class Resource:
    """Operations that belong together."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def _send(
        self,
        operation: Operation[T],
        path: Mapping[str, str],
        options: Options,
        *,
        query: Mapping[str, str | float | Sequence[str | float] | None] | None = None,
        headers: Mapping[str, str | None] | None = None,
        body: Any = None,
    ) -> T:
        refuse_unknown(options, Options)
        call = Call(operation, path, asked(query), body, options, written(headers))
        return cast("T", operation.read(self._transport.send(call)))

    def _download(
        self,
        operation: Operation[Download],
        path: Mapping[str, str],
        options: Options,
        target: Target,
        progress: Progress | None,
        *,
        query: Mapping[str, str | float | Sequence[str | float] | None] | None = None,
        headers: Mapping[str, str | None] | None = None,
    ) -> Download:
        refuse_unknown(options, Options)
        call = Call(operation, path, asked(query), None, options, written(headers))
        return self._transport.download(call, target, progress)

    def _collection(
        self,
        operation: Operation[T],
        path: Mapping[str, str],
        paging: Paging,
        query: Mapping[str, str | float | Sequence[str | float] | None] | None = None,
    ) -> Collection[T]:
        return Collection(self._transport, operation, path, asked(query), **paging)


class AsyncResource:
    """Operations that belong together, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def _send(
        self,
        operation: Operation[T],
        path: Mapping[str, str],
        options: Options,
        *,
        query: Mapping[str, str | float | Sequence[str | float] | None] | None = None,
        headers: Mapping[str, str | None] | None = None,
        body: Any = None,
    ) -> T:
        refuse_unknown(options, Options)
        call = Call(operation, path, asked(query), body, options, written(headers))
        return cast("T", operation.read(await self._transport.send(call)))

    async def _download(
        self,
        operation: Operation[Download],
        path: Mapping[str, str],
        options: Options,
        target: Target,
        progress: Progress | None,
        *,
        query: Mapping[str, str | float | Sequence[str | float] | None] | None = None,
        headers: Mapping[str, str | None] | None = None,
    ) -> Download:
        refuse_unknown(options, Options)
        call = Call(operation, path, asked(query), None, options, written(headers))
        return await self._transport.download(call, target, progress)

    def _collection(
        self,
        operation: Operation[T],
        path: Mapping[str, str],
        paging: Paging,
        query: Mapping[str, str | float | Sequence[str | float] | None] | None = None,
    ) -> AsyncCollection[T]:
        return AsyncCollection(self._transport, operation, path, asked(query), **paging)
