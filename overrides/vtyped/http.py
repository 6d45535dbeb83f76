"""The one module that talks to httpx: requests out, answers in, the key on none but the API's own requests."""

from __future__ import annotations

import ssl
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any, NoReturn

import anyio
import anyio.to_thread
import httpx
from vtyped_api.runtime.errors import InvalidInputError

from .addresses import Address
from .secret import Secret
from .steps import Answer, Body, BrokenError, NotSentError, Send

# The service compresses answers only where the name of the client has the word gzip in it.
USER_AGENT = "vtyped (gzip)"
_CONNECT_TIMEOUT = 10.0
_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=30)
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)


class _Exchange:
    """What is the same with and without `await`."""

    def __init__(self, api: Address, key: Secret) -> None:
        self._api = api
        self._key = key

    def request(self, send: Send, stream: Any) -> httpx.Request:
        address = Address.parse(send.info.url)
        if address is None:
            raise InvalidInputError(f"{send.info.url!r} is no address")
        url = httpx.URL(address.text)
        headers = {
            "host": url.netloc.decode("ascii"),
            "user-agent": USER_AGENT,
            "accept-encoding": "gzip",
            **send.headers,
        }
        if isinstance(send.body, bytes):
            if send.body or send.info.method == "POST":
                headers["content-length"] = str(len(send.body))
        else:
            headers["content-length"] = str(send.body.length)
            headers["content-type"] = send.body.content_type
        if address.origin == self._api.origin:
            headers["x-apikey"] = self._key.reveal()
        timeout = {"connect": min(send.timeout, _CONNECT_TIMEOUT)} | dict.fromkeys(
            ("read", "write", "pool"), send.timeout
        )
        return httpx.Request(send.info.method, url, headers=headers, stream=stream, extensions={"timeout": timeout})


class Connection(_Exchange):
    """Carries out `Send` steps."""

    def __init__(self, api: Address, key: Secret, transport: httpx.BaseTransport) -> None:
        super().__init__(api, key)
        self._transport = transport

    def perform(self, send: Send) -> Answer:
        """Send a request and read its answer.

        Raises:
            NotSentError: No connection could be made.
            BrokenError: No whole answer came.
        """
        end = time.monotonic() + send.timeout
        stream = httpx.ByteStream(send.body) if isinstance(send.body, bytes) else _Upload(send.body)
        try:
            response = self._transport.handle_request(self.request(send, stream))
            try:
                return Answer(response.status_code, _headers(response), self._read(response, send, end))
            finally:
                response.close()
        except httpx.HTTPError as error:
            _fail(error)

    def _read(self, response: httpx.Response, send: Send, end: float) -> bytes:
        if send.sink is not None and response.is_success:
            for chunk in response.iter_bytes():
                send.sink.write(chunk)
            return b""
        body = bytearray()
        for chunk in response.iter_bytes():
            body += chunk
            if time.monotonic() > end:
                raise BrokenError(f"no whole answer within {send.timeout:g} s", timed_out=True)
        return bytes(body)

    def close(self) -> None:
        """Close every connection."""
        self._transport.close()


class AsyncConnection(_Exchange):
    """Carries out `Send` steps, awaited."""

    def __init__(self, api: Address, key: Secret, transport: httpx.AsyncBaseTransport) -> None:
        super().__init__(api, key)
        self._transport = transport

    async def perform(self, send: Send) -> Answer:
        """Send a request and read its answer.

        Raises:
            NotSentError: No connection could be made.
            BrokenError: No whole answer came.
        """
        streamed = send.sink is not None or not isinstance(send.body, bytes)
        try:
            with anyio.fail_after(None if streamed else send.timeout):
                return await self._perform(send)
        except TimeoutError:
            raise BrokenError(f"no whole answer within {send.timeout:g} s", timed_out=True) from None

    async def _perform(self, send: Send) -> Answer:
        stream = httpx.ByteStream(send.body) if isinstance(send.body, bytes) else _AsyncUpload(send.body)
        try:
            response = await self._transport.handle_async_request(self.request(send, stream))
            try:
                return Answer(response.status_code, _headers(response), await self._read(response, send))
            finally:
                await response.aclose()
        except httpx.HTTPError as error:
            _fail(error)

    async def _read(self, response: httpx.Response, send: Send) -> bytes:
        if send.sink is None or not response.is_success:
            return await response.aread()
        async for chunk in response.aiter_bytes():
            await anyio.to_thread.run_sync(send.sink.write, chunk)
        return b""

    async def close(self) -> None:
        """Close every connection."""
        await self._transport.aclose()


class _Upload(httpx.SyncByteStream):
    def __init__(self, body: Body) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        return self._body.chunks()


class _AsyncUpload(httpx.AsyncByteStream):
    def __init__(self, body: Body) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        # A thread reads the file, so that a slow disk does not hold up other tasks.
        chunks = self._body.chunks()
        while chunk := await anyio.to_thread.run_sync(next, chunks, b""):
            yield chunk


def connection(
    api: Address,
    key: Secret,
    transport: httpx.BaseTransport | None,
    proxy: str | None,
    verify: bool | str | ssl.SSLContext,
) -> Connection:
    """A connection to the API, over a transport of the caller's, or over one of our own."""
    return Connection(
        api, key, transport or httpx.HTTPTransport(verify=_trust(verify, api), proxy=proxy, limits=_LIMITS)
    )


def async_connection(
    api: Address,
    key: Secret,
    transport: httpx.AsyncBaseTransport | None,
    proxy: str | None,
    verify: bool | str | ssl.SSLContext,
) -> AsyncConnection:
    """The same, awaited."""
    return AsyncConnection(
        api, key, transport or httpx.AsyncHTTPTransport(verify=_trust(verify, api), proxy=proxy, limits=_LIMITS)
    )


def _trust(verify: bool | str | ssl.SSLContext, api: Address) -> ssl.SSLContext:
    """What certificates are held against: the public authorities, or those of a file."""
    if isinstance(verify, ssl.SSLContext):
        return verify
    if isinstance(verify, str):
        return ssl.create_default_context(cafile=verify)
    if not verify and not api.is_loopback:
        raise InvalidInputError("verify=False: expected the path of a file with the certificates to trust")
    return httpx.create_ssl_context(verify=verify, trust_env=False)


def _headers(response: httpx.Response) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


def _fail(error: httpx.HTTPError) -> NoReturn:
    # Without the cause: it holds the request, and that the key.
    if isinstance(error, _NOT_SENT):
        raise NotSentError(f"{type(error).__name__}: {error}") from None
    raise BrokenError(f"{type(error).__name__}: {error}", isinstance(error, httpx.TimeoutException)) from None
