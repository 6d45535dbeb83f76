"""Time for what takes a clock."""

from __future__ import annotations


class StillClock:
    """Stands still until it is moved."""

    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now
