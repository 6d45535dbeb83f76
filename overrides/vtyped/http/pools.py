"""The connections of synchronous clients, and who may use which next."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, Protocol, TypeVar

from .heads import Answer, Head
from .library import chosen, httpcore
from .wires import Origin

CONNECTIONS = 100
ERRORS = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
)
"""What connections raise."""


class Reusable(Protocol):
    """A connection that can be used again."""

    def is_available(self) -> bool: ...

    def has_expired(self) -> bool: ...


class Carrier(Reusable, Protocol):
    """A connection of one origin that carries one request at a time."""

    def send(self, head: Head, body: bytes | Iterator[bytes]) -> Answer: ...

    def finish(self) -> None: ...

    def close(self) -> None: ...


C = TypeVar("C", bound=Reusable)


class Connections(Generic[C]):
    """Connections in use, and those that wait for their next request, the newest last.

    The pools of httpcore look at every connection for each request, and those of httpcore 1 lose one where a request
    is cancelled. Here a request has its connection to itself until it is over, and then that is kept or it is not.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._all: set[C] = set()
        self._idle: list[tuple[Origin, C]] = []
        self._lock = threading.Lock()

    def take(self, origin: Origin) -> tuple[C | None, list[C]]:
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

    def give_back(self, origin: Origin, connection: C) -> bool:
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
    """Sends requests, each on a connection of its own, which the next one may use again."""

    def __init__(self, make: Callable[[Origin], Carrier]) -> None:
        """Make a pool.

        Args:
            make: Gives a new connection to an origin.
        """
        self._make = make
        self._connections: Connections[Carrier] = Connections(CONNECTIONS)
        self._slots = threading.Semaphore(CONNECTIONS)

    def send(self, head: Head, body: bytes | Iterator[bytes]) -> Answer:
        """Send a request, and read the head of its response."""
        origin = head.address.origin
        if not self._slots.acquire(timeout=head.timeouts["pool"]):
            raise as_httpx(httpcore.PoolTimeout("no connection became free"))
        connection: Carrier | None = None
        try:
            connection, unwanted = self._connections.take(origin)
            for each in unwanted:
                each.close()
            if connection is None:
                connection = self._make(origin)
                self._connections.add(connection)
            answer = connection.send(head, body)
        except ERRORS as error:
            self._leave(origin, connection)
            raise as_httpx(error) from error
        except BaseException:
            self._leave(origin, connection)
            raise
        answer.body = _Body(self, origin, connection, answer.body)
        return answer

    def _leave(self, origin: Origin, connection: Carrier | None) -> None:
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
    def __init__(self, pool: Pool, origin: Origin, connection: Carrier, pieces: Iterable[bytes]) -> None:
        self._pool, self._origin, self._connection = pool, origin, connection
        self._pieces = pieces
        self._closed = False

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._pieces
        except ERRORS as error:
            raise as_httpx(error) from error

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        try:
            self._connection.finish()
        finally:
            self._pool._leave(self._origin, self._connection)


def as_httpx(error: Exception) -> Exception:
    """An error of httpcore as the one that transports raise: they have the same names."""
    made: Exception = getattr(chosen(), type(error).__name__)(str(error))
    return made
