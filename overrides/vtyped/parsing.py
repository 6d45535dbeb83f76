"""JSON as the service sends it, and nothing that only looks like it."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from functools import cache
from typing import Any

# More digits than a number of 64 bits has: orjson would read it as a float, and so change it.
_LONG_NUMBER = b"0" * 19
_DIGITS = bytes(0x30 if 0x30 <= byte <= 0x39 else 0x20 for byte in range(256))


class UnreadableError(ValueError):
    """Bytes are no JSON, or JSON that cannot be kept as it is."""


def read_json(body: bytes) -> Any:
    """Parse JSON.

    Where a name stands twice in an object, the last value counts. Halves of surrogate pairs are kept in texts.

    Raises:
        UnreadableError: It is not UTF-8 or no JSON, is nested too deeply, or holds NaN, infinity or a number of
            thousands of digits.
    """
    fast = _fast()
    if fast is not None and _LONG_NUMBER not in body.translate(_DIGITS):
        try:
            return fast(body)
        except ValueError:
            pass  # it takes less than the standard library does
    try:
        return json.loads(body.decode("utf-8"), parse_constant=_no_constant, parse_float=_finite)
    except RecursionError:
        reason = "it is nested too deeply"
    except ValueError as error:
        reason = str(error)
    raise UnreadableError(reason)


@cache
def _fast() -> Callable[[bytes], Any] | None:
    """The parser of orjson, where it is installed."""
    try:
        from orjson import loads
    except ImportError:
        return None
    return loads


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _finite(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise ValueError("a number is too large")
    return value
