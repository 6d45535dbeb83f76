"""What is printed of every shape of the document passes the checks that the project's own code passes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .small import ROOT, Spec


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The golden document, printed."""
    return Spec(tmp_path_factory.mktemp("document")).make()


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(["mypy", "--strict", "--cache-dir=.mypy_cache"], id="mypy"),
        pytest.param(["pyright", "--pythonpath", sys.executable], id="pyright"),
        pytest.param(
            ["ruff", "check", "--no-cache", "--ignore=D301", f"--config={ROOT / 'pyproject.toml'}"], id="ruff"
        ),
        pytest.param(["ruff", "format", "--check", "--no-cache", f"--config={ROOT / 'pyproject.toml'}"], id="format"),
    ],
)
def test_the_printed_code_is_clean(folder: Path, command: list[str]) -> None:
    run = [sys.executable, "-m", *command, "vtyped_api"]
    done = subprocess.run(run, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout + done.stderr
