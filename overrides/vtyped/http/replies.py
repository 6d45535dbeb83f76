"""One response, read out of the bytes of a connection by llhttp, or by h11 where llhttp is too strict."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, TypeVar

import h11
from httptools import HttpParserError, HttpResponseParser

from .heads import Fields, headers_of

B = TypeVar("B", bytes, memoryview)

_MOST_AROUND = 100 * 1024
_FINAL = 200
_WITHOUT_BODY = {204, 304}
_SWITCHING = 101
_SWITCHED = "the server changes the protocol, which nobody asked for"
_TOO_LARGE = 431


class HeadTooLargeError(Exception):
    """What stands around the body is larger than any real one."""


class MalformedError(Exception):
    """What came is no response of HTTP/1.1."""


class CutError(Exception):
    """The other side closed the connection before the end."""


class Reply:
    """Reads a response as it comes.

    The library reads the head, and a body that comes in chunks. A body whose length the head tells, or that ends with
    the connection, is passed on as it is.
    """

    def __init__(self) -> None:
        self.status = 0
        self.headers: dict[str, str] = {}
        self.has_head = False
        self.is_over = False
        self.is_last = False
        """Whether the connection can carry no further response; known when this one is over."""
        self.failure: MalformedError | None = None
        """What is wrong behind the head. Raised by the next `feed`, so that the head can be told before."""
        self._parser: _Parser | None = _ByLlhttp()
        self._left: int | None = None
        self._around: list[bytes | memoryview] = []
        self._size_around = 0

    def feed(self, data: B) -> list[bytes | B]:
        """Take what came; gives the pieces of the body in it.

        Raises:
            HeadTooLargeError: There is no end of what stands around the body.
            MalformedError: It breaks the rules.
            CutError: Nothing came, which is the end of the connection, before that of the response.
        """
        if self.failure is not None:
            raise self.failure
        if not data:
            self._end()
            return []
        parser = self._parser
        if parser is None:
            return self._counted([data], has_more=False)
        self._around.append(data)
        self._size_around += len(data)
        parser = self._parsed(parser, data)
        pieces, parser.pieces = parser.pieces, []
        if pieces:
            self._around.clear()
            self._size_around = 0
        elif self._size_around > _MOST_AROUND:
            raise HeadTooLargeError("what stands around the body of the answer has no end")
        if parser.has_head and not self.has_head:
            self._begin(parser)
        if self._parser is None:
            return self._counted(pieces, parser.has_more)
        if parser.is_over:
            self._finish(parser.has_more)
        return pieces

    def _parsed(self, parser: _Parser, data: bytes | memoryview) -> _Parser:
        """What has read some more."""
        try:
            parser.feed(data)
        except MalformedError as error:
            if parser.has_head:
                self.failure = error
            elif isinstance(parser, _ByLlhttp):
                # h11 takes older forms as well, such as headers of several lines.
                self._parser = parser = _ByH11()
                return self._parsed(parser, b"".join(self._around))
            else:
                raise
        return parser

    def _begin(self, parser: _Parser) -> None:
        if sum(len(name) + len(value) for name, value in parser.fields) > _MOST_AROUND:
            raise HeadTooLargeError("the head of the answer is too large")
        self.status, self.headers = parser.status, headers_of(parser.fields)
        self.has_head = True
        self.is_last = not parser.is_http11 or "close" in self.headers.get("connection", "").lower()
        coding, length = self.headers.get("transfer-encoding"), self.headers.get("content-length")
        if coding is not None and (coding.lower() != "chunked" or length is not None):
            self.failure = MalformedError("the length of the answer is told in two ways, or in an unknown one")
        elif length is not None and not (length.isascii() and length.isdigit()):
            self.failure = MalformedError(f"the length of the answer is {length[:40]!r}")
        elif self.status in _WITHOUT_BODY:
            self._left = 0
        elif coding is not None:
            return
        elif length is not None:
            self._left = int(length)
        else:
            self.is_last = True
        self._parser = None

    def _counted(self, pieces: list[bytes | B], has_more: bool) -> list[bytes | B]:
        if self._left is None:
            return pieces
        self._left -= sum(map(len, pieces))
        if self._left < 0:
            pieces[-1] = pieces[-1][: self._left]
            has_more = True
        if self._left <= 0:
            self._finish(has_more)
        return pieces

    def _end(self) -> None:
        if not self.has_head:
            raise CutError("the connection was closed before an answer came")
        if self._parser is not None or self._left is not None:
            raise CutError("the connection was closed in the middle of the answer")
        self._finish(has_more=False)

    def _finish(self, has_more: bool) -> None:
        self.is_over = True
        self.is_last = self.is_last or has_more
        self._parser = None


class _Parser(ABC):
    """What has been read so far."""

    def __init__(self) -> None:
        self.status = 0
        self.fields: Fields = []
        self.is_http11 = True
        self.pieces: list[Any] = []  # of bytes
        self.has_head = False
        self.is_over = False
        self.has_more = False
        """Whether something follows the response, which nobody asked for."""

    @abstractmethod
    def feed(self, data: bytes | memoryview) -> None:
        """Read some more."""


class _ByLlhttp(_Parser):
    """Is told by the parser what it finds."""

    def __init__(self) -> None:
        super().__init__()
        self._parser: Any = HttpResponseParser(self)

    def feed(self, data: bytes | memoryview) -> None:
        try:
            self._parser.feed_data(data)
        except HttpParserError as error:
            # Behind the end of a response anything may stand.
            if not self.is_over:
                raise MalformedError(str(error.__context__ or error)) from error
            self.has_more = True

    def on_message_begin(self) -> None:
        self.has_more = self.is_over

    def on_header(self, name: bytes, value: bytes) -> None:
        if not self.has_head:
            self.fields.append((name, value))

    def on_headers_complete(self) -> None:
        if self.has_head:
            return
        self.status = self._parser.get_status_code()
        if self.status >= _FINAL:
            self.is_http11 = self._parser.get_http_version() == "1.1"
            self.has_head = True
            return
        if self.status == _SWITCHING:
            raise MalformedError(_SWITCHED)
        self.fields.clear()

    def on_body(self, data: bytes) -> None:
        if not self.is_over:
            self.pieces.append(data)

    def on_message_complete(self) -> None:
        self.is_over = self.has_head


class _ByH11(_Parser):
    """Asks the parser what it found."""

    def __init__(self) -> None:
        super().__init__()
        self._connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=_MOST_AROUND)
        # It reads nothing before a request was sent; which one makes no difference.
        self._connection.send(h11.Request(method="GET", target="/", headers=[("host", "")]))
        self._connection.send(h11.EndOfMessage())

    def feed(self, data: bytes | memoryview) -> None:
        try:
            self._connection.receive_data(bytes(data))
            self._take()
        except h11.RemoteProtocolError as error:
            if error.error_status_hint == _TOO_LARGE:
                raise HeadTooLargeError(str(error)) from error
            raise MalformedError(str(error)) from error

    def _take(self) -> None:
        while not self.is_over:
            event = self._connection.next_event()
            if isinstance(event, h11.Data):
                self.pieces.append(bytes(event.data))
            elif isinstance(event, h11.EndOfMessage):
                self.is_over = True
            elif isinstance(event, h11.Response):
                self.status, self.fields = event.status_code, list(event.headers)
                self.is_http11 = event.http_version == b"1.1"
                self.has_head = True
            elif not isinstance(event, h11.InformationalResponse):
                break
            elif event.status_code == _SWITCHING:
                raise MalformedError(_SWITCHED)
        self.has_more = bool(self._connection.trailing_data[0])
