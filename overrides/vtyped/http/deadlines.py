"""The end of an exchange, known to the connections that it goes over: its time is over, or nobody wants it any more."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextvars import ContextVar, Token

_end: ContextVar[float | None] = ContextVar("end of the exchange", default=None)
_interruption: ContextVar[Interruption | None] = ContextVar("who may end the exchange", default=None)


class deadline:  # noqa: N801  # it is used as a function
    """Within it, connections give up when the time is over; `None` leaves each wait its own timeout."""

    __slots__ = ("_seconds", "_token")

    def __init__(self, seconds: float | None) -> None:
        self._seconds = seconds

    def __enter__(self) -> None:
        self._token = _end.set(None if self._seconds is None else time.monotonic() + self._seconds)

    def __exit__(self, *_: object) -> None:
        _end.reset(self._token)


def time_left() -> float | None:
    """Seconds until the deadline; `None` where there is none."""
    end = _end.get()
    return None if end is None else end - time.monotonic()


class Interruption:
    """Lets another thread end the exchange within it."""

    _token: Token[Interruption | None]

    def __init__(self) -> None:
        self.is_over = False
        self._lock = threading.Lock()
        self._wake: Callable[[], None] | None = None

    def __enter__(self) -> None:
        self._token = _interruption.set(self)

    def __exit__(self, *_: object) -> None:
        _interruption.reset(self._token)

    def interrupt(self) -> None:
        """End what is waited for now, and all that is to be waited for."""
        with self._lock:
            self.is_over = True
            if self._wake is not None:
                self._wake()

    def begin(self, wake: Callable[[], None]) -> None:
        """Take note of what ends the wait that begins now."""
        with self._lock:
            self._wake = wake
            if self.is_over:
                wake()

    def end(self) -> None:
        """Take note that nothing is waited for any more: a connection may belong to the next one now."""
        with self._lock:
            self._wake = None


class interruptible:  # noqa: N801  # it is used as a function
    """A wait that ends early where the exchange is interrupted.

    Args:
        wake: Ends it, from another thread.
    """

    __slots__ = ("_interruption", "_wake")

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake

    def __enter__(self) -> None:
        self._interruption = _interruption.get()
        if self._interruption is not None:
            self._interruption.begin(self._wake)

    def __exit__(self, *_: object) -> None:
        if self._interruption is not None:
            self._interruption.end()
