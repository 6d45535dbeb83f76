"""Which operation of the document a recording answers."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from ..bundle import Bundle
from ..lint.walk import Operation, operations
from .sources import Recording


class Matcher:
    """Finds operations by the method and the path of a request, or by what was answered."""

    def __init__(self, bundle: Bundle) -> None:
        self._operations = list(operations(bundle))
        self._by_type = self._reports()

    def find(self, recording: Recording) -> Operation | None:
        """The operation that a recording answers; `None` where the document has none."""
        if recording.path:
            fitting = [
                each
                for each in self._operations
                if each.method == recording.method.lower() and _fits(each.path, recording.path)
            ]
            # The more of a path is fixed, the more it says: /files/upload_url is no /files/{id}.
            return max(fitting, key=lambda each: _fixed(each.path, recording.path), default=None)
        return self._by_body(recording.body)

    def _by_body(self, body: Any) -> Operation | None:
        data = body.get("data") if isinstance(body, dict) else None
        return self._by_type.get(data.get("type", "")) if isinstance(data, dict) else None

    def _reports(self) -> dict[str, Operation]:
        """The operation that reads one object, by the object's type."""
        found: dict[str, Operation] = {}
        for each in self._operations:
            parts = each.id.split(".")
            if each.method == "get" and parts[-1] == "get" and each.path.endswith("}"):
                found.setdefault(_singular(parts[-2]), each)
        return found


def _singular(collection: str) -> str:
    for ending, singular in (("analyses", "analysis"), ("addresses", "address"), ("ies", "y"), ("s", "")):
        if collection.endswith(ending):
            return collection.removesuffix(ending) + singular
    return collection


def _segments(path: str) -> list[str]:
    # The service's own Python client spells `file-behaviours` what the document spells `file_behaviours`.
    return [unquote(segment).replace("-", "_") for segment in path.strip("/").split("/")]


def _is_open(segment: str) -> bool:
    return segment.startswith("{") and segment.endswith("}")


def _fits(template: str, path: str) -> bool:
    """Whether a path, or a template of one with other names in its braces, is one of a template."""
    pairs = list(zip(_segments(template), _segments(path), strict=False))
    if len(_segments(template)) != len(_segments(path)):
        return False
    return all(ours == theirs or _is_open(ours) or _is_open(theirs) for ours, theirs in pairs)


def _fixed(template: str, path: str) -> tuple[int, int]:
    pairs = list(zip(_segments(template), _segments(path), strict=True))
    same = sum(ours == theirs for ours, theirs in pairs)
    return same, sum(_is_open(ours) and _is_open(theirs) for ours, theirs in pairs)
