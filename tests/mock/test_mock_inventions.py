"""Objects that the document alone describes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vtyped_mock.dice import World
from vtyped_mock.document import Document
from vtyped_mock.identifiers import never_seen
from vtyped_mock.inventions import Inventions, invented_id

OBJECTS = st.sampled_from(
    ["file", "domain", "ip_address", "analysis", "comment", "graph", "vote", "whois", "submission", "user"]
)


@pytest.fixture(scope="session")
def types(closed: Document) -> dict[str, str]:
    schemas = closed.source["components"]["schemas"]
    return {schema["x-object"]: name for name, schema in schemas.items() if "x-object" in schema}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data(), seed=st.integers(0, 1000))
def test_every_type_can_be_invented(data: st.DataObject, seed: int, closed: Document, types: dict[str, str]) -> None:
    type_ = data.draw(st.sampled_from(sorted(types.keys() - {"url"})))
    world = World(seed, 1_700_000_000)
    identifier = invented_id(world.dice("id"), type_)
    attributes = Inventions(closed, world).attributes(type_, identifier)
    assert attributes == Inventions(closed, world).attributes(type_, identifier)
    validator = closed.validator({"$ref": f"#/components/schemas/{types[type_]}"})
    made: dict[str, Any] = {"id": identifier, "type": type_, "attributes": attributes}
    errors = [error.message for error in validator.iter_errors(made)]
    assert not errors, (type_, errors)


@given(OBJECTS, st.integers())
def test_invented_ids_are_known(type_: str, seed: int) -> None:
    assert not never_seen(type_, invented_id(World(seed, 0).dice("id"), type_))


def test_a_type_outside_the_document_has_no_attributes(document: Document) -> None:
    assert Inventions(document, World(0, 0)).attributes("riddle", "x") == {}
