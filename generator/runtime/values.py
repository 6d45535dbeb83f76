"""Values of a type that is written as text, such as `list[str]`: read from JSON, and written as JSON."""

from __future__ import annotations

import types
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import Enum
from math import isfinite
from typing import Any, Union, get_args, get_origin

from .model import Model, decoded, decoders_of, evaluated, is_model
from .open_enum import OpenEnum

_UNIONS = (Union, types.UnionType)


class Reader:
    """Makes values of a type out of JSON values."""

    def __init__(self, annotation: str) -> None:
        type_ = evaluated(annotation)
        self._kinds = _kinds(type_)
        self._decoders = decoders_of(type_)

    def accepts(self, value: Any) -> bool:
        """Whether a JSON value is of the type, as far as its outside shows."""
        return not self._kinds or type(value) in self._kinds

    def __call__(self, value: Any) -> Any:
        return decoded(self._decoders, value)


class Writer:
    """Makes JSON values out of values of a type."""

    def __init__(self, annotation: str) -> None:
        self._type = evaluated(annotation)

    def __call__(self, value: Any) -> Any:
        """The JSON form of a value.

        Raises:
            TypeError: It is of another type, or holds something that JSON cannot.
        """
        return _json(self._type, value)


def _kinds(annotation: Any) -> set[type]:
    """Types of the JSON values that an annotation describes; none where it describes any."""
    origin = get_origin(annotation)
    if origin in _UNIONS:
        kinds = [_kinds(arm) for arm in get_args(annotation)]
        return set().union(*kinds) if all(kinds) else set()
    if annotation is Any:
        return set()
    if is_model(annotation):
        return {dict}
    if annotation is float:
        return {float, int}
    if annotation is datetime:
        return {int}
    return {str} if _is_enum(annotation) else {origin or annotation}


def _json(annotation: Any, value: Any) -> Any:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in _UNIONS:
        return _json_of_arms(arguments, value)
    if annotation is Any:
        return _plain(value)
    if origin is list and isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping):
        return [_json(arguments[0], item) for item in value]
    if origin is dict and isinstance(value, Mapping):
        return {_json(str, key): _json(arguments[1], item) for key, item in value.items()}
    if is_model(annotation) and isinstance(value, annotation | Mapping):
        return _plain(value)
    if annotation is datetime and isinstance(value, datetime):
        return _plain(value)
    if annotation is str or _is_enum(annotation):
        if isinstance(value, str):
            return str(value)
    elif annotation is float:
        if isinstance(value, float | int) and not isinstance(value, bool):
            return _plain(value)
    elif type(value) is annotation:
        return value
    raise TypeError(f"expected {annotation}")


def _json_of_arms(arms: tuple[Any, ...], value: Any) -> Any:
    for arm in arms:
        try:
            return _json(arm, value)
        except TypeError:
            continue
    raise TypeError(f"expected one of {arms}")


def _plain(value: Any) -> Any:
    """The JSON form of a value of any type that has one."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {_json(str, key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, datetime) and value.tzinfo is not None:
        return int(value.timestamp())
    if isinstance(value, Enum):
        return _plain(value.value)
    if value is None or isinstance(value, str | bool | int) or (isinstance(value, float) and isfinite(value)):
        return value
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def _is_enum(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, OpenEnum)
