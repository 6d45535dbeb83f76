from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped_api import models
from vtyped_api.models import File, FileAttributes
from vtyped_api.runtime.objects import (
    ApiObject,
    Descriptor,
    ItemError,
    MissingObject,
    UnknownObject,
    decode_object,
    is_object,
)

from .json_values import JSON, read_all

ENVELOPES = st.fixed_dictionaries(
    {},
    optional={
        "type": st.sampled_from([*models.OBJECT_TYPES, "future_type"]) | JSON,
        "id": st.text() | JSON,
        "attributes": JSON,
        "error": JSON,
        "links": JSON,
        "relationships": JSON,
        "context_attributes": JSON,
    },
)


@given(ENVELOPES)
def test_any_envelope_decodes_and_is_kept(source: dict[str, Any]) -> None:
    decoded = decode_object(source)
    read_all(decoded)
    repr(decoded)
    hash(decoded)
    assert decoded.to_dict() == source


@pytest.mark.parametrize(("type_", "name"), models.OBJECT_TYPES.items())
def test_the_type_decides(type_: str, name: str) -> None:
    decoded = decode_object({"type": type_, "id": "1", "attributes": {}})
    assert type(decoded) is getattr(models, name)
    assert (decoded.type, decoded.id) == (type_, "1")


@pytest.mark.parametrize("type_", ["future_type", "", 5, None, ["file"], {"file": 1}])
def test_any_other_type_is_an_unknown_object(type_: object) -> None:
    decoded = decode_object({"type": type_, "id": "1", "attributes": {"size": 1}})
    assert isinstance(decoded, UnknownObject)
    assert decoded.attributes == {"size": 1}
    assert decoded.type == type_


def test_an_object_without_a_type_is_an_unknown_object() -> None:
    decoded = decode_object({"attributes": {}})
    assert isinstance(decoded, UnknownObject)
    assert decoded.type is None
    assert decoded.id is None


def test_without_attributes_it_is_a_descriptor() -> None:
    decoded = decode_object({"type": "file", "id": "1", "context_attributes": {"k": 1}, "error": None})
    assert isinstance(decoded, Descriptor)
    assert decoded.context_attributes == {"k": 1}
    assert decoded.attributes is None


@pytest.mark.parametrize("attributes", [{}, {"attributes": None}])
def test_an_error_in_place_of_attributes_is_a_missing_object(attributes: dict[str, Any]) -> None:
    error = {"code": "NotFoundError", "message": "File not found"}
    decoded = decode_object({"type": "file", "id": "1", "error": error, **attributes})
    assert isinstance(decoded, MissingObject)
    assert isinstance(decoded.error, ItemError)
    assert (decoded.error.code, decoded.error.message) == ("NotFoundError", "File not found")
    assert decoded.attributes is None


def test_an_error_of_another_shape_reads_as_sent() -> None:
    decoded = decode_object({"type": "file", "id": "1", "error": "File not found"})
    assert isinstance(decoded, MissingObject)
    assert decoded.error == "File not found"


def test_attributes_go_before_an_error() -> None:
    decoded = decode_object({"type": "file", "id": "1", "attributes": {"size": 1}, "error": {"code": "x"}})
    assert isinstance(decoded, File)
    assert decoded.attributes.size == 1
    assert decoded["error"] == {"code": "x"}


@pytest.mark.parametrize("attributes", [None, [], "text", 5])
def test_attributes_of_another_shape_read_as_sent(attributes: object) -> None:
    decoded = decode_object({"type": "file", "id": "1", "attributes": attributes})
    assert isinstance(decoded, File)
    assert decoded.attributes == attributes


class TestId:
    @pytest.mark.parametrize("cls", [Descriptor, UnknownObject, MissingObject, File])
    def test_a_number_reads_as_text_and_is_kept(self, cls: type[ApiObject]) -> None:
        decoded = cls.from_dict({"type": "analysis", "id": 1571524923})
        assert decoded.id == "1571524923"
        assert decoded["id"] == 1571524923
        assert decoded.to_dict() == {"type": "analysis", "id": 1571524923}

    def test_a_number_elsewhere_stays_one(self) -> None:
        read: list[object] = [FileAttributes.from_dict({"md5": 5}).md5, decode_object({"type": 5, "id": "1"}).type]
        assert read == [5, 5]

    @pytest.mark.parametrize("sent", [True, 1.5, ["1"], {"id": 1}, None])
    def test_anything_else_reads_as_sent(self, sent: object) -> None:
        assert decode_object({"type": "analysis", "id": sent}).id is sent


def test_a_repr_names_type_and_id() -> None:
    assert repr(decode_object({"type": "file", "id": "1", "attributes": {}})) == "File(type='file', id='1')"
    assert repr(decode_object({"type": "analysis", "id": 5})) == "Descriptor(type='analysis', id='5')"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"type": "file", "id": "1"}, True),
        ({"type": "analysis", "id": 5}, True),
        ({"type": "file"}, False),
        ({"type": 5, "id": "1"}, False),
        ({"id": "1"}, False),
        ([{"type": "file", "id": "1"}], False),
        (None, False),
    ],
)
def test_what_has_the_shape_of_an_object(value: object, expected: bool) -> None:
    assert is_object(value) is expected
