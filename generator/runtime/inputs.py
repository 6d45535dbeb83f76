"""Checks of arguments, made before anything is sent, and their form on the wire."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from math import isfinite
from typing import Any, TypeVar

from .errors import InvalidInputError, shown
from .values import Writer

T = TypeVar("T")

_NULL = object()


def written(fields: Mapping[str, str | float | None] | None) -> dict[str, str]:
    """Headers or fields of a form that were given, as text."""
    return {name: _text(value) for name, value in (fields or {}).items() if value is not None}


def asked(query: Mapping[str, str | float | Sequence[str | float] | None] | None) -> dict[str, str | list[str]]:
    """Query parameters that were given, as text; a list for one that is sent several times."""
    return {
        name: [_text(each) for each in value] if isinstance(value, list) else _text(value)
        for name, value in (query or {}).items()
        if value is not None
    }


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def optional(check: Callable[..., T], name: str, value: object, **bounds: Any) -> T | None:
    """What a check gives; `None` where nothing was given."""
    return None if value is None else check(name, value, **bounds)


def names(name: str, value: object) -> str:
    """One name, or several joined by commas."""
    values = [value] if isinstance(value, str) else list(value) if isinstance(value, Iterable) else []
    if not values or not all(isinstance(item, str) and item for item in values):
        raise InvalidInputError(f"{name}={shown(value)}: expected one name or several")
    return ",".join(values)


def several(name: str, value: object, *, each: Callable[..., T], **bounds: Any) -> list[T]:
    """One value or several, all of them checked alike."""
    values = list(value) if isinstance(value, Iterable) and not isinstance(value, str) else [value]
    if not values:
        raise InvalidInputError(f"{name}={shown(value)}: expected one value or several")
    return [each(name, one, **bounds) for one in values]


def choice(name: str, value: object, known: list[str]) -> str:
    """One of the values that the service accepts."""
    for each in known:
        if each == value:
            return each  # the plain text, where a member of an enumeration was given
    raise InvalidInputError(f"{name}={shown(value)}: expected one of {', '.join(known)}")


def text(name: str, value: object, *, least: int = 0, most: int | None = None) -> str:
    """Text of a length that the service accepts."""
    if not isinstance(value, str):
        raise InvalidInputError(f"{name}={shown(value)}: expected text")
    if not value.isascii() and any("\ud800" <= character <= "\udfff" for character in value):
        raise InvalidInputError(f"{name}={shown(value)}: expected text that UTF-8 can write, without lone surrogates")
    if len(value) < least:
        raise InvalidInputError(f"{name}={shown(value)}: expected at least {least} character{'s' * (least != 1)}")
    if most is not None and len(value) > most:
        raise InvalidInputError(f"{name} has {len(value)} characters: expected at most {most}")
    return value


def integer(name: str, value: object, *, least: int | None = None, most: int | None = None) -> int:
    """A whole number that the service accepts."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidInputError(f"{name}={shown(value)}: expected a whole number")
    _check_bounds(name, value, least, most)
    return value


def number(name: str, value: object, *, least: float | None = None, most: float | None = None) -> float:
    """A number that the service accepts, and that JSON can write."""
    if not isinstance(value, int | float) or isinstance(value, bool) or not isfinite(value):
        raise InvalidInputError(f"{name}={shown(value)}: expected a number")
    _check_bounds(name, value, least, most)
    return value


def boolean(name: str, value: object) -> bool:
    """A truth value; what only counts as one, such as `"no"`, is none."""
    if not isinstance(value, bool):
        raise InvalidInputError(f"{name}={shown(value)}: expected True or False")
    return value


def unix_time(name: str, value: object) -> int:
    """A date in seconds since 1970."""
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise InvalidInputError(f"{name}={shown(value)}: expected a datetime with a time zone")
    return int(value.timestamp())


def header(name: str, value: object, *, least: int = 0, most: int | None = None) -> str:
    """Text of a header: printable ASCII, which cannot begin another header."""
    checked = text(name, value, least=least, most=most)
    if not checked.isascii() or not checked.isprintable() or checked != checked.strip():
        # The value is not shown: headers carry passwords.
        raise InvalidInputError(f"{name}: expected printable ASCII text without spaces at its ends")
    return checked


def typed(name: str, value: object, *, like: str) -> Any:
    """The JSON form of a list, a map or a model, which is checked by its type.

    Models may be given as mappings, and times as dates.
    """
    try:
        return Writer(like)(value)
    except TypeError:
        raise InvalidInputError(f"{name}={shown(value)}: expected {like}") from None


def changed(check: Callable[..., Any], name: str, value: object, **bounds: Any) -> Any:
    """What a check gives. `None` takes back what there is; `...` leaves it."""
    if value is ...:
        return None
    return _NULL if value is None else check(name, value, **bounds)


def given(members: Mapping[str, Any]) -> dict[str, Any]:
    """The members of an object that were given."""
    return {name: None if value is _NULL else value for name, value in members.items() if value is not None}


def _check_bounds(name: str, value: float, least: float | None, most: float | None) -> None:
    if least is not None and value < least:
        raise InvalidInputError(f"{name}={shown(value)}: expected {least} or more")
    if most is not None and value > most:
        raise InvalidInputError(f"{name}={shown(value)}: expected {most} or less")
