"""What a mistake is, and how it is put into a bundle."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Any

from ...document import JSON, Document, Json, Operation
from ...service import Answer, Service, example

Pointer = tuple[str | int, ...]


class Gone(Enum):
    """In place of a value: what stands at a pointer is taken away. Stays itself on the way to another process."""

    GONE = "gone"


GONE = Gone.GONE

Edit = tuple[Pointer, Any]
Find = Callable[["View"], Iterator[list[Edit]]]


@dataclass(frozen=True)
class Mistake:
    """A kind of mistake. A hidden one no right mock can show: a run of the service looks the same with and without."""

    kind: str
    hidden: bool
    find: Find


MISTAKES: dict[str, Mistake] = {}
"""All kinds of mistakes by name."""


def mistake(kind: str, *, hidden: bool = False) -> Callable[[Find], Find]:
    """Register what finds the places of a kind of mistake in an operation, and the edits that make it."""

    def register(find: Find) -> Find:
        if kind in MISTAKES:
            raise ValueError(f"two mistakes are called {kind!r}")
        MISTAKES[kind] = Mistake(kind, hidden, find)
        return find

    return register


@dataclass(frozen=True)
class Part:
    """A piece of the bundle, and where it stands."""

    pointer: Pointer
    content: Json


class View:
    """An operation, and the pieces of the bundle that describe it."""

    def __init__(self, document: Document, operation: Operation, service: Service) -> None:
        self.document = document
        self.operation = operation
        self.service = service
        self.at: Pointer = ("paths", operation.path, operation.method)

    @cached_property
    def answer(self) -> Answer:
        """What the right mock answers to the operation's example."""
        return self.service.fresh().send(example(self.operation))

    def part(self, *pointer: str | int) -> Part:
        """What stands at a pointer, references followed to their end."""
        place: Pointer = ()
        content: Any = self.document.source
        for step in pointer:
            place, content = (*place, step), content[step]
            while isinstance(content, dict) and "$ref" in content:
                place = tuple(content["$ref"].removeprefix("#/").split("/"))
                content = self.document.source
                for inner in place:
                    content = content[inner]
        return Part(place, content)

    def below(self, part: Part, *more: str | int) -> Part:
        """What stands below a piece."""
        return self.part(*part.pointer, *more)

    @property
    def parameters(self) -> Iterator[Part]:
        """The parameters."""
        for index in range(len(self.operation.source.get("parameters", []))):
            yield self.part(*self.at, "parameters", index)

    @property
    def success(self) -> Part:
        """The successful answer."""
        return self.part(*self.at, "responses", str(self.operation.success[0]))

    @property
    def answer_schema(self) -> Part | None:
        """The schema of the JSON of the successful answer."""
        success = self.success
        if JSON not in success.content.get("content", {}):
            return None
        return self.below(success, "content", JSON, "schema")

    @property
    def data(self) -> Part | None:
        """The schema of `data` in it."""
        schema = self.answer_schema
        if schema is None or "data" not in schema.content.get("properties", {}):
            return None
        return self.below(schema, "properties", "data")

    @property
    def item(self) -> tuple[Part, Json] | None:
        """The schema of an object in the answer of the right mock, and the object."""
        data = self.data
        if data is None or not self.answer.good or "properties" not in data.content:
            return self._item_of_list(data)
        shown = self.answer.data
        return (data, shown) if isinstance(shown, dict) else None

    def _item_of_list(self, data: Part | None) -> tuple[Part, Json] | None:
        if data is None or not self.answer.good or data.content.get("type") != "array" or not self.answer.data:
            return None
        items = self.below(data, "items")
        shown = self.answer.data[0]
        return (items, shown) if "properties" in items.content and isinstance(shown, dict) else None

    def attributes(self) -> Iterator[tuple[Part, str, Part, Any]]:
        """The attributes that an object shows: their schema, each one's name, schema and value."""
        if self.item is None:
            return
        schema, shown = self.item
        if "attributes" not in schema.content["properties"] or "attributes" not in shown:
            return
        attributes = self.below(schema, "properties", "attributes")
        for name, value in shown["attributes"].items():
            if name in attributes.content.get("properties", {}):
                yield attributes, name, self.below(attributes, "properties", name), value

    def bodies(self) -> Iterator[Part]:
        """The schema of the request body, and those of the objects in it."""
        if self.operation.body is None:
            return
        media_type, _ = self.operation.body
        todo = [self.part(*self.at, "requestBody", "content", media_type, "schema")]
        while todo:
            schema = todo.pop(0)
            yield schema
            todo += [
                inner
                for name in schema.content.get("properties", {})
                if (inner := self.below(schema, "properties", name)).content.get("type") == "object"
            ]


def edited(source: Json, edits: list[Edit]) -> Json:
    """A copy with something else at some pointers; what is not on the way to them is shared."""
    for pointer, value in edits:
        source = _with(source, pointer, value)
    return source


def _with(node: Any, pointer: Pointer, value: Any) -> Any:
    if not pointer:
        return value
    step, rest = pointer[0], pointer[1:]
    copy: Any = list(node) if isinstance(node, list) else dict(node)
    if not rest and value is GONE:
        del copy[step]
    else:
        old = copy[step] if isinstance(node, list) or step in node else {}
        copy[step] = _with(old, rest, value)
    return copy
