"""Checks of arguments, made before anything is sent, and their form on the wire."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from math import isfinite
from typing import Any, TypeVar

from .errors import InvalidInputError, shown

T = TypeVar("T")


def written(query: Mapping[str, str | float | None] | None) -> dict[str, str]:
    """Query parameters that were given, as text."""
    given = {name: value for name, value in (query or {}).items() if value is not None}
    return {name: str(value).lower() if isinstance(value, bool) else str(value) for name, value in given.items()}


def optional(check: Callable[..., T], name: str, value: object, **bounds: Any) -> T | None:
    """What a check gives; `None` where nothing was given."""
    return None if value is None else check(name, value, **bounds)


def names(name: str, value: object) -> str:
    """One name, or several joined by commas."""
    values = [value] if isinstance(value, str) else list(value) if isinstance(value, Iterable) else []
    if not values or not all(isinstance(item, str) and item for item in values):
        raise InvalidInputError(f"{name}={shown(value)}: expected one name or several")
    return ",".join(values)


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


def new_object(type_: str, attributes: Mapping[str, Any]) -> dict[str, Any]:
    """The body that creates an object, less the attributes that were not given."""
    given = {name: value for name, value in attributes.items() if value is not None}
    return {"data": {"type": type_, "attributes": given}}


def _check_bounds(name: str, value: float, least: float | None, most: float | None) -> None:
    if least is not None and value < least:
        raise InvalidInputError(f"{name}={shown(value)}: expected {least} or more")
    if most is not None and value > most:
        raise InvalidInputError(f"{name}={shown(value)}: expected {most} or less")
