"""The connections of asynchronous clients: as those of synchronous ones, and they survive cancellation."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator
from typing import Any, cast

import anyio

from .heads import Answer, Head, headers_of
from .library import httpcore, httpx
from .pools import CONNECTIONS, Connections, Trust, as_httpx, inner, maker


class AsyncPool:
    """Sends requests over HTTP/1.1."""

    def __init__(self, trust: Trust, proxy: httpx.Proxy | None) -> None:
        self._trust, self._proxy = trust, proxy
        self._maker: httpcore.AsyncConnectionPool | None = None
        self._connections: Connections[httpcore.AsyncConnectionInterface] = Connections(CONNECTIONS)
        self._slots: anyio.Semaphore | None = None

    async def send(self, head: Head, body: bytes | AsyncIterator[bytes]) -> Answer:
        """Send a request, and read the head of its response."""
        request = inner(head, body)
        origin = request.url.origin
        slots = await self._slot(head.timeouts["pool"])
        connection: httpcore.AsyncConnectionInterface | None = None
        try:
            connection, unwanted = self._connections.take(origin)
            for each in unwanted:
                await _close(each)
            if connection is None:
                connection = (await self._made()).create_connection(origin)
                self._connections.add(connection)
            with as_httpx():
                response = await connection.handle_async_request(request)
        except BaseException:
            await self._leave(origin, connection, slots)
            raise
        stream = cast("AsyncIterable[bytes]", response.stream)
        return Answer(
            response.status, headers_of(response.headers), _AsyncBody(self, origin, connection, slots, stream)
        )

    async def _made(self) -> httpcore.AsyncConnectionPool:
        made = self._maker
        if made is None:
            from anyio import to_thread  # only where calls are awaited

            context = await to_thread.run_sync(self._trust)
            classes = (httpcore.AsyncConnectionPool, httpcore.AsyncHTTPProxy, httpcore.AsyncSOCKSProxy)
            made = self._maker = maker(classes, context, self._proxy, network_backend=_backend())
        return made

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
                raise httpx.PoolTimeout("no connection became free") from None
        return self._slots

    async def _leave(
        self,
        origin: httpcore.Origin,
        connection: httpcore.AsyncConnectionInterface | None,
        slots: anyio.Semaphore,
    ) -> None:
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
        origin: httpcore.Origin,
        connection: httpcore.AsyncConnectionInterface,
        slots: anyio.Semaphore,
        stream: AsyncIterable[bytes],
    ) -> None:
        self._pool, self._origin, self._connection, self._slots = pool, origin, connection, slots
        self._stream = stream
        self._closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with as_httpx():
            async for piece in self._stream:
                yield piece

    async def aclose(self) -> None:
        if self._closed:
            return
        self._closed = True
        try:
            await cast("Any", self._stream).aclose()
        finally:
            await self._pool._leave(self._origin, self._connection, self._slots)


async def _close(connection: httpcore.AsyncConnectionInterface) -> None:
    """Close a connection, also where the task is being cancelled."""
    with anyio.CancelScope(shield=True):
        await connection.aclose()


def _backend() -> httpcore.AsyncNetworkBackend | None:
    """What opens sockets in the loop that runs; `None`, which is httpcore's own, in one of trio."""
    import asyncio  # only where calls are awaited

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return None

    from .async_network import AsyncioBackend

    return AsyncioBackend()
