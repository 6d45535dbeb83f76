"""Searching the bytes that the mock has."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator

from .contents import Contents
from .errors import BadRequestError, UnselectiveContentQueryError, UnsupportedContentQueryError

_LEAST = 4
_WIDTH = 16
_DUMPS_AT_MOST = 10


def content_pattern(wanted: str) -> bytes:
    """The bytes that a condition `content:` asks for: a text, or hexadecimal digits in braces."""
    if wanted.startswith("/"):
        raise UnsupportedContentQueryError("Regular expressions are not supported")
    pattern = wanted.encode()
    if wanted.startswith("{"):
        try:
            pattern = bytes.fromhex(wanted.strip("{}"))
        except ValueError:
            raise UnsupportedContentQueryError("Only whole bytes are supported, without jumps and wildcards") from None
    if len(pattern) < _LEAST:
        raise UnselectiveContentQueryError(f"Less than {_LEAST} bytes would match too many files")
    return pattern


def snippet(sha256: str, pattern: bytes) -> str:
    """The text that stands for the places of a file which match."""
    return base64.urlsafe_b64encode(f"{sha256}:{pattern.hex()}".encode()).decode().rstrip("=")


def dumps(contents: Contents, text: str) -> list[str]:
    """Hex dumps of the places that a snippet stands for."""
    refusal = BadRequestError("Invalid token")
    try:
        content = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("ascii")
    except (binascii.Error, ValueError):
        raise refusal from None
    match = re.fullmatch(r"([0-9a-f]{64}):((?:[0-9a-f]{2})+)", content)
    body = contents.get(match[1]) if match else None
    found = list(_places(body, bytes.fromhex(match[2]))) if match and body else []
    if not body or not found:
        raise refusal
    size = len(content.partition(":")[2]) // 2
    return [_dump(body, place, size) for place in found[:_DUMPS_AT_MOST]]


def _places(body: bytes, pattern: bytes) -> Iterator[int]:
    place = body.find(pattern)
    while place >= 0:
        yield place
        place = body.find(pattern, place + len(pattern))


def _dump(body: bytes, place: int, size: int) -> str:
    """The match with a line before and behind it."""
    lines = []
    for start in range(max(place - _WIDTH, 0), min(place + size + _WIDTH, len(body)), _WIDTH):
        row = body[start : start + _WIDTH]
        text = "".join(chr(byte) if 0x20 <= byte < 0x7F else "." for byte in row)
        lines.append(f"{start:08x}: {row.hex(' '):<{_WIDTH * 3}} {text}")
    return "\n".join(lines)
