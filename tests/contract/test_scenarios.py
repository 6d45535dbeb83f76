"""What no schema can say, tried step by step."""

from __future__ import annotations

import pytest

from .scenarios import SCENARIOS, Scenario, broken
from .service import Service


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.__name__)
def test_scenario(scenario: Scenario, service: Service) -> None:
    assert not list(broken(scenario, service))
