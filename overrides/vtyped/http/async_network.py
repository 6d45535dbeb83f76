"""Network connections of asyncio, for tasks that wait for many at once: each read costs one turn of the loop."""

from __future__ import annotations

import asyncio
import select
import ssl
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, cast

from .library import httpcore

# Bytes that may wait to be read before the other side is held up.
_MOST_UNREAD = 1024 * 1024
_NEXT_ADDRESS_AFTER = 0.25
# Bytes read at once.
_AT_ONCE = 128 * 1024


def network() -> httpcore.AsyncNetworkBackend:
    """What opens sockets in the loop that runs, of asyncio or of trio."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return cast("httpcore.AsyncNetworkBackend", httpcore.TrioBackend())
    return AsyncioBackend()


class AsyncioBackend(httpcore.AsyncNetworkBackend):
    """Makes connections in the running loop of asyncio."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,  # there are none
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first address of a host that answers."""
        loop = asyncio.get_running_loop()
        local = None if local_address is None else (local_address, 0)
        try:
            async with asyncio.timeout(timeout):
                _, channel = await loop.create_connection(
                    _Channel, host, port, local_addr=local, happy_eyeballs_delay=_NEXT_ADDRESS_AFTER
                )
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        return AsyncioStream(channel)


class AsyncioStream(httpcore.AsyncNetworkStream):
    """A connection in a loop of asyncio."""

    def __init__(self, channel: _Channel) -> None:
        self._channel = channel

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what there is, also where it is more than asked for: to cut it would be to copy it."""
        channel = self._channel
        if not channel.has_news:
            await channel.wait_for_news(timeout)
        return channel.take()

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all."""
        if buffer:
            await self._channel.write(buffer, timeout)

    async def aclose(self) -> None:
        """Close the connection."""
        self._channel.close()
        # The loop closes the socket in its next turn.
        await asyncio.sleep(0)

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """Encrypt the connection."""
        loop = asyncio.get_running_loop()
        channel = self._channel
        try:
            async with asyncio.timeout(timeout):
                transport = await loop.start_tls(
                    channel.transport, channel, ssl_context, server_hostname=server_hostname
                )
        except BaseException as error:
            await self.aclose()
            if isinstance(error, TimeoutError):
                raise httpcore.ConnectTimeout(str(error)) from error
            if isinstance(error, OSError):  # errors of TLS are some
                raise httpcore.ConnectError(str(error)) from error
            raise
        if transport is None:
            raise httpcore.ConnectError("the connection was closed")
        channel.transport = transport
        return self

    def get_extra_info(self, info: str) -> Any:
        """Facts of the socket below."""
        if info == "is_readable":
            return self._channel.has_news or _is_readable(self._channel.transport.get_extra_info("socket"))
        names = {"client_addr": "sockname", "server_addr": "peername"}
        return self._channel.transport.get_extra_info(names.get(info, info))


class _Channel(asyncio.BufferedProtocol):
    """What has come and was not read yet, and who waits for more."""

    transport: asyncio.Transport

    def __init__(self) -> None:
        # One for all reads: the loop would make a new one of its own size for each.
        self._buffer = memoryview(bytearray(_AT_ONCE))
        self._unread: list[bytes] = []
        self._size = 0
        self._is_over = False
        self._failure: Exception | None = None
        self._is_held = False
        self._is_full = False
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None

    @property
    def has_news(self) -> bool:
        """Whether a read need not wait."""
        return bool(self._unread) or self._is_over

    def take(self) -> bytes:
        """What has come; nothing at the end."""
        if not self._unread:
            if self._failure is not None:
                raise httpcore.ReadError(str(self._failure)) from self._failure
            return b""
        data = self._unread[0] if len(self._unread) == 1 else b"".join(self._unread)
        self._unread.clear()
        self._size = 0
        if self._is_held:
            self._is_held = False
            self.transport.resume_reading()
        return data

    async def wait_for_news(self, timeout: float | None) -> None:
        """Wait until a read need not wait."""
        self._reader = asyncio.get_running_loop().create_future()
        await _waited(self._reader, timeout, partial(httpcore.ReadTimeout, "nothing came"))

    async def write(self, data: bytes, timeout: float | None) -> None:
        """Write, and wait while too much of it is still here."""
        if self._failure is not None or self.transport.is_closing():
            raise httpcore.WriteError(str(self._failure or "the connection is closed")) from self._failure
        self.transport.write(data)
        if self._is_full:
            self._writer = asyncio.get_running_loop().create_future()
            await _waited(self._writer, timeout, partial(httpcore.WriteTimeout, "nothing was taken"))
            if self._failure is not None or self._is_full:
                raise httpcore.WriteError(str(self._failure or "the connection is closed")) from self._failure

    def close(self) -> None:
        """Close the connection; what was not sent is not sent any more."""
        self.transport.close()
        self.transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        self._unread.append(bytes(self._buffer[:nbytes]))
        self._size += nbytes
        if self._size >= _MOST_UNREAD and not self._is_held:
            self._is_held = True
            self.transport.pause_reading()
        _wake(self._reader)

    def eof_received(self) -> bool:
        self._is_over = True
        _wake(self._reader)
        # The other side may have stopped sending and still be reading; TLS has no such half.
        return self.transport.get_extra_info("sslcontext") is None

    def connection_lost(self, exc: Exception | None) -> None:
        self._is_over = True
        self._failure = self._failure or exc
        _wake(self._reader)
        _wake(self._writer)

    def pause_writing(self) -> None:
        self._is_full = True

    def resume_writing(self) -> None:
        self._is_full = False
        _wake(self._writer)


async def _waited(future: asyncio.Future[None], timeout: float | None, error: Callable[[], Exception]) -> None:
    if timeout is None:
        await future
        return
    timer = asyncio.get_running_loop().call_later(timeout, _fail, future, error)
    try:
        await future
    finally:
        timer.cancel()


def _wake(future: asyncio.Future[None] | None) -> None:
    if future is not None and not future.done():
        future.set_result(None)


def _fail(future: asyncio.Future[None], error: Callable[[], Exception]) -> None:
    if not future.done():
        future.set_exception(error())


def _is_readable(socket: Any) -> bool:
    """Whether something came that the loop has not seen yet, such as the end."""
    descriptor = -1 if socket is None else socket.fileno()
    if descriptor < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))
