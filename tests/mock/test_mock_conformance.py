"""Everything that the mock answers is what the document says, down to the last attribute."""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vtyped_mock import MockApp, Settings, create_app, load_document
from vtyped_mock.catalog import Catalog
from vtyped_mock.clock import START
from vtyped_mock.document import Document, Operation
from vtyped_mock.identifiers import EICAR_SHA256
from vtyped_mock.reports import hosts
from vtyped_mock.state import State

Check = Callable[[str, int, Any], None]
ADDRESSES = {
    "file": f"files/{EICAR_SHA256}",
    "url": "urls/aHR0cHM6Ly9leGFtcGxlLmNvbS8",
    "domain": "domains/example.com",
    "ip_address": "ip_addresses/192.0.2.44",
    "analysis": "analyses/NDRkODg2MTJmZWE4YThmMzZkZTgyZTEyNzhhYmIwMmY6MTc2NzIyNTYwMA%3D%3D",
}


def example_path(document: Document, operation: Operation) -> str:
    """The path of an operation, filled with the examples of its parameters."""
    path = operation.path.removeprefix("/")
    for written in document.source["paths"][operation.path][operation.method.lower()]["parameters"]:
        parameter = document.resolve(written)
        if parameter["in"] == "path":
            path = path.replace("{" + parameter["name"] + "}", quote(str(parameter["example"]), safe=""))
    return path


def test_every_example_is_an_answer_also_where_unknown_attributes_are_let_through(document: Document) -> None:
    for operation in document.operations.values():
        media = operation.responses.get("200", {}).get("content", {}).get("application/json")
        if media is None:
            continue
        validator = document.validator(media["schema"])
        written = [document.resolve(each)["value"] for each in media.get("examples", {}).values()]
        for example in [*written, *([media["example"]] if "example" in media else [])]:
            assert [error.message[:300] for error in validator.iter_errors(example)] == [], operation.id


@pytest.mark.anyio
async def test_every_relationship_answers_as_documented(
    api: httpx.AsyncClient, document: Document, check: Check
) -> None:
    asked = 0
    for operation in document.operations.values():
        row = operation.relationship
        if row is None:
            continue
        answer = await api.get(example_path(document, operation), params={"limit": 40})
        assert answer.status_code == 200, answer.text
        check(operation.id, 200, answer.json())
        asked += 1
    assert asked > 200


@pytest.mark.anyio
async def test_every_object_answers_as_documented(api: httpx.AsyncClient, document: Document, check: Check) -> None:
    asked = 0
    for operation in document.operations.values():
        if operation.id.endswith(".get") and operation.method == "GET":
            answer = await api.get(example_path(document, operation))
            assert answer.status_code == 200, answer.text
            check(operation.id, 200, answer.json())
            asked += 1
    assert asked > 4


@pytest.mark.anyio
@pytest.mark.parametrize("tool", ["", "example.tests.1.0"])
async def test_every_report_answers_as_documented(api: httpx.AsyncClient, check: Check, tool: str) -> None:
    for type_, operation in (
        ("file", "files.get"),
        ("url", "urls.get"),
        ("domain", "domains.get"),
        (
            "ip_address",
            "ip_addresses.get",
        ),
    ):
        answer = await api.get(ADDRESSES[type_], headers={"x-tool": tool} if tool else {})
        check(operation, 200, answer.json())
        assert ("gti_assessment" in answer.json()["data"]["attributes"]) == bool(tool)
    check("analyses.get", 200, (await api.get(ADDRESSES["analysis"])).json())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**6), name=st.integers(0, 10**9))
def test_reports_of_anything_are_as_documented(closed: Document, seed: int, name: int) -> None:
    shown, again = (_reports(State(Settings(seed=seed, speed=0)), name) for _ in range(2))
    assert shown == again
    for schema, report in shown.items():
        errors = [error.message[:300] for error in _validator(closed, schema).iter_errors(report)]
        assert not errors
        attributes = report["attributes"]
        counts = Counter(result["category"] for result in attributes["last_analysis_results"].values())
        assert {name: count for name, count in attributes["last_analysis_stats"].items() if count} == counts
        assert len(attributes["last_analysis_results"]) >= 70
        assert attributes["last_analysis_date"] <= START.timestamp()
        assert attributes.get("first_submission_date", 0) <= attributes["last_analysis_date"]


def _reports(state: State, name: int) -> dict[str, Any]:
    dice = state.world.dice("test", name)
    things = {
        "File": ("file", state.items.identify("file", dice.hex(dice.choice((32, 40, 64))))),
        "Url": ("url", state.items.learn_url(hosts.url(dice))),
        "Domain": ("domain", hosts.host(dice)),
        "IpAddress": ("ip_address", hosts.address(dice)),
    }
    catalog = Catalog(state, load_document())
    return {schema: catalog.object(*thing, "http://mock/api/v3", assessed=True) for schema, thing in things.items()}


_VALIDATORS: dict[str, Any] = {}


def _validator(document: Document, name: str) -> Any:
    if name not in _VALIDATORS:
        _VALIDATORS[name] = document.validator({"$ref": f"#/components/schemas/{name}"})
    return _VALIDATORS[name]


@pytest.mark.anyio
async def test_relationships_of_anything_are_as_documented(
    document: Document, check: Check, client: Callable[[MockApp], httpx.AsyncClient]
) -> None:
    for seed in range(3):
        app = create_app(Settings(seed=seed, speed=0), document=document)
        dice = app.state.world.dice("things")
        for _ in range(4):
            url = base64.urlsafe_b64encode(hosts.url(dice).encode()).decode().rstrip("=")
            things = {
                "file": f"files/{dice.hex(64)}",
                "url": f"urls/{url}",
                "domain": f"domains/{hosts.host(dice)}",
                "ip_address": f"ip_addresses/{hosts.address(dice)}",
            }
            async with client(app) as api:
                for operation in document.operations.values():
                    row = operation.relationship
                    if row is None or row.object not in things:
                        continue
                    middle = "" if row.form == "objects" else "relationships/"
                    answer = await api.get(f"{things[row.object]}/{middle}{row.name}", params={"limit": 4})
                    assert answer.status_code == 200, answer.text
                    check(operation.id, 200, answer.json())
