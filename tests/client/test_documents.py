"""What the documents say is tested is tested."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.faults.catalogue import CASES

ROOT = Path(__file__).parents[2]
_TEST = re.compile(r"`(?:tests/)?(\w+/test_\w+\.py)(?:::(test_\w+))?`")
_SPAN = re.compile(r"\bF(\d{2,3})(?: to F(\d{2,3}))?\b")


@pytest.mark.parametrize("name", ["docs/reliability.md", "SECURITY.md"])
def test_every_test_that_a_document_names_is_there(name: str) -> None:
    named = _TEST.findall((ROOT / name).read_text())
    assert len(named) > 8
    missing = []
    for file, test in named:
        path = ROOT / "tests" / file
        if not path.is_file() or (test and f"def {test}(" not in path.read_text()):
            missing.append(f"{file}::{test}")
    assert missing == []


def test_every_fault_stands_in_the_document_of_reliability() -> None:
    named: set[str] = set()
    for first, last in _SPAN.findall((ROOT / "docs/reliability.md").read_text()):
        named |= {f"F{number:02}" for number in range(int(first), int(last or first) + 1)}
    assert named == CASES.keys()
