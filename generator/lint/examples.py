"""Rules for examples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema_rs

from ..bodies import UPLOAD
from ..bundle import Bundle
from .walk import JSON, Part, Problem, Rule, bodies, named_schemas, operations, parameters, resolved, responses, short


def response_example(bundle: Bundle) -> Iterator[Problem]:
    """Each JSON answer has an example: documentation shows it, and a static mock has nothing else to give."""
    for response in responses(bundle):
        media = response.content.get("content", {}).get(JSON)
        if media is not None and "example" not in media and not media.get("examples"):
            yield Problem(response.below("content", JSON), "expected an example of the answer")


def request_example(bundle: Bundle) -> Iterator[Problem]:
    """Each body that is no upload has an example: tests call the method with it, and the mock has to take it."""
    for operation in operations(bundle):
        for media_type, media in operation.content.get("requestBody", {}).get("content", {}).items():
            if media_type != UPLOAD and "example" not in media and not media.get("examples"):
                yield Problem(operation.pointer, f"{operation.id}: expected an example of the body")


def example(bundle: Bundle) -> Iterator[Problem]:
    """An example is what its schema says, with no attribute that the schema does not name.

    An example that is not misleads its reader, and shows that one of the two is wrong.
    """
    closed = {name: _closed(each) for name, each in named_schemas(bundle).items()}
    for holder in [*parameters(bundle), *bodies(bundle)]:
        if "schema" not in holder.content:
            continue
        schema = _closed(holder.content["schema"])
        validator = None
        for found in _examples(bundle, holder):
            # Every component that comes along is compiled, and takes its time.
            validator = validator or jsonschema_rs.Draft202012Validator(
                {**schema, "components": _named(schema, closed)}
            )
            for error in validator.iter_errors(found.content["value"]):
                pointer = found.below(*error.instance_path)
                yield Problem(pointer, f"the example is not what its schema says: {short(error.message)}")


def _examples(bundle: Bundle, holder: Part) -> Iterator[Part]:
    if "example" in holder.content:
        yield Part(holder.below("example"), {"value": holder.content["example"]})
    for name, written in holder.content.get("examples", {}).items():
        found = resolved(bundle, Part(holder.below("examples", name), written))
        if "value" in found.content:
            yield Part(found.below("value"), found.content)


def _named(schema: Any, closed: dict[str, Any]) -> dict[str, Any]:
    """The components that a schema refers to, directly or through others."""
    found: dict[str, Any] = {}
    rest = [schema]
    while rest:
        part = rest.pop()
        if isinstance(part, list):
            rest += part
        elif isinstance(part, dict):
            name = str(part.get("$ref", "")).rpartition("/")[2]
            if name in closed and name not in found:
                found[name] = closed[name]
                rest.append(closed[name])
            rest += part.values()
    return {"schemas": found}


def _closed(schema: Any) -> Any:
    """A schema of OpenAPI 3.0 as JSON Schema, in which an object has its properties and no others."""
    if isinstance(schema, list):
        return [_closed(each) for each in schema]
    if not isinstance(schema, dict) or "$ref" in schema:
        return schema
    properties = {key: _closed(each) for key, each in schema.get("properties", {}).items()}
    others = {
        key: _closed(each)
        for key, each in schema.items()
        if key not in ("properties", "nullable", "description", "example") and not key.startswith("x-")
    }
    closed = {**others, "properties": properties, "additionalProperties": False} if properties else others
    return {"anyOf": [closed, {"type": "null"}]} if schema.get("nullable") else closed


RULES: list[Rule] = [response_example, request_example, example]
