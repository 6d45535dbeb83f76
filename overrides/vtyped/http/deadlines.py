"""The end of an exchange, known to the connections that it goes over."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_end: ContextVar[float | None] = ContextVar("end of the exchange", default=None)


@contextmanager
def deadline(seconds: float | None) -> Iterator[None]:
    """Within it, connections give up when the time is over; `None` leaves each wait its own timeout."""
    token = _end.set(None if seconds is None else time.monotonic() + seconds)
    try:
        yield
    finally:
        _end.reset(token)


def time_left() -> float | None:
    """Seconds until the deadline; `None` where there is none."""
    end = _end.get()
    return None if end is None else end - time.monotonic()
