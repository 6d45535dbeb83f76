"""The filters of lists: conditions `name:value`, separated by spaces."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial

from .document import Json
from .errors import InvalidArgumentError

Condition = Callable[[Json, str], bool]
"""Whether attributes meet a value."""

_CONDITION = re.compile(r'([a-z_]+):("[^"]*"|\S+)')
_DATE = re.compile(r"([0-9]+|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:]{8})?)([+-]?)")


def conditions(text: str, known: Mapping[str, Condition]) -> list[Callable[[Json], bool]]:
    """The conditions of a filter, each to be asked of attributes.

    Raises:
        InvalidArgumentError: It has a condition that is not known, or is no list of conditions.
    """
    rest = _CONDITION.sub("", text)
    found = _CONDITION.findall(text)
    if rest.strip() or any(name not in known for name, _ in found):
        raise InvalidArgumentError(f'"{text}" is no filter of this list: {", ".join(known)} are')
    return [partial(_asked, known[name], value.strip('"')) for name, value in found]


def meets_date(date: int, wanted: str) -> bool:
    """Whether a date meets one with `+` (and later) or `-` (and earlier) behind it, or is on that day or second."""
    match = _DATE.fullmatch(wanted)
    if match is None:
        raise InvalidArgumentError(f'"{wanted}" is no date')
    text, side = match.groups()
    begin, length = (int(text), 1) if text.isdigit() else _span(text)
    if side == "+":
        return date >= begin
    return date < begin + length if side == "-" else begin <= date < begin + length


def _span(text: str) -> tuple[int, int]:
    try:
        begin = datetime.fromisoformat(text).replace(tzinfo=UTC)
    except ValueError:
        raise InvalidArgumentError(f'"{text}" is no date') from None
    return int(begin.timestamp()), 1 if "T" in text else 86400


def _asked(condition: Condition, value: str, attributes: Json) -> bool:
    return condition(attributes, value)
