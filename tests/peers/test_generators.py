"""Other generators take the document without an error."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from .programs_of_node import BUNDLE, needs_node, program

PYTHON = Path(__file__).parents[2] / ".venv-peers/bin/openapi-generator-cli"


def run(*command: str | Path) -> str:
    done = subprocess.run(  # noqa: S603  # programs of the locked files
        command,
        env={**os.environ, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@needs_node
def test_openapi_typescript(tmp_path: Path) -> None:
    target = tmp_path / "api.ts"
    run(program("openapi-typescript"), BUNDLE, "-o", target)
    text = target.read_text(encoding="utf-8")
    assert '"/files/{id}"' in text
    assert "last_analysis_stats" in text


@pytest.mark.skipif(not PYTHON.exists(), reason="`make generators` installs it")
@pytest.mark.parametrize(("target", "ending"), [("python", "py"), ("go", "go"), ("typescript-fetch", "ts")])
def test_openapi_generator(tmp_path: Path, target: str, ending: str) -> None:
    said = run(PYTHON, "generate", "-i", BUNDLE, "-g", target, "-o", tmp_path)
    assert "[error]" not in said.lower()
    assert " ERROR " not in said
    printed = "".join(path.read_text(encoding="utf-8") for path in tmp_path.rglob(f"*.{ending}"))
    assert "last_analysis_stats" in printed
    assert len(printed) > BUNDLE.stat().st_size
