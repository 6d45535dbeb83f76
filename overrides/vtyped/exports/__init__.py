"""Objects in the forms of others: rows, frames, STIX, MISP. What a form needs is loaded when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .frames import to_pandas, to_polars
    from .misp import to_misp
    from .rows import flatten
    from .stix import to_stix

__all__ = ["flatten", "to_misp", "to_pandas", "to_polars", "to_stix"]

_LAZY = {"flatten": "rows", "to_misp": "misp", "to_pandas": "frames", "to_polars": "frames", "to_stix": "stix"}


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_LAZY[name]}", __name__), name)
