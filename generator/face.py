"""The public face of the printed client: every name that a caller may use, and its type, one a line.

Two of them, held side by side, say what a change of the document means for callers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from .models import Models
from .resources import Method, Resources

_HEADER = "# Made from spec/ by `python -m generator`; do not edit. What callers may rely on, a name a line."
_VERSION = "version"
METHOD = "vt."
WIRE = " on the wire"
POSITIONS = " by position"
REQUIRED = ", required"


class Face(NamedTuple):
    """A version of the document, and what callers may rely on in it: types by name."""

    version: str
    names: Mapping[str, str]

    def text(self) -> str:
        """As a file."""
        lines = [_HEADER, f"{_VERSION}: {self.version}", *(f"{name}: {value}" for name, value in self.names.items())]
        return "\n".join(lines) + "\n"


def face(version: str, resources: Resources, models: Models) -> Face:
    """The face of a client that is about to be printed."""
    return Face(version, dict(sorted([*_methods(resources), *_classes(models)])))


def read_face(text: str) -> Face:
    """A face from its file.

    Raises:
        ValueError: The text is none.
    """
    parts = [line.partition(": ") for line in text.splitlines() if not line.startswith("#")]
    if not parts or not all(colon for _, colon, _ in parts) or parts[0][0] != _VERSION or not is_version(parts[0][2]):
        raise ValueError("expected a line `version: 1.2.3`, then a name and a type a line")
    return Face(parts[0][2], {name: value for name, _, value in parts[1:]})


def is_version(text: str) -> bool:
    """Whether a text is a version of three numbers."""
    return re.fullmatch(r"\d+\.\d+\.\d+", text) is not None


def _methods(resources: Resources) -> Iterator[tuple[str, str]]:
    for resource in resources.all.values():
        for method in resource.methods:
            name = METHOD + ".".join((*resource.path, method.name))
            yield name, _result(method)
            yield f"{name}{WIRE}", f"{method.http_method} {method.path}"
            if method.positional:
                yield f"{name}{POSITIONS}", ", ".join(parameter.name for parameter in method.positional)
            for parameter in [*method.positional, *method.by_keyword]:
                yield f"{name}({parameter.name})", parameter.annotation + (REQUIRED if parameter.required else "")


def _result(method: Method) -> str:
    returns = method.result.returns
    return f"Collection[{returns}]" if method.result.kind == "collection" else returns


def _classes(models: Models) -> Iterator[tuple[str, str]]:
    for module in models.modules:
        for enum in module.enums:
            for member, value in enum.members:
                yield f"{enum.name}.{member}", value
        for model in module.models:
            for attribute in model.attributes:
                yield f"{model.name}.{attribute.name}", attribute.annotation
