"""The document as the contract tests read it, by themselves: the mock has a reader of its own, which may be wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import jsonschema_rs
import yaml

Json = dict[str, Any]

BUNDLE = Path(__file__).parents[2] / "generated" / "openapi.yaml"
METHODS = ("get", "put", "post", "delete", "patch")
JSON = "application/json"
_INNER = ("items", "additionalProperties", "not")
_LISTS = ("oneOf", "anyOf", "allOf")
_SHUT = ".closed"


@dataclass(frozen=True)
class Operation:
    """One operation, every reference in it followed except those of schemas."""

    document: Document
    id: str
    method: str
    path: str
    source: Json
    parameters: tuple[Json, ...]
    responses: Mapping[str, Json]

    @property
    def label(self) -> str:
        """What schemathesis calls it."""
        return f"{self.method.upper()} {self.path}"

    @property
    def access(self) -> str:
        """Who may call it."""
        return str(self.source.get("x-access", "all"))

    @property
    def row(self) -> Json | None:
        """What the document says of a relationship; `None` where the operation reads none."""
        found: Json | None = self.source.get("x-relationship")
        return found

    @cached_property
    def address(self) -> re.Pattern[str]:
        """What matches its path: any value of a parameter, of an enumeration those that it has."""
        values = {f"{{{name}}}": self.schema(each).get("enum") for name, each in self.named("path").items()}

        def shape(part: str) -> str:
            if part not in values:
                return re.escape(part)
            listed = values[part]
            return f"(?:{'|'.join(map(re.escape, listed))})" if listed else "[^/]+"

        return re.compile("/".join(map(shape, self.path.split("/"))))

    @cached_property
    def success(self) -> tuple[int, Json]:
        """Status and content of the successful answer."""
        return next((int(status), each) for status, each in self.responses.items() if status[0] in "23")

    @cached_property
    def answer(self) -> Json:
        """Schema of the successful answer's JSON, references followed; empty where it has none."""
        media = self.success[1].get("content", {}).get(JSON, {})
        return self.document.resolved(media.get("schema", {}))

    @cached_property
    def data(self) -> Json:
        """Schema of `data` in the successful answer; empty where it has none."""
        return self.document.resolved(self.answer.get("properties", {}).get("data", {}))

    @property
    def pages(self) -> bool:
        """Whether it gives a collection in pages."""
        return {"limit", "cursor"} <= self.named("query").keys() and self.data.get("type") == "array"

    @property
    def links(self) -> dict[str, Json]:
        """The declared links of the successful answer."""
        return {name: self.document.resolved(each) for name, each in self.success[1].get("links", {}).items()}

    @cached_property
    def body(self) -> tuple[str, Json] | None:
        """First media type of the request body, and its content."""
        content = self.document.resolved(self.source.get("requestBody", {})).get("content", {})
        return next(iter(content.items()), None)

    def named(self, where: str) -> dict[str, Json]:
        """The parameters in one place, by name."""
        return {each["name"]: each for each in self.parameters if each["in"] == where}

    def schema(self, parameter: Json) -> Json:
        """The schema of a parameter."""
        return self.document.resolved(parameter.get("schema", {}))

    def types(self) -> set[str]:
        """The types of the object that the answer holds in `data`, or of those in its list."""
        schema = self.data
        if schema.get("type") == "array":
            schema = self.document.resolved(schema["items"])
        arms = [self.document.resolved(arm) for arm in schema.get("oneOf", [schema])]
        return {arm["x-object"] for arm in arms if "x-object" in arm} | {
            value
            for arm in arms
            if arm.get("x-runtime") == "Descriptor"
            for value in self.document.resolved(arm["properties"]["type"]).get("enum", [])
        }


