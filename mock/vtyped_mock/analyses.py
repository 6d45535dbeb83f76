"""Analyses: from the queue to the results, driven by the clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .clock import Clock
from .dice import DAY, World
from .identifiers import EICAR_ANALYSIS_DATE, EICAR_SHA256, Hashes, file_analysis_id, other_analysis_id

ItemType = Literal["file", "url", "domain", "ip_address"]
Status = Literal["queued", "in-progress", "completed"]


@dataclass(frozen=True, slots=True)
class Analysis:
    """One scan. `item` is the id of what is scanned."""

    id: str
    type: ItemType
    item: str
    date: int
    started: float


class Analyses:
    """The analyses that users have started here, and those of the past."""

    def __init__(self, world: World, clock: Clock, in_progress_after: float, completed_after: float) -> None:
        self._world = world
        self._clock = clock
        self._in_progress_after = in_progress_after
        self._completed_after = completed_after
        self._made: dict[str, Analysis] = {}
        self._by_item: dict[tuple[str, str], list[Analysis]] = {}

    def start_file(self, hashes: Hashes) -> Analysis:
        """Put the scan of a file into the queue."""
        return self._start("file", hashes.sha256, hashes.md5)

    def start_url(self, sha256: str) -> Analysis:
        """Put the scan of a URL into the queue."""
        return self._start("url", sha256, sha256)

    def start_host(self, type_: Literal["domain", "ip_address"], host: str) -> Analysis:
        """Put the scan of a domain or an address into the queue."""
        return self._start(type_, host, host)

    def _start(self, type_: ItemType, item: str, name: str) -> Analysis:
        started = self._clock.now()
        date = int(started)
        # The id holds the second, so a second scan in the same second moves on.
        while (identifier := _identifier(type_, name, date)) in self._made:
            date += 1
        analysis = Analysis(identifier, type_, item, date, started)
        self._made[identifier] = analysis
        self._by_item.setdefault((type_, item), []).append(analysis)
        return analysis

    def made(self, identifier: str) -> Analysis | None:
        """An analysis started here."""
        return self._made.get(identifier)

    def of(self, type_: str, item: str) -> list[Analysis]:
        """The analyses of a thing that were started here, oldest first."""
        return self._by_item.get((type_, item), [])

    def progress(self, analysis: Analysis) -> float:
        """How much of an analysis is done: 0 while it is queued, 1 when it is completed."""
        elapsed = self._clock.now() - analysis.started
        if elapsed >= self._completed_after:
            return 1.0
        if elapsed < self._in_progress_after:
            return 0.0
        done = (elapsed - self._in_progress_after) / (self._completed_after - self._in_progress_after)
        return min(max(done, 0.05), 0.95)

    def past(self, type_: ItemType, item: str, name: str, last: int) -> list[Analysis]:
        """The analyses of a thing before the mock was started, newest first; `last` is the date of the newest."""
        dice = self._world.dice("analyses", type_, item)
        dates = {last} | {last - dice.randint(1, 300) * DAY for _ in range(dice.randint(0, 6))}
        if item == EICAR_SHA256:
            dates = {EICAR_ANALYSIS_DATE - week * 7 * DAY for week in range(12)}
        return [
            Analysis(_identifier(type_, name, date), type_, item, date, float("-inf"))
            for date in sorted(dates, reverse=True)
        ]


def status(progress: float) -> Status:
    """The word for how far an analysis has come."""
    if progress <= 0:
        return "queued"
    return "completed" if progress >= 1 else "in-progress"


def _identifier(type_: ItemType, name: str, date: int) -> str:
    return file_analysis_id(name, date) if type_ == "file" else other_analysis_id(type_, name, date)
