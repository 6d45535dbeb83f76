"""The count of one key's calls. All instants are whole microseconds."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Self

import attrs

from .limits import Limits
from .store import Figure, Granted, Refused
from .windows import CALENDAR, MINUTE, WINDOWS, end_of, seconds, start_of


@attrs.frozen
class Remaining:
    """What is left of a window."""

    limit: int | None
    """`None` where there is no limit."""
    used: int
    opens_at: datetime | None
    """When it takes calls again; `None` while it does."""


@attrs.define
class Ledger:
    """The calls that were counted, and what the service told and refused.

    The Lua script of `redis.py` is this class once more, for Redis; tests hold the two together.
    """

    latest: int = 0
    """Instant of the latest count; nothing is counted before it, even where the clock went back."""
    minute: list[int] = attrs.field(factory=list)
    """Instants of the calls of the last minute, and perhaps some before, in order."""
    used: dict[str, tuple[int, int]] = attrs.field(factory=dict)
    """For each window of the calendar, when it began and how many calls it has seen."""
    told: dict[str, int] = attrs.field(factory=dict)
    """Limits that the service told."""
    held: tuple[int, str] = (0, "minute")
    """Until when all calls are refused, and for the sake of which window."""
    struck: int = 0
    """End of the wait after a refusal that no success has followed; 0 where there was none."""

    @classmethod
    def parsed(cls, text: str) -> Self:
        """A ledger out of its text.

        Raises:
            ValueError: It is no ledger.
        """
        try:
            latest, minute, used, told, (until, window), struck = json.loads(text)
            used = {name: (start, count) for name, (start, count) in used.items()}
            numbers = [latest, *minute, *(number for pair in used.values() for number in pair), *told.values()]
        except (AttributeError, TypeError) as error:
            raise ValueError(f"no ledger: {error}") from None
        if window not in WINDOWS or not all(type(number) is int for number in [*numbers, until, struck]):
            raise ValueError("no ledger: not all are numbers")
        return cls(latest, minute, used, told, (until, window), struck)

    def copy(self) -> Self:
        """A ledger of its own with the same count."""
        return attrs.evolve(self, minute=list(self.minute), used=dict(self.used), told=dict(self.told))

    def text(self) -> str:
        """The ledger as a text to keep."""
        return json.dumps([self.latest, self.minute, self.used, self.told, self.held, self.struck])

    def reserve(self, limits: Limits, now: int) -> Granted | Refused:
        """Count a call if every window has room for it."""
        at = max(now, self.latest)
        shut = self._shut(limits, at)
        if shut is not None:
            until, window, held = shut
            return Refused(seconds(now), seconds(until), window, self._limit(window, limits), held)
        self.latest = at
        # Without a limit the list of a minute could become any length, for nothing.
        if limits.minute is not None:
            del self.minute[: self._begin_of_minute(at)]
            self.minute.append(at)
        for window in CALENDAR:
            self.used[window] = start_of(window, at), self._count(window, at) + 1
        return Granted(seconds(at), self.struck > 0)

    def hold(self, window: str, length: int, now: int) -> Refused:
        """Refuse every call for a while, unless a longer hold is in force; gives the one in force."""
        until = max(now, self.latest) + length
        if until > self.held[0]:
            self.held = until, window
        return self._hold_in_force(now)

    def strike(self, now: int) -> Refused:
        """Hold all calls after a refusal that says no more; gives the hold in force."""
        at = max(now, self.latest)
        # While calls are held, what comes in was asked before, and tells nothing new.
        if at >= self.held[0]:
            if self.struck <= at < self.struck + MINUTE:
                self.held = end_of("day", at), "day"
                self.struck = 0
            else:
                self.held = at + MINUTE, "minute"
                self.struck = at + MINUTE
        return self._hold_in_force(now)

    def absolve(self, now: int) -> None:
        """Forget the refusal that came before a success; successes of calls that were sent before it do not count."""
        if max(now, self.latest) >= self.struck:
            self.struck = 0

    def learn(self, figures: Mapping[str, Figure], now: int) -> None:
        """Take over limits, and uses that are higher than those counted: calls under way are not in them yet."""
        at = max(now, self.latest)
        self.latest = at
        for window, figure in figures.items():
            self.told[window] = figure.limit
            self.used[window] = start_of(window, at), max(self._count(window, at), figure.used)

    def remaining(self, limits: Limits, now: int) -> dict[str, Remaining]:
        """What is left of each window."""
        at = max(now, self.latest)
        found = {}
        for window in WINDOWS:
            used = len(self.minute) - self._begin_of_minute(at) if window == "minute" else self._count(window, at)
            until = self._opening(window, limits, at)
            if self.held[1] == window and self.held[0] > at:
                until = max(until, self.held[0])
            opens_at = datetime.fromtimestamp(seconds(until), UTC) if until else None
            found[window] = Remaining(self._limit(window, limits), used, opens_at)
        return found

    def _shut(self, limits: Limits, at: int) -> tuple[int, str, bool] | None:
        """Until when, for which window, and whether by the service, calls are refused."""
        until, window = max(((self._opening(window, limits, at), window) for window in WINDOWS), key=lambda one: one[0])
        if self.held[0] > max(until, at):
            return *self.held, True
        return (until, window, False) if until else None

    def _opening(self, window: str, limits: Limits, at: int) -> int:
        """When a full window opens; 0 where it has room."""
        limit = self._limit(window, limits)
        if limit is None:
            return 0
        if window != "minute":
            return end_of(window, at) if self._count(window, at) >= limit else 0
        is_full = len(self.minute) - self._begin_of_minute(at) >= limit
        return self.minute[-limit] + MINUTE if is_full else 0

    def _limit(self, window: str, limits: Limits) -> int | None:
        return self.told.get(window, limits.of(window))

    def _begin_of_minute(self, at: int) -> int:
        """Place of the first call that counts."""
        return bisect_right(self.minute, at - MINUTE)

    def _count(self, window: str, at: int) -> int:
        start, count = self.used.get(window, (0, 0))
        return count if start == start_of(window, at) else 0

    def _hold_in_force(self, now: int) -> Refused:
        until, window = self.held
        return Refused(seconds(now), seconds(until), window, self.told.get(window), held=True)
