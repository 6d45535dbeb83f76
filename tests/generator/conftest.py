from __future__ import annotations

from pathlib import Path

import pytest

from .small import Spec


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="accept what the generator prints now as golden")


@pytest.fixture
def spec(tmp_path: Path) -> Spec:
    return Spec(tmp_path)
