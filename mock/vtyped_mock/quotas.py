"""Quotas of requests, each key counted by itself."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from datetime import UTC, datetime

from .clock import Clock
from .errors import QuotaExceededError

# The minute slides; the longer windows are those of the calendar, in UTC.
_CALENDAR = {"hour": "%Y-%m-%dT%H", "day": "%Y-%m-%d", "month": "%Y-%m"}
WINDOWS = ("minute", *_CALENDAR)


class Quotas:
    """Counts requests and refuses those beyond the limits."""

    def __init__(self, clock: Clock, limits: Mapping[str, int]) -> None:
        self._clock = clock
        self.set(limits)

    def set(self, limits: Mapping[str, int]) -> None:
        """Set the limits of all keys and forget what they have used."""
        for window, limit in limits.items():
            if window not in WINDOWS:
                raise ValueError(f'Unknown quota "{window}": one of {", ".join(WINDOWS)} is meant')
            if isinstance(limit, bool) or not isinstance(limit, int) or limit < 0:
                raise ValueError(f'The quota of a {window} is a number of requests, not "{limit}"')
        self.limits = dict(limits)
        self._minutes: dict[str, deque[float]] = {}
        self._used: dict[tuple[str, str], tuple[str, int]] = {}

    def take(self, key: str) -> None:
        """Count one request of a key, or refuse it; a refused request does not count."""
        now = self._clock.now()
        minute = self._minutes.setdefault(key, deque())
        while minute and minute[0] <= now - 60:
            minute.popleft()
        labels = _labels(now)
        for window, limit in self.limits.items():
            used = len(minute) if window == "minute" else self._count(key, window, labels[window])
            if used >= limit:
                raise QuotaExceededError("Quota exceeded")
        minute.append(now)
        for window, label in labels.items():
            self._used[key, window] = label, self._count(key, window, label) + 1

    def _count(self, key: str, window: str, label: str) -> int:
        seen, used = self._used.get((key, window), (label, 0))
        return used if seen == label else 0


def _labels(now: float) -> dict[str, str]:
    instant = datetime.fromtimestamp(now, UTC)
    return {window: instant.strftime(pattern) for window, pattern in _CALENDAR.items()}