class Document:
    """A bundle: operations by id, and validators of its schemas."""

    def __init__(self, source: Json) -> None:
        self.source = source
        self.operations = {operation.id: operation for operation in self._read()}
        self._shut_schemas: dict[str, Json] = {}
        self._validators: dict[str, jsonschema_rs.Validator] = {}

    def resolved(self, node: Json) -> Json:
        """What a reference leads to."""
        while "$ref" in node:
            target: Any = self.source
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def at(self, method: str, path: str) -> Operation | None:
        """The operation with a method and a path."""
        return next((each for each in self.operations.values() if (each.method, each.path) == (method, path)), None)

    def errors(self, schema: Json, value: Any) -> list[str]:
        """What a value has that a schema does not allow; attributes that the schema does not name count."""
        key = str(schema)
        if key not in self._validators:
            components = {name: self._shut(name) for name in self._reached(_references(schema))}
            root = {**_json_schema(_close(schema)), "components": {"schemas": components}}
            self._validators[key] = jsonschema_rs.Draft202012Validator(root)
        return [
            f"{'/'.join(map(str, error.instance_path))}: {error.message[:200]}"
            for error in self._validators[key].iter_errors(value)
        ]

    def closed(self, wanted: Callable[[str, str], bool]) -> Json:
        """The document with the paths and methods that are wanted, where an answer has what its schema names only.

        For runs alone: the service adds attributes without notice, so the document that people get stays open.
        Answers have closed copies of their schemas, because a request may use the same ones. Cursors are left out:
        nothing that is made up is one.
        """
        paths: Json = {}
        for path, item in self.source["paths"].items():
            kept = {
                key: self._shown(each) if key in METHODS else each
                for key, each in item.items()
                if key not in METHODS or wanted(path, key)
            }
            if kept.keys() & set(METHODS):
                paths[path] = kept
        schemas = self.source["components"]["schemas"]
        shut = {f"{name}{_SHUT}": _renamed(_close(schemas[name])) for name in self._reached(_references(paths, _SHUT))}
        components = {**self.source["components"], "schemas": {**schemas, **shut}}
        return {**self.source, "paths": paths, "components": components}

    def _shown(self, operation: Json) -> Json:
        responses = {status: _renamed(self.resolved(each)) for status, each in operation["responses"].items()}
        parameters = [each for each in operation.get("parameters", []) if self.resolved(each)["name"] != "cursor"]
        return {**operation, "parameters": parameters, "responses": responses}

    def requested(self) -> set[str]:
        """Names of the schemas that requests use."""
        bodies = [operation.source.get("requestBody", {}) for operation in self.operations.values()]
        return self._reached(_references(bodies))

    def _reached(self, names: list[str]) -> set[str]:
        """The schemas with these names, and those that they need."""
        found = set[str]()
        while names:
            name = names.pop()
            if name not in found:
                found.add(name)
                names += _references(self.source["components"]["schemas"][name])
        return found

    def _shut(self, name: str) -> Json:
        if name not in self._shut_schemas:
            self._shut_schemas[name] = _json_schema(_close(self.source["components"]["schemas"][name]))
        return self._shut_schemas[name]

    def _read(self) -> Iterator[Operation]:
        for path, item in self.source["paths"].items():
            for method in METHODS:
                if method in item:
                    found = item[method]
                    parameters = [*item.get("parameters", []), *found.get("parameters", [])]
                    responses = {status: self.resolved(each) for status, each in found["responses"].items()}
                    yield Operation(
                        self,
                        found["operationId"],
                        method,
                        path,
                        found,
                        tuple(map(self.resolved, parameters)),
                        responses,
                    )


def read_document(path: Path = BUNDLE) -> Document:
    """The bundle of the project."""
    with path.open("rb") as file:
        return Document(yaml.load(file, getattr(yaml, "CSafeLoader", yaml.SafeLoader)))  # noqa: S506  # a safe one


def path_names(path: str) -> list[str]:
    """The parameters of a path, in its order."""
    return re.findall(r"{(.*?)}", path)


def _references(node: Any, ending: str = "") -> list[str]:
    """Names of the schemas that something refers to, of those with an ending without it."""
    if isinstance(node, list):
        return [name for each in node for name in _references(each, ending)]
    if not isinstance(node, dict):
        return []
    reference = node.get("$ref")
    if isinstance(reference, str) and reference.startswith("#/components/schemas/") and reference.endswith(ending):
        return [reference.rpartition("/")[2].removesuffix(ending)]
    return [name for each in node.values() for name in _references(each, ending)]


def _renamed(node: Any) -> Any:
    """A copy in which references lead to closed schemas."""
    if isinstance(node, list):
        return [_renamed(each) for each in node]
    if not isinstance(node, dict):
        return node
    reference = node.get("$ref")
    if isinstance(reference, str):
        return {"$ref": reference + _SHUT} if reference.startswith("#/components/schemas/") else node
    return {key: _renamed(each) for key, each in node.items()}


def _close(node: Any) -> Any:
    if isinstance(node, list):
        return [_close(value) for value in node]
    if not isinstance(node, dict):
        return node
    shut = {key: _close(value) for key, value in node.items()}
    if node.get("type") == "object" and isinstance(node.get("properties"), dict):
        shut.setdefault("additionalProperties", False)
    return shut


def _json_schema(schema: Json) -> Json:
    """A schema of OpenAPI 3.0 in the JSON Schema of today, where null is a type."""
    result: Json = {}
    for key, value in schema.items():
        if key == "properties":
            result[key] = {name: _json_schema(inner) for name, inner in value.items()}
        elif key in _INNER and isinstance(value, dict):
            result[key] = _json_schema(value)
        elif key in _LISTS:
            result[key] = [_json_schema(inner) for inner in value]
        elif key not in ("nullable", "example") and not key.startswith("x-"):
            result[key] = value
    return {"anyOf": [result, {"type": "null"}]} if schema.get("nullable") else result
