"""Runs every cell in a process of its own, in rounds, so that a busy machine slows all of them alike."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from .cells import Cell, Work
from .site import TRANSFER, Site

ROOT = Path(__file__).parents[2]
_PEERS = ROOT / ".venv-peers/bin/python"
_INTERPRETER = "interpreter"
# All load the same certificates and compiled modules, as after an installation, and nothing from elsewhere.
_UNWANTED = ("SSL_CERT_FILE", "SSL_CERT_DIR", "PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "HTTP_PROXY", "http_proxy")
_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True)
class Run:
    """The figures of one process."""

    wall: float
    """Seconds, without making ready."""
    cpu: float
    """Seconds of processor time, without making ready; of the whole process where it is measured from outside."""
    peak: int
    """Bytes of memory at most, as the operating system tells."""
    memory: int = 0
    """Bytes of memory added by the work."""
    pause: float = 0.0
    """Seconds of the longest time that an event loop was busy."""


Runs = dict[str, list[Run]]
"""Runs of each cell of a work, in the order of rounds."""


class FailedError(Exception):
    """A cell did not do its work."""


@contextmanager
def server() -> Iterator[dict[str, str]]:
    """The server, in a process of its own; gives its addresses."""
    command = [sys.executable, "-m", f"{__package__}.server"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None  # noqa: S101  # it is a pipe
        assert process.stdin is not None  # noqa: S101
        try:
            yield json.loads(process.stdout.readline())
        finally:
            process.stdin.close()


def measured(work: Work, site: Mapping[str, str], rounds: int, show: Callable[[str], None]) -> Runs:
    """Measure a work.

    Args:
        work: The work.
        site: Addresses of the server.
        rounds: Runs of each cell.
        show: Told how far it is.

    Raises:
        FailedError: A cell did not do its work.
    """
    runs: Runs = {cell.name: [] for cell in work.cells}
    order = list(work.cells)
    for number in range(rounds + (1 if _is_statements(work.cells[0]) else 0)):
        random.shuffle(order)
        show(f"{work.key}: round {number + 1}")
        for cell in order:
            runs[cell.name].append(_run(work, cell, site))
    if _is_statements(work.cells[0]):
        # The first round has compiled the modules.
        runs = _beyond_the_interpreter({name: each[1:] for name, each in runs.items()})
    return runs


def ceiling(site: Mapping[str, str]) -> dict[str, float]:
    """What the server can give: answers for a second of the wall clock, and for one of its processor time."""
    before = _statistics(site)
    cell = Cell("ceiling", "floor:ceiling", environment={})
    work = Work("ceiling", "", (cell,), "", {}, count=20_000, workers=4)
    run = _run(work, cell, site)
    after = _statistics(site)
    answers = after["answers"] - before["answers"]
    return {"wall": answers / run.wall, "cpu": answers / (after["cpu"] - before["cpu"])}


def ratio(work: Work, runs: Runs, name: str) -> list[float]:
    """The ratios of a cell to the reference, round by round: times as fast, or times as long."""

    def of(run: Run) -> float:
        return run.cpu if work.by_cpu else run.wall

    pairs = [(of(mine), of(its)) for mine, its in zip(runs[name], runs[work.reference], strict=True)]
    return [its / mine if work.is_rate else mine / its for mine, its in pairs]


def _statistics(site: Mapping[str, str]) -> dict[str, float]:
    with urlopen(f"{site['http']}/statistics") as answer:  # noqa: S310  # of this machine
        return json.load(answer)  # type: ignore[no-any-return]


def _is_statements(cell: Cell) -> bool:
    return " " in cell.program or cell.name == _INTERPRETER


def _beyond_the_interpreter(runs: Runs) -> Runs:
    bare = runs[_INTERPRETER]
    return {
        name: [
            Run(max(run.wall - its.wall, 1e-6), max(run.cpu - its.cpu, 1e-6), run.peak, run.peak - its.peak)
            for run, its in zip(each, bare, strict=True)
        ]
        for name, each in runs.items()
        if name != _INTERPRETER
    }


def _run(work: Work, cell: Cell, addresses: Mapping[str, str]) -> Run:
    python = str(_PEERS if cell.peers else sys.executable)
    with tempfile.TemporaryDirectory() as folder:
        if work.uploads:
            with Path(folder, "large").open("wb") as file:
                file.truncate(TRANSFER)
        if _is_statements(cell):
            command = [python, "-c", cell.program]
        else:
            origin = addresses["https" if work.tls else "http"]
            site = Site(origin, addresses["certificate"], work.file, work.count, work.workers, folder)
            command = [python, "-m", f"{__package__}.worker", cell.program, json.dumps(asdict(site)), *cell.flags]
        environment = {name: value for name, value in os.environ.items() if name not in _UNWANTED}
        # What has its own list of authorities cannot be told another one in any other way.
        environment |= {"REQUESTS_CA_BUNDLE": addresses["certificate"]} if work.tls else {}
        process = subprocess.Popen(command, cwd=ROOT, env=environment | dict(cell.environment), stdout=subprocess.PIPE)
        assert process.stdout is not None  # noqa: S101  # it is a pipe
        printed = process.stdout.read()
        process.stdout.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise FailedError(f"{work.key}: {cell.name} ended with {process.returncode}")
    figures: dict[str, Any] = json.loads(printed) if printed else {}
    peak = usage.ru_maxrss * _UNIT
    whole = usage.ru_utime + usage.ru_stime
    return Run(
        figures.get("wall", whole), figures.get("cpu", whole), peak, figures.get("memory", 0), figures.get("pause", 0.0)
    )
