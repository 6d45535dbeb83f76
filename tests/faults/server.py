"""A server that answers with bytes, or with a function that does to the connection what it likes."""

from __future__ import annotations

import contextlib
import hashlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import BinaryIO, Self, TypeAlias

from tests.client.raw import RESET, answer

__all__ = ["RESET", "Conversation", "Reply", "Seen", "Server", "answer", "kept"]

_KEPT_BODY = 1024 * 1024
_PIECE = 256 * 1024


@dataclass
class Seen:
    """A request."""

    method: str
    target: str
    headers: dict[str, str]
    """Names in lower case."""
    body: bytes = b""
    """Its first megabyte."""
    length: int = 0
    sha256: str = ""
    connection: int = 0
    """Number of the connection that it came over, from 0."""


@dataclass
class Conversation:
    """One request, and the connection that it came over."""

    socket: socket.socket
    seen: Seen
    number: int
    """Number of the request, from 0."""
    over: threading.Event = field(repr=False)
    """Set when the server closes."""
    reader: BinaryIO = field(repr=False)

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def pause(self, seconds: float) -> bool:
        """Wait; gives whether to go on."""
        return not self.over.wait(seconds)

    def drip(self, data: bytes, every: float, piece: int = 1) -> None:
        """Send a few bytes at a time."""
        for start in range(0, len(data), piece):
            self.send(data[start : start + piece])
            if not self.pause(every):
                return

    def read_body(self) -> None:
        """Read the body of the request, of any length."""
        digest, left = hashlib.sha256(), int(self.seen.headers.get("content-length", 0))
        while left and (piece := self.reader.read(min(left, _PIECE))):
            left -= len(piece)
            self.seen.length += len(piece)
            self.seen.body += piece[: max(_KEPT_BODY - len(self.seen.body), 0)]
            digest.update(piece)
        self.seen.sha256 = digest.hexdigest()

    def reset(self) -> None:
        """Break the connection off without the usual farewell."""
        # A connection in TLS has the number of the socket below it.
        with socket.socket(fileno=socket.dup(self.socket.fileno())) as plain:
            plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


Reply: TypeAlias = bytes | Callable[[Conversation], bytes | None] | None
"""Bytes to send; `RESET`; or a function that sends for itself, and may give either of them."""


def kept(status: int = 200, body: bytes = b'{"data": null}', **headers: str) -> bytes:
    """An answer after which the connection stays open."""
    return answer(status, body, **headers).replace(b"Connection: close\r\n", b"")


class Server:
    """Answers each request with the next entry of a script, and with the last for ever; a thread a connection."""

    def __init__(self, *script: Reply, tls: ssl.SSLContext | None = None, unread: bool = False) -> None:
        """Begin to listen.

        Args:
            script: What to answer.
            tls: Speak TLS.
            unread: Leave the bodies of requests to the functions of the script.
        """
        self.requests: list[Seen] = []
        self.connections = 0
        self._script = script
        self._tls = tls
        self._unread = unread
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    @property
    def origin(self) -> str:
        return f"{'http' if self._tls is None else 'https'}://127.0.0.1:{self.port}"

    @property
    def base_url(self) -> str:
        return f"{self.origin}/api/v3"

    @property
    def targets(self) -> list[str]:
        """Methods and targets of the requests, below the address of the API."""
        return [f"{seen.method} {seen.target.removeprefix('/api/v3')}" for seen in self.requests]

    @property
    def open_connections(self) -> int:
        """Connections that neither side has closed."""
        with self._lock:
            return len(self._open)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                if self._over.is_set():
                    connection.close()
                    return
                number, self.connections = self.connections, self.connections + 1
                self._open.add(connection)
            thread = threading.Thread(target=self._serve, args=(connection, number), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, plain: socket.socket, number: int) -> None:
        connection = plain
        try:
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._tls is not None:
                connection = self._tls.wrap_socket(plain, server_side=True)
            with self._lock:
                self._open = (self._open - {plain}) | {connection}
            with connection.makefile("rb") as reader:
                while self._exchange(connection, reader, number):
                    pass
        except (OSError, ValueError):
            pass  # the client has gone, or the server closes
        finally:
            with self._lock:
                self._open.discard(connection)
            connection.close()

    def _exchange(self, connection: socket.socket, reader: BinaryIO, number: int) -> bool:
        """Answer one request; gives whether the connection stays open."""
        line = reader.readline().decode("latin-1").split()
        if len(line) != 3:
            return False
        headers = {}
        while (header := reader.readline().strip()) != b"":
            name, _, value = header.decode("latin-1").partition(":")
            headers[name.lower()] = value.strip()
        seen = Seen(line[0], line[1], headers, connection=number)
        with self._lock:
            index = len(self.requests)
            self.requests.append(seen)
        conversation = Conversation(connection, seen, index, self._over, reader)
        if not self._unread:
            conversation.read_body()
        reply = self._script[min(index, len(self._script) - 1)]
        done = reply(conversation) if callable(reply) else reply
        if done is None and not callable(reply):
            conversation.reset()
        if done is None:
            return False
        connection.sendall(done)
        head = done.partition(b"\r\n\r\n")[0].lower()
        return b"content-length" in head and b"connection: close" not in head

    def close(self) -> None:
        """Break every connection off, and wait for the threads."""
        with self._lock:
            self._over.set()
            open_ = list(self._open)
        if self._listener.fileno() != -1:
            self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
        for connection in open_:
            with contextlib.suppress(OSError):
                # Not of TLS: a farewell would be written while a thread of ours is reading.
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        self._accepting.join()
        for thread in self._threads:
            thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, type_: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
