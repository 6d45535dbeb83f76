from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.client.raw import RawServer
from tests.faces import connect, waits
from vtyped.settings import KEY_VARIABLES

__all__ = ["connect", "waits"]

Serve = Callable[..., RawServer]


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A home folder without a key in it, and an environment without one."""
    for name in (*KEY_VARIABLES, "VT_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    return folder


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts servers that answer by a script."""
    with ExitStack() as stack:
        yield lambda *script: stack.enter_context(RawServer(*script))


class Clock:
    """Time that passes only where the client sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.sleeps: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The client's time, at a standstill; the random part of its waits is always the longest."""
    clock = Clock()

    async def sleep(seconds: float) -> None:
        clock.sleep(seconds)

    for module in ("retries", "waiting", "sessions"):
        monkeypatch.setattr(f"vtyped.{module}.time", clock)
    monkeypatch.setattr("anyio.sleep", sleep)
    monkeypatch.setattr("vtyped.retries.random", SimpleNamespace(uniform=lambda _least, most: most))
    return clock
