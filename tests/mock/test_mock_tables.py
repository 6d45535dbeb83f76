"""Tables in several modules, and the parts that stand alone."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped_mock.document import Document
from vtyped_mock.handlers import HANDLERS
from vtyped_mock.offers import Offer, Offers
from vtyped_mock.paths import PATHS, object_address, object_type
from vtyped_mock.stages import Stages
from vtyped_mock.tables import merged


def test_a_key_in_two_modules_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "areas_of_a_test"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "one.py").write_text("TABLE = {'a': 1}")
    (package / "two.py").write_text("TABLE = {'b': 2}")
    monkeypatch.syspath_prepend(tmp_path)
    assert merged(package.name, [str(package)], "TABLE") == {"a": 1, "b": 2}
    (package / "three.py").write_text("TABLE = {'b': 3}")
    with pytest.raises(ValueError, match=r"'b' twice, in areas_of_a_test\.three and in areas_of_a_test\.two"):
        merged(package.name, [str(package)], "TABLE")
    for name in [name for name in sys.modules if name.startswith(package.name)]:
        del sys.modules[name]


def test_every_handler_has_an_operation(document: Document) -> None:
    assert HANDLERS.keys() <= document.operations.keys()


def test_every_path_leads_back_to_its_type() -> None:
    for type_, path in PATHS.items():
        assert object_type(f"/{path}/{{id}}/comments") == object_type(f"/{path}") == type_
    assert object_type("/private/file/{id}/behaviours") == "private_file"
    assert object_address("b", "hunting_ruleset", "a/b") == "b/intelligence/hunting_rulesets/a%2Fb"
    with pytest.raises(LookupError, match="/riddles"):
        object_type("/riddles/{id}")


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=5), st.floats(-10, 1e7))
def test_a_job_goes_through_its_stages_in_order(begins: list[float], elapsed: float) -> None:
    steps = tuple((str(number), begin) for number, begin in enumerate([0.0, *sorted(begins)]))
    job = Stages(steps)
    assert 0 <= job.progress(elapsed) <= 1
    assert (job.progress(elapsed) == 1) == (job.at(elapsed) == steps[-1][0]) or steps[-1][1] == 0
    assert int(job.at(elapsed)) <= int(job.at(elapsed + 1))


def test_old_bytes_make_room() -> None:
    offers = Offers()
    large = bytes(50 * 1024 * 1024)
    for name in "abca":
        offers.put(name, Offer(large))
    assert [offers.get(name) is not None for name in "abc"] == [True, False, True]
