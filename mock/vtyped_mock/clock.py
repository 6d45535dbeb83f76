"""Virtual time."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime

START = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
"""Where every clock starts unless told otherwise: in the middle of a day and of a month."""


class Clock:
    """A clock that starts at a fixed instant and moves as fast as it is told.

    `speed` multiplies the real time that has gone by; with speed 0 the clock stands still until `advance`.
    """

    def __init__(self, start: datetime = START, speed: float = 1.0) -> None:
        self._lock = threading.Lock()
        self.reset(start, speed)

    def reset(self, start: datetime, speed: float) -> None:
        """Begin anew, at an instant and with a speed."""
        with self._lock:
            self.start = start.timestamp()
            self.speed = speed
            self._advanced = 0.0
            self._origin = time.monotonic()

    def now(self) -> float:
        """The present instant in Unix seconds."""
        with self._lock:
            return self._now()

    def timestamp(self) -> int:
        """The present instant in whole Unix seconds, as the service writes dates."""
        return int(self.now())

    def advance(self, seconds: float) -> None:
        """Move forward by `seconds`."""
        if not 0 <= seconds < float("inf"):
            raise ValueError("A clock moves forward only.")
        with self._lock:
            self._advanced += seconds

    def advance_to(self, instant: datetime) -> None:
        """Move forward to an instant."""
        self.advance(instant.timestamp() - self.now())

    def set_speed(self, speed: float) -> None:
        """Go on at another speed; with 0 the clock stands still."""
        if isinstance(speed, bool) or not 0 <= speed < float("inf"):
            raise ValueError("The speed is 0 or more.")
        with self._lock:
            self._advanced = self._now() - self.start
            self._origin = time.monotonic()
            self.speed = speed

    def _now(self) -> float:
        return self.start + self._advanced + (time.monotonic() - self._origin) * self.speed
