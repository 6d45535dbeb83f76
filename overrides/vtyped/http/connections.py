"""Connections carry out `Send` steps over a transport, one with `await` and one without."""

from __future__ import annotations

import time
from collections.abc import AsyncIterable, AsyncIterator, Iterable
from types import ModuleType
from typing import TYPE_CHECKING, cast

from ..addresses import Address
from ..secret import Secret
from ..steps import BrokenError, ExchangeError, Response, Send, Sink, UnusableError
from .content import Content
from .deadlines import deadline
from .failures import lost, not_sent, too_slow
from .requests import Requests, chunks, chunks_awaited

if TYPE_CHECKING:
    import httpx


# Bytes that are worth a change of threads, and seconds that they wait for more.
_JOINED = 256 * 1024
_LATEST = 0.5


class _Exchange:
    """What is the same with and without `await`."""

    def __init__(self, api: Address, key: Secret, library: ModuleType, peer: str | None) -> None:
        self._library = library
        self._peer = peer
        self._requests = Requests(api, key, library)

    def _failure(self, error: httpx.HTTPError, send: Send, response: httpx.Response | None) -> ExchangeError:
        """The failure of a step, without the objects that hold the key."""
        address = Address.parse(send.url)
        peer = self._peer or (f"{address.host}:{address.port}" if address else "the server")
        head = None if response is None else self._requests.response(response)
        failure = not_sent(self._library, error, peer) or lost(self._library, error, send, head)
        failure.args = (self._requests.redacted(str(failure)),)
        return failure

    def _without_body(self, error: UnusableError, response: httpx.Response | None) -> UnusableError:
        head = None if response is None else self._requests.response(response)
        return type(error)(str(error), head)

    def _content(self, response: httpx.Response, send: Send) -> Content:
        # What a transport has read already, as those of tests do, the library has unpacked.
        coding = "" if response.is_stream_consumed else response.headers.get("content-encoding", "")
        coding = self._requests.redacted(coding)
        length = response.headers.get("content-length", "")
        return Content(coding, length, send.most, is_error=not response.is_success)


class Connection(_Exchange):
    """Carries out `Send` steps."""

    def __init__(
        self, api: Address, key: Secret, transport: httpx.BaseTransport, library: ModuleType, peer: str | None = None
    ) -> None:
        """Make a connection of a client.

        Args:
            api: Address of the API.
            key: Sent there, and nowhere else.
            transport: Takes the requests.
            library: The one that it was made for.
            peer: What it connects to, if that is not the server.
        """
        super().__init__(api, key, library, peer)
        self._transport = transport

    def perform(self, send: Send) -> Response:
        """Send a request and read its response.

        Raises:
            NotSentError: No connection could be made.
            BrokenError: No whole response came.
            UnusableError: The response cannot be read.
        """
        response = None
        try:
            with deadline(send.timeout if _is_whole(send) else None):
                body = send.body if isinstance(send.body, bytes) else chunks(send.body)
                end = time.monotonic() + send.timeout if _is_whole(send) else float("inf")
                response = self._transport.handle_request(self._requests.request(send, body))
                try:
                    return self._read(response, send, end)
                finally:
                    response.close()
        except self._library.HTTPError as error:
            failure = self._failure(error, send, response)
        except UnusableError as error:
            failure = self._without_body(error, response)
        raise failure

    def _read(self, response: httpx.Response, send: Send, end: float) -> Response:
        pieces = [response.content] if response.is_stream_consumed else _pieces(response)
        if send.sink is not None and response.is_success:
            head = self._requests.response(response)
            send.sink.begin(head.status, head.headers)
            for piece in pieces:
                send.sink.write(piece)
                send.sink.report()
            return head
        content = self._content(response, send)
        for piece in pieces:
            if not content.add(piece):
                break
            if time.monotonic() > end:
                raise BrokenError(too_slow(send), timed_out=True)
        return self._requests.response(response, content.whole())

    def close(self) -> None:
        """Close every connection."""
        self._transport.close()


