"""A run of tests that leaves the key somewhere fails, and says where."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.canary import KEY

ROOT = Path(__file__).parents[2]
BEGIN = f"""
import logging, sqlite3
from contextlib import closing
from pathlib import Path
KEY = {KEY!r}
"""


def run(folder: Path, test: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run a project of one test, with the canary."""
    project = folder / "project"
    project.mkdir()
    (project / "conftest.py").write_text((ROOT / "tests/conftest.py").read_text())
    (project / "test_it.py").write_text(f"{BEGIN}\n{test}")
    command = [sys.executable, "-m", "pytest", "-q", f"--rootdir={project}", f"--basetemp={folder / 'tmp'}", *options]
    return subprocess.run(  # noqa: S603
        [*command, str(project)],
        capture_output=True,
        text=True,
        check=False,
        cwd=project,
        env={"PYTHONPATH": str(ROOT)},
    )


@pytest.mark.parametrize("processes", [(), ("-n", "1")], ids=["one", "several"])
def test_a_run_that_leaves_nothing_passes(tmp_path: Path, processes: tuple[str, ...]) -> None:
    done = run(tmp_path, "def test_it(tmp_path): (tmp_path / '.vt.toml').write_text(KEY); assert True", *processes)
    assert done.returncode == 0, done.stdout


LEAKS = {
    "a temporary file": ("def test_it(tmp_path): (tmp_path / 'recording.json').write_text(KEY)", "recording.json"),
    "hexadecimal": ("def test_it(tmp_path): (tmp_path / 'dump').write_text(KEY.encode().hex())", "dump"),
    "in the project": ("def test_it(): Path('notes.txt').write_bytes(bytes(2**20 - 5) + KEY.encode())", "notes.txt"),
    "a database": (
        "def test_it(tmp_path):\n"
        "    with closing(sqlite3.connect(tmp_path / 'quota.sqlite')) as database:\n"
        "        database.execute('CREATE TABLE keys AS SELECT ? AS key', (KEY,))\n"
        "        database.commit()",
        "quota.sqlite",
    ),
    "the output": ("def test_it(): print(KEY)", "the output of test_it.py::test_it"),
    "the log": ("def test_it(): logging.getLogger().warning(KEY)", "the output of test_it.py::test_it"),
    "a cache": ("def test_it(request): request.config.cache.set('a/b', KEY)", ".pytest_cache"),
    "a report": ("def test_it(record_property): record_property('key', KEY)", "junit.xml"),
}


@pytest.mark.parametrize(
    ("name", "processes"), [*((name, ()) for name in LEAKS), *((name, ("-n", "1")) for name in list(LEAKS)[:5:4])]
)
def test_a_run_that_leaves_the_key_fails(tmp_path: Path, name: str, processes: tuple[str, ...]) -> None:
    test, place = LEAKS[name]
    done = run(tmp_path, test, "--junit-xml=junit.xml", *processes)
    assert done.returncode == 1
    assert "1 passed" in done.stdout
    (line,) = (line for line in done.stdout.splitlines() if "the API key of the tests is in" in line)
    assert place in line
    for path in tmp_path.rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(KEY.encode(), b"").replace(KEY.encode().hex().encode(), b""))
