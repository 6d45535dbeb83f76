from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped_api.models import Verdict
from vtyped_api.runtime import inputs
from vtyped_api.runtime.errors import InvalidInputError, VirusTotalError
from vtyped_api.runtime.operation import Operation
from vtyped_api.runtime.resource import AsyncResource, Resource

KNOWN = ["harmless", "malicious"]


class TestJoined:
    def test_leaves_out_what_was_not_given(self) -> None:
        assert inputs.joined(None) == {}
        assert inputs.joined({"relationships": None}) == {}

    def test_joins_by_commas(self) -> None:
        given = {"one": "votes", "two": ["votes", "comments"], "three": (name for name in ("a", "b", "c"))}
        assert inputs.joined(given) == {"one": "votes", "two": "votes,comments", "three": "a,b,c"}

    @pytest.mark.parametrize("value", ["", [], [""], ["votes", ""], ["votes", None], [5], 5, True, b"votes", object()])
    def test_refuses_what_is_no_name(self, value: Any) -> None:
        with pytest.raises(InvalidInputError, match=r"^relationships="):
            inputs.joined({"relationships": value})


class TestChoice:
    @pytest.mark.parametrize("value", ["malicious", Verdict.MALICIOUS])
    def test_gives_plain_text(self, value: str) -> None:
        chosen = inputs.choice("verdict", value, KNOWN)
        assert chosen == "malicious"
        assert type(chosen) is str

    @pytest.mark.parametrize("value", ["Malicious", "", None, 5, ["malicious"], Verdict("new")])
    def test_refuses_anything_else(self, value: object) -> None:
        with pytest.raises(InvalidInputError, match=r"^verdict=.*: expected one of harmless, malicious$"):
            inputs.choice("verdict", value, KNOWN)


class TestText:
    @given(st.text(min_size=1, max_size=5))
    def test_gives_text_of_a_good_length(self, text: str) -> None:
        assert inputs.text("text", text, least=1, most=5) == text

    @pytest.mark.parametrize("value", [None, 5, b"text", ["text"]])
    def test_refuses_what_is_no_text(self, value: object) -> None:
        with pytest.raises(InvalidInputError, match=r"^text=.*: expected text$"):
            inputs.text("text", value)

    def test_refuses_text_that_is_too_short(self) -> None:
        with pytest.raises(InvalidInputError, match=r"text='': expected at least 1 character$"):
            inputs.text("text", "", least=1)
        with pytest.raises(InvalidInputError, match=r"text='a': expected at least 2 characters$"):
            inputs.text("text", "a", least=2)

    def test_refuses_text_that_is_too_long(self) -> None:
        with pytest.raises(InvalidInputError, match=r"text has 6 characters: expected at most 5$"):
            inputs.text("text", "abcdef", most=5)

    @pytest.mark.parametrize("value", ["\ud800", "a\udfffb"])
    def test_refuses_text_that_cannot_be_sent(self, value: str) -> None:
        with pytest.raises(InvalidInputError, match="surrogates"):
            inputs.text("text", value)

    def test_a_message_stays_short(self) -> None:
        with pytest.raises(InvalidInputError) as caught:
            inputs.text("text", ["x" * 10_000] * 10_000)
        assert len(str(caught.value)) < 1000


def test_a_new_object_has_the_attributes_that_were_given() -> None:
    body = inputs.new_object("comment", {"text": "Lorem", "date": None, "tags": []})
    assert body == {"data": {"type": "comment", "attributes": {"text": "Lorem", "tags": []}}}


def test_a_refusal_is_a_value_error_of_the_tree() -> None:
    assert issubclass(InvalidInputError, ValueError)
    assert issubclass(InvalidInputError, VirusTotalError)


class TestKeywords:
    OPERATION: Operation[Any] = Operation("files.get", "/files/{id}", {})

    def test_an_unknown_one_is_named(self) -> None:
        with pytest.raises(TypeError, match=r"'timeuot'; there are retries, timeout$"):
            Resource(None)._send(self.OPERATION, {"id": "1"}, {"timeuot": 5})  # type: ignore[arg-type, typeddict-unknown-key]

    def test_an_unknown_one_is_named_when_awaited(self) -> None:
        sending = AsyncResource(None)._send(self.OPERATION, {"id": "1"}, {"limit": 5})  # type: ignore[arg-type, typeddict-unknown-key]
        with pytest.raises(TypeError, match=r"'limit'; there are retries, timeout$"):
            sending.send(None)
