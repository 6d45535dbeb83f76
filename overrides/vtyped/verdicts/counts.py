"""How many engines say what, and how many say nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

LEFT_OUT: Mapping[str, str] = {
    "timeout": "ran out of time, and may have said anything",
    "confirmed-timeout": "ran out of time twice",
    "failure": "broke down",
    "type-unsupported": "does not handle this type of file, and so never looked",
    "undetected": "has no opinion of the URL, domain or IP address; of a file it would mean that it found nothing",
}
"""Categories that are no opinion, so that they do not count among the engines asked, and what an engine of each did."""

_SPELLINGS = {"typeUnsupported": "type-unsupported"}
_OPINIONS = ("malicious", "suspicious", "harmless", "undetected")


@attrs.frozen
class Counts:
    """Engines by what they say."""

    malicious: int = 0
    suspicious: int = 0
    harmless: int = 0
    undetected: int = 0
    """Of a file: looked, and found nothing. Of anything else always 0: there it says nothing, and is left out."""
    left_out: Mapping[str, int] = attrs.field(factory=dict)
    """Engines that gave no opinion, by category: see `LEFT_OUT`."""

    @property
    def opinions(self) -> int:
        """Engines that gave an opinion: the denominator."""
        return self.malicious + self.suspicious + self.harmless + self.undetected


def counts_of(stats: Mapping[str, Any], *, is_file: bool) -> Counts:
    """Sort the counters of an analysis. One of a category that is new is left out."""
    counted = {name: count for name, count in map(_counter, stats.items()) if count}
    given = _OPINIONS if is_file else _OPINIONS[:-1]
    opinions = {name: counted.pop(name) for name in given if name in counted}
    return Counts(**opinions, left_out=counted)


def _counter(item: tuple[str, Any]) -> tuple[str, int]:
    name, value = item
    return _SPELLINGS.get(name, name.replace("_", "-")), value if type(value) is int and value > 0 else 0
