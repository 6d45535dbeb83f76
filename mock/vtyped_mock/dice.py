"""Repeatable chance: the same seed and name always give the same values, in every process."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeVar

T = TypeVar("T")
DAY = 86400
Level = Literal["harmless", "suspicious", "malicious"]


class Dice(random.Random):
    """A random generator with the few throws that reports need."""

    def hex(self, digits: int) -> str:
        """Text of `digits` hexadecimal digits."""
        return f"{self.getrandbits(digits * 4):0{digits}x}"

    def chance(self, probability: float) -> bool:
        """True with this probability."""
        return self.random() < probability

    def some(self, values: Sequence[T], low: int, high: int) -> list[T]:
        """Between `low` and `high` different values, in the order of `values`."""
        count = min(self.randint(low, high), len(values))
        return [values[index] for index in sorted(self.sample(range(len(values)), count))]


@dataclass(frozen=True, slots=True)
class World:
    """What every invented fact rests on: a seed and the instant at which the clock starts.

    `verdicts` has how bad things are, by type and id, where chance is not to say so.
    """

    seed: int
    start: int
    verdicts: dict[tuple[str, str], Level] = field(default_factory=dict, compare=False)

    def dice(self, *name: object) -> Dice:
        """The dice of a name, such as `("file", sha256)`."""
        text = "\0".join([str(self.seed), *map(str, name)])
        return Dice(int.from_bytes(hashlib.sha256(text.encode()).digest()[:16], "big"))

    def digest(self, algorithm: str, *name: object) -> str:
        """A digest that belongs to a name, in hexadecimal."""
        text = "\0".join([str(self.seed), algorithm, *map(str, name)])
        return hashlib.new(algorithm, text.encode(), usedforsecurity=False).hexdigest()

    def days_ago(self, days: float) -> int:
        """The instant so many days before the start, in Unix seconds."""
        return int(self.start - days * DAY)
