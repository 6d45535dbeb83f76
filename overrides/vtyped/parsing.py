"""JSON as the service sends it, and nothing that only looks like it."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from functools import cache
from typing import Any


class UnreadableError(ValueError):
    """Bytes are no JSON, or JSON that cannot be kept as it is."""


def read_json(body: bytes) -> Any:
    """Parse JSON.

    Where a name stands twice in an object, the last value counts. Halves of surrogate pairs are kept in texts.

    Raises:
        UnreadableError: It is not UTF-8 or no JSON, is nested too deeply, or holds NaN, infinity or a number of
            thousands of digits.
    """
    return _read(body, _strictly)


def read_recorded_json(body: bytes) -> Any:
    """Parse JSON that others may have written: as `read_json`, but what Python's own module takes is taken.

    Raises:
        UnreadableError: It is none.
    """
    return _read(body, _tolerantly)


def _read(body: bytes, slowly: Callable[[bytes], Any]) -> Any:
    fast = _fast()
    if fast is not None:
        try:
            return fast(body)
        except (ValueError, RecursionError):
            pass  # it takes less than the standard library does
    try:
        return slowly(body)
    except RecursionError:
        reason = "it is nested too deeply"
    except ValueError as error:
        reason = str(error)
    raise UnreadableError(reason)


@cache
def _fast() -> Callable[[bytes], Any] | None:
    """The parser of msgspec, where it is installed: the fast ones beside it change numbers of more than 64 bits."""
    try:
        from msgspec.json import Decoder
    except ImportError:
        return None
    return Decoder().decode


def _strictly(body: bytes) -> Any:
    return _decoded(_STRICT, body)


def _tolerantly(body: bytes) -> Any:
    try:
        return _decoded(_TOLERANT, body)
    except ValueError:
        return json.loads(body)  # looks for other encodings, too, which takes as long as a model


def _decoded(decoder: json.JSONDecoder, body: bytes) -> Any:
    text = body.decode("utf-8").strip(" \t\r\n")
    value, end = decoder.raw_decode(text)  # `decode` looks for white space by regular expressions
    if end != len(text):
        raise json.JSONDecodeError("Extra data", text, end)
    return value


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _finite(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise ValueError("a number is too large")
    return value


_STRICT = json.JSONDecoder(parse_constant=_no_constant, parse_float=_finite)
_TOLERANT = json.JSONDecoder()
