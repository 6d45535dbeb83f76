"""The HTTP library that carries the requests: httpx2 where it is installed, else httpx. Both have one interface."""

from __future__ import annotations

import os
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from vtyped_api.runtime.errors import InvalidInputError

__all__ = ["VARIABLE", "httpcore", "httpx", "library_of"]

VARIABLE = "VTYPED_HTTP"
"""Environment variable that forces one of them."""
_CORES = {"httpx2": "httpcore2", "httpx": "httpcore"}


def _chosen() -> tuple[ModuleType, ModuleType]:
    """The library, and the connections below it.

    Raises:
        InvalidInputError: The environment names another one, or one that is not installed.
    """
    forced = os.environ.get(VARIABLE, "")
    if forced and forced not in _CORES:
        raise InvalidInputError(f"{VARIABLE}={forced!r}: expected httpx or httpx2")
    for name in [forced] if forced else _CORES:
        try:
            return import_module(name), import_module(_CORES[name])
        except ModuleNotFoundError as error:
            if error.name not in (name, _CORES[name]):
                raise
    wanted = forced or "httpx"
    raise InvalidInputError(f"{wanted} is not installed: pip install {wanted}")


if TYPE_CHECKING:
    import httpcore
    import httpx
else:
    httpx, httpcore = _chosen()


def library_of(transport: object) -> ModuleType:
    """The library that a transport was made for; the one chosen here where its class does not tell."""
    for cls in type(transport).__mro__:
        name = cls.__module__.partition(".")[0]
        if name in _CORES:
            return import_module(name)
    return httpx
