"""Rules for schemas."""

from __future__ import annotations

from collections.abc import Iterator

from openapi_python_client.strings import ClassName, pascal_case

from .. import models as names
from ..bundle import Bundle
from .walk import IDENTIFIER, Part, Problem, Rule, is_named, named_schemas, operations, resolved, schemas

_TIME_FORMATS = ("date", "date-time", "uuid")


# What modules of the printed client import beside models; `Descriptor` and its like are written as schemas.
_TAKEN = {"Any", "ApiObject", "AsyncCollection", "AsyncResource", "Collection", "Download", "EllipsisType", "Iterable"}
_TAKEN |= {
    "Literal",
    "Mapping",
    "Model",
    "OpenEnum",
    "Operation",
    "Options",
    "Paging",
    "Progress",
    "Resource",
    "Target",
}


def schema_name(bundle: Bundle) -> Iterator[Problem]:
    """The name of a schema is the name of its class; openapi-python-client renames what is not in its own style."""
    for name in named_schemas(bundle):
        given = str(ClassName(name, ""))
        if given != name or not name.isidentifier():
            yield Problem(f"/components/schemas/{name}", f"schema {name} would become {given}: expected such a name")
        elif name in _TAKEN:
            yield Problem(f"/components/schemas/{name}", f"schema {name}: the client has a class of that name already")


def object_type(bundle: Bundle) -> Iterator[Problem]:
    """A type of objects has one schema: `type` chooses the model."""
    found: dict[str, str] = {}
    for name, schema in named_schemas(bundle).items():
        if "x-object" not in schema:
            continue
        other = found.setdefault(schema["x-object"], name)
        if other != name:
            at = f"/components/schemas/{name}/x-object"
            yield Problem(at, f"{name}: objects of the type {schema['x-object']} are described by {other} already")


def free_name(bundle: Bundle) -> Iterator[Problem]:
    """A class of a schema stands in one module with that of the group whose operations give it."""
    groups = {operation.id.rpartition(".")[0].replace(".", "_") for operation in operations(bundle)}
    taken = {str(pascal_case(group)): f"the group {group}" for group in groups}
    for name in named_schemas(bundle):
        if name in taken:
            yield Problem(f"/components/schemas/{name}", f"schema {name}: the class of {taken[name]} has this name")


def description(bundle: Bundle) -> Iterator[Problem]:
    """The description of a schema, attribute or form field is its docstring; that of a reference is its target's."""
    for part in schemas(bundle):
        if is_named(part) and not part.content.get("description", "").strip():
            yield Problem(part.pointer, f"schema {_name(part)}: expected a description")
        for key, written in part.content.get("properties", {}).items():
            target = resolved(bundle, Part(part.below("properties", key), written))
            if not is_named(target) and not target.content.get("description", "").strip():
                yield Problem(target.pointer, f"{key} of {_name(part)}: expected a description")


def schema_default(bundle: Bundle) -> Iterator[Problem]:
    """A default says what absence reads as: counters that the service leaves out at zero, and nothing else.

    Any other attribute that is absent is unknown, and reads as None.
    """
    for part in schemas(bundle):
        if "default" not in part.content or part.pointer.startswith("/components/parameters/"):
            continue
        if part.content.get("type") != "integer" or type(part.content["default"]) is not int:
            yield Problem(part.below("default"), f"{_name(part)}: expected a default only at an integer")


def enum(bundle: Bundle) -> Iterator[Problem]:
    """An enumeration is a class with a name of its own, of text. One value alone is a constant, and may stand inline.

    A null among the values makes openapi-python-client print three classes of it.
    """
    for part in schemas(bundle):
        values = part.content.get("enum")
        if values is None:
            continue
        if None in values:
            yield Problem(part.below("enum"), f"{_name(part)}: null in an enum; expected `nullable: true`, if anything")
        elif part.content.get("type") != "string" or not all(isinstance(value, str) for value in values):
            yield Problem(part.below("enum"), f"{_name(part)}: expected an enum of text, of type string")
        elif len(values) > 1 and not is_named(part):
            yield Problem(part.below("enum"), f"{_name(part)}: expected an enum to be a schema with a name of its own")


def composition(bundle: Bundle) -> Iterator[Problem]:
    """Alternatives are `oneOf`, and the model of an object is chosen by its `type`.

    openapi-python-client reads `discriminator` and never uses it, and merges `allOf` into copies of its parts.
    """
    for part in schemas(bundle):
        for key in ("discriminator", "allOf", "anyOf", "not"):
            if key in part.content:
                yield Problem(part.below(key), f"{_name(part)}: {key} is not supported; expected oneOf, or one schema")


def inline_object(bundle: Bundle) -> Iterator[Problem]:
    """An object with properties is a class, and needs a name; openapi-python-client would make one up."""
    for part in schemas(bundle):
        if part.content.get("properties") and not is_named(part):
            yield Problem(part.pointer, f"{_name(part)}: expected properties only in a schema with a name of its own")


def time_format(bundle: Bundle) -> Iterator[Problem]:
    """A time is an integer of format unix-time; text stays text.

    What looks like a date is none in some answers, and openapi-python-client raises on them.
    """
    for part in schemas(bundle):
        kind, form = part.content.get("type"), part.content.get("format")
        if form in _TIME_FORMATS:
            yield Problem(part.below("format"), f"{_name(part)}: format {form}; expected text without a format")
        if form == "unix-time" and kind != "integer":
            yield Problem(part.below("format"), f"{_name(part)}: expected the format unix-time only at an integer")


def required(bundle: Bundle) -> Iterator[Problem]:
    """What is required is among the properties; a name that is not is a slip, or makes every answer wrong."""
    for part in schemas(bundle):
        for name in part.content.get("required", []):
            if name not in part.content.get("properties", {}):
                yield Problem(part.below("required"), f"{_name(part)}: {name} is required, but no property")


def python_name(bundle: Bundle) -> Iterator[Problem]:
    """What names a parameter or an attribute in Python is a name there, and hides nothing that the client uses."""
    for part in schemas(bundle):
        name = part.content.get("x-python-name")
        if name is not None and (not IDENTIFIER.fullmatch(str(name)) or names.python_name(name) != name):
            message = f"{_name(part)}: x-python-name {name!r}: expected a name in lower case that Python does not use"
            yield Problem(part.below("x-python-name"), message)


def also_sent(bundle: Bundle) -> Iterator[Problem]:
    """An id may have been sent as a number; the client reads that as text, and no other type in place of another."""
    for part in schemas(bundle):
        if "x-also-sent" not in part.content:
            continue
        is_id = part.pointer.endswith("/properties/id") and part.content.get("type") == "string"
        if not is_id or part.content["x-also-sent"] != ["integer"]:
            message = f"{_name(part)}: expected x-also-sent only at an id of type string, and only [integer]"
            yield Problem(part.below("x-also-sent"), message)


def _name(part: Part) -> str:
    """What a reader calls a schema: its own name and the way down from there."""
    parts = part.pointer.split("/")[3:]
    words = [word for word in parts if word not in ("properties", "content", "schema") and not word.isdigit()]
    return ".".join(words).replace("~1", "/")


RULES: list[Rule] = [
    schema_name,
    free_name,
    object_type,
    description,
    schema_default,
    enum,
    composition,
    inline_object,
    time_format,
    required,
    python_name,
    also_sent,
]
