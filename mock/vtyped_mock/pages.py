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


def cut(entries: Sequence[Entry], after: Sequence[Any] | None, limit: int) -> tuple[list[Entry], list[Any] | None]:
    """One page of entries, and the position to go on from if there is more."""
    start = tuple(after) if after is not None else None
    rest = sorted(
        (entry for entry in entries if start is None or entry.position > start),
        key=lambda entry: entry.position,
    )
    page = rest[:limit]
    return page, list(page[-1].position) if len(rest) > limit else None
