"""Network connections that end with the time of the call, however slowly bytes drip in, or when it is interrupted."""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .deadlines import interruptible, time_left
from .library import httpcore

if TYPE_CHECKING:
    import ssl

_PIECE = 16 * 1024
_SHORTEST = 0.001


class DeadlineBackend(httpcore.NetworkBackend):
    """Makes connections that know the deadline."""

    def __init__(self) -> None:
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> DeadlineStream:
        """Connect to the first address of a host that answers. They share the time."""
        addresses = _addresses(host, port)
        end = None if timeout is None else time.monotonic() + timeout
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        for number, address in enumerate(addresses):
            share = None if end is None else max((end - time.monotonic()) / (len(addresses) - number), _SHORTEST)
            try:
                stream = self._backend.connect_tcp(
                    address, port, _left(share, httpcore.ConnectTimeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return DeadlineStream(stream)
        raise failure


class DeadlineStream(httpcore.NetworkStream):
    """A connection whose every wait ends with the deadline."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what there is."""
        with interruptible(self._shut):
            return self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def read_into(self, buffer: memoryview, timeout: float | None = None) -> int:
        """Read what there is into a buffer; gives how many bytes, none at the end."""
        connected: socket.socket = self._stream.get_extra_info("socket")
        try:
            connected.settimeout(_left(timeout, httpcore.ReadTimeout))
            with interruptible(self._shut):
                return connected.recv_into(buffer)
        except TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from error
        except OSError as error:  # errors of TLS are some
            raise httpcore.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all."""
        with interruptible(self._shut):
            if time_left() is None:
                self._stream.write(buffer, timeout)
                return
            # In pieces: the timeout of a write holds for each part that the other side takes.
            for start in range(0, len(buffer), _PIECE):
                self._stream.write(buffer[start : start + _PIECE], _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> DeadlineStream:
        """Encrypt the connection."""
        timeout = _left(timeout, httpcore.ConnectTimeout)
        return DeadlineStream(self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        """Facts of the socket below."""
        return self._stream.get_extra_info(info)

    def _shut(self) -> None:
        """Have a thread that waits for the other side find the end."""
        connected: socket.socket = self._stream.get_extra_info("socket")
        with contextlib.suppress(OSError):
            # Not the one of a socket with TLS, which would take TLS away while it is in use.
            socket.socket.shutdown(connected, socket.SHUT_RDWR)


def _addresses(host: str, port: int) -> list[str]:
    """The addresses of a host, in the order in which to try them."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise httpcore.ConnectError(error) from error
    return list(dict.fromkeys(str(each[4][0]) for each in found))


def _left(timeout: float | None, error: type[Exception]) -> float | None:
    """What a wait may take, of its own timeout and of the time of the call."""
    left = time_left()
    if left is None:
        return timeout
    if left <= 0:
        raise error("the time is over")
    return left if timeout is None else min(timeout, left)
