"""The connections of asynchronous clients: as those of synchronous ones, and they survive cancellation."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable
from typing import Protocol

import anyio

from .heads import Answer, Head
from .library import httpcore
from .pools import CONNECTIONS, ERRORS, Connections, Reusable, as_httpx
from .wires import Origin


class AsyncCarrier(Reusable, Protocol):
    """A connection of one origin that carries one request at a time."""

    async def send(self, head: Head, body: bytes | AsyncIterator[bytes]) -> Answer: ...

    async def finish(self) -> None: ...

    async def close(self) -> None: ...


class AsyncPool:
    """Sends requests, each on a connection of its own, which the next one may use again."""

    def __init__(self, make: Callable[[Origin], AsyncCarrier]) -> None:
        """Make a pool: as `Pool`."""
        self._make = make
        self._connections: Connections[AsyncCarrier] = Connections(CONNECTIONS)
        self._slots: anyio.Semaphore | None = None

    async def send(self, head: Head, body: bytes | AsyncIterator[bytes]) -> Answer:
        """Send a request, and read the head of its response."""
        origin = head.address.origin
        slots = await self._slot(head.timeouts["pool"])
        connection: AsyncCarrier | None = None
        try:
            connection, unwanted = self._connections.take(origin)
            for each in unwanted:
                await _close(each)
            if connection is None:
                connection = self._make(origin)
                self._connections.add(connection)
            answer = await connection.send(head, body)
        except ERRORS as error:
            await self._leave(origin, connection, slots)
            raise as_httpx(error) from error
        except BaseException:
            await self._leave(origin, connection, slots)
            raise
        answer.body = _AsyncBody(self, origin, connection, slots, answer.body)
        return answer

    async def _slot(self, timeout: float) -> anyio.Semaphore:
        """Wait until there is one connection less than there may be."""
        if self._slots is None:
            self._slots = anyio.Semaphore(CONNECTIONS)
        try:
            self._slots.acquire_nowait()
        except anyio.WouldBlock:
            with anyio.move_on_after(timeout) as scope:
                await self._slots.acquire()
            if scope.cancelled_caught:
                raise as_httpx(httpcore.PoolTimeout("no connection became free")) from None
        return self._slots

    async def _leave(self, origin: Origin, connection: AsyncCarrier | None, slots: anyio.Semaphore) -> None:
        try:
            if connection is not None and not self._connections.give_back(origin, connection):
                await _close(connection)
        finally:
            slots.release()

    async def close(self) -> None:
        """Close every connection."""
        for each in self._connections.clear():
            await _close(each)


class _AsyncBody:
    def __init__(
        self,
        pool: AsyncPool,
        origin: Origin,
        connection: AsyncCarrier,
        slots: anyio.Semaphore,
        pieces: AsyncIterable[bytes],
    ) -> None:
        self._pool, self._origin, self._connection, self._slots = pool, origin, connection, slots
        self._pieces = pieces
        self._closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._pieces:
                yield piece
        except ERRORS as error:
            raise as_httpx(error) from error

    async def aclose(self) -> None:
        if self._closed:
            return
        self._closed = True
        try:
            await self._connection.finish()
        finally:
            await self._pool._leave(self._origin, self._connection, self._slots)


async def _close(connection: AsyncCarrier) -> None:
    """Close a connection, also where the task is being cancelled."""
    with anyio.CancelScope(shield=True):
        await connection.close()
