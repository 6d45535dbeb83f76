"""The HTTP library that carries the requests: httpx2 where it is installed, else httpx. Both have one interface."""

from __future__ import annotations

import os
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING

from vtyped_api.runtime.errors import InvalidInputError

__all__ = ["VARIABLE", "chosen", "httpcore", "library_of"]

VARIABLE = "VTYPED_HTTP"
"""Environment variable that forces one of them."""
_CORES = {"httpx2": "httpcore2", "httpx": "httpcore"}


def _chosen() -> str:
    """The name of the library.

    Raises:
        InvalidInputError: The environment names another one, or one that is not installed.
    """
    forced = os.environ.get(VARIABLE, "")
    if forced and forced not in _CORES:
        raise InvalidInputError(f"{VARIABLE}={forced!r}: expected httpx or httpx2")
    for name in [forced] if forced else _CORES:
        if find_spec(name) is not None and find_spec(_CORES[name]) is not None:
            return name
    wanted = forced or "httpx"
    raise InvalidInputError(f"{wanted} is not installed: pip install {wanted}")


_CHOSEN = _chosen()

if TYPE_CHECKING:
    import httpcore
else:
    httpcore = import_module(_CORES[_CHOSEN])


def chosen() -> ModuleType:
    """The library. Most programs need only the connections below it, and its import takes as long as all of vtyped."""
    return import_module(_CHOSEN)


def library_of(transport: object) -> ModuleType:
    """The library that a transport was made for; the one chosen here where its class does not tell."""
    for cls in type(transport).__mro__:
        name = cls.__module__.partition(".")[0]
        if name in _CORES:
            return import_module(name)
    return chosen()
