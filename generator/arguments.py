"""What a method takes: parameters, with their Python types, their checks, and their form on the wire."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .bodies import FORM, UPLOAD, Constant, FromPath, Node, Part, Sole, Value, body_of
from .bundle import Bundle, Refusal
from .models import Models, called, class_names

# What bounds a value in the document; in a check they are called `least` and `most`.
_BOUNDS = {"string": ("minLength", "maxLength"), "integer": ("minimum", "maximum"), "number": ("minimum", "maximum")}
_SIMPLE = {
    "string": ("str", "text"),
    "integer": ("int", "integer"),
    "number": ("float", "number"),
    "boolean": ("bool", "boolean"),
}
_FORMATS = {"unix-time": ("datetime", "unix_time"), "comma-separated": ("str | Iterable[str]", "names")}
# Headers that the client sends by itself.
_OWN_HEADERS = ("x-tool", "x-apikey")


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
    default: str = "None"


@dataclass(frozen=True)
class Sent:
    """What goes onto the wire, as Python text; empty where nothing does."""

    path: str
    query: str
    headers: str
    body: str


@dataclass(frozen=True)
class _Check:
    """How a value is checked, as Python text."""

    annotation: str
    function: str
    rest: str = ""
    """Its arguments beyond the name and the value."""

    def call(self, name: str) -> str:
        return f'inputs.{self.function}("{name}", {name}{self.rest})'

    def call_by(self, function: str, name: str) -> str:
        """The call of a function that calls the check."""
        return f'inputs.{function}(inputs.{self.function}, "{name}", {name}{self.rest})'


class Arguments:
    """The parameters and the body of one operation."""

    def __init__(self, bundle: Bundle, models: Models, operation: dict[str, Any], refuse: Refusal) -> None:
        self._bundle = bundle
        self._models = models
        self._refuse = refuse
        every = [bundle.resolved(parameter) for parameter in operation.get("parameters", [])]
        self.path = [self._path(each) for each in every if each["in"] == "path"]
        self.query = [self._in_query(each) for each in every if each["in"] == "query"]
        headers = [each for each in every if each["in"] == "header" and each["name"].lower() not in _OWN_HEADERS]
        enums = {each["name"]: bundle.resolved(each["schema"]).get("enum", []) for each in headers}
        self._fixed = {name: values[0] for name, values in enums.items() if len(values) == 1}
        self.headers = [self._header(each) for each in headers if each["name"] not in self._fixed]
        self._body = body_of(bundle, operation, refuse)
        self.body = [self._in_body(value) for value in self._body.values()]

    @property
    def media_type(self) -> str:
        """Media type of the body, if there is one."""
        return self._body.media_type

    def without(self, names: tuple[str, ...]) -> list[Parameter]:
        """The parameters of the query less those that the client sees to."""
        return [parameter for parameter in self.query if parameter.key not in names]

    def sent(self, query: list[Parameter]) -> Sent:
        """What the method sends."""
        headers = [f"{json.dumps(name)}: {json.dumps(value)}" for name, value in self._fixed.items()]
        return Sent(
            path=_dict(self.path),
            query=_dict(query) if query else "",
            headers="{" + ", ".join([*headers, *_items(self.headers)]) + "}" if headers or self.headers else "",
            body=self._body_text(),
        )

    def _body_text(self) -> str:
        if self._body.media_type in ("", UPLOAD):
            return ""
        if self._body.media_type == FORM:
            return f"inputs.written({_dict(self.body)})"
        values = {(value.owner, value.key): each for value, each in zip(self._body.values(), self.body, strict=True)}
        return _text(self._body.root, values, {parameter.key: parameter.name for parameter in self.path})

    def _path(self, parameter: dict[str, Any]) -> Parameter:
        schema = self._bundle.resolved(parameter["schema"])
        name = called(parameter["name"], schema)
        if schema.get("type") == "string" and "enum" not in schema:
            # The transport checks what it is by its format.
            return Parameter(name, parameter["name"], "str", parameter["description"], True, name)
        check = self._check(name, parameter["schema"])
        sent = check.call(name) if "enum" in schema else f"str({check.call(name)})"
        return Parameter(name, parameter["name"], check.annotation, parameter["description"], True, sent)

    def _in_query(self, parameter: dict[str, Any]) -> Parameter:
        name = called(parameter["name"], self._bundle.resolved(parameter["schema"]))
        check = self._check(name, parameter["schema"])
        return _parameter(name, parameter["name"], parameter["description"], bool(parameter.get("required")), check)

    def _header(self, parameter: dict[str, Any]) -> Parameter:
        schema = self._bundle.resolved(parameter["schema"])
        name = called(parameter["name"], schema)
        if schema.get("type") != "string" or "enum" in schema:
            self._refuse(f"the header {parameter['name']} is no text: expected a string, or an enum of one value")
        check = _Check("str", "header", self._check(name, parameter["schema"]).rest)
        return _parameter(name, parameter["name"], parameter["description"], bool(parameter.get("required")), check)

    def _in_body(self, value: Value) -> Parameter:
        schema = self._bundle.resolved(value.written)
        name = called(value.key, schema)
        is_simple = "enum" in schema or schema.get("type") in _SIMPLE
        check = self._check(name, value.written) if is_simple else self._any(value)
        text = schema.get("description", "")
        if not schema.get("nullable"):
            return _parameter(name, value.key, text, value.required, check)
        if value.required:
            annotation, sent = f"{check.annotation} | None", check.call_by("optional", name)
            return Parameter(name, value.key, annotation, text, True, sent)
        # Not given is one thing, null another.
        annotation, sent = f"{check.annotation} | EllipsisType | None", check.call_by("changed", name)
        return Parameter(name, value.key, annotation, text, False, sent, "...")

    def _any(self, value: Value) -> _Check:
        """A list, a map or a named object: checked by its type, which says what may be given in its place."""
        if self.media_type == FORM:
            self._refuse(f"the form field {value.key} is neither simple nor comma-separated text")
        annotation = self._models.type_of(value.owner, value.key).removesuffix(" | None")
        given = re.sub(r"\blist\[", "Iterable[", re.sub(r"\bdict\[", "Mapping[", annotation))
        for word in dict.fromkeys(class_names(annotation)):
            other = "Mapping[str, Any]" if self._models.is_model(word) else "str"
            given = re.sub(rf"\b{word}\b", f"{word} | {other}", given)
        return _Check(given, "typed", f", like={json.dumps(annotation)}")

    def _check(self, name: str, written: dict[str, Any]) -> _Check:
        schema = self._bundle.resolved(written)
        kind = schema.get("type")
        if "enum" in schema:
            known = ", ".join(map(json.dumps, schema["enum"]))
            named = f"{written['$ref'].rpartition('/')[2]} | " if "$ref" in written else ""
            return _Check(f"{named}Literal[{known}]", "choice", f", known=[{known}]")
        if schema.get("format") in _FORMATS:
            return _Check(*_FORMATS[schema["format"]])
        if kind not in _SIMPLE:
            expected = f"expected one of {', '.join(_SIMPLE)}, or an enum"
            self._refuse(f"{name} is {kind or 'of several types or of any'}: {expected}")
        annotation, function = _SIMPLE[kind]
        bounds = [
            f", {word}={schema[key]}"
            for key, word in zip(_BOUNDS.get(kind, ()), ("least", "most"), strict=False)
            if key in schema
        ]
        return _Check(annotation, function, "".join(bounds))


def _parameter(name: str, key: str, description: str, required: bool, check: _Check) -> Parameter:
    if required:
        return Parameter(name, key, check.annotation, description, True, check.call(name))
    return Parameter(name, key, f"{check.annotation} | None", description, False, check.call_by("optional", name))


def _text(node: Node, values: dict[tuple[str, str], Parameter], path: dict[str, str]) -> str:
    """A body as Python text. What is left out by the caller is left out of it."""
    if isinstance(node, Constant):
        return json.dumps(node.value)
    if isinstance(node, FromPath):
        return path[node.parameter]
    if isinstance(node, Value):
        return values[node.owner, node.key].sent
    if isinstance(node, Sole):
        return f"[{_text(node.item, values, path)}]"
    always = [
        f"{json.dumps(key)}: {_text(member, values, path)}"
        for key, member in node.members.items()
        if not isinstance(member, Value) or member.required
    ]
    left_out = [values[each.owner, each.key] for each in _optional(node)]
    if not left_out:
        return "{" + ", ".join(always) + "}"
    given = f"inputs.given({_dict(left_out)})"
    return "{" + ", ".join([*always, f"**{given}"]) + "}" if always else given


def _optional(part: Part) -> Iterator[Value]:
    return (member for member in part.members.values() if isinstance(member, Value) and not member.required)


def _items(parameters: list[Parameter]) -> list[str]:
    return [f"{json.dumps(parameter.key)}: {parameter.sent}" for parameter in parameters]


def _dict(parameters: list[Parameter]) -> str:
    return "{" + ", ".join(_items(parameters)) + "}"
