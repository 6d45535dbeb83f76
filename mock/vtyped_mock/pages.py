"""Pages of a collection that stay in step while items are added in front and taken away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from .document import Json


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a collection.

    `position` says where it stands and grows along the collection. A cursor names the position behind which the
    next page begins, and never a number of items, so changes elsewhere neither skip an item nor show it twice.
    `attributes` makes the attributes of an object that has no report of its own.
    """

    position: tuple[Any, ...]
    type: str
    id: str
    attributes: Callable[[], Json] | None = None
    context: Json | None = None

    def shown(self) -> Json:
        """The attributes of an object that has no report of its own."""
        return self.attributes() if self.attributes is not None else {}


_LAST = 2**63


def place(value: float | str | None, descending: bool) -> list[Any]:
    """A value as part of a position, so that positions grow the way that values are to be ordered.

    Without a value an object stands at the end of a descending list and at the beginning of an ascending one.
    """
    if value is None:
        return [_LAST] if descending else []
    if isinstance(value, str):
        return [-ord(letter) for letter in value] + [1] if descending else [0, *map(ord, value)]
    return [-value] if descending else [value]


def cut(entries: Sequence[Entry], after: Sequence[Any] | None, limit: int) -> tuple[list[Entry], list[Any] | None]:
    """One page of entries, and the position to go on from if there is more."""
    start = tuple(after) if after is not None else None
    rest = sorted(
        (entry for entry in entries if start is None or entry.position > start),
        key=lambda entry: entry.position,
    )
    page = rest[:limit]
    return page, list(page[-1].position) if len(rest) > limit else None
