"""What has become of a mutant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """One mutant: what it is, and which part of the tests has seen it."""

    part: str
    kind: str
    name: str
    place: str
    seed: int
    killed_by: str
    """Empty where nothing has seen it."""
    seconds: float
    hidden: bool = False
    """Whether no right mock can show it, so that it has to survive."""

    def __str__(self) -> str:
        return f"{self.part}, {self.kind}: {self.name} in {self.place}, seed {self.seed}"


def table(outcomes: Iterable[Outcome]) -> list[str]:
    """Killed and survived by part and kind, with the tests that have killed."""
    groups: defaultdict[tuple[str, str], list[Outcome]] = defaultdict(list)
    for each in outcomes:
        groups[each.part, f"{each.kind} (control)" if each.hidden else each.kind].append(each)
    rows = [f"{'part':10}{'kind':34}{'mutants':>8}{'killed':>8}{'survived':>10}{'seconds':>9}  killed by"]
    for (part, kind), found in sorted(groups.items()):
        killed = [each for each in found if each.killed_by]
        means = sorted({each.killed_by for each in killed})
        numbers = f"{len(found):8}{len(killed):8}{len(found) - len(killed):10}"
        rows.append(f"{part:10}{kind:34}{numbers}{sum(each.seconds for each in found):9.0f}  {', '.join(means)}")
    return rows


def unexpected(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Mutants that should have been seen and were not, and those that nothing can see and something has."""
    return [each for each in outcomes if bool(each.killed_by) == each.hidden]
