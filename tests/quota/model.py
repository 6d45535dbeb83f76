"""The rules of quotas once more, by brute force."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from datetime import UTC, datetime

from vtyped.quota import Limits

_LABELS = {"hour": "%Y-%m-%dT%H", "day": "%Y-%m-%d", "month": "%Y-%m"}
MINUTE = 61.0
"""Seconds of the window that slides: a minute at the service, and one for the way there."""
EPSILON = 0.000_01


def label(window: str, at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime(_LABELS[window])


def full(limits: Limits, calls: Iterable[float], at: float) -> set[str]:
    """The windows without room for one more call at an instant that is not before any of the calls."""
    calls = list(calls)
    shut = set()
    if limits.minute is not None and sum(call > at - MINUTE for call in calls) >= limits.minute:
        shut.add("minute")
    for window in _LABELS:
        limit = limits.of(window)
        if limit is not None and sum(label(window, call) == label(window, at) for call in calls) >= limit:
            shut.add(window)
    return shut


def overfull(limits: Limits, calls: Iterable[float]) -> set[str]:
    """The windows that saw more calls than they may."""
    found: set[str] = set()
    seen: list[float] = []
    for call in sorted(calls):
        found |= full(limits, seen, call)
        seen.append(call)
    return found


def most_in(seconds: float, instants: Iterable[float]) -> int:
    """Most instants that lie within a window of a length, wherever it begins."""
    ordered = sorted(instants)
    return max((bisect_left(ordered, at + seconds) - index for index, at in enumerate(ordered)), default=0)
