"""Quotas that are not kept, or kept in another way."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

from ...service import Answer
from .defect import Ask, Behaviour, Call, Where, defect, remembering, said

QUOTA_CONTROL = "/_mock/quota"
EVERYWHERE = Where(lambda operation: operation.id == "domains.get", everywhere=True)

InWindow = Callable[[float, float], bool]
"""Whether a call at one instant counts at another one."""


def _sliding(seconds: float) -> InWindow:
    return lambda then, now: now - then < seconds


def _calendar(pattern: str, zone: timezone = UTC) -> InWindow:
    return lambda then, now: (
        datetime.fromtimestamp(then, zone).strftime(pattern) == datetime.fromtimestamp(now, zone).strftime(pattern)
    )


RIGHT: dict[str, InWindow] = {
    "minute": _sliding(60),
    "hour": _calendar("%Y%m%d%H"),
    "day": _calendar("%Y%m%d"),
    "month": _calendar("%Y%m"),
}


def _counter(
    windows: dict[str, InWindow], *, holder: Callable[[Call], str] = lambda call: call.key, refused_count: bool = False
) -> Behaviour:
    """A counter of its own in place of the mock's, right but for what it is told."""
    limits: dict[str, int] = {}
    calls: defaultdict[str, list[float]] = defaultdict(list)
    seen: list[object] = []

    async def behave(call: Call, ask: Ask) -> Answer:
        if not seen or seen[-1] is not call.state.quotas:
            seen.append(call.state.quotas)
            limits.clear()
            calls.clear()
        if call.path == QUOTA_CONTROL:
            limits.clear()
            calls.clear()
            limits.update(json.loads(call.body or b"null") or {})
            return Answer(200, {"content-type": "application/json"}, b"{}")
        now, made = call.state.clock.now(), calls[holder(call)]
        over = any(
            sum(windows[name](then, now) for then in made) >= limit for name, limit in limits.items() if name in windows
        )
        if not over or refused_count:
            made.append(now)
        return said(429, "QuotaExceededError") if over else await ask(call)

    return behave


def _quota(name: str, rule: str, make: Callable[[], Behaviour]) -> None:
    remembering("quota", name, rule, EVERYWHERE)(make)


def _but(**windows: InWindow) -> Callable[[], Behaviour]:
    return lambda: _counter({**RIGHT, **windows})


def _only(*names: str) -> Callable[[], Behaviour]:
    return lambda: _counter({name: RIGHT[name] for name in names})


_MINUTE = "The quota of a minute slides over 60 seconds."
_DAY = "The quota of a day begins anew at midnight UTC."
_MONTH = "The quota of a month begins anew on the first, UTC."

_quota("no quota at all", "Over the quota the answer is 429.", _only())
_quota("no quota of a minute", _MINUTE, _only("hour", "day", "month"))
_quota("no quota of a day", _DAY, _only("minute", "hour", "month"))
_quota("no quota of a month", _MONTH, _only("minute", "hour", "day"))
_quota("a minute of the clock", _MINUTE, _but(minute=_calendar("%Y%m%d%H%M")))
_quota("a minute of two minutes", _MINUTE, _but(minute=_sliding(120)))
_quota("a minute of half a minute", _MINUTE, _but(minute=_sliding(30)))
_quota("a day of 24 hours", _DAY, _but(day=_sliding(86400)))
_quota("a day in California", _DAY, _but(day=_calendar("%Y%m%d", timezone(timedelta(hours=-8)))))
_quota("a month of 30 days", _MONTH, _but(month=_sliding(30 * 86400)))
_quota("a month in Japan", _MONTH, _but(month=_calendar("%Y%m", timezone(timedelta(hours=9)))))
_quota(
    "refused calls count",
    "A refused call costs nothing.",
    lambda: _counter(RIGHT, refused_count=True),
)
_quota(
    "one quota for all keys",
    "Each account has a quota of its own.",
    lambda: _counter(RIGHT, holder=lambda call: ""),
)


@defect("quota", "403 over the quota", "Over the quota the answer is 429.", EVERYWHERE)
async def forbidden(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return said(403, "ForbiddenError") if answer.status == 429 else answer


@defect("quota", "204 over the quota", "Over the quota the answer is 429; 204 was that of version 2.", EVERYWHERE)
async def no_content(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return Answer(204, {}, b"") if answer.status == 429 else answer


@defect("quota", "the wrong code over the quota", "A used-up quota is `QuotaExceededError`.", EVERYWHERE)
async def wrong_code(call: Call, ask: Ask) -> Answer:
    answer = await ask(call)
    return said(429, "TooManyRequestsError") if answer.status == 429 else answer
