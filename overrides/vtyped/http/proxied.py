"""Connections through a proxy, as the library below httpx makes them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .heads import Answer, Head, headers_of
from .library import httpcore
from .network import DeadlineBackend
from .wires import KEPT_FOR, Origin, Trust

if TYPE_CHECKING:
    import ssl

    import httpx


class Proxy:
    """Makes connections through a proxy of HTTP or of SOCKS."""

    def __init__(self, trust: Trust, proxy: httpx.Proxy) -> None:
        self._trust, self._proxy = trust, proxy

    def wire(self, origin: Origin) -> ProxiedWire:
        """A connection to one origin."""
        return ProxiedWire(self._maker.create_connection(_origin(origin)))

    @cached_property
    def _maker(self) -> httpcore.ConnectionPool:
        classes = httpcore.HTTPProxy, httpcore.SOCKSProxy
        made: httpcore.ConnectionPool = _maker(classes, self._trust(), self._proxy, DeadlineBackend())
        return made


class ProxiedWire:
    """A connection through a proxy, one request at a time."""

    def __init__(self, connection: httpcore.ConnectionInterface) -> None:
        self._connection = connection
        self._stream: Any = None

    def send(self, head: Head, body: bytes | Iterator[bytes]) -> Answer:
        """Send a request, and read the head of its response."""
        response = self._connection.handle_request(_request(head, body))
        self._stream = response.stream
        return Answer(response.status, headers_of(response.headers), response.stream)

    def is_available(self) -> bool:
        """Whether it can carry another request."""
        return self._connection.is_available()

    def has_expired(self) -> bool:
        """Whether it waited too long, or was closed."""
        return self._connection.has_expired()

    def finish(self) -> None:
        """Take note that nobody reads on."""
        self._stream.close()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


class AsyncProxy:
    """Makes connections through a proxy, awaited."""

    def __init__(self, trust: Trust, proxy: httpx.Proxy) -> None:
        self._trust, self._proxy = trust, proxy
        self._maker: httpcore.AsyncConnectionPool | None = None

    def wire(self, origin: Origin) -> AsyncProxiedWire:
        """A connection to one origin."""
        return AsyncProxiedWire(self, origin)

    async def connection(self, origin: Origin) -> httpcore.AsyncConnectionInterface:
        """What the library makes."""
        maker = self._maker
        if maker is None:
            from anyio import to_thread  # only where calls are awaited

            from .async_network import network

            context = await to_thread.run_sync(self._trust)
            classes = httpcore.AsyncHTTPProxy, httpcore.AsyncSOCKSProxy
            maker = self._maker = _maker(classes, context, self._proxy, network())
        return maker.create_connection(_origin(origin))


class AsyncProxiedWire:
    """A connection through a proxy, one request at a time, awaited."""

    def __init__(self, proxy: AsyncProxy, origin: Origin) -> None:
        self._proxy, self._origin = proxy, origin
        self._connection: httpcore.AsyncConnectionInterface | None = None
        self._stream: Any = None

    async def send(self, head: Head, body: bytes | AsyncIterator[bytes]) -> Answer:
        """Send a request, and read the head of its response."""
        if self._connection is None:
            self._connection = await self._proxy.connection(self._origin)
        response = await self._connection.handle_async_request(_request(head, body))
        self._stream = response.stream
        return Answer(response.status, headers_of(response.headers), response.stream)

    def is_available(self) -> bool:
        """Whether it can carry another request."""
        return self._connection is not None and self._connection.is_available()

    def has_expired(self) -> bool:
        """Whether it waited too long, or was closed."""
        return self._connection is None or self._connection.has_expired()

    async def finish(self) -> None:
        """Take note that nobody reads on."""
        from .awaiting import to_the_end  # only where calls are awaited

        await to_the_end(self._stream.aclose())

    async def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            await self._connection.aclose()


def _maker(classes: tuple[Any, Any], context: ssl.SSLContext, proxy: httpx.Proxy, backend: object) -> Any:
    """A pool of the library that only makes connections."""
    url = proxy.url
    options = {
        "proxy_url": httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        "proxy_auth": proxy.raw_auth,
        "ssl_context": context,
        "keepalive_expiry": KEPT_FOR,
        "network_backend": backend,
    }
    http, socks = classes
    if url.scheme in ("http", "https"):
        return http(**options, proxy_headers=proxy.headers.raw)
    return socks(**options)


def _origin(origin: Origin) -> httpcore.Origin:
    scheme, host, port = origin
    return httpcore.Origin(scheme.encode("ascii"), host.encode("ascii"), port)


def _request(head: Head, body: Any) -> httpcore.Request:
    origin = _origin(head.address.origin)
    url = httpcore.URL(scheme=origin.scheme, host=origin.host, port=origin.port, target=head.target)
    return httpcore.Request(head.method, url, headers=head.headers, content=body, extensions={"timeout": head.timeouts})
