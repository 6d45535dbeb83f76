"""Every example of docs/pivot.md is run."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.guides import examples, run
from vtyped_mock import MockServer

EXAMPLES = examples("pivot.md")


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example(example: str, vt_mock: MockServer, tmp_path: Path) -> None:
    assert run(example, vt_mock, tmp_path)
