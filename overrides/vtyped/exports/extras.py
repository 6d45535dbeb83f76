"""Optional dependencies."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..indicators.errors import MissingExtraError


def needed(what: str, module: str, extra: str) -> Any:
    """A module of an optional dependency.

    Raises:
        MissingExtraError: It is not installed; the message names the extra that brings it.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name != module.partition(".")[0]:
            raise
        raise MissingExtraError(f"{what} needs {module}: pip install 'vtyped[{extra}]'") from None
