"""Strategies for JSON, and what the models have in common."""

from __future__ import annotations

import inspect
from collections.abc import Iterable
from typing import Any

import attrs
from hypothesis import strategies as st

from vtyped_api import models
from vtyped_api.runtime import objects
from vtyped_api.runtime.model import Model

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4), max_leaves=12
)


def _printed(namespace: Any, names: Iterable[str]) -> list[type[Model]]:
    values = (getattr(namespace, name) for name in names)
    classes = (value for value in values if inspect.isclass(value) and issubclass(value, Model))
    return [
        cls for cls in classes if inspect.isclass(cls) and issubclass(cls, Model) and "__attrs_attrs__" in vars(cls)
    ]


MODELS = list(dict.fromkeys([*_printed(objects, vars(objects)), *_printed(models, models.__all__)]))
"""Every model that bodies are decoded to."""


def keys(cls: type[Model]) -> dict[str, str]:
    """Key in the JSON object of each attribute."""
    return {field.name: field.metadata.get("key", field.name) for field in attrs.fields(cls)}  # type: ignore[arg-type]


def bodies(cls: type[Model]) -> st.SearchStrategy[dict[str, Any]]:
    """JSON objects with any JSON under any of the keys of a model, and under keys that it does not describe."""
    known = st.dictionaries(st.sampled_from(sorted(keys(cls).values())), JSON, max_size=8)
    return st.builds(lambda some, more: {**more, **some}, known, st.dictionaries(st.text(), JSON, max_size=3))


def read_all(value: Any) -> int:
    """Read every attribute of a decoded value, down to the last; the number of attributes read."""
    if isinstance(value, Model):
        names = [field.name for field in attrs.fields(type(value))]  # type: ignore[arg-type]
        return len(names) + sum(read_all(getattr(value, name)) for name in names)
    if isinstance(value, list):
        return sum(read_all(item) for item in value)
    if isinstance(value, dict):
        return sum(read_all(item) for item in value.values())
    return 0
