"""Who may call when."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Literal, Self, TypeGuard

from vtyped_api.runtime.errors import InvalidInputError, shown
from vtyped_api.runtime.model import Model

from .errors import QuotaExhausted
from .ledger import Remaining
from .limits import LARGEST, Limits
from .memory import MemoryStore
from .store import Figure, Granted, Refused, Store
from .windows import micros

_NAMES = {"api_requests_hourly": "hour", "api_requests_daily": "day", "api_requests_monthly": "month"}
_LENGTHS = {"minute": 60.0, "hour": 3600.0, "day": 86_400.0}


def account_of(api_key: str) -> str:
    """The name under which stores keep the counts of a key; the key cannot be told from it."""
    return blake2b(api_key.encode("utf-8"), digest_size=16, person=b"vtyped.quota").hexdigest()


class Governor:
    """Lets calls go only while the quota lasts.

    It neither sends nor sleeps: ask `admit` before each request, sleep as long as it says, and ask again. Threads,
    tasks and clients may share one; processes and machines share a quota through its `store`.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        store: Store | None = None,
        when_exhausted: Literal["wait", "raise"] = "wait",
        longest_wait: float | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Make a governor.

        Args:
            limits: Limits of the key; when left out, those of the public plan.
            store: Keeps count; when left out, in memory, for this process.
            when_exhausted: Whether calls wait for their turn, or `QuotaExhausted` is raised.
            longest_wait: Seconds that a call waits at most; where it would take longer, `QuotaExhausted` is raised.
            clock: The present time in Unix seconds.

        Raises:
            InvalidInputError: An argument cannot be used.
        """
        if limits is not None and not isinstance(limits, Limits):
            raise InvalidInputError(f"limits={shown(limits)}: expected Limits")
        if when_exhausted not in ("wait", "raise"):
            raise InvalidInputError(f"when_exhausted={shown(when_exhausted)}: expected 'wait' or 'raise'")
        if longest_wait is not None and not _is_seconds(longest_wait):
            raise InvalidInputError(f"longest_wait={shown(longest_wait)}: expected seconds from 0 on, or None")
        self.limits = limits or Limits.public()
        self.store: Store = MemoryStore() if store is None else store
        self.when_exhausted = when_exhausted
        self.longest_wait = longest_wait
        self._clock = clock
        self._account = account_of("")
        self._struck = False

    def for_key(self, api_key: str) -> Self:
        """A governor of one key's calls, with the limits, the store and the manners of this one."""
        bound = copy.copy(self)
        bound._account = account_of(api_key)
        bound._struck = False
        return bound

    def admit(self, now: float | None = None, *, deadline: float | None = None) -> float:
        """Count a call and give 0.0 if it may go now; else give the seconds to wait before asking again.

        Args:
            now: The present time in Unix seconds; when left out, that of the clock.
            deadline: When the call has to have gone, in Unix seconds.

        Raises:
            QuotaExhausted: No call may go now and the governor is not to wait, or the wait would be longer than
                `longest_wait` or the deadline allow.
        """
        now = self._clock() if now is None else now
        return self._admitted(now, now, deadline)

    def waits(self, deadline: float | None = None) -> Iterator[float]:
        """Seconds to sleep, time after time, until the call may go and is counted.

        All of them together are no longer than `longest_wait`, where `admit` looks at each alone.

        Args:
            deadline: When the call has to have gone, in Unix seconds.

        Raises:
            QuotaExhausted: As of `admit`.
        """
        began = self._clock()
        while wait := self._admitted(self._clock(), began, deadline):
            yield wait

    def learn_refusal(self, code: str, retry_after: float | None = None, now: float | None = None) -> Refused | None:
        """Take note of an answer with status 429, so that nobody asks in vain.

        A `retry_after` is obeyed, up to a day. Without one, a `QuotaExceededError` does not say which window is full:
        all calls are held for a minute; after a second one that follows that wait at once, until 00:00 UTC.

        Args:
            code: Code of the error.
            retry_after: Seconds that the service asks to wait, where it does.
            now: The present time in Unix seconds; when left out, that of the clock.

        Returns:
            Until when calls are held, and for which window; `None` where they are not held.
        """
        now = self._clock() if now is None else now
        if retry_after is not None and _is_seconds(retry_after) and retry_after > 0:
            length = min(retry_after, _LENGTHS["day"])
            window = next(name for name, longest in _LENGTHS.items() if length <= longest)
            return self.store.hold(self._account, window, length, now)
        if code != "QuotaExceededError":
            return None
        self._struck = True
        return self.store.strike(self._account, now)

    def learn_success(self, now: float | None = None) -> None:
        """Take note of a successful answer: the next refusal is not the second in a row. Costs nothing otherwise."""
        if self._struck:
            self._struck = False
            self.store.absolve(self._account, self._clock() if now is None else now)

    def learn_figures(self, overall_quotas: Mapping[str, object], now: float | None = None) -> None:
        """Take over the real limits and uses of the key, in place of the limits that were given.

        The minute stays as it was given: the service does not tell it. Everyone who shares the store is told.

        Args:
            overall_quotas: What `users.quotas` gives: the `data` of `GET /users/{id}/overall_quotas`.
            now: The present time in Unix seconds; when left out, that of the clock.

        Raises:
            InvalidInputError: It is no mapping.
        """
        if not isinstance(overall_quotas, Mapping):
            raise InvalidInputError(f"overall_quotas={shown(overall_quotas)}: expected the data of overall_quotas")
        figures = {}
        for name, window in _NAMES.items():
            figure = _figure(overall_quotas.get(name))
            if figure is not None:
                figures[window] = figure
        if figures:
            self.store.learn(self._account, figures, self._clock() if now is None else now)

    def remaining(self, now: float | None = None) -> dict[str, Remaining]:
        """What is left of each window: `minute`, `hour`, `day` and `month`."""
        ledger, at = self.store.read(self._account, self._clock() if now is None else now)
        return ledger.remaining(self.limits, micros(at))

    def room(self, now: float | None = None) -> int | None:
        """Calls that may go at once, if nobody else makes any; `None` where there is no limit."""
        rooms = []
        for window in self.remaining(now).values():
            if window.opens_at is not None:
                return 0
            if window.limit is not None:
                rooms.append(window.limit - window.used)
        return min(rooms, default=None)

    def forecast(self, calls: int, now: float | None = None) -> float:
        """Seconds until the last of some calls may go, if nobody else makes any and each goes as soon as it may."""
        ledger, at = self.store.read(self._account, self._clock() if now is None else now)
        began = at
        for _ in range(calls):
            while isinstance(answer := ledger.reserve(self.limits, micros(at)), Refused):
                at = answer.until
        return at - began

    def forget(self) -> None:
        """Forget all counts, holds and figures of the key."""
        self._struck = False
        self.store.forget(self._account)

    def _admitted(self, now: float, began: float, deadline: float | None) -> float:
        answer = self.store.reserve(self._account, self.limits, now)
        if isinstance(answer, Granted):
            # Refusals may be known to other processes only.
            if answer.struck:
                self._struck = True
            return 0.0
        # Both instants are on the clock of the store, which may be another than the caller's.
        wait = answer.until - answer.at
        too_long = self.longest_wait is not None and now + wait - began > self.longest_wait
        too_late = deadline is not None and now + wait > deadline
        if self.when_exhausted == "raise" or too_long or too_late:
            limit = self.limits.of(answer.window) if answer.limit is None else answer.limit
            opens_at = datetime.fromtimestamp(answer.until, UTC)
            raise QuotaExhausted(answer.window, opens_at, limit, self.limits, refused=answer.held)
        return wait


def _is_seconds(value: object) -> TypeGuard[float]:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return math.isfinite(value) and value >= 0


def _figure(entry: object) -> Figure | None:
    """The tighter of what the user and what the group may use; both count each call."""
    if isinstance(entry, Model):
        entry = entry.to_dict()
    pairs = []
    for scope in ("user", "group"):
        told = entry.get(scope) if isinstance(entry, Mapping) else None
        allowed, used = (told.get("allowed"), told.get("used", 0)) if isinstance(told, Mapping) else (None, 0)
        if _is_count(allowed) and _is_count(used):
            # What has no limit is told as a huge one.
            pairs.append((min(allowed, LARGEST), used))
    if not pairs:
        return None
    limit = min(allowed for allowed, _ in pairs)
    left = min(max(allowed - used, 0) for allowed, used in pairs)
    return Figure(limit, limit - left)


def _is_count(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
