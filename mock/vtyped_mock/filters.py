"""Filters of collections: conditions `name:value`, separated by spaces, that all have to hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from .errors import BadRequestError

Condition = Callable[[str], bool]
"""Whether an item meets what stands behind the colon."""

_WORD = re.compile(r'(?:"[^"]*"|\S)+')
_SECONDS = re.compile(r"\d{1,11}")


def holds(text: str, conditions: Mapping[str, Condition], otherwise: Condition = bool) -> bool:
    """Whether an item meets every condition of a filter; `otherwise` judges words that begin with none of the names."""
    for word in _WORD.findall(text):
        name, colon, value = word.replace('"', "").partition(":")
        condition = conditions.get(name) if colon else None
        if not (condition(value) if condition else otherwise(word)):
            return False
    return True


def refused(word: str) -> bool:
    """Judges words that begin with no known name where a list knows its conditions."""
    raise BadRequestError(f'"{word}" is no condition of this list')


def one_of(name: str, value: str, *allowed: str) -> Condition:
    """The condition that a value is the one asked for, which has to be one of a few."""

    def condition(wanted: str) -> bool:
        if wanted not in allowed:
            raise BadRequestError(f'{name} "{wanted}" is not valid. Valid values are: {",".join(allowed)}')
        return wanted == value

    return condition


def dated(date: float) -> Condition:
    """The condition that a time lies behind one (`+` at its end) or before it (`-`): seconds, or a date in UTC."""

    def condition(wanted: str) -> bool:
        text, sign = wanted[:-1], wanted[-1:]
        if sign not in ("+", "-"):
            raise BadRequestError(f'The date "{wanted}" needs a "+" or a "-" at its end')
        limit = _instant(text)
        return date >= limit if sign == "+" else date < limit

    return condition


def _instant(text: str) -> float:
    if _SECONDS.fullmatch(text):
        return int(text)
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()
    except ValueError:
        raise BadRequestError(f'"{text}" is neither seconds nor a date') from None
