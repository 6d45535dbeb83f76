"""An object as one row: dotted paths and plain values."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Any, TypeAlias

import attrs

from vtyped_api.runtime.model import Model, short
from vtyped_api.runtime.objects import decode_object

Scalar: TypeAlias = str | int | float | bool | None

_FIRST = ("type", "id")
_OPEN = ("attributes", "context_attributes")
"""Members of an object whose own members are columns, also where no model describes them."""


def flatten(object: Model | Mapping[str, Any]) -> dict[str, Scalar]:
    """One row of an object: JSON scalars by dotted path, such as `attributes.last_analysis_stats.malicious`.

    A path says where the value stands in the JSON of the object, and is the same whatever else was sent.

    - `type` and `id` come first, the others in alphabetical order.
    - Objects with described members are descended into. A counter that the service left out is 0, as in the model;
      anything else that it left out has no place in the row.
    - Times are text in UTC, such as `2026-03-16T07:00:00Z`.
    - Lists, and maps whose keys are data (engines, categories, related objects), are compact JSON in one value.
    - Attributes that the library does not describe stand under their own name.
    - API keys of accounts are left out.

    Args:
        object: An object, any other model, or the JSON of an object.
    """
    return {
        path: value.isoformat().replace("+00:00", "Z") if isinstance(value, datetime) else value
        for path, value in cells(object).items()
    }


def cells(item: Model | Mapping[str, Any]) -> dict[str, Scalar | datetime]:
    """The same row, with times as aware datetimes."""
    model = item if isinstance(item, Model) else decode_object(item)
    found = dict(_members(model, model.to_dict(), ""))
    first = {path: found.pop(path) for path in _FIRST if path in found}
    return first | dict(sorted(found.items()))


def _members(model: Model, raw: dict[str, Any], prefix: str) -> Iterator[tuple[str, Scalar | datetime]]:
    cls: Any = type(model)  # mypy takes a class whose instances have a hash for one that has none
    fields = _fields(cls)
    for key, value in raw.items():
        field = fields.get(key)
        if field is None:
            yield prefix + writable(key), _scalar(value)
        elif field.repr:
            yield from _described(getattr(model, field.name), value, prefix + key)
    for key, field in fields.items():
        if key not in raw and field.default is not attrs.NOTHING and field.default is not None:
            yield prefix + key, field.default


def _described(typed: Any, raw: Any, path: str) -> Iterator[tuple[str, Scalar | datetime]]:
    if isinstance(typed, Model):
        yield from _members(typed, raw, f"{path}.")
    elif isinstance(typed, datetime):
        yield path, typed
    elif path in _OPEN and isinstance(raw, dict):
        yield from ((f"{path}.{writable(key)}", _scalar(value)) for key, value in raw.items())
    else:
        # A number in the place of an id, or null in that of a counter, is read as the model reads it.
        yield path, _scalar(raw if isinstance(typed, list | dict) else typed)


@cache
def _fields(cls: Any) -> Mapping[str, attrs.Attribute[Any]]:
    """The described members of a class of models, by their key in JSON."""
    fields = attrs.fields(cls)
    return {field.metadata.get("key", field.name): field for field in fields}


def _scalar(value: Any) -> Scalar:
    if isinstance(value, str):
        return writable(value)
    if isinstance(value, list | dict):
        try:
            return writable(json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True))
        except RecursionError:
            return short(value)
    scalar: Scalar = value
    return scalar


def writable(text: str) -> str:
    """Plain text that UTF-8 can write: half a surrogate pair becomes a question mark."""
    return str(text) if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
