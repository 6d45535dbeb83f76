"""What grows with the number of items, and with the number of operations, and what does not."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from .cells import MANY_COMMENTS
from .measuring import ROOT, Run, measured

COUNTS = (10_000, 100_000, 1_000_000)
SIZES: tuple[int | None, ...] = (50, 100, 200, None)
_MEGABYTE = 1024 * 1024


def items(site: Mapping[str, str]) -> Iterator[str]:
    """A row for each number of comments that are iterated."""
    yield "| comments | client | wall µs an item | CPU µs an item | peak MB | added MB |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for count in COUNTS:
        runs = measured(replace(MANY_COMMENTS, count=count), site, 1, lambda _: None)
        for name, (run,) in runs.items():
            yield f"| {count:,} | {name} | {_of_items(run, count)} |"


def operations() -> Iterator[str]:
    """A row for each number of operations that are printed."""
    # Not before: what this process holds counts as held by those that it starts.
    from generator.bundle import bundle

    from ..growth import PROGRAMS, part, printed, seconds

    yield "| operations | printing, CPU s | import and `files.get`, CPU ms | `mypy --strict`, CPU s | lines |"
    yield "| --- | --- | --- | --- | --- |"
    for size in SIZES:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            document = part(bundle(ROOT / "spec"), size)
            start = time.process_time()
            lines = printed(document, folder)
            printing = time.process_time() - start
            seconds(folder, PROGRAMS["and files.get"])  # compiles
            imported = min(seconds(folder, PROGRAMS["and files.get"]) for _ in range(5)) * 1000
            found = len(document.operations())
            yield f"| {found} | {printing:.1f} | {imported:.1f} | {_checked(folder):.1f} | {lines:,} |"


def _of_items(run: Run, count: int) -> str:
    figures = (run.wall / count * 1e6, run.cpu / count * 1e6)
    return f"{figures[0]:.1f} | {figures[1]:.1f} | {run.peak / _MEGABYTE:.0f} | {run.memory / _MEGABYTE:.1f}"


def _checked(folder: Path) -> float:
    """Seconds of processor time of a check from nothing."""
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull, "-p", "vtyped_api"]
    process = subprocess.Popen(
        [*command, "--config-file", ""], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"mypy refuses the part of the document in {folder}")
    return usage.ru_utime + usage.ru_stime
