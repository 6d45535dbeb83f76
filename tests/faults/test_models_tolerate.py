"""Reports that are not quite what the document says: read as far as possible, kept whole, and reported where asked."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml

from tests.faces import Connect
from tests.faults.bodies import HASH, data
from tests.faults.conftest import Serve
from tests.recordings.walk import Tally, read

BUNDLE = Path(__file__).parents[2] / "generated" / "openapi.yaml"
STATS = {"malicious": 1, "suspicious": 0, "undetected": 60, "harmless": 0}
REPORT: dict[str, Any] = {
    "md5": HASH,
    "tags": [],
    "size": 68,
    "first_submission_date": 1,
    "last_submission_date": 2,
    "last_analysis_date": 3,
    "times_submitted": 4,
    "last_analysis_stats": STATS,
    "last_analysis_results": {},
}


def report(**changed: Any) -> dict[str, Any]:
    attributes = {**REPORT, **changed}
    attributes = {name: value for name, value in attributes.items() if value is not ...}
    return {"type": "file", "id": HASH, "attributes": attributes}


@cache
def document() -> jsonschema_rs.Validator:
    """What the document says of a file."""
    components = yaml.load(BUNDLE.read_bytes(), Loader=yaml.CSafeLoader)["components"]
    schemas = {"schemas": components["schemas"]}
    return jsonschema_rs.Draft4Validator({"$ref": "#/components/schemas/File", "components": schemas})


def told(source: dict[str, Any]) -> list[str]:
    """What a strict reading tells: where a report is not what the document says, and what it does not describe."""
    tally = Tally()
    read(data(source).partition(b"\r\n\r\n")[2], tally)
    faults = ["/".join(map(str, error.instance_path)) for error in document().iter_errors(source)]
    return faults + [key for _, key in tally.undescribed]


def fetched(connect: Connect, serve: Serve, source: dict[str, Any]) -> Any:
    found = connect(base_url=serve(data(source)).base_url).files.get(HASH)
    assert found.to_dict() == source, "what was sent is kept"
    assert found.attributes.md5 == HASH, "one wrong value does not spoil the others"
    return found.attributes


def test_f33_f37_a_report_as_it_should_be(connect: Connect, serve: Serve) -> None:
    assert fetched(connect, serve, report()).size == 68
    assert told(report()) == []


@pytest.mark.parametrize("name", ["tags", "last_analysis_date", "times_submitted", "last_analysis_stats"])
def test_f33_a_required_attribute_is_missing(connect: Connect, serve: Serve, name: str) -> None:
    attributes = fetched(connect, serve, report(**{name: ...}))
    assert not getattr(attributes, name), "reads as absent"
    assert name not in attributes
    assert told(report(**{name: ...})) == ["attributes"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("size", "big"),
        ("size", 1.5),
        ("tags", "a"),
        ("last_analysis_date", "2026-01-01"),
        ("last_analysis_stats", [1]),
        ("last_analysis_results", 5),
    ],
)
def test_f34_a_value_of_another_type(connect: Connect, serve: Serve, name: str, value: Any) -> None:
    attributes = fetched(connect, serve, report(**{name: value}))
    assert getattr(attributes, name) == value
    assert told(report(**{name: value})) == [f"attributes/{name}"]


@pytest.mark.parametrize("name", ["size", "tags", "last_analysis_date", "last_analysis_stats"])
def test_f35_null(connect: Connect, serve: Serve, name: str) -> None:
    attributes = fetched(connect, serve, report(**{name: None}))
    assert not getattr(attributes, name)
    assert name in attributes, "null is told from absent"
    assert told(report(**{name: None})) == [f"attributes/{name}"]


def test_f36_an_unknown_value_of_an_enumeration(connect: Connect, serve: Serve) -> None:
    result = {"Engine": {"category": "brand-new", "engine_name": "Engine", "method": "blacklist", "result": None}}
    attributes = fetched(connect, serve, report(last_analysis_results=result))
    category = attributes.last_analysis_results["Engine"].category
    assert category == "brand-new"
    assert not category.is_known


def test_f37_an_unknown_attribute(connect: Connect, serve: Serve) -> None:
    attributes = fetched(connect, serve, report(brand_new={"a": [1]}))
    assert attributes["brand_new"] == {"a": [1]}
    assert told(report(brand_new={"a": [1]})) == ["brand_new"]
