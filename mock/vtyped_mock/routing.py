"""From the path of a request to an operation of the document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from .document import Operation
from .errors import MethodNotAllowedError, NotFoundError


@dataclass(slots=True)
class _Node:
    fixed: dict[str, _Node] = field(default_factory=dict)
    open: _Node | None = None
    operations: dict[str, Operation] = field(default_factory=dict)


class Router:
    """Finds operations by the raw path, so that a `%2F` stays inside its segment."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._root = _Node()
        for operation in operations:
            node = self._root
            for part in _parts(operation.path):
                if part.startswith("{"):
                    node.open = node.open or _Node()
                    node = node.open
                else:
                    node = node.fixed.setdefault(part, _Node())
            node.operations[operation.method] = operation

    def find(self, method: str, raw_path: bytes) -> tuple[Operation, dict[str, str]]:
        """The operation that a request asks for, and the values of its path parameters."""
        try:
            segments = [unquote_to_bytes(part).decode() for part in raw_path.split(b"/")[1:]]
        except UnicodeDecodeError:
            raise NotFoundError("Resource not found") from None
        found: dict[str, Operation] = {}
        for node in _nodes(self._root, segments):
            # Of two paths that fit, the one with the fixed segment comes first and goes before the other, which has
            # nothing to add where its parameter may not have that value.
            fitting = {name: each for name, each in node.operations.items() if not found or _fits(each, segments)}
            found = fitting | found
        if not found:
            raise NotFoundError("Resource not found")
        if method not in found:
            raise MethodNotAllowedError(f"Method {method} is not allowed here", ", ".join(sorted(found)))
        return found[method], _values(found[method], segments)


def _values(operation: Operation, segments: list[str]) -> dict[str, str]:
    names = (part[1:-1] if part.startswith("{") else "" for part in _parts(operation.path))
    return {name: value for name, value in zip(names, segments, strict=True) if name}


def _fits(operation: Operation, segments: list[str]) -> bool:
    """Whether the parameters that may have few values have one of them."""
    values = _values(operation, segments)
    known = {each.name: each.schema["enum"] for each in operation.parameters if "enum" in each.schema}
    return all(values[name] in known[name] for name in values if name in known)


def _nodes(node: _Node, segments: list[str]) -> Iterator[_Node]:
    """The nodes at the end of a path, those that fit best first."""
    if not segments:
        yield node
        return
    first, rest = segments[0], segments[1:]
    if first in node.fixed:
        yield from _nodes(node.fixed[first], rest)
    if node.open is not None and first:
        yield from _nodes(node.open, rest)


def _parts(path: str) -> list[str]:
    return path.split("/")[1:]
