"""What can be chosen about a mock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from .clock import START

DEFAULT_KEY = "mock-key"
PUBLIC_KEY = "mock-public-key"


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices behind one mock.

    `keys` maps each accepted API key to the access it has: `"all"` operations of the free plan, or `"special"`
    for every right. `quota` maps `minute`, `hour`, `day` and `month` to a number of requests a key; what it leaves
    out is unlimited. An analysis is queued until `in_progress_after` seconds of virtual time have gone by, and
    completed after `completed_after`.
    """

    seed: int = 0
    speed: float = 1.0
    start: datetime = START
    keys: Mapping[str, str] = field(default_factory=lambda: {DEFAULT_KEY: "special", PUBLIC_KEY: "all"})
    quota: Mapping[str, int] = field(default_factory=dict)
    in_progress_after: float = 2.0
    completed_after: float = 5.0


def full_keys(keys: list[str]) -> dict[str, str]:
    """Keys that have every right."""
    return dict.fromkeys(keys, "special")
