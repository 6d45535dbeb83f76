"""JSON as the service sends it, and nothing that only looks like it."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from functools import cache
from typing import Any

# More digits than a number of 64 bits has: orjson would read it as a float, and so change it.
_LONG_NUMBER = b"0" * 19
_BEFORE_NUMBERS = b":,[ \t\r\n"
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
    return _read(body, lambda: _STRICT.decode(body.decode("utf-8")))


def read_recorded_json(body: bytes) -> Any:
    """Parse JSON that others may have written: as `read_json`, but what Python's own module takes is taken.

    Raises:
        UnreadableError: It is none.
    """
    return _read(body, lambda: json.loads(body))


def _read(body: bytes, slowly: Callable[[], Any]) -> Any:
    fast = _fast()
    if fast is not None and not _has_long_number(body):
        try:
            return fast(body)
        except ValueError:
            pass  # it takes less than the standard library does
    try:
        return slowly()
    except RecursionError:
        reason = "it is nested too deeply"
    except ValueError as error:
        reason = str(error)
    raise UnreadableError(reason)


def _has_long_number(body: bytes) -> bool:
    """Whether there is one, or what looks like one in a text. As many digits in a hash are none."""
    digits = body.translate(_DIGITS)
    start = digits.find(_LONG_NUMBER)
    while start >= 0:
        before = start - 1 - (body[start - 1 : start] == b"-")
        if before < 0 or body[before] in _BEFORE_NUMBERS:
            return True
        end = digits.find(b" ", start)
        start = digits.find(_LONG_NUMBER, end) if end >= 0 else -1
    return False


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


_STRICT = json.JSONDecoder(parse_constant=_no_constant, parse_float=_finite)
