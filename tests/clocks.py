"""Time for what takes a clock."""

from __future__ import annotations

import sys
import threading

import httpx


class StillClock:
    """Stands still until it is moved."""

    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


class MockClock:
    """The time of a mock in another process, which waits in this one move.

    In the wait of the main thread that has the number `paused_wait` it stands still, so that it can be killed.
    Nothing of an enrichment is under way then: the main thread waits only where it has no others.
    """

    def __init__(self, control: str, paused_wait: int) -> None:
        # Loopback only; reading the certificates that are trusted would take longer than anything else.
        self._control = httpx.Client(base_url=control, trust_env=False, verify=False)  # noqa: S501
        self._paused_wait = paused_wait
        self._now = _now_of(self._control.get("clock"))
        self._waits = 0

    def now(self) -> float:
        return self._now

    def wait(self, seconds: float) -> None:
        if threading.current_thread() is threading.main_thread():
            self._waits += 1
            if self._waits == self._paused_wait:
                pause()
        self._now = _now_of(self._control.post("advance", json={"seconds": seconds}))


def _now_of(answer: httpx.Response) -> float:
    return float(answer.raise_for_status().json()["now"])


def pause() -> None:
    """Stand still, and say so, but for a terminal, which shows it."""
    if not sys.stdout.isatty():
        print("paused", flush=True)
    sys.stdin.readline()
