from __future__ import annotations

import pytest

from tests.canary import Canary


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Canary(config), "canary")
