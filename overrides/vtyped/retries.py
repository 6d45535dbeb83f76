"""What is sent again, how often, and after which wait."""

from __future__ import annotations

import logging
import math
import random
import threading
import time
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import attrs

from .errors import (
    CallTimeoutError,
    ConnectError,
    InvalidBodyError,
    OutcomeUnknownError,
    RequestInfo,
    ResponseInfo,
    TransportError,
    VirusTotalError,
    api_error,
)
from .steps import (
    Blocking,
    BrokenError,
    ExchangeError,
    NotSentError,
    Response,
    Send,
    Sleep,
    Steps,
    UnusableError,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from .quota import Governor

T = TypeVar("T")

_LOG = logging.getLogger(__name__)

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


class Repetition:
    """The tries of one call, or of one transfer: what has been waited and paid for."""

    def __init__(self, tries: Tries) -> None:
        self._tries = tries
        self._attempt = 0
        self._paid = 0
        self._waited_for_quota = False

    def wait(self, outcome: Response | ExchangeError, end: float = math.inf) -> float | None:
        """Seconds before the next try, which is paid for; `None` where the outcome is final.

        Args:
            outcome: What the latest try came to.
            end: When the call has to be over, by the monotonic clock.
        """
        seconds = self._seconds(outcome)
        if seconds is None or self._attempt == self._tries.retries or time.monotonic() + seconds >= end:
            return None
        self._paid = self._tries.budget.take(outcome)
        if not self._paid:
            return None
        self._attempt += 1
        return seconds

    def succeeded(self) -> None:
        """The latest try was the last one needed."""
        self._tries.budget.give_back(self._paid)

    def _seconds(self, outcome: Response | ExchangeError) -> float | None:
        backoff = random.uniform(0, min(_FIRST_WAIT * 2**self._attempt, _LONGEST_WAIT))  # noqa: S311  # no secret
        if isinstance(outcome, NotSentError):
            return None if outcome.lasting else backoff
        if isinstance(outcome, ExchangeError):
            return backoff if self._tries.repeatable and isinstance(outcome, BrokenError) else None
        if outcome.status not in (_PASSING if self._tries.repeatable else _REFUSED):
            return None
        asked = retry_after(outcome)
        if asked is not None:
            return max(asked, backoff) if asked <= _LONGEST_RETRY_AFTER else None
        if outcome.status == _TOO_MANY and _is_quota(outcome):
            # The quotas of the minute, the day and the month share one code: only the minute is worth waiting for.
            waited, self._waited_for_quota = self._waited_for_quota, True
            if waited:
                return None
            # A governor holds the next try by itself.
            return _QUOTA_MINUTE if self._tries.governor is None else backoff
        return backoff


def exchange(send: Send, tries: Tries) -> Steps[Response]:
    """Send a request until its response is no passing failure, the tries are used up, or the time is.

    The waits between tries are random, up to a bound that doubles, and never shorter than the service asks.

    Raises:
        TransportError: No whole response came.
        InvalidBodyError: A response came that cannot be read.
    """
    # The timeout of a streamed body is for each piece of it: how long all takes is up to its size.
    end = time.monotonic() + send.timeout if send.is_whole else math.inf
    longest = max(_LONGEST_TRY, send.timeout / 2)
    repetition = Repetition(tries)
    while True:
        if tries.governor is not None:
            # A call may stand in the queue for longer than it may take.
            end += yield from _admitted(tries.governor)
        left = max(end - time.monotonic(), _SHORTEST_TIMEOUT)
        timeout = min(left, longest, send.timeout)
        outcome = yield from _attempt(Send(send.info, send.url, send.headers, send.body, send.sink, timeout, send.most))
        if isinstance(outcome, Response):
            if tries.governor is not None:
                yield from _called(tries.governor, partial(_learn, tries.governor, outcome))
            if outcome.status < 400:
                repetition.succeeded()
                return outcome
        wait = repetition.wait(outcome, end)
        if wait is None:
            break
        yield from paused(wait, outcome)
    if isinstance(outcome, Response):
        return outcome
    raise _failure(outcome, send.info, tries.repeatable)


def paused(seconds: float, outcome: Response | ExchangeError | None = None) -> Steps[None]:
    """Wait after a failure, or for the quota; the log says so, for whoever sits before a program that does nothing."""
    is_refusal = isinstance(outcome, Response) and outcome.status == _TOO_MANY
    reason = "for the quota" if outcome is None or is_refusal else "before another try"
    _LOG.info("waiting %.1f s %s", seconds, reason, extra={"seconds": seconds, "reason": reason})
    # The time of a call goes on while it waits for another try; while it waits for room in the quota it does not.
    yield Sleep(seconds, may_last=outcome is None)


def retry_after(response: Response) -> float | None:
    """Seconds that the service asks to wait: a number of seconds or a date. Anything else is ignored."""
    value = response.headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return float(value[:12])
    date = _date(value)
    if date is None:
        return None
    # The service's own clock, where it tells it: that of this machine may be wrong.
    now = _date(response.headers.get("date", "")) or datetime.now(UTC)
    return max((date - now).total_seconds(), 0.0)


def _date(text: str) -> datetime | None:
    from email.utils import parsedate_to_datetime  # only where a server tells a date

    try:
        date = parsedate_to_datetime(text)
    except (ValueError, IndexError, TypeError, OverflowError):
        return None
    return date.replace(tzinfo=UTC) if date.tzinfo is None else date


def _admitted(governor: Governor) -> Steps[float]:
    """Wait until the quota has room; gives the seconds that this took."""
    start = time.monotonic()
    waits = governor.waits()
    while wait := (yield from _called(governor, lambda: next(waits, 0.0))):
        yield from paused(wait)
    return time.monotonic() - start


def _called(governor: Governor, function: Callable[[], T]) -> Steps[T]:
    """Call what asks the governor's store, which may have to wait for a disk or a network."""
    if not governor.store.blocks:
        return function()
    result: T = yield Blocking(function)
    return result


def _learn(governor: Governor, response: Response) -> None:
    """Tell the governor what the service thinks of the quota."""
    if response.status == _TOO_MANY:
        code = "QuotaExceededError" if _is_quota(response) else "TooManyRequestsError"
        governor.learn_refusal(code, retry_after(response))
    elif response.status < 500:
        # Not found, forbidden: the quota let it through.
        governor.learn_success()


def _attempt(send: Send) -> Steps[Response | ExchangeError]:
    """Send once. A failure is given, not raised: raised errors hold on to each other, and so to the request."""
    try:
        response: Response = yield send
    except ExchangeError as error:
        return error
    return response


def _is_quota(response: Response) -> bool:
    return b"QuotaExceeded" in response.body


def _failure(error: ExchangeError, info: RequestInfo, repeatable: bool) -> VirusTotalError:
    if isinstance(error, NotSentError):
        return ConnectError(f"no connection: {error}", info, error.lasting)
    if isinstance(error, UnusableError):
        return _unusable(error, info)
    if not repeatable:
        return OutcomeUnknownError(f"the answer was lost, the request may have been carried out: {error}", info)
    if isinstance(error, BrokenError) and error.timed_out:
        return CallTimeoutError(str(error), info)
    return TransportError(f"the connection broke: {error}", info)


def _unusable(error: UnusableError, info: RequestInfo) -> VirusTotalError:
    response = error.response
    if response is None:
        return InvalidBodyError(str(error), info, ResponseInfo(0))
    if response.status >= 400:
        return api_error(response.status, "", str(error), info, response_info(response))
    return InvalidBodyError(str(error), info, response_info(response))


def response_info(response: Response) -> ResponseInfo:
    """What an error may show of a response."""
    headers = {name: value for name, value in response.headers.items() if name not in ("set-cookie", "location")}
    return ResponseInfo(response.status, headers, response.excerpt, retry_after(response))
