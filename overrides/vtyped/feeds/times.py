"""The minutes and hours of feeds, and places within them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import attrs

from vtyped_api.runtime.errors import InvalidInputError, shown

_CURSOR = re.compile(r"(\d+)(?:\.(\d{1,12}))?", re.ASCII)


@attrs.frozen
class Unit:
    """What a feed comes in."""

    name: str
    form: str
    """How a time is written in an address, in the codes of `strftime`."""
    example: str
    length: timedelta

    def text(self, time: datetime) -> str:
        """A time as addresses have it."""
        return time.strftime(self.form)

    def start_of(self, time: datetime) -> datetime:
        """Where the minute or hour of a time begins."""
        floor = time.replace(second=0, microsecond=0)
        return floor if self.length < timedelta(hours=1) else floor.replace(minute=0)


MINUTE = Unit("minute", "%Y%m%d%H%M", "202603160700", timedelta(minutes=1))
HOUR = Unit("hour", "%Y%m%d%H", "2026031607", timedelta(hours=1))


@attrs.frozen
class Place:
    """Where a walk over a feed stands."""

    time: datetime
    """Begin of a minute or an hour, UTC."""
    passed: int = 0
    """Lines of it that were given already."""

    def text(self, unit: Unit) -> str:
        """The place as text that outlives the process."""
        start = unit.text(self.time)
        return f"{start}.{self.passed}" if self.passed else start


def place_of(unit: Unit, name: str, value: object) -> Place:
    """The place that a time, its digits, or the cursor of an earlier walk stands for.

    Raises:
        InvalidInputError: It is none of them, or a time without a zone.
    """
    if isinstance(value, datetime) and value.tzinfo is not None:
        return Place(unit.start_of(value.astimezone(UTC)))
    found = _CURSOR.fullmatch(value) if isinstance(value, str) else None
    if found is not None:
        try:
            time = datetime.strptime(found[1], unit.form).replace(tzinfo=UTC)
        except ValueError:
            pass
        else:
            # `strptime` takes months and hours of one digit, too.
            if unit.text(time) == found[1]:
                return Place(time, int(found[2] or 0))
    expected = f"a datetime with a time zone, digits such as {unit.example} (UTC), or the cursor of an earlier walk"
    raise InvalidInputError(f"{name}={shown(value)}: expected {expected}")
