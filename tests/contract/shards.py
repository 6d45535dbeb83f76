"""Parts of the operations, for several processes, and those of them that stand for others."""

from __future__ import annotations

from collections.abc import Iterable

from .document import Document, Operation


def shard(operations: Iterable[Operation], number: int, of: int) -> list[Operation]:
    """One of several parts of nearly the same size; a path stays whole."""
    chosen = list(operations)
    paths = list(dict.fromkeys(operation.path for operation in chosen))[number::of]
    return [operation for operation in chosen if operation.path in paths]


def representatives(document: Document) -> list[Operation]:
    """All operations but those of relationships, and of these one of each kind.

    One engine of the mock answers them all, and the bundler makes all their operations alike: they differ in what they
    are about and return, which the promises ask of each.
    """
    found: dict[tuple[str, ...], Operation] = {}
    for operation in document.operations.values():
        row = operation.row
        kind = (row["cardinality"], row["form"]) if row else (operation.id,)
        found.setdefault(kind, operation)
    return list(found.values())
