"""What a call has to do, as steps that a driver carries out with or without `await`."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from typing import Any, Protocol, TypeAlias, TypeVar

import attrs

from .errors import RequestInfo

T = TypeVar("T")

MOST = 64 * 1024 * 1024
"""Bytes of the largest answer that is read: several times the largest real one."""


class Body(Protocol):
    """A request body of a known length that can be read more than once."""

    content_type: str
    length: int

    def chunks(self) -> Iterator[bytes]:
        """The body from its beginning. May run in another thread than the caller's."""
        ...

    def report(self) -> None:
        """Tell the caller how far it is, in the caller's own thread."""


class Sink(Protocol):
    """Takes the body of a successful answer piece by piece."""

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """Take the head of the answer, before any piece of its body."""

    def write(self, chunk: bytes | memoryview) -> None:
        """Take a piece, which need not stay as it is afterwards. May run in another thread than the caller's."""

    @property
    def is_watched(self) -> bool:
        """Whether the caller wants to be told how far it is."""
        ...

    def report(self) -> None:
        """Tell the caller how far it is, in the caller's own thread."""


@attrs.frozen
class Send:
    """Send one request; gives its response."""

    info: RequestInfo
    """What an error says of the request."""
    url: str = attrs.field(repr=False)
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes | Body = b""
    sink: Sink | None = None
    timeout: float = 60.0
    """Seconds: for the whole exchange, or, where a body is streamed, without any progress."""
    most: int = MOST
    """Bytes of an answer, packed and unpacked, that are read; a sink takes any number."""

    @property
    def is_whole(self) -> bool:
        """Whether request and response are held in memory, so that the timeout is for both together."""
        return self.sink is None and isinstance(self.body, bytes)


@attrs.frozen
class Sleep:
    """Wait."""

    seconds: float
    may_last: bool = False
    """Whether it does no harm if it takes longer, so that something else may go first."""


@attrs.frozen
class Blocking:
    """Call a function that may wait, as for a disk or a lock; gives its result."""

    function: Callable[[], Any]


@attrs.frozen
class Response:
    """The response to a request."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Names in lower case."""
    body: bytes = attrs.field(repr=False)
    """Empty where a sink took it."""
    excerpt: str
    """The beginning of the body, fit to be shown."""


class ExchangeError(Exception):
    """A request came to no answer that can be used."""


class NotSentError(ExchangeError):
    """No connection could be made."""

    def __init__(self, message: str, lasting: bool = False) -> None:
        super().__init__(message)
        self.lasting = lasting
        """Whether another try would end the same way, as with a certificate that is not trusted."""


class BrokenError(ExchangeError):
    """The connection broke, or nothing came for too long, after the request may have been received."""

    def __init__(self, message: str, timed_out: bool = False) -> None:
        super().__init__(message)
        self.timed_out = timed_out


class UnusableError(ExchangeError):
    """An answer came, and would come again like this. `response` is what is known of it, without its body."""

    def __init__(self, message: str, response: Response | None = None) -> None:
        super().__init__(message)
        self.response = response


class TooLargeError(UnusableError):
    """The answer is larger than any real one."""


class CorruptError(UnusableError):
    """The answer breaks the rules of HTTP, or its compression is damaged or unknown."""


Steps: TypeAlias = Generator[Send | Sleep | Blocking, Any, T]
"""Yields what to do, is sent what it gave, returns the result. A driver throws in each
`ExchangeError`, and what a `Blocking` function raised."""
