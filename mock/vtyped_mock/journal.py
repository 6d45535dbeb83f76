"""The requests that a mock has seen, with the times at which it saw them."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from itertools import pairwise
from typing import overload

from .document import Json

_KEEP = 100_000


@dataclass(frozen=True, slots=True)
class SeenRequest:
    """A request as the mock has seen it. The key itself is never kept.

    `time` is that of the mock's clock. `arrived` and `answered` are real seconds since the mock was started or reset,
    by a clock that nobody sets. `status` is None where the answer was lost on purpose, by the fault that is named.
    """

    time: float
    arrived: float
    answered: float
    origin: str
    method: str
    path: str
    operation_id: str | None
    status: int | None
    has_key: bool
    fault: str | None = None


class Journal(Sequence[SeenRequest]):
    """The requests seen, in the order in which they were answered."""

    def __init__(self) -> None:
        self._seen: deque[SeenRequest] = deque(maxlen=_KEEP)
        self._began = time.monotonic()

    def now(self) -> float:
        """Real seconds since the journal was begun."""
        return time.monotonic() - self._began

    def append(self, seen: SeenRequest) -> None:
        """Write a request down."""
        self._seen.append(seen)

    def attempts(self, *, operation: str = "*", method: str = "*", path: str = "*") -> list[SeenRequest]:
        """The requests that match patterns, in the order in which they came in."""
        found = [
            seen
            for seen in tuple(self._seen)
            if fnmatchcase(seen.operation_id or "", operation)
            and fnmatchcase(seen.method, method.upper())
            and fnmatchcase(seen.path, path)
        ]
        return sorted(found, key=lambda seen: seen.arrived)

    def waits(self, *, operation: str = "*", method: str = "*", path: str = "*") -> list[float]:
        """The real seconds between the arrivals of requests that match patterns."""
        arrivals = [seen.arrived for seen in self.attempts(operation=operation, method=method, path=path)]
        return [later - earlier for earlier, later in pairwise(arrivals)]

    def report(self) -> list[Json]:
        """The attempts at each address, with what became of each and how long the client waited before it."""
        groups: dict[tuple[str, str, str], list[SeenRequest]] = {}
        for seen in self.attempts():
            groups.setdefault((seen.origin, seen.method, seen.path), []).append(seen)
        return [
            {
                "origin": origin,
                "method": method,
                "path": path,
                "operation_id": attempts[0].operation_id,
                "attempts": _attempts(attempts),
            }
            for (origin, method, path), attempts in groups.items()
        ]

    def __len__(self) -> int:
        return len(self._seen)

    @overload
    def __getitem__(self, index: int) -> SeenRequest: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[SeenRequest, ...]: ...
    def __getitem__(self, index: int | slice) -> SeenRequest | tuple[SeenRequest, ...]:
        return tuple(self._seen)[index]

    def __iter__(self) -> Iterator[SeenRequest]:
        return iter(tuple(self._seen))


def _attempts(attempts: list[SeenRequest]) -> list[Json]:
    told: list[Json] = []
    before: float | None = None
    for seen in attempts:
        waited = None if before is None else round(seen.arrived - before, 6)
        before = seen.answered
        told.append(
            {
                "arrived": round(seen.arrived, 6),
                "answered": round(seen.answered, 6),
                "waited": waited,
                "status": seen.status,
                "fault": seen.fault,
            }
        )
    return told
