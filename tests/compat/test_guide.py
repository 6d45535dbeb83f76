"""Every example of docs/migration.md is run, and what it says of names is held against the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import vtyped
from tests.guides import DOCS, examples, run
from vtyped_mock import MockServer

EXAMPLES = examples("migration.md")
TYPED = re.findall(r"\| `vt\.([a-z_.]+)\(", (DOCS / "migration.md").read_text())


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example(example: str, vt_mock: MockServer, tmp_path: Path) -> None:
    here = example.replace("mock-key", vt_mock.api_key).replace("http://127.0.0.1:8650", vt_mock.origin)
    assert run(here, vt_mock, tmp_path)


@pytest.mark.parametrize("name", TYPED)
def test_what_a_call_becomes_is_there(name: str) -> None:
    found: object = vtyped.Client("k")
    for part in name.split("."):
        found = getattr(found, part)
    assert callable(found)
