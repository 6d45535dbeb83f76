"""Each case of the catalogue has a test for each client, or a reason why it has none."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.faults.catalogue import CASES, NOT_RUN

ROOT = Path(__file__).parents[2]
_CASE = re.compile(r"(?<![a-z0-9])f(\d{2,3})(?![0-9])", re.IGNORECASE)


def test_every_case_runs_for_both_clients_or_says_why_not() -> None:
    options = ["--collect-only", "-o", "addopts=-q", "-p", "no:cacheprovider", str(Path(__file__).parent)]
    command = [sys.executable, "-m", "pytest", *options]
    listed = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout  # noqa: S603
    run: dict[str, set[str]] = {}
    for line in listed.splitlines():
        name = line.rpartition("::")[2]
        kinds = set(re.findall(r"(?<![a-z])a?sync(?![a-z])", name.partition("[")[2]))
        for number in _CASE.findall(name):
            run.setdefault(f"F{number}", set()).update(kinds)
    assert list(CASES) == [f"F{number:02}" for number in range(1, 106)]
    assert sorted([*run, *NOT_RUN]) == sorted(CASES)
    assert {case for case, kinds in run.items() if kinds != {"sync", "async"}} == set()
    assert all(NOT_RUN.values())
