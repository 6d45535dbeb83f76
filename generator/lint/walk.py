"""Going through a bundle: its operations, parameters, responses and schemas, each with its pointer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..bundle import Bundle
from ..document import Place, escaped

JSON = "application/json"
IDENTIFIER = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


_SHOWN = 200


@dataclass(frozen=True)
class Problem:
    """Something that breaks a rule."""

    pointer: str
    message: str
    place: Place | None = None
    """Where it stands, if that is no part of the bundle."""


Rule = Callable[[Bundle], Iterator[Problem]]


@dataclass(frozen=True)
class Part:
    """A piece of a bundle, and its pointer."""

    pointer: str
    content: dict[str, Any]

    def below(self, *keys: str | int) -> str:
        """Pointer of something in it."""
        return self.pointer + pointer_to(keys)


@dataclass(frozen=True)
class Operation(Part):
    """An operation, and what it is called with."""

    path: str
    method: str
    parameters: list[Part]

    @property
    def id(self) -> str:
        """The operationId; empty where it has none."""
        return str(self.content.get("operationId", ""))


def pointer_to(keys: Iterable[str | int]) -> str:
    """The pointer that goes down by these keys."""
    return "".join(f"/{escaped(key)}" for key in keys)


def short(message: str) -> str:
    """A message of a validator, which may quote half the document, on one line."""
    text = " ".join(message.split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


def resolved(bundle: Bundle, part: Part) -> Part:
    """What stands at the end of a reference; anything else is itself."""
    while "$ref" in part.content:
        pointer = str(part.content["$ref"]).removeprefix("#")
        _, _, section, name = pointer.split("/")
        part = Part(pointer, bundle.content["components"][section][name])
    return part


def operations(bundle: Bundle) -> Iterator[Operation]:
    """Every operation."""
    for path, method, content in bundle.operations():
        pointer = f"/paths/{escaped(path)}/{method}"
        written = [Part(f"{pointer}/parameters/{i}", each) for i, each in enumerate(content.get("parameters", []))]
        yield Operation(pointer, content, path, method, [resolved(bundle, each) for each in written])


def parameters(bundle: Bundle) -> list[Part]:
    """Every parameter, once."""
    found = {part.pointer: part for operation in operations(bundle) for part in operation.parameters}
    return list(found.values())


def responses(bundle: Bundle) -> list[Part]:
    """Every response, once."""
    found = {}
    for operation in operations(bundle):
        for status, content in operation.content.get("responses", {}).items():
            part = resolved(bundle, Part(operation.below("responses", status), content))
            found[part.pointer] = part
    return list(found.values())


def bodies(bundle: Bundle) -> list[Part]:
    """Every body of a request or an answer: the media types' objects."""
    found = []
    requests = [Part(each.below("requestBody"), each.content.get("requestBody", {})) for each in operations(bundle)]
    for part in [*requests, *responses(bundle)]:
        for media_type, media in part.content.get("content", {}).items():
            found.append(Part(part.below("content", media_type), media))
    return found


def schemas(bundle: Bundle) -> Iterator[Part]:
    """Every schema, named or not."""
    roots = [Part(f"/components/schemas/{name}", each) for name, each in named_schemas(bundle).items()]
    holders = [*parameters(bundle), *bodies(bundle), *_headers(bundle)]
    roots += [Part(each.below("schema"), each.content["schema"]) for each in holders if "schema" in each.content]
    for root in roots:
        yield from _nested(root)


def named_schemas(bundle: Bundle) -> dict[str, dict[str, Any]]:
    """The schemas that have a name of their own."""
    found: dict[str, dict[str, Any]] = bundle.content["components"].get("schemas", {})
    return found


def is_named(part: Part) -> bool:
    """Whether a schema has a name of its own."""
    return part.pointer.startswith("/components/schemas/") and part.pointer.count("/") == len(("components", "", ""))


def _headers(bundle: Bundle) -> Iterator[Part]:
    for response in responses(bundle):
        for name, header in response.content.get("headers", {}).items():
            yield Part(response.below("headers", name), header)


def _nested(part: Part) -> Iterator[Part]:
    """A schema and those within it, as far as the next reference."""
    if "$ref" in part.content:
        return
    yield part
    inner: list[tuple[tuple[str | int, ...], Any]] = [(("items",), part.content.get("items"))]
    inner.append((("additionalProperties",), part.content.get("additionalProperties")))
    inner += [(("properties", key), each) for key, each in part.content.get("properties", {}).items()]
    for word in ("oneOf", "anyOf", "allOf"):
        inner += [((word, index), each) for index, each in enumerate(part.content.get(word, []))]
    for keys, content in inner:
        if isinstance(content, dict):
            yield from _nested(Part(part.below(*keys), content))
