"""Where a walk over a collection stands, as text that outlives the process."""

from __future__ import annotations

# base64, hashlib and json are imported where a token is made or read: few walks are resumed, every client is imported.
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from .errors import InvalidInputError, shown
from .model import Model
from .objects import ApiObject
from .operation import Operation

# Begins every token of ours, of any version; any other text is taken for a cursor of the service.
_OURS = "vtyped"
_VERSION = f"{_OURS}1."
# More than a page, but not without end: each is six characters of the token.
_MARKS = 64


class Asked(NamedTuple):
    """Which collection is walked over."""

    operation: Operation[Any]
    path: Mapping[str, str]
    query: Mapping[str, str | list[str]]
    """What is asked for beside the page, such as a filter."""


class Place(NamedTuple):
    """A page of a collection, and what was given of it."""

    cursor: str | None
    """The service's cursor of the page; `None` for the first."""
    size: int
    """The `limit` that the page was asked for with; 0 while it was not asked for."""
    given: list[str]
    """Marks of items that were given, and that the page, or one behind it, may hold again; newest last."""


def mark(item: Any) -> str:
    """A few characters that stand for an item: as good as unique among the items of a page."""
    if isinstance(item, ApiObject) and isinstance(item.id, str):
        return _digest([item.type, item.id])
    return _digest(item.to_dict() if isinstance(item, Model) else item)


def behind(page: Sequence[str], given: Sequence[str]) -> int:
    """Index behind the newest item given that the page still has; 0 if it has none.

    Places are found by item, not by number: since the page was left, items may have come in front or gone.
    """
    for newest in reversed(given):
        places = [index for index, each in enumerate(page) if each == newest]
        if places:
            # A service that lists an item twice: as often as it was given.
            return places[min(given.count(newest), len(places)) - 1] + 1
    return 0


def token(place: Place, asked: Asked) -> str:
    """A place as text: ASCII, and good in JSON, addresses and command lines."""
    content = [place.cursor, place.size, "".join(place.given[-_MARKS:])]
    return _written([_check(content, asked), *content])


def read_token(text: object, asked: Asked) -> Place:
    """The place that a token or a cursor of the service stands for; without one, the beginning."""
    if text is None or text == "":
        return Place(None, 0, [])
    if not isinstance(text, str):
        raise InvalidInputError(f"cursor={shown(text)}: expected text")
    if not text.startswith(_OURS):
        return Place(text, 0, [])
    import base64
    import json

    try:
        encoded = text[len(_VERSION) :]
        values = json.loads(base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)))
        check, *content = values
        # Text that reads the same is not the same: only what was given is taken back.
        if _written(values) != text or check != _check(content, asked):
            raise ValueError
        cursor, size, marks = content
    except (ValueError, TypeError, RecursionError):
        of = f"{asked.operation.id} with {shown({**asked.operation.told(asked.path), **asked.query})}"
        raise InvalidInputError(f"cursor={shown(text)}: damaged, or not from a collection of {of}") from None
    return Place(cursor, size, [marks[index : index + 6] for index in range(0, len(marks), 6)])


def _written(values: list[Any]) -> str:
    import base64
    import json

    text = json.dumps(values, separators=(",", ":"))
    return _VERSION + base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _check(content: list[Any], asked: Asked) -> str:
    return _digest([_VERSION, asked.operation.id, dict(asked.path), dict(asked.query), content])


def _digest(value: Any) -> str:
    import base64
    import hashlib
    import json

    text = json.dumps(value, sort_keys=True, default=str)
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode()[:6]
