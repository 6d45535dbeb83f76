"""Enriches a list in a process of its own, on the clock of a mock: `python -m tests.enrichment.worker FOLDER`.

It writes a line for each item to standard output. Where it reads `pause` it stands still, so that it can be killed.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from tests.clocks import MockClock, pause
from vtyped import Client
from vtyped.quota import Governor, Limits, SqliteStore


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
