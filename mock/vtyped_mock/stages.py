"""Jobs that come along with the clock."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stages:
    """The states of a job, in order, each with the seconds after which it begins; the first begins at 0."""

    steps: tuple[tuple[str, float], ...]

    def at(self, elapsed: float) -> str:
        """The state of a job that began `elapsed` seconds ago."""
        return [state for state, begins in self.steps if begins <= max(elapsed, 0)][-1]

    def progress(self, elapsed: float) -> float:
        """How much is done: 0 at the beginning, 1 when the last state is reached."""
        whole = self.steps[-1][1]
        return min(max(elapsed / whole, 0.0), 1.0) if whole else 1.0
