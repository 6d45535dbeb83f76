"""The transport of asynchronous clients: the connection pool below httpx, so that it survives cancellation."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable
from functools import partial
from typing import Any, cast

import anyio

from .library import httpcore, httpx
from .pools import CONNECTIONS, as_httpx, inner, pool


class _Counted:
    """A pool, and how many requests it is busy with."""

    def __init__(self, pool: httpcore.AsyncConnectionPool) -> None:
        self.pool = pool
        self.requests = 0

    @property
    def has_orphans(self) -> bool:
        """Whether one of the connections waits for a request that is just being cancelled, or was."""
        busy = [each for each in self.pool.connections if not (each.is_idle() or each.is_closed())]
        return len(busy) >= self.requests


class AsyncPoolTransport(httpx.AsyncBaseTransport):
    """As `httpx.AsyncHTTPTransport`, for HTTP/1.1.

    Where a request is cancelled while its connection comes about, httpcore 1 keeps the connection, and never uses it
    again. So requests queue here and not in the pool, and a pool that holds such connections is replaced.
    """

    def __init__(self, context: ssl.SSLContext, proxy: httpx.Proxy | None) -> None:
        classes = (httpcore.AsyncConnectionPool, httpcore.AsyncHTTPProxy, httpcore.AsyncSOCKSProxy)
        self._make = partial(pool, classes, context, proxy, max_connections=None)
        self._slots: anyio.Semaphore | None = None
        self._current = _Counted(self._make())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, and read the head of its response."""
        slots = await self._slot(request.extensions.get("timeout", {}).get("pool"))
        counted = self._current
        counted.requests += 1
        try:
            with as_httpx():
                response = await counted.pool.handle_async_request(inner(request))
        except BaseException as error:
            if not isinstance(error, Exception) and counted is self._current and counted.has_orphans:
                self._current = _Counted(self._make())
            await self._leave(counted, slots)
            raise
        body = _AsyncBody(cast("AsyncIterable[bytes]", response.stream), partial(self._leave, counted, slots))
        return httpx.Response(response.status, headers=response.headers, stream=body, extensions=response.extensions)

    async def _slot(self, timeout: float | None) -> anyio.Semaphore:
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

    async def _leave(self, counted: _Counted, slots: anyio.Semaphore) -> None:
        slots.release()
        counted.requests -= 1
        if counted is not self._current and not counted.requests:
            with anyio.CancelScope(shield=True):
                await counted.pool.aclose()

    async def aclose(self) -> None:
        """Close every connection."""
        await self._current.pool.aclose()


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, stream: AsyncIterable[bytes], leave: Callable[[], Awaitable[None]]) -> None:
        self._stream = stream
        self._leave = leave
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
            await self._leave()
