"""Holding a value against a schema of the document, attribute by attribute."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import jsonschema_rs

from ..bundle import is_map
from ..lint.walk import pointer_to, short

_NOT_CHECKED = ("nullable", "description", "example", "format")


class Attribute(NamedTuple):
    """An attribute of a schema that has a name."""

    schema: str
    key: str

    def __str__(self) -> str:
        return f"{self.schema}.{self.key}"


@dataclass
class Seen:
    """What recorded values hold."""

    attributes: int = 0
    """Occurrences of attributes, described or not."""
    undescribed: Counter[Attribute] = field(default_factory=Counter)
    types: dict[Attribute, Counter[str]] = field(default_factory=dict)
    """JSON types of each described attribute, as often as they were seen."""
    new_values: dict[str, Counter[str]] = field(default_factory=dict)
    """Values that an enumeration does not list, by its name."""


class Schemas:
    """The schemas of a bundle, as recorded values are held against them.

    Objects may have more attributes, and enumerations more values, than the document lists: that is told, not refused.
    """

    def __init__(self, named: dict[str, dict[str, Any]]) -> None:
        self._named = named
        self._components = {"schemas": {name: _open(schema) for name, schema in named.items()}}
        self._validators: dict[str | int, jsonschema_rs.Validator] = {}
        self._objects = {schema["x-object"]: name for name, schema in named.items() if "x-object" in schema}

    def of_object(self, type_: str) -> dict[str, Any] | None:
        """The schema of an API object, by its type."""
        name = self._objects.get(type_)
        return {"$ref": f"#/components/schemas/{name}"} if name else None

    def written_types(self, attribute: Attribute) -> set[str]:
        """The JSON types that the document gives an attribute; none where it may be anything."""
        return set(self._types(self._named[attribute.schema]["properties"][attribute.key]))

    def _types(self, schema: dict[str, Any]) -> Iterator[str]:
        _, schema = self._resolved("", schema)
        for arm in schema.get("oneOf", []):
            yield from self._types(arm)
        if "type" in schema:
            yield schema["type"]
        yield from schema.get("x-also-sent", [])
        if schema.get("nullable"):
            yield "null"

    def faults(self, schema: dict[str, Any], value: Any) -> Iterator[tuple[str, str]]:
        """Where a value is not what a schema says, and why."""
        for error in self._validator(schema).iter_errors(value):
            yield pointer_to(error.instance_path) or "/", short(error.message)

    def look(self, schema: dict[str, Any], value: Any, seen: Seen) -> None:
        """Take down everything in a value."""
        self._look("", schema, value, seen)

    def _look(self, within: str, written: dict[str, Any], value: Any, seen: Seen) -> None:
        name, schema = self._resolved(within, written)
        if "oneOf" in schema:
            arm = next((arm for arm in schema["oneOf"] if self._validator(arm).is_valid(value)), None)
            if arm is not None:
                self._look(name, arm, value, seen)
        elif isinstance(value, list):
            for item in value:
                self._look(name, schema.get("items", {}), item, seen)
        elif isinstance(value, dict):
            self._look_inside(name, schema, value, seen)
        elif isinstance(value, str) and len(schema.get("enum", [])) > 1 and value not in schema["enum"]:
            seen.new_values.setdefault(name, Counter())[value] += 1

    def _look_inside(self, name: str, schema: dict[str, Any], value: dict[str, Any], seen: Seen) -> None:
        if is_map(schema):
            values = schema["additionalProperties"]
            for each in value.values() if isinstance(values, dict) else ():
                self._look(name, values, each, seen)
            return
        properties = schema.get("properties", {})
        for key, each in value.items() if properties else ():
            seen.attributes += 1
            if key in properties:
                seen.types.setdefault(Attribute(name, key), Counter())[json_type(each)] += 1
                self._look(name, properties[key], each, seen)
            else:
                seen.undescribed[Attribute(name, key)] += 1

    def _resolved(self, name: str, schema: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        while "$ref" in schema:
            name = str(schema["$ref"]).rpartition("/")[2]
            schema = self._named[name]
        return name, schema

    def _validator(self, schema: dict[str, Any]) -> jsonschema_rs.Validator:
        key = schema.get("$ref", id(schema))
        if key not in self._validators:
            made = jsonschema_rs.Draft202012Validator({**_open(schema), "components": self._components})
            self._validators[key] = made
        return self._validators[key]


def trimmed(named: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The schemas as they hold for answers that were asked for with some attributes only: any may be absent."""
    written = (schema["properties"].get("attributes", {}) for schema in named.values() if "x-object" in schema)
    names = {str(each["$ref"]).rpartition("/")[2] for each in written if "$ref" in each}
    return {name: {**schema, "required": []} if name in names else schema for name, schema in named.items()}


def json_type(value: Any) -> str:
    """The JSON type of a parsed value."""
    if isinstance(value, bool):
        return "boolean"
    names = {dict: "object", list: "array", str: "string", int: "integer", float: "number"}
    return names.get(type(value), "null")


def _open(schema: Any) -> Any:
    """A schema of OpenAPI 3.0 as JSON Schema, without the lists of values that may grow."""
    if isinstance(schema, list):
        return [_open(each) for each in schema]
    if not isinstance(schema, dict) or "$ref" in schema:
        return schema
    kept = {
        key: {name: _open(each) for name, each in value.items()} if key == "properties" else _open(value)
        for key, value in schema.items()
        if key not in _NOT_CHECKED and not key.startswith("x-")
    }
    if len(kept.get("enum", [])) > 1:
        del kept["enum"]
    if "x-also-sent" in schema:
        kept["type"] = [schema["type"], *schema["x-also-sent"]]
    return {"anyOf": [kept, {"type": "null"}]} if schema.get("nullable") else kept
