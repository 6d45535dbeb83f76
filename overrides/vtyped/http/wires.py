"""Connections of HTTP/1.1 that go straight to the server, one request at a time."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterator
from typing import Generic, TypeAlias, TypeVar

from .heads import Answer, Head
from .library import httpcore
from .network import DeadlineBackend, DeadlineStream
from .replies import B, CutError, HeadTooLargeError, MalformedError, Reply

S = TypeVar("S", bound="DeadlineStream | httpcore.AsyncNetworkStream")

Origin: TypeAlias = tuple[str, str, int]
"""Scheme, host and port."""
Trust: TypeAlias = Callable[[], ssl.SSLContext]
"""Gives what certificates are held against: reading the authorities takes longer than a call."""

KEPT_FOR = 30.0
"""Seconds that a connection is kept; the service closes idle ones itself."""
READ = 64 * 1024
"""Bytes asked of a socket at once."""
MORE = 256 * 1024
"""The same for the rest of a body that is longer."""
# The same for one that is passed on.
_BUFFER = 512 * 1024


class BaseWire(Generic[S]):
    """What is the same with and without `await`."""

    def __init__(self, origin: Origin) -> None:
        self._scheme, self._host, self._port = origin
        self._stream: S | None = None
        self._reply: Reply | None = None
        self._is_sent = False
        self._is_idle = False
        self._expires = 0.0

    def is_available(self) -> bool:
        """Whether it can carry another request."""
        return self._is_idle

    def has_expired(self) -> bool:
        """Whether it waited too long, or the server did something meanwhile, which can only be to close it."""
        if time.monotonic() > self._expires or self._stream is None:
            return True
        return bool(self._stream.get_extra_info("is_readable"))

    def _begin(self) -> Reply:
        self._is_idle = self._is_sent = False
        self._reply = Reply()
        return self._reply

    def _done(self) -> None:
        """Take note that nobody reads on."""
        reply, self._reply = self._reply, None
        self._is_idle = self._is_sent and reply is not None and reply.is_over and not reply.is_last
        self._expires = time.monotonic() + KEPT_FOR


class Wire(BaseWire[DeadlineStream]):
    """A connection to one origin, opened with its first request."""

    def __init__(self, origin: Origin, trust: Trust) -> None:
        super().__init__(origin)
        self._trust = trust

    def send(self, head: Head, body: bytes | Iterator[bytes]) -> Answer:
        """Send a request, and read the head of its response."""
        stream = self._stream
        if stream is None:
            stream = self._stream = self._opened(head.timeouts["connect"])
        reply = self._begin()
        try:
            self._write(stream, head, body)
            self._is_sent = True
        except httpcore.WriteError:
            pass  # it may have answered before it closed
        first: list[bytes] = []
        wait = head.timeouts["read"]
        while not reply.has_head:
            first = fed(reply, stream.read(READ, wait))
        answer = Answer(reply.status, reply.headers, None, first, reply.is_over)
        read = self._views if head.is_passed_on and answer.is_success else self._pieces
        answer.body = read(stream, reply, wait)
        return answer

    def _opened(self, timeout: float) -> DeadlineStream:
        stream = DeadlineBackend().connect_tcp(self._host, self._port, timeout)
        if self._scheme == "https":
            stream = stream.start_tls(http11(self._trust()), self._host, timeout)
        return stream

    def _write(self, stream: DeadlineStream, head: Head, body: bytes | Iterator[bytes]) -> None:
        wait = head.timeouts["write"]
        if isinstance(body, bytes):
            stream.write(encoded(head) + body, wait)
            return
        stream.write(encoded(head), wait)
        left = content_length(head)
        for piece in body:
            left -= len(piece)
            check_length(left, is_end=False)
            stream.write(piece, wait)
        check_length(left, is_end=True)

    def _pieces(self, stream: DeadlineStream, reply: Reply, wait: float) -> Iterator[bytes]:
        while not reply.is_over:
            yield from fed(reply, b"" if reply.failure else stream.read(MORE, wait))

    def _views(self, stream: DeadlineStream, reply: Reply, wait: float) -> Iterator[bytes | memoryview]:
        """The same, where a piece need not outlive the next one: they lie in one buffer."""
        buffer = memoryview(bytearray(_BUFFER))
        while not reply.is_over:
            yield from fed(reply, buffer[: 0 if reply.failure else stream.read_into(buffer, wait)])

    def finish(self) -> None:
        """Take note that nobody reads on."""
        self._done()

    def close(self) -> None:
        """Close the connection."""
        self._is_idle = False
        if self._stream is not None:
            self._stream.close()


def encoded(head: Head) -> bytes:
    """The head of a request as it is sent."""
    lines = [f"{head.method} ".encode("ascii") + head.target + b" HTTP/1.1"]
    lines += [name + b": " + value for name, value in head.headers]
    text = b"\n".join(lines)
    if text.count(b"\n") != len(head.headers) or b"\r" in text or b"\0" in text:
        raise httpcore.LocalProtocolError("a header of the request holds the end of a line")
    return text.replace(b"\n", b"\r\n") + b"\r\n\r\n"


def content_length(head: Head) -> int:
    """Bytes of the body of a request that is sent in pieces."""
    return int(dict(head.headers)[b"content-length"])


def fed(reply: Reply, data: B) -> list[bytes | B]:
    """What a response holds of its body, with errors as those of the library."""
    try:
        return reply.feed(data)
    except (CutError, HeadTooLargeError, MalformedError) as error:
        raise httpcore.RemoteProtocolError(str(error)) from error


def check_length(left: int, is_end: bool) -> None:
    """Keep a request from being longer or shorter than its head says: what follows would be read as another one."""
    if left < 0 or (is_end and left):
        raise httpcore.LocalProtocolError("the body of the request is not as long as its head says")


def http11(context: ssl.SSLContext) -> ssl.SSLContext:
    """A context that offers nothing but HTTP/1.1."""
    context.set_alpn_protocols(["http/1.1"])
    return context
