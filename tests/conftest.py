from __future__ import annotations

import pytest
from hypothesis import settings

from tests.canary import Canary

# No example is timed: how long one takes is up to what else the machine has to do.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Canary(config), "canary")
