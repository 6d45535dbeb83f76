"""The items of a run: which are the same, which are still open, and which can be given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias, cast

import attrs

from vtyped_api.runtime.errors import InvalidInputError, shown
from vtyped_api.runtime.objects import ApiObject

from ..indicators import Indicator, NotAnIndicatorError, indicator_of
from .items import Enriched, Outcome, Source
from .records import Key, keys_of

if TYPE_CHECKING:
    from .items import Report

Thing: TypeAlias = str | Indicator | ApiObject


@attrs.frozen
class Entry:
    """One item as it was given."""

    text: str
    indicator: Indicator | None
    error: NotAnIndicatorError | None


class Batch:
    """All items in their order, and what is known of each by now.

    An answer is kept until the last item that it is for has been given. Hashes of one file are told to be the same by
    the answer to the first of them: those that come after it and were not asked for yet are not asked for.
    """

    def __init__(self, things: Iterable[Thing]) -> None:
        """Read all items.

        Raises:
            InvalidInputError: It is one text, and no list.
            MissingExtraError: There are domains or URLs, and what tells them is not installed.
        """
        if isinstance(things, str | bytes):
            raise InvalidInputError(f"iocs={shown(things)}: expected a list of texts")
        self.entries = [_entry(thing) for thing in things]
        self._uses: Counter[Key] = Counter()
        self._indicators: dict[Key, Indicator] = {}
        for entry in self.entries:
            if entry.indicator is not None:
                self._uses[entry.indicator.key] += 1
                self._indicators.setdefault(entry.indicator.key, entry.indicator)
        self._outcomes: dict[Key, Outcome] = {}
        self._open = iter(list(self._indicators))
        self._given = 0

    @property
    def indicators(self) -> list[Indicator]:
        """The different indicators, in order."""
        return list(self._indicators.values())

    @property
    def is_over(self) -> bool:
        """Whether every item has been given."""
        return self._given == len(self.entries)

    def next_open(self, most: int) -> list[Indicator]:
        """The next indicators that nothing is known of; each is given out once."""
        open_ = (self._indicators[key] for key in self._open if key not in self._outcomes)
        return list(islice(open_, most))

    def is_settled(self, indicator: Indicator) -> bool:
        """Whether it is known what came of an indicator."""
        return indicator.key in self._outcomes

    def settle(self, indicator: Indicator, outcome: Outcome) -> None:
        """Take note of what came of an indicator, and of what turns out to be the same as it."""
        self._outcomes[indicator.key] = outcome
        for key in keys_of(outcome.object):
            if key in self._uses and key not in self._outcomes:
                self._outcomes[key] = attrs.evolve(outcome, source=Source.DUPLICATE)

    def ready(self) -> Iterator[Enriched]:
        """The items that can be given now, in order."""
        while not self.is_over:
            entry = self.entries[self._given]
            outcome = self._outcome(entry)
            if outcome is None:
                return
            self._given += 1
            report = cast("Report | None", outcome.object)
            yield Enriched(entry.indicator, report, outcome.error, outcome.source, entry.text)

    def _outcome(self, entry: Entry) -> Outcome | None:
        if entry.indicator is None:
            return Outcome(None, entry.error, Source.NONE)
        key = entry.indicator.key
        outcome = self._outcomes.get(key)
        if outcome is None:
            return None
        self._uses[key] -= 1
        if not self._uses[key]:
            del self._outcomes[key], self._uses[key]
        elif outcome.source not in (Source.DUPLICATE, Source.NONE):
            self._outcomes[key] = attrs.evolve(outcome, source=Source.DUPLICATE)
        return outcome


def _entry(thing: Thing) -> Entry:
    text = thing if isinstance(thing, str) else thing.text if isinstance(thing, Indicator) else ""
    try:
        indicator = indicator_of(thing)
    except NotAnIndicatorError as error:
        return Entry(text or error.text, None, error)
    return Entry(text or indicator.value, indicator, None)
