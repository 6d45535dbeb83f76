from __future__ import annotations

import anyio
import pytest

from tests.faces import connect
from vtyped_mock import MockServer

__all__ = ["connect"]


@pytest.fixture
def waits(vt_mock: MockServer, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The waits of clients, which move the clock of the mock and take no time."""
    seen: list[float] = []

    def wait(seconds: float) -> None:
        seen.append(seconds)
        vt_mock.clock.advance(seconds)

    async def wait_awaited(seconds: float) -> None:
        wait(seconds)

    monkeypatch.setattr("time.sleep", wait)
    monkeypatch.setattr(anyio, "sleep", wait_awaited)
    return seen
