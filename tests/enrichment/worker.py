"""Enriches a list in a process of its own, on the clock of a mock: `python -m tests.enrichment.worker FOLDER`.

It writes a line for each item to standard output. Where it reads `pause` it stands still, so that it can be killed.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

import httpx

from vtyped import Client
from vtyped.quota import Governor, Limits, SqliteStore


class MockClock:
    """The time of the mock, which waits of the client move."""

    def __init__(self, control: str, paused_wait: int) -> None:
        self._control = control
        self._paused_wait = paused_wait
        self._now = float(self._call("GET", "clock")["now"])
        self._waits = 0

    def now(self) -> float:
        return self._now

    def wait(self, seconds: float) -> None:
        self._waits += 1
        if self._waits == self._paused_wait:
            pause()
        self._now = float(self._call("POST", "advance", json={"seconds": seconds})["now"])

    def _call(self, method: str, name: str, **more: Any) -> Any:
        return httpx.request(method, f"{self._control}/{name}", trust_env=False, **more).json()


def pause() -> None:
    print("paused", flush=True)
    sys.stdin.readline()


def main(folder: Path) -> None:
    order = json.loads((folder / "order.json").read_text())
    clock = MockClock(order["control"], order["paused_wait"])
    time.sleep = clock.wait  # type: ignore[assignment]
    governor = Governor(Limits.public(), store=SqliteStore(folder / "quota.sqlite"), clock=clock.now)
    with Client(order["key"], base_url=order["base_url"], quota=governor) as vt:
        items = vt.enrich(order["items"], checkpoint=folder / "run.jsonl", concurrency=order["concurrency"])
        for number, item in enumerate(items):
            outcome = item.object.id if item.object is not None else type(item.error).__name__
            print(json.dumps([number, item.text, item.source, outcome]), flush=True)
            if number == order["paused_item"]:
                pause()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
