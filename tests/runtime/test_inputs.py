from __future__ import annotations

from datetime import UTC, date, datetime
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


class TestWritten:
    def test_leaves_out_what_was_not_given(self) -> None:
        assert inputs.written(None) == {}
        assert inputs.written({"relationships": None}) == {}

    def test_gives_text(self) -> None:
        given = {"text": "a b", "count": 0, "score": 1.5, "on": True, "off": False}
        assert inputs.written(given) == {"text": "a b", "count": "0", "score": "1.5", "on": "true", "off": "false"}


class TestOptional:
    def test_gives_nothing_where_nothing_was_given(self) -> None:
        assert inputs.optional(inputs.text, "text", None, least=1) is None

    def test_checks_what_was_given(self) -> None:
        assert inputs.optional(inputs.text, "text", "Lorem", least=1) == "Lorem"
        with pytest.raises(InvalidInputError, match=r"^text=''"):
            inputs.optional(inputs.text, "text", "", least=1)


class TestNames:
    @pytest.mark.parametrize(
        ("value", "joined"),
        [("votes", "votes"), (["votes", "comments"], "votes,comments"), ((name for name in "abc"), "a,b,c")],
    )
    def test_are_joined_by_commas(self, value: Any, joined: str) -> None:
        assert inputs.names("relationships", value) == joined

    @pytest.mark.parametrize("value", ["", [], [""], ["votes", ""], ["votes", None], [5], 5, True, b"votes", object()])
    def test_refuses_what_is_no_name(self, value: Any) -> None:
        with pytest.raises(InvalidInputError, match=r"^relationships="):
            inputs.names("relationships", value)


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


class TestNumbers:
    @given(st.integers(-5, 5))
    def test_a_whole_one_within_its_bounds_stays(self, value: int) -> None:
        assert inputs.integer("limit", value, least=-5, most=5) == value
        assert inputs.number("limit", value, least=-5, most=5) == value

    @given(st.floats(allow_nan=False, allow_infinity=False))
    def test_any_that_json_can_write_stays(self, value: float) -> None:
        assert inputs.number("score", value) == value

    @pytest.mark.parametrize("value", [None, "5", True, 5.0, b"5", [5]])
    def test_a_whole_one_is_nothing_else(self, value: object) -> None:
        with pytest.raises(InvalidInputError, match=r"^limit=.*: expected a whole number$"):
            inputs.integer("limit", value)

    @pytest.mark.parametrize("value", [None, "5", True, float("nan"), float("inf"), [5]])
    def test_one_is_nothing_else(self, value: object) -> None:
        with pytest.raises(InvalidInputError, match=r"^score=.*: expected a number$"):
            inputs.number("score", value)

    def test_one_out_of_bounds_is_refused(self) -> None:
        with pytest.raises(InvalidInputError, match=r"^limit=-1: expected 0 or more$"):
            inputs.integer("limit", -1, least=0)
        with pytest.raises(InvalidInputError, match=r"^score=1.5: expected 1 or less$"):
            inputs.number("score", 1.5, most=1)


class TestBoolean:
    @pytest.mark.parametrize("value", [True, False])
    def test_stays(self, value: bool) -> None:
        assert inputs.boolean("private", value) is value

    @pytest.mark.parametrize("value", [None, 0, 1, "true", "", []])
    def test_is_nothing_else(self, value: object) -> None:
        with pytest.raises(InvalidInputError, match=r"^private=.*: expected True or False$"):
            inputs.boolean("private", value)


class TestUnixTime:
    @given(st.datetimes(timezones=st.just(UTC)))
    def test_is_seconds(self, value: datetime) -> None:
        assert abs(value.timestamp() - inputs.unix_time("since", value)) < 1

    @pytest.mark.parametrize("value", [None, 5, "2026-01-01", datetime(2026, 1, 1), date(2026, 1, 1)])
    def test_refuses_what_is_no_date_with_a_zone(self, value: object) -> None:
        with pytest.raises(InvalidInputError, match=r"^since=.*: expected a datetime with a time zone$"):
            inputs.unix_time("since", value)


class TestHeader:
    @pytest.mark.parametrize("value", ["somebody", "a b", "!~"])
    def test_stays(self, value: str) -> None:
        assert inputs.header("x_confirm", value, least=1, most=10) == value

    @pytest.mark.parametrize("value", ["a\r\nx-evil: 1", "é", "\x00", " a", "a ", "\t"])
    def test_refuses_what_is_no_header_and_does_not_show_it(self, value: str) -> None:
        with pytest.raises(InvalidInputError) as caught:
            inputs.header("x_user_password", value)
        assert str(caught.value) == "x_user_password: expected printable ASCII text without spaces at its ends"

    @pytest.mark.parametrize("value", [None, 5, "", "x" * 11])
    def test_is_text_of_a_good_length(self, value: object) -> None:
        with pytest.raises(InvalidInputError, match=r"^x_confirm"):
            inputs.header("x_confirm", value, least=1, most=10)


class TestMembers:
    def test_those_that_were_given_are_sent(self) -> None:
        assert inputs.given({"text": "Lorem", "date": None, "tags": []}) == {"text": "Lorem", "tags": []}

    def test_a_value_is_taken_back_by_none_and_stays_otherwise(self) -> None:
        def sent(details: Any) -> dict[str, Any]:
            return inputs.given({"details": inputs.changed(inputs.text, "details", details, least=1)})

        assert sent("Lorem") == {"details": "Lorem"}
        assert sent(None) == {"details": None}
        assert sent(...) == {}
        with pytest.raises(InvalidInputError, match=r"^details=''"):
            sent("")


class TestTyped:
    """Lists, maps and models, in `tests/runtime/test_values.py` in full."""

    def test_gives_the_json_form(self) -> None:
        assert inputs.typed("tags", ("a", "b"), like="list[str]") == ["a", "b"]

    def test_refuses_another_type(self) -> None:
        with pytest.raises(InvalidInputError, match=r"^tags='abc': expected list\[str\]$"):
            inputs.typed("tags", "abc", like="list[str]")


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
