"""Connections of HTTP/1.1 that go straight to the server, awaited."""

from __future__ import annotations

from collections.abc import AsyncIterator

from anyio import to_thread

from .async_network import network
from .heads import Answer, Head
from .library import httpcore
from .replies import Reply
from .wires import MORE, READ, BaseWire, Origin, Trust, check_length, content_length, encoded, fed, http11


class AsyncWire(BaseWire["httpcore.AsyncNetworkStream"]):
    """A connection to one origin, opened with its first request."""

    def __init__(self, origin: Origin, trust: Trust) -> None:
        super().__init__(origin)
        self._trust = trust

    async def send(self, head: Head, body: bytes | AsyncIterator[bytes]) -> Answer:
        """Send a request, and read the head of its response."""
        stream = self._stream
        if stream is None:
            stream = self._stream = await self._opened(head.timeouts["connect"])
        reply = self._begin()
        try:
            await self._write(stream, head, body)
            self._is_sent = True
        except httpcore.WriteError:
            pass  # it may have answered before it closed
        first: list[bytes] = []
        wait = None if head.is_whole else head.timeouts["read"]
        while not reply.has_head:
            first = fed(reply, await stream.read(READ, wait))
        return Answer(reply.status, reply.headers, self._pieces(stream, reply, wait), first, reply.is_over)

    async def _opened(self, timeout: float) -> httpcore.AsyncNetworkStream:
        context = http11(await to_thread.run_sync(self._trust)) if self._scheme == "https" else None
        stream = await network().connect_tcp(self._host, self._port, timeout)
        return stream if context is None else await stream.start_tls(context, self._host, timeout)

    async def _write(self, stream: httpcore.AsyncNetworkStream, head: Head, body: bytes | AsyncIterator[bytes]) -> None:
        wait = None if head.is_whole else head.timeouts["write"]
        if isinstance(body, bytes):
            await stream.write(encoded(head) + body, wait)
            return
        await stream.write(encoded(head), wait)
        left = content_length(head)
        async for piece in body:
            left -= len(piece)
            check_length(left, is_end=False)
            await stream.write(piece, wait)
        check_length(left, is_end=True)

    async def _pieces(
        self, stream: httpcore.AsyncNetworkStream, reply: Reply, wait: float | None
    ) -> AsyncIterator[bytes]:
        while not reply.is_over:
            for piece in fed(reply, b"" if reply.failure else await stream.read(MORE, wait)):
                yield piece

    async def finish(self) -> None:
        """Take note that nobody reads on."""
        self._done()

    async def close(self) -> None:
        """Close the connection."""
        self._is_idle = False
        if self._stream is not None:
            await self._stream.aclose()
