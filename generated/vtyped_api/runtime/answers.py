# Copied from generator/runtime/answers.py by `python -m generator`; do not edit.
"""Reading the bodies of answers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from .errors import VirusTotalError
from .objects import ApiObject, decode_object, is_object
from .values import Reader


class UnexpectedAnswerError(VirusTotalError):
    """A successful answer has another shape than the document describes."""


def one(body: Any) -> ApiObject:
    """The object of an answer. Facts that stand beside it in `meta` become its attribute `meta`."""
    data = _data(body)
    if not is_object(data):
        got = "one without a `type` and an `id`" if isinstance(data, dict) else _kind(data)
        raise UnexpectedAnswerError(f"expected an object in `data`, got {got}")
    if "meta" in body and "meta" not in data:
        data = {**data, "meta": body["meta"]}
    return decode_object(data)


def sole(body: Any) -> ApiObject:
    """The object of an answer that holds it in a list of one; also where it stands alone."""
    data = _data(body)
    return one({**body, "data": data[0]} if isinstance(data, list) and len(data) == 1 else body)


def one_or_none(body: Any) -> ApiObject | None:
    """The object of an answer, or `None` where nothing is related."""
    return None if _data(body) is None else one(body)


class Data:
    """What stands in `data` and is no object of the API, by its type, such as `list[str]`."""

    def __init__(self, annotation: str) -> None:
        self._annotation = annotation

    def __call__(self, body: Any) -> Any:
        return self._read(_data(body), "in `data`")

    def _read(self, value: Any, place: str) -> Any:
        reader = self._reader
        if not reader.accepts(value):
            raise UnexpectedAnswerError(f"expected {self._annotation} {place}, got {_kind(value)}")
        return reader(value)

    @cached_property
    def _reader(self) -> Reader:
        # Made when first needed: it imports the models that it reads.
        return Reader(self._annotation)


class Whole(Data):
    """A body without `data`, by its type."""

    def __call__(self, body: Any) -> Any:
        return self._read(body, "as the whole answer")


def nothing(body: Any) -> None:
    """What an answer gives that only says that it was done, whatever stands in it."""


def items(body: Any) -> list[Any]:
    """The objects of one page of a collection."""
    data = _data(body)
    if not isinstance(data, list):
        raise UnexpectedAnswerError(f"expected a list in `data`, got {_kind(data)}")
    return [decode_object(item) if isinstance(item, dict) else item for item in data]


def meta(body: Mapping[str, Any]) -> dict[str, Any]:
    """What stands beside the items of a page."""
    value = body.get("meta")
    return value if isinstance(value, dict) else {}


def next_cursor(body: Mapping[str, Any]) -> str | None:
    """The cursor of the next page; `None` on the last one."""
    cursor = meta(body).get("cursor")
    # The service's own document types some cursors as numbers.
    if type(cursor) is int:
        return str(cursor)
    return cursor if isinstance(cursor, str) and cursor else None


def _data(body: Any) -> Any:
    if not isinstance(body, dict):
        raise UnexpectedAnswerError(f"expected an object with `data`, got {_kind(body)}")
    if "data" not in body:
        raise UnexpectedAnswerError("expected an object with `data`, got one without")
    return body["data"]


def _kind(value: Any) -> str:
    names = {dict: "an object", list: "a list", str: "text", bool: "a boolean", int: "a number", float: "a number"}
    return "null" if value is None else names.get(type(value), type(value).__name__)
