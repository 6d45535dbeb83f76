"""At the end of a test run, nothing that the run wrote or printed holds the key that its clients were given."""

from __future__ import annotations

import os
import time
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

KEY = "canary-0123456789abcdef0123456789abcdef"
_FORMS = (KEY.encode(), KEY.encode().hex().encode())
_PIECE = 1024 * 1024
_NOT_OF_TESTS = {".git", ".venv", "__pycache__"}
_SOURCES = {".py", ".pyc"}
_FOR_KEYS = ".vt.toml"
"""The one file that a key is meant to be in."""


class Canary:
    """Ends a run with an error where one of its artefacts holds the key."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        # The clocks of some file systems lag behind.
        self._began = time.time() - 1
        self._leaks: list[str] = []

    @pytest.hookimpl
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Look at what a test printed and logged."""
        if any(KEY in text for _, text in report.sections):
            self._leaks.append(f"the output of {report.nodeid}, {report.when}")

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> Generator[None, None, None]:
        """Look at all files. The first process does it, when the others have ended."""
        if hasattr(self._config, "workerinput"):
            return (yield)
        # Afterwards the temporary files of this run are anybody's to delete.
        leaks = [*self._leaks, *self._found(self._config._tmp_path_factory.getbasetemp())]  # type: ignore[attr-defined]
        yield
        # Now the plugins have written their reports and caches.
        leaks += self._found(self._config.rootpath)
        for name in ("xmlpath", "log_file", "report_log"):
            if path := getattr(self._config.option, name, None):
                leaks += self._found(Path(path))
        if leaks:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
            reporter = self._config.pluginmanager.get_plugin("terminalreporter")
            if reporter is not None:
                reporter.write_line("")
                reporter.write_line("the API key of the tests is in: " + ", ".join(sorted(set(leaks))), red=True)

    def _found(self, place: Path) -> list[str]:
        """Files of this run, below a folder, that hold the key."""
        return [str(path) for path in _files(place) if self._is_of_run(path) and holds_key(path)]

    def _is_of_run(self, path: Path) -> bool:
        return path.suffix not in _SOURCES and path.name != _FOR_KEYS and path.stat().st_mtime >= self._began


def _files(place: Path) -> Iterator[Path]:
    if place.is_file():
        yield place
    for folder, names, files in os.walk(place):
        names[:] = [name for name in names if name not in _NOT_OF_TESTS]
        for name in files:
            path = Path(folder, name)
            if path.is_file() and not path.is_symlink():
                yield path


def holds_key(path: Path) -> bool:
    """Whether a file holds the key, as text or in hexadecimal digits."""
    longest = max(map(len, _FORMS))
    seen = b""
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            seen = seen[-longest:] + piece
            if any(form in seen for form in _FORMS):
                return True
    return False
