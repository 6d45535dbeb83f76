"""The contract tests see what is wrong. All mutants are `make mutants`; here is one of each kind."""

from __future__ import annotations

import pytest

from .mutants.mock import DEFECTS
from .mutants.mock import part as mock
from .mutants.outcome import Outcome, table, unexpected

PLACES = {name: (name, place, seed) for name, place, seed in mock.tasks(4)}
ONE_OF_EACH_KIND = {DEFECTS[name].kind: name for name in PLACES}


def test_every_defect_has_an_operation_that_shows_it() -> None:
    assert PLACES.keys() == DEFECTS.keys()


@pytest.mark.parametrize("name", ONE_OF_EACH_KIND.values(), ids=ONE_OF_EACH_KIND)
def test_a_defect_is_seen(name: str) -> None:
    outcome = mock.work(PLACES[name])
    assert outcome.killed_by


def outcome(killed_by: str, *, hidden: bool) -> Outcome:
    return Outcome("mock", "status", "201", "files.get", 1, killed_by, 1.0, hidden)


def test_mutants_that_survive_or_should_have_are_told() -> None:
    fine = [outcome("run", hidden=False), outcome("", hidden=True)]
    wrong = [outcome("", hidden=False), outcome("run", hidden=True)]
    assert unexpected([*fine, *wrong]) == wrong
    rows = table([*fine, *wrong])
    assert len(rows) == 3
    assert any("control" in row for row in rows)
