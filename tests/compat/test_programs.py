"""The same programs with vt-py and with vtyped.compat: only the import differs, and they print the same."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vtyped_mock import MockServer

HERE = Path(__file__).parent
PROGRAMS = sorted((HERE / "programs").glob("*.py"))
IMPORTS = {"vt-py": "import vt", "vtyped": "import vtyped.compat as vt"}
BEFORE = {"vt-py": (HERE / "confined.py").read_text(), "vtyped": ""}


def output(program: Path, library: str, vt_mock: MockServer, folder: Path) -> str:
    """What a program prints that runs to its end with a library, against a mock that has forgotten everything."""
    # Analyses end at once: vt-py waits 20 seconds of real time between two looks.
    vt_mock.state.use(replace(vt_mock.settings, in_progress_after=0.0, completed_after=0.0))
    minute = datetime.fromtimestamp(vt_mock.clock.now() - 7200, UTC).strftime("%Y%m%d%H%M")
    text, count = re.subn(r"^import vt$", IMPORTS[library], program.read_text(), flags=re.MULTILINE)
    assert count == 1
    copy = folder / f"{library}_{program.name}"
    copy.write_text(BEFORE[library] + text)
    kept = {name: value for name, value in os.environ.items() if not re.search("proxy|^VT|PYTEST", name, re.I)}
    own = {"KEY": vt_mock.api_key, "HOST": vt_mock.origin, "MINUTE": minute}
    done = subprocess.run(  # noqa: S603
        [sys.executable, copy], cwd=folder, env=kept | own, capture_output=True, text=True, check=False, timeout=50
    )
    assert done.returncode == 0, f"{library}\n{done.stdout[-2000:]}\n{done.stderr[-3000:]}"
    return done.stdout


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.stem)
def test_a_program_prints_the_same_with_both(program: Path, vt_mock: MockServer, tmp_path: Path) -> None:
    expected = output(program, "vt-py", vt_mock, tmp_path)
    assert expected.count("\n") >= 3
    assert output(program, "vtyped", vt_mock, tmp_path) == expected
