"""Bodies as typed objects."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped import Answer, UnexpectedAnswerError, decode
from vtyped.models import File
from vtyped_api.runtime.objects import Descriptor, MissingObject, UnknownObject

FILE = {"type": "file", "id": "x", "attributes": {"size": 5, "brand_new": [1, {"a": None}]}}
MISSING = {"type": "file", "id": "y", "error": {"code": "NotFoundError", "message": "gone"}}


@pytest.mark.parametrize("form", [lambda body: body, json.dumps, lambda body: json.dumps(body).encode()])
def test_every_form_of_a_body(form: Any) -> None:
    answer = decode(form({"data": FILE, "links": {"self": "s"}}))
    assert isinstance(answer, Answer)
    assert isinstance(answer.data, File)
    assert answer.data.attributes.size == 5
    assert answer.links == {"self": "s"}
    assert answer.to_dict() == {"data": FILE, "links": {"self": "s"}}


def test_lists_of_different_things() -> None:
    items = [FILE, MISSING, {"type": "file", "id": "z"}, {"type": "brand_new", "id": "n", "attributes": {}}, "text", 5]
    answer = decode({"data": items, "meta": {"cursor": "c"}})
    assert isinstance(answer, Answer)
    assert [type(item) for item in answer.data] == [File, MissingObject, Descriptor, UnknownObject, str, int]
    assert answer.meta == {"cursor": "c"}


def test_an_object_without_envelope() -> None:
    decoded = decode(json.dumps(FILE))
    assert isinstance(decoded, File)
    assert decoded.to_dict() == FILE


def test_an_error() -> None:
    answer = decode({"error": {"code": "NotFoundError", "message": "m"}})
    assert isinstance(answer, Answer)
    assert answer.error is not None
    assert answer.error.code == "NotFoundError"
    assert answer.data is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["data", "type", "id", "attributes", "x"]), inner),
)


@given(st.dictionaries(st.sampled_from(["data", "type", "id", "attributes", "error", "links", "x"]), JSON))
def test_any_object_comes_back_unchanged(body: dict[str, Any]) -> None:
    assert decode(json.dumps(body)).to_dict() == body


@pytest.mark.parametrize(
    "body",
    ["", "{", "null", "[]", "5", '"text"', b"\xff", "[" * 100_000, None, 5, [FILE]],
    ids=lambda body: repr(body)[:20],
)
def test_what_is_no_object(body: Any) -> None:
    with pytest.raises(UnexpectedAnswerError, match="expected a JSON object"):
        decode(body)
