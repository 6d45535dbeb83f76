"""Objects as data frames: the rows of `flatten`, with times as times."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from vtyped_api.runtime.model import Model

from .extras import needed
from .rows import cells

if TYPE_CHECKING:
    import pandas  # type: ignore[import-untyped]
    import polars

_BITS_64 = range(-(2**63), 2**63)
_PANDAS = {
    "boolean": "boolean",
    "integer": "Int64",
    "number": "Float64",
    "text": "string",
    "time": "datetime64[us, UTC]",
    "nothing": "object",
}


def to_pandas(objects: Iterable[Model | Mapping[str, Any]]) -> pandas.DataFrame:
    """A pandas frame with a row for each object, in order, and the columns of `flatten`.

    Columns have types that know of missing values. Times are aware. A column whose values are of several types is
    text.

    Raises:
        MissingExtraError: pandas is not installed (`vtyped[pandas]`).
    """
    pd = needed("to_pandas", "pandas", "pandas")
    columns = _columns(objects)
    frame: pandas.DataFrame = pd.DataFrame(
        {path: pd.Series(values, dtype=_PANDAS[kind]) for path, (kind, values) in columns.items()}
    )
    return frame


def to_polars(objects: Iterable[Model | Mapping[str, Any]]) -> polars.DataFrame:
    """A polars frame: as `to_pandas`.

    Raises:
        MissingExtraError: polars is not installed (`vtyped[polars]`).
    """
    pl = needed("to_polars", "polars", "polars")
    types = {
        "boolean": pl.Boolean,
        "integer": pl.Int64,
        "number": pl.Float64,
        "text": pl.String,
        "time": pl.Datetime("us", "UTC"),
        "nothing": pl.Null,
    }
    columns = _columns(objects)
    frame: polars.DataFrame = pl.DataFrame(
        [pl.Series(path, values, dtype=types[kind]) for path, (kind, values) in columns.items()]
    )
    return frame


def _columns(objects: Iterable[Model | Mapping[str, Any]]) -> dict[str, tuple[str, list[Any]]]:
    """The type and the values of each column; `None` where a row has none."""
    rows = [cells(item) for item in objects]
    others = {path for row in rows for path in row} - {"type", "id"}
    first: dict[str, tuple[str, list[Any]]] = {
        name: ("text", [row.get(name) for row in rows]) for name in ("type", "id")
    }
    return first | {path: _column([row.get(path) for row in rows]) for path in sorted(others)}


def _column(values: list[Any]) -> tuple[str, list[Any]]:
    kinds = {_kind(value) for value in values if value is not None}
    if not kinds:
        return "nothing", values
    if kinds == {"integer", "number"}:
        return "number", [None if value is None else float(value) for value in values]
    if len(kinds) == 1 and kinds != {"large"}:
        return kinds.pop(), values
    return "text", [None if value is None else _text(value) for value in values]


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        # What has no place in 64 bits is of a type of its own, and so makes its column text.
        return "integer" if value in _BITS_64 else "large"
    if isinstance(value, float):
        return "number"
    return "time" if isinstance(value, datetime) else "text"


def _text(value: Any) -> str:
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    return value if isinstance(value, str) else json.dumps(value)
