"""The connections of synchronous clients, as the library below httpx makes them, and who may use which next."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import Any, Generic, TypeAlias, TypeVar, cast

from .heads import Answer, Head, headers_of
from .library import httpcore, httpx
from .network import DeadlineBackend

C = TypeVar("C", bound="httpcore.ConnectionInterface | httpcore.AsyncConnectionInterface")

Trust: TypeAlias = Callable[[], ssl.SSLContext]
"""Gives what certificates are held against: reading the authorities takes longer than a call."""

CONNECTIONS = 100
_KEPT_FOR = 30.0
"""Seconds that a connection is kept; the service closes idle ones itself."""
_ERRORS = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
)


class Connections(Generic[C]):
    """Connections in use, and those that wait for their next request, the newest last.

    The pools of httpcore look at every connection for each request, and those of httpcore 1 lose one where a request
    is cancelled. Here a request has its connection to itself until it is over, and then that is kept or it is not.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._all: set[C] = set()
        self._idle: list[tuple[Any, C]] = []
        self._lock = threading.Lock()

    def take(self, origin: httpcore.Origin) -> tuple[C | None, list[C]]:
        """A connection that waits, if there is one, and those to close: expired, or in the place of a new one."""
        found: C | None = None
        unwanted: list[C] = []
        with self._lock:
            for index in range(len(self._idle) - 1, -1, -1):
                its_origin, connection = self._idle[index]
                if its_origin == origin:
                    del self._idle[index]
                    if not connection.has_expired():
                        found = connection
                        break
                    unwanted.append(connection)
            if found is None and self._idle and len(self._all) - len(unwanted) >= self._most:
                unwanted.append(self._idle.pop(0)[1])
            self._all.difference_update(unwanted)
        return found, unwanted

    def add(self, connection: C) -> None:
        """Take note of a new one, which is in use."""
        with self._lock:
            self._all.add(connection)

    def give_back(self, origin: httpcore.Origin, connection: C) -> bool:
        """Have one wait for its next request; gives whether it can."""
        with self._lock:
            if connection in self._all and connection.is_available():
                self._idle.append((origin, connection))
                return True
            self._all.discard(connection)
            return False

    def clear(self) -> list[C]:
        """Forget all, and give them."""
        with self._lock:
            every = list(self._all)
            self._all.clear()
            self._idle.clear()
        return every


class Pool:
    """Sends requests over HTTP/1.1, each on a connection that knows the deadline."""

    def __init__(self, trust: Trust, proxy: httpx.Proxy | None) -> None:
        self._trust, self._proxy = trust, proxy
        self._connections: Connections[httpcore.ConnectionInterface] = Connections(CONNECTIONS)
        self._slots = threading.Semaphore(CONNECTIONS)

    def send(self, head: Head, body: bytes | Iterator[bytes]) -> Answer:
        """Send a request, and read the head of its response."""
        request = inner(head, body)
        origin = request.url.origin
        if not self._slots.acquire(timeout=head.timeouts["pool"]):
            raise httpx.PoolTimeout("no connection became free")
        connection: httpcore.ConnectionInterface | None = None
        try:
            connection, unwanted = self._connections.take(origin)
            for each in unwanted:
                each.close()
            if connection is None:
                connection = self._maker.create_connection(origin)
                self._connections.add(connection)
            with as_httpx():
                response = connection.handle_request(request)
        except BaseException:
            self._leave(origin, connection)
            raise
        body_of_response = _Body(self, origin, connection, cast("Iterable[bytes]", response.stream))
        return Answer(response.status, headers_of(response.headers), body_of_response)

    @cached_property
    def _maker(self) -> httpcore.ConnectionPool:
        classes = (httpcore.ConnectionPool, httpcore.HTTPProxy, httpcore.SOCKSProxy)
        made: httpcore.ConnectionPool = maker(classes, self._trust(), self._proxy, network_backend=DeadlineBackend())
        return made

    def _leave(self, origin: httpcore.Origin, connection: httpcore.ConnectionInterface | None) -> None:
        try:
            if connection is not None and not self._connections.give_back(origin, connection):
                connection.close()
        finally:
            self._slots.release()

    def close(self) -> None:
        """Close every connection."""
        for each in self._connections.clear():
            each.close()


class _Body:
    def __init__(
        self, pool: Pool, origin: httpcore.Origin, connection: httpcore.ConnectionInterface, stream: Iterable[bytes]
    ) -> None:
        self._pool, self._origin, self._connection = pool, origin, connection
        self._stream = stream
        self._closed = False

    def __iter__(self) -> Iterator[bytes]:
        with as_httpx():
            yield from self._stream

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        try:
            cast("Any", self._stream).close()
        finally:
            self._pool._leave(self._origin, self._connection)


def maker(classes: tuple[Any, Any, Any], context: ssl.SSLContext, proxy: httpx.Proxy | None, **options: Any) -> Any:
    """What makes connections without a proxy, or with one of HTTP or of SOCKS: a pool that is used for nothing else."""
    options |= {"ssl_context": context, "keepalive_expiry": _KEPT_FOR}
    plain, http, socks = classes
    if proxy is None:
        return plain(**options)
    url = proxy.url
    address = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    options |= {"proxy_url": address, "proxy_auth": proxy.raw_auth}
    if url.scheme in ("http", "https"):
        return http(**options, proxy_headers=proxy.headers.raw)
    return socks(**options)


@contextmanager
def as_httpx() -> Iterator[None]:
    """The errors of httpcore as those that transports raise: they have the same names."""
    try:
        yield
    except _ERRORS as error:
        raise getattr(httpx, type(error).__name__)(str(error)) from error


def inner(head: Head, body: Any) -> httpcore.Request:
    """A request as connections take it."""
    address = head.address
    url = httpcore.URL(
        scheme=address.scheme.encode("ascii"), host=address.host.encode("ascii"), port=address.port, target=head.target
    )
    return httpcore.Request(head.method, url, headers=head.headers, content=body, extensions={"timeout": head.timeouts})
