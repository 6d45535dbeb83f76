"""The shape of a request body: what the caller gives, and what stands around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from .bundle import Bundle, Refusal

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
UPLOAD = "multipart/form-data"


@dataclass(frozen=True)
class Constant:
    """A text that is always the same."""

    value: str


@dataclass(frozen=True)
class FromPath:
    """A value of the path, again."""

    parameter: str


@dataclass(frozen=True)
class Value:
    """What the caller gives."""

    owner: str
    """Name of the schema that describes it as one of its properties."""
    key: str
    written: dict[str, Any]
    required: bool


@dataclass(frozen=True)
class Part:
    """An object made of others."""

    members: dict[str, Node]


@dataclass(frozen=True)
class Sole:
    """A list of one object."""

    item: Node


Node: TypeAlias = Constant | FromPath | Value | Part | Sole


@dataclass(frozen=True)
class Body:
    """The body of a request."""

    media_type: str = ""
    """Empty where there is no body."""
    root: Part = field(default_factory=lambda: Part({}))

    def values(self) -> list[Value]:
        """What the caller gives: what is required, then what may be left out."""
        return sorted(_values(self.root), key=lambda value: not value.required)


def body_of(bundle: Bundle, operation: dict[str, Any], refuse: Refusal) -> Body:
    """The body of an operation. Of an upload nothing is known here: its method is written by hand."""
    content = operation.get("requestBody", {}).get("content", {})
    if not content:
        return Body()
    expected = (JSON, FORM, UPLOAD)
    if len(content) > 1 or not content.keys() <= set(expected):
        refuse(f"expected a body of one of {', '.join(expected)}")
    [(media_type, media)] = content.items()
    return (
        Body(media_type) if media_type == UPLOAD else Body(media_type, _Reader(bundle, operation, refuse).read(media))
    )


class _Reader:
    def __init__(self, bundle: Bundle, operation: dict[str, Any], refuse: Refusal) -> None:
        self._resolved = bundle.resolved
        self._refuse = refuse
        parameters = [bundle.resolved(parameter) for parameter in operation.get("parameters", [])]
        self._path = [parameter["name"] for parameter in parameters if parameter["in"] == "path"]

    def read(self, media: dict[str, Any]) -> Part:
        schema = self._resolved(media["schema"])
        if not schema.get("properties"):
            self._refuse("expected a body whose schema has properties")
        name = _name(media["schema"])
        if schema["properties"].keys() == {"data"}:
            return Part({"data": self._data(name, schema["properties"]["data"])})
        return self._object(name, schema)

    def _data(self, owner: str, written: dict[str, Any]) -> Node:
        schema = self._resolved(written)
        if "x-python-name" in schema:
            return Value(owner, "data", written, True)
        if schema.get("minItems") == schema.get("maxItems") == 1 and "properties" in self._resolved(schema["items"]):
            return Sole(self._data(owner, schema["items"]))
        if not schema.get("properties"):
            self._refuse("`data` of the body is no object: give its schema an x-python-name, the name of the parameter")
        return self._object(_name(written), schema)

    def _object(self, name: str, schema: dict[str, Any]) -> Part:
        is_object = {"type", "attributes"} <= schema["properties"].keys()
        members: dict[str, Node] = {}
        for key, written in schema["properties"].items():
            resolved = self._resolved(written)
            if key == "id" and is_object:
                members[key] = self._id()
            elif "x-from-path" in resolved:
                members[key] = self._from_path(resolved["x-from-path"])
            elif key == "attributes" and is_object and resolved.get("properties"):
                members[key] = self._object(_name(written), resolved)
            elif _is_constant(resolved) and key in schema.get("required", []):
                members[key] = Constant(resolved["enum"][0])
            else:
                members[key] = Value(name, key, written, key in schema.get("required", []))
        return Part(members)

    def _from_path(self, name: str) -> FromPath:
        if name not in self._path:
            self._refuse(f"x-from-path {name}: the path has no such parameter")
        return FromPath(name)

    def _id(self) -> FromPath:
        names = [name for name in self._path if name == "id"] or self._path
        if len(names) != 1:
            self._refuse("the body needs the id of the object, but the path has no parameter `id`, nor one alone")
        return FromPath(names[0])


def _values(node: Node) -> Iterator[Value]:
    if isinstance(node, Value):
        yield node
    elif isinstance(node, Sole):
        yield from _values(node.item)
    elif isinstance(node, Part):
        for member in node.members.values():
            yield from _values(member)


def _is_constant(schema: dict[str, Any]) -> bool:
    return len(schema.get("enum", [])) == 1 and not schema.get("nullable")


def _name(written: dict[str, Any]) -> str:
    return str(written.get("$ref", "")).rpartition("/")[2]
