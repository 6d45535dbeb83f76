"""From the path of a request to an operation of the document."""

from __future__ import annotations

from collections.abc import Iterable
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
        node = self._walk(self._root, segments)
        if node is None:
            raise NotFoundError("Resource not found")
        operation = node.operations.get(method)
        if operation is None:
            allowed = ", ".join(sorted(node.operations))
            raise MethodNotAllowedError(f"Method {method} is not allowed here", allowed)
        names = (part[1:-1] if part.startswith("{") else "" for part in _parts(operation.path))
        values = {name: value for name, value in zip(names, segments, strict=True) if name}
        return operation, values

    def _walk(self, node: _Node, segments: list[str]) -> _Node | None:
        for place, segment in enumerate(segments):
            fixed = node.fixed.get(segment)
            if fixed is not None and node.open is not None:
                return self._walk(fixed, segments[place + 1 :]) or self._walk(node.open, segments[place + 1 :])
            following = fixed or (node.open if segment else None)
            if following is None:
                return None
            node = following
        return node if node.operations else None


def _parts(path: str) -> list[str]:
    return path.split("/")[1:]
