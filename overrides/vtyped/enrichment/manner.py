"""How a run asks."""

from __future__ import annotations

from typing import Self

import attrs

from ..calls import at_once, whole
from .lookups import Names, Selection


@attrs.frozen
class Manner:
    """What a run asks for, how often, and how much at once."""

    selection: Selection
    max_lookups: int | None = None
    concurrency: int = 1

    @classmethod
    def of(cls, attributes: Names, relationships: Names, max_lookups: int | None, concurrency: int = 1) -> Self:
        """Check how a run is to ask.

        Raises:
            InvalidInputError: A number is none, or no type of indicator has such a relationship.
        """
        selection = Selection.of(attributes, relationships)
        if max_lookups is not None:
            whole("max_lookups", max_lookups)
        return cls(selection, max_lookups, at_once(concurrency))
