"""What the head of an answer says of the bytes that follow: which part of a file, and whether it is the same file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta

import attrs

_CONTENT_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(?:(\d{1,18})|\*)", re.ASCII)
_LENGTH = re.compile(r"\d{1,18}", re.ASCII)
_STRONG_TAG = re.compile(r'"[!#-~]*"')
# RFC 9110, 8.8.2.2: a file may change twice within the second that a date names.
_STRONG_AGE = timedelta(seconds=1)


@attrs.frozen
class Span:
    """A part of a file, or the whole of it."""

    start: int
    end: int | None
    """Behind its last byte; `None` where the answer does not say."""
    total: int | None
    """Bytes of the whole file."""


def whole_of(headers: Mapping[str, str]) -> Span:
    """What an answer with the whole file promises."""
    length = headers.get("content-length", "").strip()
    size = int(length) if _LENGTH.fullmatch(length) else None
    return Span(0, size, size)


def part_of(headers: Mapping[str, str]) -> Span | None:
    """What an answer with one part of a file promises; `None` where it makes no sense."""
    found = _CONTENT_RANGE.fullmatch(headers.get("content-range", "").strip())
    if found is None:
        return None
    first, last, total = int(found[1]), int(found[2]), None if found[3] is None else int(found[3])
    if last < first or (total is not None and last >= total):
        return None
    return Span(first, last + 1, total)


def validator_of(headers: Mapping[str, str]) -> str | None:
    """What tells this state of a file from every other; `None` where nothing does, or parts are not given."""
    if headers.get("accept-ranges", "").strip().lower() == "none":
        return None
    tag = headers.get("etag", "").strip()
    if tag:
        return tag if _STRONG_TAG.fullmatch(tag) else None
    date = headers.get("last-modified", "").strip()
    return date if date and _is_strong(date, headers.get("date", "")) else None


def contradicts(validator: str, headers: Mapping[str, str]) -> bool:
    """Whether an answer names another state of the file than a validator does."""
    named = headers.get("etag" if validator.startswith('"') else "last-modified", "").strip()
    return bool(named) and named != validator


def _is_strong(modified: str, now: str) -> bool:
    from email.utils import parsedate_to_datetime  # only where there is no ETag

    try:
        return parsedate_to_datetime(now) - parsedate_to_datetime(modified) >= _STRONG_AGE
    except (ValueError, TypeError, IndexError, OverflowError):
        return False
