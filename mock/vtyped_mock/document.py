"""The OpenAPI document, read as data: the operations that the mock serves and the schemas it obeys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Literal, cast

import jsonschema_rs
import yaml

Json = dict[str, Any]
Access = Literal["all", "enterprise", "threat_landscape", "special"]

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_ADDRESS = "urn:document"
_PACKAGE = Path(__file__).parent
_PLACES = (_PACKAGE / "openapi.yaml", _PACKAGE.parents[1] / "generated" / "openapi.yaml")


@dataclass(frozen=True, slots=True)
class Relationship:
    """What an operation that reads a relationship says of it."""

    name: str
    object: str
    returns: tuple[str, ...]
    cardinality: Literal["many", "one"]
    form: Literal["objects", "descriptors"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation."""

    name: str
    where: Literal["path", "query", "header", "cookie"]
    required: bool
    schema: Json


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the document."""

    id: str
    method: str
    path: str
    access: Access
    parameters: tuple[Parameter, ...]
    body: Mapping[str, Json]
    responses: Mapping[str, Json]
    relationship: Relationship | None
    summary: str


class Document:
    """An OpenAPI 3.0 document whose references all stay inside it."""

    def __init__(self, source: Json) -> None:
        self.source = source
        self.operations: dict[str, Operation] = {operation.id: operation for operation in self._read()}

    def relationship(self, object_type: str, name: str) -> tuple[Relationship, Access] | None:
        """The relationship of a type with this name, as descriptors show it, and who may read it."""
        return self._relationships.get((object_type, name))

    @cached_property
    def _relationships(self) -> dict[tuple[str, str], tuple[Relationship, Access]]:
        found: dict[tuple[str, str], tuple[Relationship, Access]] = {}
        for operation in self.operations.values():
            row = operation.relationship
            if row is not None and row.form == "descriptors":
                found[row.object, row.name] = row, operation.access
        return found

    def attributes(self, object_type: str) -> Json | None:
        """The schema of the attributes of a type of object."""
        schema = self._objects.get(object_type)
        return schema and self.resolve(self.resolve(schema)["properties"].get("attributes", {}))

    @cached_property
    def _objects(self) -> dict[str, Json]:
        schemas = self.source.get("components", {}).get("schemas", {})
        return {schema["x-object"]: schema for schema in schemas.values() if "x-object" in schema}

    def validator(self, schema: Json) -> jsonschema_rs.Validator:
        """A validator of values against a schema of the document."""
        return jsonschema_rs.Draft202012Validator(json_schema(schema), registry=self._registry)

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        """The schemas of the document, once for all validators, each of which would keep a copy of its own."""
        schemas = self.source.get("components", {}).get("schemas", {})
        shown = {name: json_schema(schema) for name, schema in schemas.items()}
        return jsonschema_rs.Registry([(_ADDRESS, {"components": {"schemas": shown}})])

    def _read(self) -> Iterator[Operation]:
        for path, item in self.source["paths"].items():
            for method in _METHODS:
                if method in item:
                    yield self._operation(path, method, item[method], item.get("parameters", []))

    def _operation(self, path: str, method: str, found: Json, shared: list[Json]) -> Operation:
        parameters = {
            (parameter.name, parameter.where): parameter
            for parameter in map(self._parameter, [*shared, *found.get("parameters", [])])
        }
        body = self.resolve(found.get("requestBody", {})).get("content", {})
        row = found.get("x-relationship")
        return Operation(
            id=found["operationId"],
            method=method.upper(),
            path=path,
            access=found.get("x-access", "all"),
            parameters=tuple(parameters.values()),
            body={media: content.get("schema", {}) for media, content in body.items()},
            responses={status: self.resolve(response) for status, response in found.get("responses", {}).items()},
            relationship=row
            and Relationship(
                name=row["name"],
                object=row["object"],
                returns=tuple(row.get("returns", ())),
                cardinality=row["cardinality"],
                form=row["form"],
            ),
            summary=found.get("summary", ""),
        )

    def _parameter(self, found: Json) -> Parameter:
        found = self.resolve(found)
        schema = self.resolve(found.get("schema", {}))
        return Parameter(found["name"], found["in"], found.get("required", False), schema)

    def resolve(self, node: Json) -> Json:
        """What a reference leads to; anything else as it is."""
        while "$ref" in node:
            target: Any = self.source
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
        return node


def json_schema(schema: Json) -> Json:
    """A schema of OpenAPI 3.0 in the JSON Schema of today: `nullable` becomes a type, a reference an address."""
    result: Json = {}
    for key, value in schema.items():
        if key in ("properties", "patternProperties"):
            result[key] = {name: json_schema(inner) for name, inner in value.items()}
        elif key in ("items", "additionalProperties", "not") and isinstance(value, dict):
            result[key] = json_schema(value)
        elif key in ("oneOf", "anyOf", "allOf"):
            result[key] = [json_schema(inner) for inner in value]
        elif key == "$ref":
            result[key] = f"{_ADDRESS}{value}"
        elif key not in ("nullable", "discriminator", "example", "xml", "externalDocs"):
            result[key] = value
    if schema.get("nullable") is True:
        if "type" in result:
            result["type"] = [result["type"], "null"]
        if "enum" in result and None not in result["enum"]:
            result["enum"] = [*result["enum"], None]
        for key in ("oneOf", "anyOf"):
            if key in result:
                result[key] = [*result[key], {"type": "null"}]
    return result


@cache
def load_document(path: Path | None = None) -> Document:
    """Read the document, once a process: the one installed beside the package, else the checkout's."""
    if path is None:
        path = next((place for place in _PLACES if place.is_file()), None)
        if path is None:
            raise FileNotFoundError(f"No OpenAPI document at {_PLACES[0]} or {_PLACES[1]}")
    with path.open("rb") as file:
        return Document(cast(Json, yaml.load(file, Loader=yaml.CSafeLoader)))
