"""Mistakes in what the document says of requests."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .mistake import GONE, Edit, Part, View, mistake

_BOUNDS = ("pattern", "minLength", "maxLength", "format")


def _schemas(view: View, where: str) -> Iterator[tuple[Part, Part]]:
    for parameter in view.parameters:
        if parameter.content["in"] == where:
            yield parameter, view.below(parameter, "schema")


@mistake("a parameter called otherwise")
def parameter_renamed(view: View) -> Iterator[list[Edit]]:
    for parameter, _ in _schemas(view, "query"):
        if parameter.content["name"] in ("limit", "cursor") or parameter.content.get("required"):
            yield [((*parameter.pointer, "name"), f"page_{parameter.content['name']}")]


@mistake("a maximum that is too large")
def maximum_larger(view: View) -> Iterator[list[Edit]]:
    for _, schema in _schemas(view, "query"):
        if "maximum" in schema.content:
            yield [((*schema.pointer, "maximum"), schema.content["maximum"] + 10)]


@mistake("a maximum that is too small")
def maximum_smaller(view: View) -> Iterator[list[Edit]]:
    for _, schema in _schemas(view, "query"):
        if schema.content.get("maximum", 0) > 10:
            yield [((*schema.pointer, "maximum"), schema.content["maximum"] - 10)]


@mistake("a minimum that is too small")
def minimum_smaller(view: View) -> Iterator[list[Edit]]:
    for _, schema in _schemas(view, "query"):
        if "minimum" in schema.content:
            yield [((*schema.pointer, "minimum"), schema.content["minimum"] - 1)]


@mistake("another type of a parameter")
def parameter_type(view: View) -> Iterator[list[Edit]]:
    for _, schema in _schemas(view, "query"):
        if schema.content.get("type") == "integer":
            yield [(schema.pointer, {"type": "string", "minLength": 1})]


@mistake("a parameter required that may be absent")
def parameter_required(view: View) -> Iterator[list[Edit]]:
    for where in ("query", "header"):
        for parameter, _ in _schemas(view, where):
            if not parameter.content.get("required") and "example" in parameter.content:
                yield [((*parameter.pointer, "required"), True)]


@mistake("a required parameter that may be absent in the document")
def parameter_optional(view: View) -> Iterator[list[Edit]]:
    for where in ("query", "header"):
        for parameter, _ in _schemas(view, where):
            if parameter.content.get("required"):
                yield [((*parameter.pointer, "required"), False)]


@mistake("an id of any form")
def any_id(view: View) -> Iterator[list[Edit]]:
    for _, schema in _schemas(view, "path"):
        if "pattern" in schema.content:
            left = {name: each for name, each in schema.content.items() if name not in _BOUNDS}
            yield [(schema.pointer, left)]


@mistake("an id of a form that is too narrow")
def narrow_id(view: View) -> Iterator[list[Edit]]:
    for _, schema in _schemas(view, "path"):
        if "pattern" in schema.content:
            yield [((*schema.pointer, "pattern"), "^[a-f]{8}$")]


@mistake("a member of a body that need not be there")
def member_optional(view: View) -> Iterator[list[Edit]]:
    for schema in view.bodies():
        for name in schema.content.get("required", []):
            left = [each for each in schema.content["required"] if each != name]
            yield [((*schema.pointer, "required"), left or GONE)]


@mistake("a member of a body required that may be absent")
def member_required(view: View) -> Iterator[list[Edit]]:
    for schema in view.bodies():
        for name in schema.content.get("properties", {}):
            if name not in schema.content.get("required", []):
                yield [((*schema.pointer, "required"), [*schema.content.get("required", []), name])]


@mistake("a member of a body called otherwise")
def member_renamed(view: View) -> Iterator[list[Edit]]:
    for schema in view.bodies():
        for name in schema.content.get("required", []):
            properties = {
                (f"{each}_text" if each == name else each): inner
                for each, inner in schema.content["properties"].items()
            }
            required = [f"{each}_text" if each == name else each for each in schema.content["required"]]
            yield [((*schema.pointer, "properties"), properties), ((*schema.pointer, "required"), required)]


@mistake("another type of a member of a body")
def member_type(view: View) -> Iterator[list[Edit]]:
    for schema in view.bodies():
        for name in schema.content.get("properties", {}):
            inner = view.below(schema, "properties", name)
            is_text = inner.content.get("type") == "string" and inner.content.get("format") != "binary"
            if is_text and view.operation.body and "json" in view.operation.body[0]:
                yield [(inner.pointer, {"description": "A number.", "type": "integer"})]


@mistake("a body that need not be there")
def body_optional(view: View) -> Iterator[list[Edit]]:
    if view.operation.source.get("requestBody", {}).get("required"):
        yield [((*view.at, "requestBody", "required"), False)]


@mistake("another media type of a body")
def body_media_type(view: View) -> Iterator[list[Edit]]:
    if view.operation.body is not None:
        yield [((*view.at, "requestBody", "content"), {"text/plain": {"schema": {"type": "string"}}})]


@mistake("one value more in an enumeration of a body")
def body_enum_more(view: View) -> Iterator[list[Edit]]:
    for schema in view.bodies():
        for name in schema.content.get("properties", {}):
            inner = view.below(schema, "properties", name)
            if "enum" in inner.content:
                yield [((*inner.pointer, "enum"), [*inner.content["enum"], "never_taken"])]


@mistake("a text of a body that may be empty")
def body_length(view: View) -> Iterator[list[Edit]]:
    for schema in view.bodies():
        for name in schema.content.get("properties", {}):
            inner = view.below(schema, "properties", name)
            if inner.content.get("minLength") == 1 and name in schema.content.get("required", []):
                yield [((*inner.pointer, "minLength"), GONE)]


@mistake("a form of a text in a body forgotten")
def body_pattern(view: View) -> Iterator[list[Edit]]:
    for schema in view.bodies():
        for name in schema.content.get("properties", {}):
            inner = view.below(schema, "properties", name)
            if "pattern" in inner.content and not re.search(inner.content["pattern"], ""):
                yield [((*inner.pointer, "pattern"), GONE)]
