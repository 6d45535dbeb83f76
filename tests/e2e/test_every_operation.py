"""Every operation of the document, called by the method that its operationId names, over a socket."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
import yaml

import vtyped_mock
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
}
METHODS = ("get", "post", "put", "patch", "delete")


class Operation(NamedTuple):
    path: str
    method: str
    source: Mapping[str, Any]

    def arguments(self) -> tuple[list[Any], dict[str, Any]]:
        """Path parameters in the order of the path, and the values of the body by name."""
        parameters = [resolved(parameter) for parameter in self.source.get("parameters", [])]
        values = [self._value(each) for each in parameters if each["in"] == "path"]
        return sorted(values, key=self.filled_path().find), self._body()

    def _value(self, parameter: Mapping[str, Any]) -> str:
        row = self.source.get("x-relationship", {})
        return OTHERS.get((row.get("object"), row.get("name"))) or str(parameter["example"])

    def filled_path(self) -> str:
        path = self.path
        for parameter in map(resolved, self.source.get("parameters", [])):
            if parameter["in"] == "path":
                path = path.replace("{" + parameter["name"] + "}", self._value(parameter))
        return path

    def _body(self) -> dict[str, Any]:
        content = self.source.get("requestBody", {}).get("content", {})
        for media_type, body in content.items():
            if media_type == "multipart/form-data":
                return {"file": b"the content of a file"}
            example = resolved(next(iter(body["examples"].values())))["value"]
            attributes: dict[str, Any] = example["data"]["attributes"] if "data" in example else example
            return attributes
        return {}

    def answer(self) -> Mapping[str, Any] | None:
        """Schema of the `data` of the answer; `None` where the answer is a file."""
        status, response = next(iter(self.source["responses"].items()))
        content = resolved(response).get("content", {}).get("application/json")
        if status != "200" or content is None:
            return None
        schema = resolved(content["schema"])
        data: Mapping[str, Any] = schema["properties"]["data"]
        return data


def resolved(node: Mapping[str, Any]) -> Any:
    while "$ref" in node:
        target: Any = DOCUMENT
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def classes(schema: Mapping[str, Any]) -> tuple[type, ...]:
    """What the document says that an object is."""
    found = []
    for arm in schema.get("oneOf", [schema]):
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
    schema = operation.answer()
    path, body = operation.arguments()
    if operation.method == "get" and name.endswith(("comments", "votes")):
        give_opinion(client, name.split(".", maxsplit=1)[0], path[0])
    method = client
    for part in name.split("."):
        method = getattr(method, part)
    if schema is None:
        check_file(method(*path, tmp_path / "file"))
        return
    result = method(*path, **body)
    if schema.get("type") == "array":
        check_items(operation, list(result), classes(schema["items"]), data_of(vt_mock, operation))
    elif schema.get("type") == "string":
        assert type(result) is str
        assert result.startswith("http")
    else:
        check_one(operation, result, schema)
    seen = [request for request in vt_mock.requests if request.operation_id == name]
    assert {(request.method, request.status) for request in seen} == {(operation.method.upper(), 200)}


def give_opinion(client: Any, resource: str, id_: str) -> None:
    """Make sure that there is a comment and a vote to be found."""
    getattr(client, resource).add_comment(id_, "Lorem #ipsum")
    getattr(client, resource).vote(id_, "harmless")


def check_file(download: Download) -> None:
    assert type(download) is Download
    assert download.path is not None
    assert download.path.stat().st_size == download.size > 0


def check_one(operation: Operation, result: Any, schema: Mapping[str, Any]) -> None:
    assert type(result) in classes(schema)
    if "x-relationship" in operation.source:
        returns = operation.source["x-relationship"]["returns"]
        assert not returns or result.type in returns


def check_items(operation: Operation, items: list[Any], allowed: tuple[type, ...], raw: list[Any]) -> None:
    row = operation.source["x-relationship"]
    assert [(item.type, item.id) for item in items][: len(raw)] == [(item["type"], item["id"]) for item in raw]
    assert items
    assert {type(item) for item in items} <= set(allowed)
    assert not row["returns"] or {item.type for item in items} <= set(row["returns"])
    if row["form"] == "objects":
        assert any(not isinstance(item, objects.MissingObject) for item in items)


def data_of(mock: MockServer, operation: Operation) -> Any:
    """What the mock answers without the client in between."""
    url = mock.base_url + operation.filled_path()
    query = {"limit": "40"} if "cursor" in str(operation.source.get("parameters")).lower() else None
    answer = httpx.get(url, params=query, headers={"x-apikey": mock.api_key}, trust_env=False)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


def test_the_bundle_of_the_mock_is_the_one_walked() -> None:
    assert vtyped_mock.load_document().operations.keys() == OPERATIONS.keys()
