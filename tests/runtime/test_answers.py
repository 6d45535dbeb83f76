from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given

from vtyped_api.models import Analysis, File
from vtyped_api.runtime import answers
from vtyped_api.runtime.answers import UnexpectedAnswerError
from vtyped_api.runtime.errors import VirusTotalError
from vtyped_api.runtime.objects import ApiObject

from .json_values import JSON

FILE = {"type": "file", "id": "1", "attributes": {"size": 1}}
READERS: list[Callable[[Any], Any]] = [
    answers.one,
    answers.sole,
    answers.one_or_none,
    answers.items,
    answers.Data("str"),
    answers.Data("dict[str, list[Verdict]]"),
]


@pytest.mark.parametrize("read", READERS, ids=range(len(READERS)))
@pytest.mark.parametrize(
    ("body", "got"),
    [(None, "null"), ([], "a list"), ("ok", "text"), (5, "a number"), (True, "a boolean"), ({}, "one without")],
)
def test_a_body_without_data_is_unexpected(read: Callable[[Any], Any], body: object, got: str) -> None:
    with pytest.raises(UnexpectedAnswerError, match=f"expected an object with `data`, got {got}"):
        read(body)


@pytest.mark.parametrize("read", READERS, ids=range(len(READERS)))
@given(body=JSON, data=JSON)
def test_any_json_is_read_or_unexpected(read: Callable[[Any], Any], body: Any, data: Any) -> None:
    for each in (body, {"data": data}, {"data": data, "meta": body}):
        with suppress(UnexpectedAnswerError):
            read(each)


def test_an_unexpected_answer_is_in_the_tree() -> None:
    assert issubclass(UnexpectedAnswerError, VirusTotalError)


class TestSole:
    @pytest.mark.parametrize("data", [[FILE], FILE])
    def test_gives_the_object_out_of_its_list(self, data: Any) -> None:
        decoded = answers.sole({"data": data, "links": {}})
        assert isinstance(decoded, File)
        assert decoded.to_dict() == FILE

    @pytest.mark.parametrize(
        ("data", "got"), [([], "a list"), ([FILE, FILE], "a list"), ([5], "a number"), (None, "null")]
    )
    def test_anything_else_is_unexpected(self, data: Any, got: str) -> None:
        with pytest.raises(UnexpectedAnswerError, match=f"expected an object in `data`, got {got}"):
            answers.sole({"data": data})


class TestOne:
    def test_gives_the_object(self) -> None:
        decoded = answers.one({"data": FILE})
        assert isinstance(decoded, File)
        assert decoded.to_dict() == FILE

    @pytest.mark.parametrize(
        ("data", "got"),
        [
            (None, "null"),
            ([FILE], "a list"),
            ("file", "text"),
            ({"attributes": {}}, "one without a `type` and an `id`"),
            ({"type": 5, "id": "1"}, "one without a `type` and an `id`"),
        ],
    )
    def test_anything_else_is_unexpected(self, data: object, got: str) -> None:
        with pytest.raises(UnexpectedAnswerError, match=f"expected an object in `data`, got {got}"):
            answers.one({"data": data})

    def test_facts_beside_it_become_an_attribute(self) -> None:
        body: dict[str, Any] = {
            "data": {"type": "analysis", "id": "1", "attributes": {}},
            "meta": {"file_info": {"sha256": "ab"}},
        }
        decoded = answers.one(body)
        assert isinstance(decoded, Analysis)
        assert decoded.meta is not None
        assert decoded.meta.file_info is not None
        assert decoded.meta.file_info.sha256 == "ab"
        assert "meta" not in body["data"]

    def test_facts_of_its_own_go_before_those_beside_it(self) -> None:
        assert answers.one({"data": {**FILE, "meta": 1}, "meta": 2})["meta"] == 1


class TestOneOrNone:
    def test_null_is_none(self) -> None:
        assert answers.one_or_none({"data": None}) is None

    def test_gives_the_object(self) -> None:
        assert isinstance(answers.one_or_none({"data": FILE}), File)

    def test_a_list_is_unexpected(self) -> None:
        with pytest.raises(UnexpectedAnswerError):
            answers.one_or_none({"data": []})


class TestData:
    @pytest.mark.parametrize(
        ("annotation", "data"),
        [
            ("str", "https://example.com/upload"),
            ("bool", False),
            ("int", 5),
            ("float", 5),
            ("list[str]", ["adware"]),
            ("dict[str, int]", {"a": 1}),
            ("str | None", None),
            ("Any", {"any": 1}),
        ],
    )
    def test_gives_what_is_there(self, annotation: str, data: object) -> None:
        assert answers.Data(annotation)({"data": data}) == data

    @pytest.mark.parametrize(
        ("annotation", "data", "got"),
        [
            ("str", None, "null"),
            ("str", 5, "a number"),
            ("bool", 1, "a number"),
            ("int", True, "a boolean"),
            ("list[str]", "adware", "text"),
            ("dict[str, int]", [1], "a list"),
            ("FileAttributes", [1], "a list"),
        ],
    )
    def test_anything_else_is_unexpected(self, annotation: str, data: object, got: str) -> None:
        with pytest.raises(UnexpectedAnswerError) as caught:
            answers.Data(annotation)({"data": data})
        assert str(caught.value) == f"expected {annotation} in `data`, got {got}"

    def test_gives_models(self) -> None:
        read: Any = answers.Data("dict[str, list[FileAttributes]]")({"data": {"a": [{"size": 1}]}})
        assert read["a"][0].size == 1


class TestWhole:
    def test_gives_a_model_of_the_body(self) -> None:
        assert answers.Whole("FileAttributes")({"size": 1}).size == 1

    @pytest.mark.parametrize("body", [None, [], "ok", 5])
    def test_anything_else_is_unexpected(self, body: object) -> None:
        with pytest.raises(UnexpectedAnswerError, match="expected FileAttributes as the whole answer, got "):
            answers.Whole("FileAttributes")(body)


@given(body=JSON)
def test_nothing_is_read_of_any_body(body: Any) -> None:
    answers.nothing(body)


class TestItems:
    def test_gives_what_is_no_object_as_sent(self) -> None:
        first, *rest = answers.items({"data": [FILE, "adware", 5, None, []]})
        assert isinstance(first, File)
        assert rest == ["adware", 5, None, []]

    def test_gives_an_incomplete_object_as_one(self) -> None:
        (item,) = answers.items({"data": [{"id": "1"}]})
        assert isinstance(item, ApiObject)
        assert item.to_dict() == {"id": "1"}

    @pytest.mark.parametrize("data", [None, {}, "text", 5])
    def test_anything_else_is_unexpected(self, data: object) -> None:
        with pytest.raises(UnexpectedAnswerError, match="expected a list in `data`"):
            answers.items({"data": data})


class TestNextCursor:
    @pytest.mark.parametrize(("sent", "read"), [("abc", "abc"), ("1", "1"), (1, "1"), (0, "0")])
    def test_text_and_numbers_are_cursors(self, sent: object, read: str) -> None:
        assert answers.next_cursor({"meta": {"cursor": sent}}) == read

    @pytest.mark.parametrize("sent", ["", None, True, 1.5, [], {}])
    def test_anything_else_is_the_end(self, sent: object) -> None:
        assert answers.next_cursor({"meta": {"cursor": sent}}) is None

    @pytest.mark.parametrize("body", [{}, {"meta": None}, {"meta": []}, {"meta": "cursor"}, {"meta": {}}])
    def test_without_a_cursor_it_is_the_end(self, body: dict[str, Any]) -> None:
        assert answers.next_cursor(body) is None
