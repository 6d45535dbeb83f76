"""The windows in which the service counts calls. Instants are whole microseconds since 1970, UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache

MINUTE = 61_000_000
"""Length of the window that slides: that of the service, and a second more.

Requests travel for different times: without it, one that took long and one that was quick arrive within a minute of
each other though they left further apart.
"""
_LENGTHS = {"hour": 3_600_000_000, "day": 86_400_000_000}
CALENDAR = ("hour", "day", "month")
WINDOWS = ("minute", *CALENDAR)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# 31 days after the first of a month lie in the next one.
_INTO_NEXT_MONTH = 31 * _LENGTHS["day"]


def micros(seconds: float) -> int:
    """Seconds in microseconds."""
    return round(seconds * 1_000_000)


def seconds(instant: int) -> float:
    """Microseconds in seconds."""
    return instant / 1_000_000


def start_of(window: str, at: int) -> int:
    """When the hour, day or month that holds an instant began."""
    if window != "month":
        return at - at % _LENGTHS[window]
    return _month_of(start_of("day", at))


@lru_cache(maxsize=16)
def _month_of(day: int) -> int:
    first = (_EPOCH + timedelta(microseconds=day)).replace(day=1)
    return (first - _EPOCH) // timedelta(microseconds=1)


def end_of(window: str, at: int) -> int:
    """When the hour, day or month that holds an instant ends, and the next one begins."""
    start = start_of(window, at)
    return start_of("month", start + _INTO_NEXT_MONTH) if window == "month" else start + _LENGTHS[window]
