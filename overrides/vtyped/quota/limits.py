"""How many calls a window takes."""

from __future__ import annotations

from typing import Self

import attrs

from vtyped_api.runtime.errors import InvalidInputError, shown

LARGEST = 10**12
"""Counts above this are exact neither in Redis nor in any use."""


def _checked(_limits: object, attribute: attrs.Attribute[int | None], value: object) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= LARGEST:
        raise InvalidInputError(f"{attribute.name}={shown(value)}: expected a number of calls from 1 on, or None")


@attrs.frozen
class Limits:
    """Calls that a key may make in each window; `None` where there is no limit.

    The minute slides: no 60 seconds see more calls than it says, also at the service, if no request travels a second
    longer than another. Hour, day and month are those of the calendar, in UTC, as the service counts them.
    """

    minute: int | None = attrs.field(default=None, validator=_checked)
    hour: int | None = attrs.field(default=None, validator=_checked)
    day: int | None = attrs.field(default=None, validator=_checked)
    month: int | None = attrs.field(default=None, validator=_checked)

    @classmethod
    def public(cls) -> Self:
        """The limits of the public plan."""
        return cls(minute=4, hour=240, day=500, month=15_500)

    def of(self, window: str) -> int | None:
        """The limit of the window of this name."""
        limit: int | None = getattr(self, window)
        return limit
