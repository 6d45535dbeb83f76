"""What is sent again, how often, and after which wait."""

from __future__ import annotations

import random
import threading
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial
from typing import TYPE_CHECKING

import attrs

from .errors import CallTimeoutError, ConnectError, OutcomeUnknownError, RequestInfo, TransportError, VirusTotalError
from .steps import Blocking, BrokenError, NotSentError, Response, Send, Sleep, Steps

if TYPE_CHECKING:
    from .quota import Governor

_FIRST_WAIT = 0.5
_LONGEST_WAIT = 20.0
_LONGEST_RETRY_AFTER = 120.0
_SHORTEST_TIMEOUT = 0.001
# A try that hangs leaves time for another one.
_LONGEST_TRY = 60.0
# A quota of the minute is open again when the minute has passed.
_QUOTA_MINUTE = 61.0
_TOO_MANY = 429
# The service refused these before it did anything.
_REFUSED = {408, _TOO_MANY, 503}
_PASSING = {408, _TOO_MANY, 500, 502, 503, 504}


class RetryBudget:
    """Bounds the further tries of all calls of a client, so that a failing service is not hammered.

    A try costs, a success gives back. When nothing is left, failures are final. Threads may share one.
    """

    _MOST = 500
    _PRICE = 14
    _PRICE_TOO_MANY = 5

    def __init__(self) -> None:
        self._left = self._MOST
        self._lock = threading.Lock()

    def take(self, outcome: Response | Exception) -> int:
        """Pay for one more try after a failure; gives the price, 0 where it cannot be paid."""
        refused = isinstance(outcome, Response) and outcome.status == _TOO_MANY
        price = self._PRICE_TOO_MANY if refused else self._PRICE
        with self._lock:
            if self._left < price:
                return 0
            self._left -= price
            return price

    def give_back(self, paid: int) -> None:
        """A call succeeded: what its last try cost, or 1 where it needed none."""
        with self._lock:
            self._left = min(self._MOST, self._left + (paid or 1))


@attrs.frozen
class Tries:
    """How a request may be repeated."""

    retries: int
    """Further tries after the first."""
    repeatable: bool
    """Whether it does no harm when an answer was lost, and the request is carried out twice."""
    budget: RetryBudget
    governor: Governor | None = None
    """Admits each try, where the request counts against the quota."""


def exchange(send: Send, tries: Tries) -> Steps[Response]:
    """Send a request until its response is no passing failure, the tries are used up, or the time is.

    The waits between tries are random, up to a bound that doubles, and never shorter than the service asks.
    """
    # The timeout of a streamed body is for each piece of it: how long all takes is up to its size.
    streams = send.sink is not None or not isinstance(send.body, bytes)
    end = float("inf") if streams else time.monotonic() + send.timeout
    quota_waits = 0
    paid = 0
    attempt = 0
    while True:
        if tries.governor is not None:
            # A call may stand in the queue for longer than it may take.
            end += yield from _admitted(tries.governor)
        left = max(end - time.monotonic(), _SHORTEST_TIMEOUT)
        longest = max(_LONGEST_TRY, send.timeout / 2)
        outcome = yield from _attempt(attrs.evolve(send, timeout=min(left, longest, send.timeout)))
        if isinstance(outcome, Response):
            if tries.governor is not None:
                yield Blocking(partial(_learn, tries.governor, outcome))
            if outcome.status < 400:
                tries.budget.give_back(paid)
                return outcome
        wait = _wait(outcome, attempt, tries.repeatable, quota_waits)
        if wait is None or attempt == tries.retries or time.monotonic() + wait >= end:
            break
        paid = tries.budget.take(outcome)
        if not paid:
            break
        quota_waits += wait >= _QUOTA_MINUTE
        attempt += 1
        yield Sleep(wait)
    if isinstance(outcome, Response):
        return outcome
    raise _failure(outcome, send.info, tries.repeatable)


def retry_after(response: Response) -> float | None:
    """Seconds that the service asks to wait: a number of seconds or a date. Anything else is ignored."""
    value = response.headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return float(value[:12])
    try:
        date = parsedate_to_datetime(value)
    except (ValueError, IndexError, TypeError, OverflowError):
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=UTC)
    return max((date - datetime.now(UTC)).total_seconds(), 0.0)


def _admitted(governor: Governor) -> Steps[float]:
    """Wait until the quota has room; gives the seconds that this took."""
    start = time.monotonic()
    waits = governor.waits()
    while wait := (yield Blocking(lambda: next(waits, 0.0))):
        yield Sleep(wait)
    return time.monotonic() - start


def _learn(governor: Governor, response: Response) -> None:
    """Tell the governor what the service thinks of the quota."""
    if response.status == _TOO_MANY:
        code = "QuotaExceededError" if _is_quota(response) else "TooManyRequestsError"
        governor.learn_refusal(code, retry_after(response))
    elif response.status < 400:
        governor.learn_success()


def _attempt(send: Send) -> Steps[Response | NotSentError | BrokenError]:
    """Send once. A failure is given, not raised: raised errors hold on to each other, and so to the request."""
    try:
        response: Response = yield send
    except (NotSentError, BrokenError) as error:
        return error
    return response


def _wait(
    outcome: Response | NotSentError | BrokenError, attempt: int, repeatable: bool, quota_waits: int
) -> float | None:
    """Seconds before the next try; `None` where the outcome is final."""
    wait = random.uniform(0, min(_FIRST_WAIT * 2**attempt, _LONGEST_WAIT))  # noqa: S311  # jitter, no secret
    if not isinstance(outcome, Response):
        return wait if repeatable or isinstance(outcome, NotSentError) else None
    if outcome.status not in (_PASSING if repeatable else _REFUSED):
        return None
    asked = retry_after(outcome)
    if asked is not None:
        return max(asked, wait) if asked <= _LONGEST_RETRY_AFTER else None
    if outcome.status == _TOO_MANY and _is_quota(outcome):
        # The quotas of the minute, the day and the month share one code: only the minute is worth waiting for.
        return None if quota_waits else _QUOTA_MINUTE
    return wait


def _is_quota(response: Response) -> bool:
    return b"QuotaExceeded" in response.body


def _failure(error: NotSentError | BrokenError, info: RequestInfo, repeatable: bool) -> VirusTotalError:
    if isinstance(error, NotSentError):
        return ConnectError(f"no connection: {error}", info)
    if not repeatable:
        return OutcomeUnknownError(f"the answer was lost, the request may have been carried out: {error}", info)
    if error.timed_out:
        return CallTimeoutError(str(error), info)
    return TransportError(f"the connection broke: {error}", info)
