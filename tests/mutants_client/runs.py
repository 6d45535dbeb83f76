"""Runs tests on mutants. A process collects all tests once; each run is a fork of it."""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from .imported import OPTIONS
from .operators import Mutant
from .replaced import forget, note_calls, replace

_MEMORY = 6 * 1024**3
_FAILED = 1


@dataclass
class Seen:
    """A test on the client as it is."""

    seconds: float = 0.0
    functions: set[str] = field(default_factory=set)
    """What it calls, as `module:qualified name`."""


@dataclass(frozen=True)
class Watch:
    """Run the tests of some files on the client as it is; gives what was `Seen` of each, by its id."""

    files: Sequence[str]
    modules: Sequence[str]
    """Those whose calls count."""


@dataclass(frozen=True)
class Try:
    """Run tests on a mutant until one fails; gives whether none did, `None` where they do not come to an end."""

    mutant: Mutant
    tests: Mapping[str, int]
    """How many seconds each may take."""


def serve(connection: Connection, files: Sequence[str]) -> None:
    """Be a process that does what it is sent, `Watch` or `Try`, until the connection is closed.

    Args:
        connection: To whoever has the mutants.
        files: All files of tests.
    """
    silence = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(silence, descriptor)
    pytest.main([*OPTIONS, *files], plugins=[_Server(connection)])


class _Server:
    """A plugin that runs the tests it is asked for, in place of all."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._failed: Callable[[str], None] = lambda _: None

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = {item.nodeid: item for item in session.items}
        while True:
            try:
                task: Watch | Try = self._connection.recv()
            except EOFError:
                return True
            if isinstance(task, Watch):
                self._connection.send(
                    self._watched(task, [item for item in session.items if _file(item) in task.files])
                )
            else:
                self._connection.send(self._tried(task, [items[test] for test in task.tests]))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self._failed(report.nodeid)

    def _watched(self, task: Watch, items: list[pytest.Item]) -> dict[str, Seen] | RuntimeError:
        with TemporaryDirectory() as folder:
            notes = Path(folder) / "notes.json"
            _forked(lambda: self._watch(items, task.modules, notes), Path(folder))
            found: dict[str, Any] = json.loads(notes.read_text()) if notes.exists() else {"failed": "all"}
        if found["failed"]:
            return RuntimeError(f"tests fail on the client as it is: {found['failed']}")
        return {test: Seen(seconds, set(functions)) for test, (seconds, functions) in found["tests"].items()}

    def _watch(self, items: list[pytest.Item], modules: Sequence[str], notes: Path) -> None:
        _write_below(notes.parent, items)
        failed: list[str] = []
        self._failed = failed.append
        found = {}
        called = note_calls(modules)
        for item, after in _in_order(items):
            called.clear()
            forget(modules)
            began = time.monotonic()
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            found[item.nodeid] = time.monotonic() - began, sorted(called)
        notes.write_text(json.dumps({"failed": failed, "tests": found}))

    def _tried(self, task: Try, items: list[pytest.Item]) -> bool | None:
        with TemporaryDirectory() as folder:
            passed = _forked(lambda: self._try(task, items, Path(folder)), Path(folder))
            # What was made while a module was imported shows a mutant only where that is what was imported.
            return _forked(lambda: _import(task, Path(folder)), Path(folder)) if passed else passed

    def _try(self, task: Try, items: list[pytest.Item], folder: Path) -> None:
        _write_below(folder, items)
        self._failed = lambda _: os._exit(_FAILED)
        for item, after in _in_order(items if replace(task.mutant) else []):
            signal.alarm(task.tests[item.nodeid])
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)


def _import(task: Try, folder: Path) -> None:
    """Be a process where the mutant is what is imported."""
    module, index, limit = task.mutant.module, str(task.mutant.index), str(max(task.tests.values(), default=0))
    command = [sys.executable, "-m", "tests.mutants_client.imported", module, index, limit]
    os.execv(sys.executable, [*command, f"--basetemp={folder / 'again'}", *task.tests])  # noqa: S606


def _forked(act: Callable[[], None], folder: Path) -> bool | None:
    """Whether a function comes to its end in a fork of this process; `None` where its alarm has ended it."""
    child = os.fork()
    if child == 0:
        status = _FAILED
        try:
            os.setsid()
            resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
            os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = str(folder)
            act()
            status = 0
        finally:
            os._exit(status)
    _, status = os.waitpid(child, 0)
    with suppress(ProcessLookupError):
        # Also what the tests have started.
        os.killpg(child, signal.SIGKILL)
    return None if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM else status == 0


def _write_below(folder: Path, items: list[pytest.Item]) -> None:
    """Keep temporary files of tests in a folder that is removed after the run."""
    for item in items[:1]:
        item.config._tmp_path_factory._basetemp = folder / "tmp"  # type: ignore[attr-defined]
    (folder / "tmp").mkdir()


def _in_order(items: list[pytest.Item]) -> zip[tuple[pytest.Item, pytest.Item | None]]:
    """Tests, each with the one that comes after it."""
    return zip(items, [*items[1:], None], strict=False)  # of no tests, none


def _file(item: pytest.Item) -> str:
    return item.nodeid.partition("::")[0]
