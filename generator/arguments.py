"""What a method takes: parameters, with their Python types, their checks, and their form on the wire."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

from .bundle import Bundle
from .models import python_name

_BODIES = {"application/json", "application/x-www-form-urlencoded", "multipart/form-data"}
# What bounds a value in the document, and as a parameter of the check.
_BOUNDS = {"string": ("minLength", "maxLength"), "integer": ("minimum", "maximum"), "number": ("minimum", "maximum")}
_SIMPLE = {
    "string": ("str", "text"),
    "integer": ("int", "integer"),
    "number": ("float", "number"),
    "boolean": ("bool", "boolean"),
}
_FORMATS = {"unix-time": ("datetime", "unix_time"), "comma-separated": ("str | Iterable[str]", "names")}


@dataclass(frozen=True)
class Parameter:
    """One parameter of a method."""

    name: str
    key: str
    annotation: str
    description: str
    required: bool
    sent: str
    """Python text of what goes onto the wire."""


@dataclass(frozen=True)
class Body:
    """The body of a request."""

    media_type: str = ""
    object_type: str = ""
    """Value of `type` in the body that creates an object."""
    parameters: tuple[Parameter, ...] = ()


class Arguments:
    """Reads the parameters and the body of one operation."""

    def __init__(self, bundle: Bundle, operation: dict[str, Any], fail: Callable[[str], NoReturn]) -> None:
        self._resolved = bundle.resolved
        self._operation = operation
        self._fail = fail

    def parameters(self, place: str) -> list[dict[str, Any]]:
        """The parameters in the path, the query or the headers, as the document describes them."""
        every = [self._resolved(parameter) for parameter in self._operation.get("parameters", [])]
        return [parameter for parameter in every if parameter["in"] == place]

    def path(self, parameter: dict[str, Any]) -> Parameter:
        """A parameter of the path. The transport checks what it is by its format."""
        name = python_name(parameter["name"])
        schema = self._resolved(parameter["schema"])
        if "enum" in schema:
            annotation, sent = self._value(name, parameter["schema"], True)
        elif schema.get("type") == "string":
            annotation, sent = "str", name
        else:
            annotation, sent = self._value(name, parameter["schema"], True)
            sent = f"str({sent})"
        return Parameter(name, parameter["name"], annotation, parameter["description"], True, sent)

    def query(self, parameter: dict[str, Any]) -> Parameter:
        """A parameter of the query."""
        name, required = python_name(parameter["name"]), bool(parameter.get("required"))
        annotation, sent = self._value(name, parameter["schema"], required)
        return Parameter(name, parameter["name"], annotation, parameter["description"], required, sent)

    def body(self) -> Body:
        """The body. An upload has no parameters here: its method is written by hand."""
        content = self._operation.get("requestBody", {}).get("content", {})
        if not content:
            return Body()
        if len(content) > 1 or content.keys() - _BODIES:
            self._fail(f"expected a body of one of {', '.join(sorted(_BODIES))}")
        [(media_type, media)] = content.items()
        schema = self._resolved(media["schema"])
        if media_type == "multipart/form-data":
            return Body(media_type)
        if media_type != "application/json":
            return Body(media_type, "", tuple(self._properties(schema)))
        if schema.get("properties", {}).keys() != {"data"}:
            self._fail("a JSON body needs one member, `data`")
        created = self._resolved(schema["properties"]["data"]).get("properties", {})
        if created.keys() != {"type", "attributes"} or len(created["type"].get("enum", [])) != 1:
            self._fail("`data` of a JSON body needs two members: `type`, with its one value, and `attributes`")
        attributes = tuple(self._properties(self._resolved(created["attributes"])))
        return Body(media_type, str(created["type"]["enum"][0]), attributes)

    def _properties(self, schema: dict[str, Any]) -> Iterator[Parameter]:
        """What the caller has to give, then what may be left out."""
        required = set(schema.get("required", []))
        properties = schema.get("properties", {})
        for key in sorted(properties, key=lambda key: key not in required):
            yield self._property(key, properties[key], key in required)

    def _property(self, key: str, written: dict[str, Any], required: bool) -> Parameter:
        name = python_name(key)
        if not required and "application/json" not in self._operation["requestBody"]["content"]:
            self._fail(f"the form field {key} has to be required")
        annotation, sent = self._value(name, written, required)
        return Parameter(name, key, annotation, self._resolved(written).get("description", ""), required, sent)

    def _value(self, name: str, written: dict[str, Any], required: bool) -> tuple[str, str]:
        """Python type of a value, and the text of its check, which gives its JSON form."""
        annotation, check, bounds = self._check(name, written)
        if required:
            return annotation, f'inputs.{check}("{name}", {name}{bounds})'
        return f"{annotation} | None", f'inputs.optional(inputs.{check}, "{name}", {name}{bounds})'

    def _check(self, name: str, written: dict[str, Any]) -> tuple[str, str, str]:
        schema = self._resolved(written)
        kind = schema.get("type")
        if "enum" in schema:
            known = ", ".join(map(json.dumps, schema["enum"]))
            named = f"{written['$ref'].rpartition('/')[2]} | " if "$ref" in written else ""
            return f"{named}Literal[{known}]", "choice", f", known=[{known}]"
        if schema.get("format") in _FORMATS:
            return *_FORMATS[schema["format"]], ""
        if kind not in _SIMPLE:
            expected = f"expected one of {', '.join(_SIMPLE)}, or an enum"
            self._fail(f"{name} is {kind or 'of several types or of any'}: {expected}")
        annotation, check = _SIMPLE[kind]
        bounds = [
            f", {word}={schema[key]}"
            for key, word in zip(_BOUNDS.get(kind, ()), ("least", "most"), strict=False)
            if key in schema
        ]
        return annotation, check, "".join(bounds)
