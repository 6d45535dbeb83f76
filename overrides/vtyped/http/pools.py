"""The transport of synchronous clients: the connection pool below httpx, with connections that know the deadline."""

from __future__ import annotations

import ssl
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, cast

from .library import httpcore, httpx
from .network import DeadlineBackend

CONNECTIONS = 100
# As many are kept as there may be: with fewer, httpx makes new ones all the time. The service closes idle ones itself.
_KEPT_FOR = 30.0
_ERRORS = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
)


class PoolTransport(httpx.BaseTransport):
    """As `httpx.HTTPTransport`, for HTTP/1.1."""

    def __init__(self, context: ssl.SSLContext, proxy: httpx.Proxy | None) -> None:
        classes = (httpcore.ConnectionPool, httpcore.HTTPProxy, httpcore.SOCKSProxy)
        options = {"max_connections": CONNECTIONS, "network_backend": DeadlineBackend()}
        self._pool: httpcore.ConnectionPool = pool(classes, context, proxy, **options)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, and read the head of its response."""
        with as_httpx():
            response = self._pool.handle_request(inner(request))
        body = _Body(cast("Iterable[bytes]", response.stream))
        return httpx.Response(response.status, headers=response.headers, stream=body, extensions=response.extensions)

    def close(self) -> None:
        """Close every connection."""
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, stream: Iterable[bytes]) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        with as_httpx():
            yield from self._stream

    def close(self) -> None:
        cast("Any", self._stream).close()


def pool(classes: tuple[Any, Any, Any], context: ssl.SSLContext, proxy: httpx.Proxy | None, **options: Any) -> Any:
    """A pool without a proxy, or with one of HTTP or of SOCKS."""
    options |= {"ssl_context": context, "max_keepalive_connections": CONNECTIONS, "keepalive_expiry": _KEPT_FOR}
    plain, http, socks = classes
    if proxy is None:
        return plain(**options)
    options |= {"proxy_url": _url(proxy.url), "proxy_auth": proxy.raw_auth}
    if proxy.url.scheme in ("http", "https"):
        return http(**options, proxy_headers=proxy.headers.raw)
    return socks(**options)


@contextmanager
def as_httpx() -> Iterator[None]:
    """The errors of the pool as those that transports raise: they have the same names."""
    try:
        yield
    except _ERRORS as error:
        raise getattr(httpx, type(error).__name__)(str(error)) from error


def inner(request: httpx.Request) -> httpcore.Request:
    """A request as the pool takes it."""
    return httpcore.Request(
        request.method,
        _url(request.url),
        headers=request.headers.raw,
        content=cast("Any", request.stream),
        extensions=request.extensions,
    )


def _url(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
