from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped_api.models import AnalysisCategory, Verdict, VoteAttributes
from vtyped_api.runtime.open_enum import OpenEnum


def test_a_known_value_is_the_member() -> None:
    assert Verdict("malicious") is Verdict.MALICIOUS
    assert Verdict.MALICIOUS.is_known
    assert VoteAttributes.from_dict({"verdict": "malicious"}).verdict is Verdict.MALICIOUS


@given(st.text())
def test_any_text_is_a_member_equal_to_it(text: str) -> None:
    member = Verdict(text)
    assert isinstance(member, Verdict)
    assert member == text
    assert hash(member) == hash(text)
    assert str(member) == f"{member}" == member.value == text
    assert json.dumps(member) == json.dumps(text)
    assert member.is_known == (text in ("harmless", "malicious"))


@given(st.text())
def test_copies_are_equal(text: str) -> None:
    member = Verdict(text)
    for other in (copy.copy(member), copy.deepcopy(member), pickle.loads(pickle.dumps(member))):  # noqa: S301
        assert type(other) is Verdict
        assert other == member
        assert other.is_known == member.is_known


def test_the_name_of_a_member_is_no_value() -> None:
    assert not Verdict("MALICIOUS").is_known
    assert Verdict("MALICIOUS") != Verdict.MALICIOUS


def test_unknown_values_are_not_kept() -> None:
    Verdict("never-heard-of")
    assert list(Verdict) == [Verdict.HARMLESS, Verdict.MALICIOUS]
    assert "never-heard-of" not in Verdict.__members__


def test_members_work_as_keys_and_patterns() -> None:
    assert {"malicious": 1}[Verdict("malicious")] == 1
    assert "new" in {Verdict("new")}
    match Verdict("new"):
        case Verdict.MALICIOUS:
            pytest.fail("matched another member")
        case "new":
            pass
        case _:
            pytest.fail("matched nothing")


@pytest.mark.parametrize("value", [None, 1, 1.5, ["malicious"]])
def test_only_text_can_be_a_member(value: Any) -> None:
    with pytest.raises(ValueError, match="not a valid Verdict"):
        Verdict(value)


def test_in_a_model_what_is_no_text_reads_as_sent() -> None:
    read: object = VoteAttributes.from_dict({"verdict": 5}).verdict
    assert read == 5


def test_every_enumeration_of_the_models_is_open() -> None:
    assert issubclass(AnalysisCategory, OpenEnum)
    assert AnalysisCategory("brand-new").value == "brand-new"
