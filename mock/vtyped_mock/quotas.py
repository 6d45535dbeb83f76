"""Quotas of requests: every call is counted for its user and for the user's group."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Literal

from .accounts import Account
from .clock import Clock
from .errors import QuotaExceededError

# The minute slides; the longer windows are those of the calendar, in UTC.
_CALENDAR = {"hour": "%Y-%m-%dT%H", "day": "%Y-%m-%d", "month": "%Y-%m"}
WINDOWS = ("minute", *_CALENDAR)

Holder = tuple[Literal["user", "group"], str]
"""A user or a group."""


class Quotas:
    """Counts requests and refuses those beyond the limits of the user or of the group."""

    def __init__(self, clock: Clock, limits: Mapping[str, int], group_limits: Mapping[str, int] | None = None) -> None:
        self._clock = clock
        self.set(limits, group_limits)

    def set(self, limits: Mapping[str, int], group_limits: Mapping[str, int] | None = None) -> None:
        """Set the limits of each user and of each group, and forget what they have used."""
        self.limits, self.group_limits = _checked(limits), _checked(group_limits or {})
        self._minutes: dict[Holder, deque[float]] = {}
        self._used: dict[tuple[Holder, str], tuple[str, int]] = {}
        self._calls: dict[Holder, dict[str, Counter[str]]] = {}

    def take(self, account: Account, operation_id: str) -> None:
        """Count one call of an operation, or refuse it; a refused call does not count."""
        now = self._clock.now()
        labels = _labels(now)
        for holder, limits in self._holders(account):
            for window, limit in limits.items():
                if self._count(holder, window, now, labels) >= limit:
                    raise QuotaExceededError("Quota exceeded")
        for holder, _ in self._holders(account):
            self._minutes.setdefault(holder, deque()).append(now)
            for window, label in labels.items():
                self._used[holder, window] = label, self._count(holder, window, now, labels) + 1
            self._calls.setdefault(holder, {}).setdefault(labels["day"], Counter())[operation_id] += 1

    def allowed(self, account: Account) -> Mapping[str, int]:
        """The limits of the user of an account; a window without one is unlimited."""
        return self.limits if account.quota is None else account.quota

    def used(self, holder: Holder) -> dict[str, int]:
        """How many calls a user or group has made in the present window of each kind."""
        now = self._clock.now()
        labels = _labels(now)
        return {window: self._count(holder, window, now, labels) for window in WINDOWS}

    def calls(self, holder: Holder) -> Mapping[str, Mapping[str, int]]:
        """How often a user or group has called each operation, by day (YYYY-MM-DD) and operation id."""
        return self._calls.get(holder, {})

    def _holders(self, account: Account) -> Iterator[tuple[Holder, Mapping[str, int]]]:
        yield ("user", account.user), self.allowed(account)
        if account.group is not None:
            yield ("group", account.group), self.group_limits

    def _count(self, holder: Holder, window: str, now: float, labels: Mapping[str, str]) -> int:
        if window == "minute":
            minute = self._minutes.get(holder, deque())
            while minute and minute[0] <= now - 60:
                minute.popleft()
            return len(minute)
        seen, used = self._used.get((holder, window), ("", 0))
        return used if seen == labels[window] else 0


def _checked(limits: Mapping[str, int]) -> dict[str, int]:
    for window, limit in limits.items():
        if window not in WINDOWS:
            raise ValueError(f'Unknown quota "{window}": one of {", ".join(WINDOWS)} is meant')
        if isinstance(limit, bool) or not isinstance(limit, int) or limit < 0:
            raise ValueError(f'The quota of a {window} is a number of requests, not "{limit}"')
    return dict(limits)


def _labels(now: float) -> dict[str, str]:
    instant = datetime.fromtimestamp(now, UTC)
    return {window: instant.strftime(pattern) for window, pattern in _CALENDAR.items()}