class AsyncConnection(_Exchange):
    """Carries out `Send` steps, awaited."""

    def __init__(
        self,
        api: Address,
        key: Secret,
        transport: httpx.AsyncBaseTransport,
        library: ModuleType,
        peer: str | None = None,
    ) -> None:
        """Make a connection of a client: as `Connection`."""
        super().__init__(api, key, library, peer)
        self._transport = transport

    async def perform(self, send: Send) -> Response:
        """Send a request and read its response.

        Raises:
            NotSentError: No connection could be made.
            BrokenError: No whole response came.
            UnusableError: The response cannot be read.
        """
        if not _is_whole(send):
            return await self._perform(send)

        import anyio  # only where calls are awaited

        with anyio.move_on_after(send.timeout):
            return await self._perform(send)
        raise BrokenError(too_slow(send), timed_out=True)

    async def _perform(self, send: Send) -> Response:
        response = None
        try:
            body = send.body if isinstance(send.body, bytes) else chunks_awaited(send.body)
            response = await self._transport.handle_async_request(self._requests.request(send, body))
            try:
                return await self._read(response, send)
            finally:
                await _close(response)
        except self._library.HTTPError as error:
            failure = self._failure(error, send, response)
        except UnusableError as error:
            failure = self._without_body(error, response)
        raise failure

    async def _read(self, response: httpx.Response, send: Send) -> Response:
        pieces = _one(response.content) if response.is_stream_consumed else _pieces_awaited(response)
        if send.sink is not None and response.is_success:
            head = self._requests.response(response)
            send.sink.begin(head.status, head.headers)
            await self._pass_on(pieces, send.sink)
            return head
        content = self._content(response, send)
        async for piece in pieces:
            if not content.add(piece):
                break
        return self._requests.response(response, content.whole())

    async def _pass_on(self, pieces: AsyncIterable[bytes], sink: Sink) -> None:
        """Give a sink what comes. Each time takes a change of threads, so that pieces are joined to larger ones."""
        from anyio import to_thread  # only where calls are awaited

        joined: list[bytes] = []

        async def write() -> None:
            if joined:
                await to_thread.run_sync(sink.write, b"".join(joined))
                joined.clear()
                sink.report()

        size, due = 0, 0.0
        try:
            async for piece in pieces:
                joined.append(piece)
                size += len(piece)
                if size >= _JOINED or time.monotonic() >= due:
                    await write()
                    size, due = 0, time.monotonic() + _LATEST
        except self._library.HTTPError:
            # The next try goes on behind what came before the break.
            await write()
            raise
        await write()

    async def close(self) -> None:
        """Close every connection."""
        await self._transport.aclose()


def _is_whole(send: Send) -> bool:
    """Whether request and response are held in memory, so that the timeout is for both together."""
    return send.sink is None and isinstance(send.body, bytes)


def _pieces(response: httpx.Response) -> Iterable[bytes]:
    """The body as it is sent. `iter_raw` of the response would close it as well."""
    return cast("Iterable[bytes]", response.stream)


def _pieces_awaited(response: httpx.Response) -> AsyncIterable[bytes]:
    return cast("AsyncIterable[bytes]", response.stream)


async def _close(response: httpx.Response) -> None:
    """Close a response, even where its task is cancelled meanwhile: half closed, it takes its connection with it."""
    import asyncio

    import anyio

    try:
        asyncio.get_running_loop()
    except RuntimeError:  # trio, where a scope can hold off every cancellation
        with anyio.CancelScope(shield=True):
            return await response.aclose()
    closing = asyncio.ensure_future(response.aclose())
    try:
        await asyncio.shield(closing)
    except asyncio.CancelledError:
        with anyio.CancelScope(shield=True):
            await asyncio.wait({closing})
        raise


async def _one(piece: bytes) -> AsyncIterator[bytes]:
    yield piece
