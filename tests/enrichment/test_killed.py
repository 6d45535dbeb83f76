"""A thousand items within the quota of the public plan, killed and gone on with."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.enrichment.lists import DIFFERENT, GARBAGE, answered, begin_bad_day, expected, thousand
from vtyped_mock import MockServer

ROOT = Path(__file__).parents[2]
NEVER = -1


class Runs:
    """One list, enriched by processes one after the other."""

    def __init__(self, folder: Path, mock: MockServer, items: list[str], concurrency: int) -> None:
        self._folder = folder
        self._order: dict[str, Any] = {
            "control": mock.control_url,
            "base_url": mock.base_url,
            "key": mock.api_key,
            "items": items,
            "concurrency": concurrency,
        }

    def lines(self, *, paused_item: int = NEVER, paused_wait: int = NEVER, most: int | None = None) -> list[str]:
        """What a process prints until it is done, stands still where it was told to, or has given so many items.

        One that is not done is killed.
        """
        order = {**self._order, "paused_item": paused_item, "paused_wait": paused_wait}
        (self._folder / "order.json").write_text(json.dumps(order))
        command = [sys.executable, "-m", "tests.enrichment.worker", str(self._folder)]
        with subprocess.Popen(  # noqa: S603
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            lines = list(self._until(process.stdout, most))
            if len(lines) < len(self._order["items"]):
                process.send_signal(signal.SIGKILL)
            code = process.wait(60)
        assert code == (0 if len(lines) == len(self._order["items"]) else -signal.SIGKILL)
        return lines

    @staticmethod
    def _until(output: Iterator[str], most: int | None) -> Iterator[str]:
        for number, line in enumerate(output, 1):
            if line == "paused\n":
                return
            yield line
            if number == most:
                return


def test_a_thousand_items_killed_twice(tmp_path: Path, vt_mock: MockServer) -> None:
    begin_bad_day(vt_mock)
    items = thousand()
    assert (len(items), len(expected(items))) == (1000, DIFFERENT)
    runs = Runs(tmp_path, vt_mock, items, concurrency=4)
    # Once between two items, and once while it waits for the quota, which is what it nearly always does.
    first = runs.lines(paused_item=300)
    second = runs.lines(paused_wait=60)
    assert len(first) == 301
    assert len(first) < len(second) < 1000
    last = [json.loads(line) for line in runs.lines()]

    assert [line[1] for line in last] == items
    outcomes = Counter(line[3] for line in last)
    assert outcomes["NotAnIndicatorError"] == GARBAGE
    assert not {"QuotaExceededError", "TransientError", "QuotaExhausted"} & outcomes.keys()
    assert outcomes["NotFoundError"] >= 50
    counts = answered(vt_mock)
    assert set(counts.values()) == {1}, "exactly one lookup an item"
    assert len(counts) == DIFFERENT
    assert Counter(seen.fault for seen in vt_mock.requests)["error"] >= 16
    # Killed or not, the items that were given once are given again as they were.
    assert [json.loads(line)[3] for line in first] == [line[3] for line in last[:301]]
    assert {line[2] for line in last[:300]} == {"checkpoint", "duplicate", "none"}


def test_killed_at_any_time(tmp_path: Path, vt_mock: MockServer) -> None:
    # In the middle of requests, too: what was under way then is asked for again, and nothing else.
    vt_mock.clock.set_speed(0)
    items, kills, concurrency = thousand()[:300], 5, 4
    runs = Runs(tmp_path, vt_mock, items, concurrency)
    dice = random.Random(11)  # noqa: S311  # no secret
    for _ in range(kills):
        runs.lines(most=dice.randrange(20, 200))
    last = [json.loads(line) for line in runs.lines()]
    assert [line[1] for line in last] == items
    counts = answered(vt_mock)
    assert len(counts) == len(expected(items))
    # A round goes on in the threads while the item before it is given.
    assert counts.total() - len(counts) <= kills * concurrency
