from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from vtyped_api.models import Comment, File, FileAttributes, Verdict
from vtyped_api.runtime.values import Reader, Writer

from .json_values import JSON

DATE = datetime(2026, 1, 1, tzinfo=UTC)
FILE = {"type": "file", "id": "1", "attributes": {"size": 1}}
COMMENT = {"type": "comment", "id": "2", "attributes": {"text": "Lorem"}}


class TestReader:
    def test_chooses_among_objects_by_their_type(self) -> None:
        first, second = Reader("list[File | Comment]")([FILE, COMMENT])
        assert isinstance(first, File)
        assert isinstance(second, Comment)

    def test_gives_dates_and_members_of_enumerations(self) -> None:
        assert Reader("dict[str, datetime]")({"a": 1767225600}) == {"a": DATE}
        assert Reader("list[Verdict]")(["harmless"]) == [Verdict.HARMLESS]

    @pytest.mark.parametrize(
        ("annotation", "accepted"),
        [
            ("datetime", {"integer"}),
            ("Verdict", {"text"}),
            ("File | Comment", {"object"}),
            ("list[str] | str", {"list", "text"}),
            ("float", {"integer", "fraction"}),
            ("int | None", {"integer", "null"}),
            ("Any", {"integer", "fraction", "text", "object", "list", "null"}),
            ("Any | str", {"integer", "fraction", "text", "object", "list", "null"}),
        ],
    )
    def test_accepts_by_what_the_outside_shows(self, annotation: str, accepted: set[str]) -> None:
        values = {"integer": 5, "fraction": 1.5, "text": "a", "object": {}, "list": [], "null": None}
        reader = Reader(annotation)
        assert {name for name, value in values.items() if reader.accepts(value)} == accepted


class TestWriter:
    @pytest.mark.parametrize(
        ("annotation", "value", "written"),
        [
            ("list[str]", ("a", "b"), ["a", "b"]),
            ("list[str]", (word for word in "ab"), ["a", "b"]),
            ("list[Verdict]", [Verdict.HARMLESS, "malicious"], ["harmless", "malicious"]),
            ("dict[str, int]", {"a": 1}, {"a": 1}),
            ("dict[str, list[float]]", {"a": [1, 1.5]}, {"a": [1, 1.5]}),
            ("dict[str, Any]", {"a": [None, {"b": DATE}]}, {"a": [None, {"b": 1767225600}]}),
            ("list[datetime]", [DATE], [1767225600]),
            ("FileAttributes", FileAttributes.from_dict({"size": 1, "new": 2}), {"size": 1, "new": 2}),
            ("list[FileAttributes]", [{"size": 1}], [{"size": 1}]),
            ("bool | int | list[bool]", [True], [True]),
            ("str | None", None, None),
        ],
    )
    def test_gives_the_json_form(self, annotation: str, value: object, written: object) -> None:
        assert json.loads(json.dumps(Writer(annotation)(value))) == written

    @pytest.mark.parametrize(
        ("annotation", "value"),
        [
            ("list[str]", "abc"),
            ("list[str]", b"abc"),
            ("list[str]", {"a": 1}),
            ("list[str]", [5]),
            ("list[str]", None),
            ("list[int]", [True]),
            ("list[bool]", [1]),
            ("list[float]", [float("nan")]),
            ("list[float]", [True]),
            ("list[datetime]", [datetime(2026, 1, 1)]),
            ("list[datetime]", [1767225600]),
            ("list[Verdict]", [5]),
            ("dict[str, int]", [("a", 1)]),
            ("dict[str, int]", {1: 1}),
            ("dict[str, int]", {"a": "1"}),
            ("dict[str, Any]", {"a": object()}),
            ("dict[str, Any]", {"a": {1: 1}}),
            ("FileAttributes", Comment.from_dict(COMMENT)),
            ("FileAttributes", "size"),
            ("str | int", 1.5),
        ],
    )
    def test_refuses_anything_else(self, annotation: str, value: object) -> None:
        with pytest.raises(TypeError):
            Writer(annotation)(value)

    @given(JSON)
    def test_keeps_any_json(self, value: Any) -> None:
        assume("Infinity" not in json.dumps(value))
        assert Writer("Any")(value) == value

    @given(st.lists(st.datetimes(timezones=st.just(UTC)).map(lambda date: date.replace(microsecond=0))))
    def test_is_read_back(self, dates: list[datetime]) -> None:
        assert Reader("list[datetime]")(Writer("list[datetime]")(dates)) == dates
