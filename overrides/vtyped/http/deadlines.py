"""The end of an exchange, known to the connections that it goes over."""

from __future__ import annotations

import time
from contextvars import ContextVar

_end: ContextVar[float | None] = ContextVar("end of the exchange", default=None)


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
