"""The pytest plugin: a mock for tests of whatever talks to VirusTotal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .server import MockServer
    from .settings import Settings


@pytest.fixture(scope="session")
def vt_mock_settings() -> Settings | None:
    """The settings of the mock. Override this fixture to choose them; `vtyped_mock.read_scenario` reads a file."""
    return None


@pytest.fixture(scope="session")
def vt_mock_server(vt_mock_settings: Settings | None) -> Iterator[MockServer]:
    """A mock that runs for the whole session and keeps its state from test to test."""
    from .server import MockServer

    with MockServer(vt_mock_settings) as server:
        yield server


@pytest.fixture
def vt_mock(vt_mock_server: MockServer) -> MockServer:
    """The mock of the session with everything forgotten: clock, uploads, comments, votes, quotas, faults, requests."""
    vt_mock_server.state.use(vt_mock_server.settings)
    return vt_mock_server
