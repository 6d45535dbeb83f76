"""Tables that are spread over the modules of a package."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any


def modules(package: str, path: Iterable[str]) -> list[ModuleType]:
    """The modules of a package, in the order of their names."""
    return [import_module(f"{package}.{name}") for name in sorted(found.name for found in iter_modules(path))]


def merged(package: str, path: Iterable[str], table: str) -> dict[Any, Any]:
    """The table that every module of a package has a part of. A key in two of them is refused."""
    whole: dict[Any, Any] = {}
    homes: dict[Any, str] = {}
    for module in modules(package, path):
        part: Mapping[Any, Any] = getattr(module, table)
        for key, value in part.items():
            if key in whole:
                raise ValueError(f"{table} has {key!r} twice, in {homes[key]} and in {module.__name__}")
            whole[key] = value
            homes[key] = module.__name__
    return whole
