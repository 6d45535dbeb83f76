"""The one module that talks to httpx: requests out, responses in, the key on none but the API's own requests."""

from __future__ import annotations

import ssl
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any, NoReturn

import httpx

from vtyped_api.runtime.errors import InvalidInputError

from .addresses import Address, UnsafeAddressError, shown
from .secret import Secret
from .steps import Body, BrokenError, NotSentError, Response, Send
from .version import __version__

# The service compresses answers only where the name of the client has the word gzip in it.
USER_AGENT = f"vtyped/{__version__} (gzip)"
_CONNECT_TIMEOUT = 10.0
_EXCERPT = 500
_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=30)
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


class _Exchange:
    """What is the same with and without `await`."""

    def __init__(self, api: Address, key: Secret) -> None:
        self._api = api
        self._key = key

    def request(self, send: Send, stream: Any) -> httpx.Request:
        """The request of a step, with the key if it goes to the API.

        Raises:
            UnsafeAddressError: Its address is none, or not the same one to everybody.
        """
        address, url = _same(send.url)
        headers = {
            "host": url.netloc.decode("ascii"),
            "user-agent": USER_AGENT,
            "accept-encoding": "gzip",
            **send.headers,
        }
        if not isinstance(send.body, bytes):
            headers["content-length"] = str(send.body.length)
            headers["content-type"] = send.body.content_type
        elif send.body or send.info.method == "POST":
            headers["content-length"] = str(len(send.body))
        if address.origin == self._api.origin:
            headers["x-apikey"] = self._key.reveal()
        timeout = httpx.Timeout(send.timeout, connect=min(send.timeout, _CONNECT_TIMEOUT)).as_dict()
        return httpx.Request(send.info.method, url, headers=headers, stream=stream, extensions={"timeout": timeout})

    def response(self, response: httpx.Response, body: bytes) -> Response:
        """A response as steps take it. What an error may show of it does not repeat the key."""
        headers = {name.lower(): self._key.redacted(value) for name, value in response.headers.items()}
        if not response.is_success:
            body = self._key.redacted(body)
        # Redacted before it is cut, or else half a key could stay.
        excerpt = self._key.redacted(body[: 2 * _EXCERPT])[:_EXCERPT].decode("utf-8", "replace")
        return Response(response.status_code, headers, body, excerpt)

    def fail(self, error: httpx.HTTPError) -> NoReturn:
        """Raise the failure of a step."""
        text = self._key.redacted(f"{type(error).__name__}: {error}")
        if isinstance(error, _NOT_SENT):
            raise NotSentError(text)
        raise BrokenError(text, isinstance(error, httpx.TimeoutException))


class Connection(_Exchange):
    """Carries out `Send` steps."""

    def __init__(self, api: Address, key: Secret, transport: httpx.BaseTransport) -> None:
        super().__init__(api, key)
        self._transport = transport

    def perform(self, send: Send) -> Response:
        """Send a request and read its response.

        Raises:
            NotSentError: No connection could be made.
            BrokenError: No whole response came.
        """
        end = time.monotonic() + send.timeout
        stream = httpx.ByteStream(send.body) if isinstance(send.body, bytes) else _Upload(send.body)
        request = self.request(send, stream)
        try:
            response = self._transport.handle_request(request)
            try:
                return self.response(response, self._read(response, send, end))
            finally:
                response.close()
        except httpx.HTTPError as error:
            self.fail(error)

    def _read(self, response: httpx.Response, send: Send, end: float) -> bytes:
        if send.sink is not None and response.is_success:
            for chunk in response.iter_bytes():
                send.sink.write(chunk)
                send.sink.report()
            return b""
        body = bytearray()
        for chunk in response.iter_bytes():
            body += chunk
            if time.monotonic() > end:
                raise BrokenError(_too_slow(send), timed_out=True)
        return bytes(body)

    def close(self) -> None:
        """Close every connection."""
        self._transport.close()


