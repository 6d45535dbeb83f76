from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests.canary import Canary

# No example is timed: how long one takes is up to what else the machine has to do.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Canary(config), "canary")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Every file that is opened by its path."""
    files: list[Any] = []
    open_ = Path.open

    def opened(path: Path, *arguments: Any, **options: Any) -> Any:
        files.append(open_(path, *arguments, **options))
        return files[-1]

    monkeypatch.setattr(Path, "open", opened)
    return files
