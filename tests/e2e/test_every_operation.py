"""Every operation of the document, called by the method that its operationId names, over a socket."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
import yaml

import vtyped_mock.paths
from generator.models import called
from tests.faces import Connect
from vtyped import url_id
from vtyped.downloads import Download
from vtyped_api import models
from vtyped_api.runtime import objects
from vtyped_mock import MockServer

BUNDLE = Path(__file__).parents[2] / "generated" / "openapi.yaml"
DOCUMENT: dict[str, Any] = yaml.load(BUNDLE.read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506  # a safe one
# Objects that have what the examples of the document have not.
OTHERS = {
    ("domain", "parent"): "www.example.com",
    ("domain", "immediate_parent"): "www.example.com",
    ("domain", "siblings"): "www.example.com",
    ("url", "related_comments"): url_id("https://example.com/a"),
    ("attack_technique", "parent_technique"): "T1055.001",
    ("attack_technique", "revoking_technique"): "T1086",
    # What the private file of the examples has left behind.
    ("private_file", "execution_parents"): "f77585cd4b02c773913c388ee7cfabda2688f0224e4fda4be0c2958da6ca04d7",
}
# What an upload needs beside the file.
PLACES = {"monitor.items.upload": {"path": "/new.exe"}}
METHODS = ("get", "post", "put", "patch", "delete")
JSON = "application/json"


class Operation(NamedTuple):
    path: str
    method: str
    source: Mapping[str, Any]

    def parameters(self, place: str) -> list[Mapping[str, Any]]:
        every = [resolved(parameter) for parameter in self.source.get("parameters", [])]
        return [each for each in every if each["in"] == place]

    def arguments(self) -> tuple[list[Any], dict[str, Any]]:
        """Path parameters in the order of the path; by name, what else is required, and the values of the body."""
        in_path = sorted(self.parameters("path"), key=lambda each: self.path.find("{" + each["name"] + "}"))
        required = {
            called(each["name"], resolved(each["schema"])): each["example"]
            for place in ("query", "header")
            for each in self.parameters(place)
            if each.get("required")
        }
        return [self._value(each) for each in in_path], required | self._body()

    def _value(self, parameter: Mapping[str, Any]) -> Any:
        row = self.source.get("x-relationship", {})
        return OTHERS.get((row.get("object"), row.get("name"))) or parameter["example"]

    def filled_path(self) -> str:
        path = self.path
        for parameter in self.parameters("path"):
            path = path.replace("{" + parameter["name"] + "}", str(self._value(parameter)))
        return path

    def _body(self) -> dict[str, Any]:
        for media_type, body in self.source.get("requestBody", {}).get("content", {}).items():
            if media_type == "multipart/form-data":
                return {"file": b"the content of a file", **PLACES.get(self.source["operationId"], {})}
            example = resolved(next(iter(body["examples"].values())))["value"]
            return dict(given(resolved(body["schema"]), example))
        return {}

    def answer(self) -> Mapping[str, Any] | None:
        """Schema of the body of the answer; `None` where there is no JSON."""
        content = resolved(next(iter(self.source["responses"].values()))).get("content", {})
        return resolved(content[JSON]["schema"]) if content.keys() == {JSON} else None

    def is_feed(self) -> bool:
        return bool(self.source.get("x-stream") == "feed")

    def is_streamed(self) -> bool:
        status, response = next(iter(self.source["responses"].items()))
        return status != "200" or (bool(resolved(response).get("content")) and self.answer() is None)


def given(schema: Mapping[str, Any], example: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """What a caller gives of a body, by the names of the parameters."""
    for key, value in example.items():
        member = resolved(schema["properties"][key])
        if "x-python-name" in member:
            yield member["x-python-name"], value
        elif key == "data" and is_sole(member):
            yield from given(resolved(member["items"]), value[0])
        elif key == "data" or (key == "attributes" and member.get("properties")):
            yield from given(member, value)
        elif not is_known(key, member, schema):
            is_date = member.get("format") == "unix-time"
            yield called(key, member), datetime.fromtimestamp(value, UTC) if is_date else value


def is_known(key: str, member: Mapping[str, Any], schema: Mapping[str, Any]) -> bool:
    """Whether a member of a body is always the same, or stands in the path already."""
    of_object = {"type", "attributes"} <= schema["properties"].keys()
    return is_constant(key, member, schema) or (key == "id" and of_object) or "x-from-path" in member


def is_constant(key: str, member: Mapping[str, Any], schema: Mapping[str, Any]) -> bool:
    return len(member.get("enum", [])) == 1 and key in schema.get("required", [])


def resolved(node: Mapping[str, Any]) -> Any:
    while "$ref" in node:
        target: Any = DOCUMENT
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def classes(schema: Mapping[str, Any]) -> tuple[type, ...]:
    """What the document says that an object is."""
    found: list[type] = []
    for arm in schema.get("oneOf", [schema]):
        if "oneOf" in resolved(arm):
            found += classes(resolved(arm))
            continue
        name = arm["$ref"].rpartition("/")[2]
        runtime = resolved(arm).get("x-runtime")
        found.append(getattr(objects, runtime) if runtime else getattr(models, name))
    return tuple(found)


OPERATIONS = {
    operation["operationId"]: Operation(path, method, operation)
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
    if method in METHODS
}


@pytest.mark.parametrize("name", OPERATIONS)
def test_operation(name: str, connect: Connect, vt_mock: MockServer, tmp_path: Path) -> None:
    operation = OPERATIONS[name]
    client = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    path, others = operation.arguments()
    if operation.method == "get" and name.endswith(("comments", "votes")):
        give_opinion(client, name.split(".", maxsplit=1)[0], path[0])
    method = client
    for part in name.split("."):
        method = getattr(method, part)
    if operation.is_feed():
        check_feed(operation, list(method(*path)))
        return
    if operation.is_streamed():
        check_file(method(*path, tmp_path / "file", **others))
        return
    result = method(*path, **others)
    if is_collection(operation):
        result = list(result)
    check(operation, result, data_of(vt_mock, operation) if operation.method == "get" else None)
    seen = [request for request in vt_mock.requests if request.operation_id == name]
    assert {(request.method, request.status) for request in seen} == {(operation.method.upper(), 200)}


def give_opinion(client: Any, resource: str, id_: str) -> None:
    """Make sure that there is a comment and a vote to be found."""
    group = getattr(client, resource)
    if hasattr(group, "add_comment"):
        group.add_comment(id_, "Lorem #ipsum")
    if hasattr(group, "vote"):
        group.vote(id_, "harmless")


def check_file(download: Download) -> None:
    assert type(download) is Download
    assert download.path is not None
    assert download.path.stat().st_size == download.size > 0


def check_feed(operation: Operation, items: list[Any]) -> None:
    types = {path: name for name, path in vtyped_mock.paths.PATHS.items()}
    assert {item.type for item in items} == {types[operation.path.split("/")[2]]}


def is_collection(operation: Operation) -> bool:
    data = resolved((operation.answer() or {}).get("properties", {}).get("data", {}))
    return data.get("type") == "array" and not is_sole(data)


def is_sole(data: Mapping[str, Any]) -> bool:
    """Whether a list stands for the one object in it."""
    return bool(data.get("minItems") == data.get("maxItems") == 1)


def check(operation: Operation, result: Any, raw: Any) -> None:
    """Hold a result against the schema of the answer, and against what the mock answers without a client."""
    schema = operation.answer()
    if schema is None:
        assert result is None
        return
    if "data" not in schema["properties"]:
        assert type(result).__name__ in DOCUMENT["components"]["schemas"]
        return
    written = schema["properties"]["data"]
    data = resolved(written)
    if is_sole(data):
        check_one(operation, result, data["items"])
    elif data.get("type") == "array":
        check_items(operation, result, resolved(data["items"]), raw)
    elif data.get("type") in ("string", "boolean"):
        assert type(result) is {"string": str, "boolean": bool}[data["type"]]
        assert raw is None or type(result) is type(raw)
    elif "additionalProperties" in data and not data.get("properties"):
        assert type(result) is dict
        assert raw is None or result.keys() == raw.keys()
    else:
        check_one(operation, result, written)


def check_one(operation: Operation, result: Any, schema: Mapping[str, Any]) -> None:
    assert type(result) in classes(resolved(schema) if "oneOf" in resolved(schema) else schema)
    if "x-relationship" in operation.source:
        returns = operation.source["x-relationship"]["returns"]
        assert not returns or result.type in returns


def check_items(operation: Operation, items: list[Any], schema: Mapping[str, Any], raw: list[Any] | None) -> None:
    if operation.method == "get":
        assert items
    if (
        schema.get("type") in (None, "string", "integer") and "oneOf" not in schema
    ) or "additionalProperties" in schema:
        assert raw is None or items[: len(raw)] == raw
        return
    row = operation.source.get("x-relationship", {})
    data = resolved(resolved(operation.answer() or {})["properties"]["data"])
    allowed = classes(data["items"] if "$ref" in data["items"] and "oneOf" not in schema else schema)
    assert {type(item) for item in items} <= set(allowed)
    if raw is not None and all("id" in item for item in raw):
        assert [(item.type, item.id) for item in items][: len(raw)] == [(item["type"], item["id"]) for item in raw]
    assert not row.get("returns") or {item.type for item in items} <= set(row["returns"])
    if row.get("form") == "objects":
        assert any(not isinstance(item, objects.MissingObject) for item in items)


def data_of(mock: MockServer, operation: Operation) -> Any:
    """What the mock answers without the client in between."""
    query = {each["name"]: str(each["example"]) for each in operation.parameters("query") if each.get("required")}
    limits = [resolved(each["schema"])["maximum"] for each in operation.parameters("query") if each["name"] == "limit"]
    headers = {each["name"]: str(each["example"]) for each in operation.parameters("header") if each.get("required")}
    answer = httpx.get(
        mock.base_url + operation.filled_path(),
        params={**query, **({"limit": str(limits[0])} if limits else {})},
        headers=headers | {"x-apikey": mock.api_key},
        trust_env=False,
    )
    assert answer.status_code == 200, answer.text
    return answer.json().get("data")


def test_the_bundle_of_the_mock_is_the_one_walked() -> None:
    assert vtyped_mock.load_document().operations.keys() == OPERATIONS.keys()
