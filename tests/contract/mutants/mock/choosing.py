"""Which operations can have a defect."""

from __future__ import annotations

from collections.abc import Iterable

from ...document import JSON, Operation
from ...promises.pages import EndlessError, items, walk
from ...service import Service, example
from .defect import Chooser, Where


def gives_json(operation: Operation) -> bool:
    """An answer in JSON."""
    return JSON in operation.success[1].get("content", {})


def gives_data(operation: Operation) -> bool:
    """An answer with `data` that has to be there."""
    return "data" in operation.answer.get("required", [])


def gives_object(operation: Operation) -> bool:
    """One whole object with attributes, asked for by its id or made."""
    return bool(operation.data.get("x-object")) and "attributes" in operation.data.get("required", [])


def shows_object(operation: Operation) -> bool:
    """One whole object, asked for by its id."""
    return gives_object(operation) and operation.method == "get" and operation.path.endswith("}")


def takes_json(operation: Operation) -> bool:
    """A body of JSON that has to be there."""
    return bool(operation.body and operation.body[0] == JSON and operation.source["requestBody"].get("required"))


def named(*endings: str) -> Chooser:
    """Operations whose ids end in one of some words."""
    return lambda operation: operation.id.endswith(endings)


def is_long(service: Service, operation: Operation) -> bool:
    """A collection of more than a page, and so of more than 10 items."""
    try:
        return len(items(walk(service.fresh(), example(operation), 7))) > 10
    except EndlessError:
        return False


def starters(operation: Operation) -> Iterable[Operation]:
    """The operations that start what an operation shows."""
    return [
        each
        for each in operation.document.operations.values()
        if each.method == "post" and each.types() == operation.types() and each.id != operation.id
    ]


LONG_PAGES = Where(lambda operation: operation.pages, needs=is_long)
LONG_OBJECT_PAGES = Where(
    lambda operation: operation.pages and operation.row is not None and operation.row["form"] == "objects",
    needs=is_long,
)
