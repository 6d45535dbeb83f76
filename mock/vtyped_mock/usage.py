"""What the service tells of quotas and of calls, in its own words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from .accounts import Account
from .document import Document, Json, Operation
from .errors import BadRequestError, InvalidArgumentError

if TYPE_CHECKING:
    from .quotas import Quotas

LONGEST_RANGE = 30
"""Days that can be asked for at once."""
KEPT = 60
"""Days that calls are remembered for."""

_WINDOWS = {"hour": "api_requests_hourly", "day": "api_requests_daily", "month": "api_requests_monthly"}
_UNLIMITED = 60_000_000_000
_READING = ("get", "list")


def user_quotas(quotas: Quotas, account: Account) -> dict[str, Json]:
    """What the user of an account may make of calls and has made, by the service's names of the windows."""
    return _figures(quotas.allowed(account), quotas.used(("user", account.user)))


def overall_quotas(quotas: Quotas, account: Account) -> Json:
    """The quotas of the user of an account and those that it shares with its group."""
    told = {name: {"user": figure} for name, figure in user_quotas(quotas, account).items()}
    if account.group is not None:
        shared = _figures(quotas.group_limits, quotas.used(("group", account.group)))
        for name, figure in shared.items():
            told[name]["group"] = {**figure, "inherited_from": account.group}
    # A product of which nothing is used here, as the service tells of many.
    told["intelligence_searches_monthly"] = {"user": {"allowed": _UNLIMITED, "used": 0}}
    return told


def api_usage(document: Document, calls: Mapping[str, Mapping[str, int]], now: float, query: Json) -> Json:
    """Calls by day and kind, in the days that a query asks for.

    Raises:
        BadRequestError: The days are too many.
        InvalidArgumentError: There is no such day.
    """
    today = datetime.fromtimestamp(now, UTC)
    last = _day(query["end_date"]) if "end_date" in query else today
    first = _day(query["start_date"]) if "start_date" in query else last - timedelta(days=LONGEST_RANGE - 1)
    if (last - first).days > LONGEST_RANGE:
        raise BadRequestError(f"The time range is longer than {LONGEST_RANGE} days")
    kept = today - timedelta(days=KEPT)
    begin, end = f"{max(first, kept):%Y-%m-%d}", f"{last:%Y-%m-%d}"
    daily, total = {}, Counter[str]()
    for day, counts in sorted(calls.items()):
        if begin <= day <= end:
            daily[day] = Counter[str]()
            for operation_id, count in counts.items():
                daily[day][_kind(document.operations[operation_id])] += count
            total += daily[day]
    return {"daily": daily, "total": total}


def _figures(allowed: Mapping[str, int], used: Mapping[str, int]) -> dict[str, Json]:
    return {
        name: {"allowed": allowed.get(window, _UNLIMITED), "used": used[window]} for window, name in _WINDOWS.items()
    }


def _day(text: str) -> datetime:
    try:
        return datetime.strptime(text, "%Y%m%d").replace(tzinfo=UTC)
    except ValueError:
        raise InvalidArgumentError(f'"{text}" is no day in the form YYYYMMDD') from None


def _kind(operation: Operation) -> str:
    """What the service calls calls of an operation, such as `files`, `file_relationships` or `file_analyse`."""
    *groups, verb = operation.id.split(".")
    if operation.relationship is not None:
        return f"{operation.relationship.object}_relationships"
    name = "_".join(groups)
    return name if verb in _READING else f"{name.removesuffix('s')}_{verb}" if name else verb
