"""A thousand items on the command line within the quota of the public plan, killed and gone on with."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.enrichment.lists import DIFFERENT, GARBAGE, answered, begin_bad_day, expected, thousand
from tests.guides import environment
from vtyped.cli.exits import Exit
from vtyped_mock import MockServer

ROOT = Path(__file__).parents[2]
NEVER = 0


class CommandLine:
    """Runs one command line, time after time, with waits that take no time."""

    def __init__(self, folder: Path, mock: MockServer, *arguments: str) -> None:
        self._folder = folder
        self._environment = environment(mock, folder) | {"PYTHONPATH": str(ROOT)}
        self._control = mock.control_url
        self._arguments = arguments

    def lines(self, *more: str, paused_wait: int = NEVER) -> tuple[list[str], int]:
        """What the program prints, and its exit code. Where it stands still it is killed."""
        command = [sys.executable, "-m", "tests.cli.hurried", self._control, str(paused_wait), *self._arguments, *more]
        with subprocess.Popen(  # noqa: S603
            command, cwd=self._folder, env=self._environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            lines = list(_until_paused(process.stdout))
            if paused_wait != NEVER:
                process.send_signal(signal.SIGKILL)
            code = process.wait(60)
        return lines, code


def _until_paused(output: Iterator[str]) -> Iterator[str]:
    for line in output:
        if line == "paused\n":
            return
        yield line


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_thousand_items_killed_twice(tmp_path: Path, vt_mock: MockServer) -> None:
    begin_bad_day(vt_mock)
    items = thousand()
    (tmp_path / "iocs.txt").write_text("\n".join(items), encoding="utf-8")
    options = ("--list", "iocs.txt", "--checkpoint", "run.jsonl", "--public-quota")
    command_line = CommandLine(tmp_path, vt_mock, "enrich", *options, "--fields", "text,type,id,verdict,error")

    first, killed = command_line.lines(paused_wait=40)
    second, killed_again = command_line.lines(paused_wait=60)
    last, code = command_line.lines()
    assert (killed, killed_again, code) == (-signal.SIGKILL, -signal.SIGKILL, Exit.MALICIOUS)
    assert 100 < len(first) < len(second) < len(last)
    assert last[: len(second)] == second
    assert second[: len(first)] == first

    rows = [json.loads(line) for line in last]
    assert [row["text"] for row in rows] == items, "a row an input, in order"
    errors = [row["error"] for row in rows if row["error"] is not None]
    unknown = [error for error in errors if error.startswith("NotFoundError: ")]
    assert len(unknown) >= 50
    assert len(errors) - len(unknown) == GARBAGE
    assert all(row["error"] or (row["id"] and row["verdict"]) for row in rows)

    counts = answered(vt_mock)
    assert set(counts.values()) == {1}, "exactly one lookup an item"
    assert len(counts) == len(expected(items)) == DIFFERENT
    assert sum(seen.fault == "error" for seen in vt_mock.requests) >= 16

    # What is kept is all: another format costs nothing.
    requests = len(vt_mock.requests)
    table, code = command_line.lines("--format", "csv")
    assert code == Exit.MALICIOUS
    assert list(csv.DictReader(table)) == [{name: value or "" for name, value in row.items()} for row in rows]
    assert len(vt_mock.requests) == requests
