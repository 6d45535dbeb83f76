"""Objects as rows."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.runtime.json_values import MODELS, bodies
from vtyped.exports import flatten
from vtyped.models import File, User
from vtyped_api.runtime.model import Model

FILE: dict[str, Any] = {
    "attributes": {
        "size": 68,
        "names": ["eicar.com", "käse.exe"],
        "last_analysis_date": 1773644400,
        "last_analysis_stats": {"malicious": 2, "undetected": None},
        "last_analysis_results": {"Northlight": {"result": "EICAR", "category": "malicious"}},
        "meaningful_name": None,
        "brand_new": {"b": 1, "a": [None]},
    },
    "id": "0" * 64,
    "type": "file",
}


def test_values_stand_under_their_path() -> None:
    row = flatten(File.from_dict(FILE))
    assert row["attributes.size"] == 68
    assert row["attributes.meaningful_name"] is None
    assert row["attributes.last_analysis_stats.malicious"] == 2
    assert "attributes.magic" not in row


def test_times_are_text_in_utc() -> None:
    assert flatten(FILE)["attributes.last_analysis_date"] == "2026-03-16T07:00:00Z"


def test_lists_and_maps_with_data_for_keys_are_json() -> None:
    row = flatten(FILE)
    assert row["attributes.names"] == '["eicar.com","käse.exe"]'
    assert row["attributes.last_analysis_results"] == '{"Northlight":{"category":"malicious","result":"EICAR"}}'
    assert row["attributes.brand_new"] == '{"a":[null],"b":1}'


def test_a_counter_that_is_left_out_or_null_is_0() -> None:
    row = flatten(FILE)
    assert row["attributes.last_analysis_stats.suspicious"] == 0
    assert row["attributes.last_analysis_stats.undetected"] == 0


def test_type_and_id_come_first_and_the_rest_in_order() -> None:
    paths = list(flatten(FILE))
    assert paths[:2] == ["type", "id"]
    assert paths[2:] == sorted(paths[2:])


def test_a_number_in_the_place_of_an_id_is_text() -> None:
    assert flatten({"type": "analysis", "id": 17})["id"] == "17"


def test_an_object_that_is_not_described_has_its_attributes_for_columns() -> None:
    row = flatten({"type": "novelty", "id": "n", "attributes": {"a": 1, "b": {"c": 2}}})
    assert row == {"type": "novelty", "id": "n", "attributes.a": 1, "attributes.b": '{"c":2}'}


def test_why_there_is_no_object_is_in_the_row() -> None:
    row = flatten({"type": "file", "id": "x", "error": {"code": "NotFoundError", "message": "no"}})
    assert row == {"type": "file", "id": "x", "error.code": "NotFoundError", "error.message": "no"}


def test_api_keys_of_accounts_are_left_out() -> None:
    user = User.from_dict({"type": "user", "id": "u", "attributes": {"apikey": "0" * 64, "first_name": "A"}})
    assert flatten(user) == {"type": "user", "id": "u", "attributes.first_name": "A"}


def test_text_that_cannot_be_written_loses_what_cannot() -> None:
    assert flatten({"type": "file", "id": "x\ud800", "attributes": {"names": ["\udfff"]}}) == {
        "type": "file",
        "id": "x?",
        "attributes.names": '["?"]',
    }


def test_json_of_any_depth_is_a_row() -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    assert isinstance(flatten({"type": "t", "id": "i", "attributes": {"deep": deep}})["attributes.deep"], str)


@pytest.mark.parametrize("model", MODELS, ids=lambda cls: cls.__name__)
@settings(max_examples=10)
@given(data=st.data())
def test_any_body_of_any_model_is_a_row_whatever_its_order(model: type[Model], data: st.DataObject) -> None:
    body = data.draw(bodies(model))
    row = flatten(model.from_dict(body))
    assert all(value is None or type(value) in (str, int, float, bool) for value in row.values())
    json.dumps(row, ensure_ascii=False).encode()
    assert list(flatten(model.from_dict(_reversed(body))).items()) == list(row.items())


def _reversed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _reversed(item) for key, item in reversed(value.items())}
    return [_reversed(item) for item in value] if isinstance(value, list) else value


@given(st.datetimes(min_value=datetime(1, 1, 1), max_value=datetime(9999, 12, 31), timezones=st.just(UTC)))
def test_a_time_in_a_row_is_the_time_that_was_sent(moment: datetime) -> None:
    moment = moment.replace(microsecond=0)
    row = flatten({"type": "file", "id": "x", "attributes": {"last_analysis_date": int(moment.timestamp())}})
    assert datetime.fromisoformat(str(row["attributes.last_analysis_date"])) == moment