class AsyncConnection(_Exchange):
    """Carries out `Send` steps, awaited."""

    def __init__(self, api: Address, key: Secret, transport: httpx.AsyncBaseTransport) -> None:
        super().__init__(api, key)
        self._transport = transport

    async def perform(self, send: Send) -> Response:
        """Send a request and read its response.

        Raises:
            NotSentError: No connection could be made.
            BrokenError: No whole response came.
        """
        if send.sink is not None or not isinstance(send.body, bytes):
            return await self._perform(send)

        import anyio  # only where calls are awaited

        with anyio.move_on_after(send.timeout):
            return await self._perform(send)
        raise BrokenError(_too_slow(send), timed_out=True)

    async def _perform(self, send: Send) -> Response:
        stream = httpx.ByteStream(send.body) if isinstance(send.body, bytes) else _AsyncUpload(send.body)
        request = self.request(send, stream)
        try:
            response = await self._transport.handle_async_request(request)
            try:
                return self.response(response, await self._read(response, send))
            finally:
                await response.aclose()
        except httpx.HTTPError as error:
            self.fail(error)

    async def _read(self, response: httpx.Response, send: Send) -> bytes:
        if send.sink is None or not response.is_success:
            return await response.aread()

        from anyio import to_thread  # only where calls are awaited

        async for chunk in response.aiter_bytes():
            await to_thread.run_sync(send.sink.write, chunk)
            send.sink.report()
        return b""

    async def close(self) -> None:
        """Close every connection."""
        await self._transport.aclose()


class _Upload(httpx.SyncByteStream):
    def __init__(self, body: Body) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._body.chunks():
            yield chunk
            self._body.report()


class _AsyncUpload(httpx.AsyncByteStream):
    def __init__(self, body: Body) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from anyio import to_thread  # only where calls are awaited

        # A thread reads the file, so that a slow disk does not hold up other tasks.
        chunks = self._body.chunks()
        while chunk := await to_thread.run_sync(next, chunks, b""):
            yield chunk
            self._body.report()


def connection(
    api: Address,
    key: Secret,
    transport: httpx.BaseTransport | None,
    proxy: str | None,
    verify: bool | str | ssl.SSLContext,
) -> Connection:
    """A connection to the API, over a transport of the caller's, or over one of our own."""
    _check_transport(transport, proxy)
    if transport is None:
        transport = httpx.HTTPTransport(verify=_trust(verify, api), proxy=_proxy(proxy), limits=_LIMITS)
    return Connection(api, key, transport)


def async_connection(
    api: Address,
    key: Secret,
    transport: httpx.AsyncBaseTransport | None,
    proxy: str | None,
    verify: bool | str | ssl.SSLContext,
) -> AsyncConnection:
    """The same, awaited."""
    _check_transport(transport, proxy)
    if transport is None:
        transport = httpx.AsyncHTTPTransport(verify=_trust(verify, api), proxy=_proxy(proxy), limits=_LIMITS)
    return AsyncConnection(api, key, transport)


def _check_transport(transport: object, proxy: object) -> None:
    if transport is not None and proxy is not None:
        raise InvalidInputError("transport and proxy: expected one of them; a transport has its own proxy")


def _proxy(proxy: str | None) -> httpx.Proxy | None:
    """A proxy. Its address may hold a password, so no error shows it."""
    try:
        return None if proxy is None else httpx.Proxy(proxy)
    except (ValueError, TypeError, httpx.InvalidURL):
        pass
    raise InvalidInputError("proxy: expected an address such as http://proxy.example:3128")


def _trust(verify: bool | str | ssl.SSLContext, api: Address) -> ssl.SSLContext:
    """What certificates are held against: the public authorities, or those of a file."""
    if isinstance(verify, ssl.SSLContext):
        return verify
    if isinstance(verify, str):
        try:
            return ssl.create_default_context(cafile=verify)
        except OSError as error:
            raise InvalidInputError(f"verify={verify!r}: {error.strerror or error}") from None
    if not verify and not api.is_loopback:
        raise InvalidInputError("verify=False: expected the path of a file with the certificates to trust")
    return httpx.create_ssl_context(verify=verify, trust_env=False)


def _same(text: str) -> tuple[Address, httpx.URL]:
    """An address as we read it and as httpx reads it: the key must not follow a difference between the two."""
    address = Address.parse(text)
    try:
        url = None if address is None else httpx.URL(address.text)
    except httpx.InvalidURL:
        url = None
    if address is None or url is None or (url.scheme, url.host) != (address.scheme, address.host):
        raise UnsafeAddressError(f"nothing can be sent to {shown(text)!r}")
    if url.port not in (None, address.port):
        raise UnsafeAddressError(f"nothing can be sent to {shown(text)!r}")
    return address, url


def _too_slow(send: Send) -> str:
    return f"no whole answer within {send.timeout:g} s"
