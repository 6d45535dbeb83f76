"""Rules for responses and the links in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..bundle import Bundle, is_map
from ..document import split_pointer
from .walk import JSON, Operation, Part, Problem, Rule, operations, resolved, responses

_BODY = "$response.body#"
_PATH = "$request.path."


def response_reference(bundle: Bundle) -> Iterator[Problem]:
    """A response is one reference away from its operation; openapi-python-client loses it at the end of two."""
    for operation in operations(bundle):
        for status, response in operation.content.get("responses", {}).items():
            at = Part(operation.below("responses", status), response)
            if "$ref" not in response:
                yield Problem(at.pointer, f"{operation.id}, {status}: expected a reference to a response with a name")
            elif "$ref" in _next(bundle, at).content:
                yield Problem(at.pointer, f"{operation.id}, {status}: expected one reference, found two in a row")


def link_target(bundle: Bundle) -> Iterator[Problem]:
    """A link leads to an operation that exists, and gives parameters that it has; tests pass over one that does not."""
    by_id = {operation.id: operation for operation in operations(bundle)}
    for link in _links(bundle):
        target = by_id.get(link.content.get("operationId", ""))
        if target is None:
            yield Problem(link.pointer, f"no operation is called {link.content.get('operationId')!r}")
            continue
        known = {part.content["name"] for part in target.parameters}
        for name in sorted(link.content.get("parameters", {}).keys() - known):
            yield Problem(link.below("parameters", name), f"{target.id} has no parameter {name!r}")
        needed = {part.content["name"] for part in target.parameters if part.content["in"] == "path"}
        for name in sorted(needed - link.content.get("parameters", {}).keys()):
            yield Problem(link.pointer, f"{target.id} needs the parameter {name!r}: expected a value for it")


def link_expression(bundle: Bundle) -> Iterator[Problem]:
    """What a link takes from a call is there: in the answer's schema, or in the path of each operation that gives it.

    No run of the service shows an expression that leads nowhere: the link is never followed.
    """
    givers = _givers(bundle)
    for response in responses(bundle):
        callers = givers.get(response.pointer, [])
        schema = response.content.get("content", {}).get(JSON, {}).get("schema", {})
        for link in _links_of(response):
            for name, value in link.content.get("parameters", {}).items():
                message = _fault(bundle, Part(response.pointer, schema), callers, value)
                if message:
                    yield Problem(link.below("parameters", name), f"{value}: {message}")


def _fault(bundle: Bundle, schema: Part, callers: list[Operation], expression: Any) -> str:
    text = str(expression)
    if text.startswith(_BODY):
        return "" if _leads_somewhere(bundle, schema, text.removeprefix(_BODY)) else "the answer has nothing there"
    if text.startswith(_PATH):
        name = text.removeprefix(_PATH)
        for operation in callers:
            if f"{{{name}}}" not in operation.path:
                return f"{operation.id} has no {name} in its path"
        return ""
    return f"expected an expression that begins with {_BODY} or {_PATH}"


def _leads_somewhere(bundle: Bundle, part: Part, pointer: str) -> bool:
    for step in split_pointer(pointer):
        content = resolved(bundle, part).content
        if step in content.get("properties", {}):
            content = content["properties"][step]
        elif is_map(content) and isinstance(content["additionalProperties"], dict):
            content = content["additionalProperties"]
        elif content.get("type") == "array" and re.fullmatch(r"\d+", step):
            content = content["items"]
        else:
            return False
        part = Part(part.pointer, content)
    return bool(part.content)


def _givers(bundle: Bundle) -> dict[str, list[Operation]]:
    """The operations that give each response, by its place."""
    givers: dict[str, list[Operation]] = {}
    for operation in operations(bundle):
        for status, each in operation.content.get("responses", {}).items():
            pointer = resolved(bundle, Part(operation.below("responses", status), each)).pointer
            givers.setdefault(pointer, []).append(operation)
    return givers


def _links(bundle: Bundle) -> Iterator[Part]:
    for response in responses(bundle):
        yield from _links_of(response)


def _links_of(response: Part) -> Iterator[Part]:
    for name, link in response.content.get("links", {}).items():
        yield Part(response.below("links", name), link)


def _next(bundle: Bundle, part: Part) -> Part:
    _, _, section, name = part.content["$ref"].split("/")
    return Part(part.content["$ref"].removeprefix("#"), bundle.content["components"][section][name])


RULES: list[Rule] = [response_reference, link_target, link_expression]
