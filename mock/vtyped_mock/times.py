"""Times as RFC 3339 writes them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

_TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|([+-])(\d\d):(\d\d))", re.ASCII)


def rfc3339(seconds: float) -> str:
    """Unix seconds as text, in UTC."""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%SZ}"


def unix_time(text: str) -> float | None:
    """Text as Unix seconds, or `None` if it is no time. A day that a month has not is one of the next month."""
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(group) for group in match.groups()[:6])
    if not (year and 1 <= month <= 12):
        return None
    sign, hours, minutes = match.groups()[6:]
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0)) * (-1 if sign == "-" else 1)
    moment = timedelta(days=day - 1, hours=hour, minutes=minute, seconds=second)
    return datetime(year, month, 1, tzinfo=UTC).timestamp() + (moment - offset).total_seconds()
