"""Rules for the document as a whole: nothing lies about unused, and what the tables make agrees with itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..bundle import SECTIONS, Bundle
from ..face import is_version
from .walk import (
    JSON,
    Operation,
    Part,
    Problem,
    Rule,
    bodies,
    named_schemas,
    operations,
    parameters,
    resolved,
    responses,
    schemas,
)

_OF_OPERATIONS = {"x-access", "x-content-hash", "x-relationship", "x-retry", "x-stream"}
_OF_SCHEMAS = {"x-also-sent", "x-from-path", "x-object", "x-python-name", "x-runtime"}


def version(bundle: Bundle) -> Iterator[Problem]:
    """The version of the document is that of the client: three numbers, from which the next version is counted."""
    written = str(bundle.content["info"].get("version"))
    if not is_version(written):
        yield Problem("/info/version", f"version {written}: expected three numbers, such as 1.2.3")


def unused(bundle: Bundle) -> Iterator[Problem]:
    """Everything that is written is used; the rest is read by nobody and checked by nothing."""
    for folder in (*SECTIONS, "paths"):
        for name, place in bundle.unnamed(folder):
            yield Problem("", f"{name} is used nowhere: expected a reference to it", place)


def extension(bundle: Bundle) -> Iterator[Problem]:
    """A key that begins with `x-` means something to the generator, or it is a slip of the pen that nobody notices."""
    holders: list[tuple[set[str], Iterable[Part]]] = [
        (_OF_OPERATIONS, operations(bundle)),
        (_OF_SCHEMAS, schemas(bundle)),
        (set(), [*parameters(bundle), *responses(bundle), *bodies(bundle)]),
    ]
    for known, parts in holders:
        for part in parts:
            for key in sorted(part.content.keys() - known):
                if key.startswith("x-"):
                    expected = f"expected one of {', '.join(sorted(known))}" if known else "expected none here"
                    yield Problem(part.below(key), f"unknown key {key}: {expected}")


def relationship(bundle: Bundle) -> Iterator[Problem]:
    """`x-relationship` says of an operation what its path, parameters and answer say, too.

    The mock service and the documentation go by it, the client by the rest.
    """
    types = {schema["x-object"] for schema in named_schemas(bundle).values() if "x-object" in schema}
    forms: dict[tuple[str, str], set[str]] = {}
    related = [operation for operation in operations(bundle) if "x-relationship" in operation.content]
    for operation in related:
        facts = operation.content["x-relationship"]
        forms.setdefault((facts["object"], facts["name"]), set()).add(facts["form"])
    for operation in related:
        at, facts = operation.below("x-relationship"), operation.content["x-relationship"]
        for message in _contradictions(bundle, operation, facts):
            yield Problem(at, f"{operation.id}: {message}")
        for name in sorted({facts["object"], *facts["returns"]} - types):
            yield Problem(at, f"{operation.id}: no object has the type {name}")
        if forms[facts["object"], facts["name"]] != {"objects", "descriptors"}:
            yield Problem(at, f"{operation.id}: expected one operation for objects and one for descriptors")


def _contradictions(bundle: Bundle, operation: Operation, facts: dict[str, Any]) -> Iterator[str]:
    descriptors = facts["form"] == "descriptors"
    ending = f"/relationships/{facts['name']}" if descriptors else f"/{facts['name']}"
    endings = (ending, f"/relationship/{facts['name']}") if descriptors else (ending,)
    if operation.method != "get" or not operation.path.endswith(endings):
        yield f"expected a GET of a path that ends in {ending}"
    names = {part.content["name"] for part in operation.parameters}
    many = facts["cardinality"] == "many"
    if many != ("limit" in names) or many != ("cursor" in names):
        yield f"cardinality {facts['cardinality']}: expected {'limit and cursor' if many else 'no limit, no cursor'}"
    if many != (_data(bundle, operation).get("type") == "array"):
        yield f"cardinality {facts['cardinality']}: expected the answer to hold {'a list' if many else 'no list'}"


def _data(bundle: Bundle, operation: Operation) -> dict[str, Any]:
    response = resolved(bundle, Part("", operation.content["responses"].get("200", {})))
    schema = resolved(bundle, Part("", response.content.get("content", {}).get(JSON, {}).get("schema", {})))
    return resolved(bundle, Part("", schema.content.get("properties", {}).get("data", {}))).content


RULES: list[Rule] = [version, unused, extension, relationship]
