# Copied from generator/runtime/inputs.py by `python -m generator`; do not edit.
"""Checks of arguments, made before anything is sent, and their form on the wire."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .errors import InvalidInputError, shown


def joined(query: Mapping[str, str | Iterable[str] | None] | None) -> dict[str, str]:
    """Query parameters that were given; several values joined by commas."""
    given: dict[str, str] = {}
    for name, value in (query or {}).items():
        if value is None:
            continue
        values = [value] if isinstance(value, str) else list(value) if isinstance(value, Iterable) else []
        if not values or not all(isinstance(item, str) and item for item in values):
            raise InvalidInputError(f"{name}={shown(value)}: expected one name or several")
        given[name] = ",".join(values)
    return given


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


def new_object(type_: str, attributes: Mapping[str, Any]) -> dict[str, Any]:
    """The body that creates an object, less the attributes that were not given."""
    given = {name: value for name, value in attributes.items() if value is not None}
    return {"data": {"type": type_, "attributes": given}}
