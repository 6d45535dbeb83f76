"""How long an answer is as good as a new one."""

from __future__ import annotations

from datetime import timedelta

import attrs

from vtyped_api.runtime.errors import InvalidInputError, shown


def _checked(_freshness: object, attribute: attrs.Attribute[timedelta], value: object) -> None:
    if not isinstance(value, timedelta) or value < timedelta():
        raise InvalidInputError(f"{attribute.name}={shown(value)}: expected a timedelta from 0 on")


@attrs.frozen
class Freshness:
    """How long answers are fresh, by type.

    A report is fresh for as long as its analysis was old when it was fetched: one of an hour ago is likely to be
    followed by others soon, one of last year is not. The times by type are the longest, `least` the shortest.
    """

    file: timedelta = attrs.field(default=timedelta(days=7), validator=_checked)
    url: timedelta = attrs.field(default=timedelta(days=1), validator=_checked)
    domain: timedelta = attrs.field(default=timedelta(days=1), validator=_checked)
    ip_address: timedelta = attrs.field(default=timedelta(days=1), validator=_checked)
    not_found: timedelta = attrs.field(default=timedelta(hours=6), validator=_checked)
    """Of what VirusTotal does not have, or does not take."""
    least: timedelta = attrs.field(default=timedelta(hours=1), validator=_checked)
    """Of a report whose analysis was just made, or at an unknown time."""

    def lifetime(self, type_: str, analysis_age: timedelta | None) -> timedelta:
        """How long a report is fresh whose analysis was this old when it was fetched."""
        longest: timedelta = getattr(self, type_)
        return min(longest, max(self.least, analysis_age or self.least))
