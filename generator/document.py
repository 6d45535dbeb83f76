"""Reading the files of the document, with the place of everything in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True)
class Place:
    """Where something stands in the document."""

    file: str
    pointer: str = ""
    line: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


class DocumentError(Exception):
    """A mistake in the document: where it is, and what is wrong."""

    def __init__(self, place: Place, message: str) -> None:
        super().__init__(f"{place}: {message}")
        self.place = place


class Document:
    """The files below one folder, read when they are first named."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, Any] = {}
        self._lines: dict[str, dict[str, int]] = {}

    def file(self, name: str, named_at: Place | None = None) -> Any:
        """Content of a file, by its path below the folder."""
        if name not in self._files:
            try:
                text = (self._folder / name).read_text(encoding="utf-8")
            except OSError as error:
                raise DocumentError(named_at or Place(name), f"cannot read {name}: {error.strerror}") from None
            self._files[name], self._lines[name] = _parse(name, text)
        return self._files[name]

    def files_below(self, folder: str) -> list[str]:
        """Paths of the files in a folder, in order."""
        return [f"{folder}/{path.name}" for path in sorted((self._folder / folder).glob("*.yaml"))]

    def place(self, file: str, pointer: str = "") -> Place:
        """The place of a pointer, or of the nearest thing around it that stands in the file."""
        lines = self._lines.get(file, {})
        shown = pointer
        while shown and shown not in lines:
            shown = shown.rpartition("/")[0]
        return Place(self._shown(file), pointer, lines.get(shown, 0))

    def target(self, ref: str, file: str, pointer: str) -> tuple[str, str]:
        """File and pointer that a `$ref` names, seen from the place where it stands."""
        path, _, fragment = ref.partition("#")
        name = (Path(file).parent / path).as_posix() if path else file
        parts: list[str] = []
        for part in name.split("/"):
            if part == ".." and parts:
                parts.pop()
            elif part != ".":
                parts.append(part)
        return "/".join(parts), fragment

    def value(self, file: str, pointer: str, named_at: Place) -> Any:
        """What a pointer into a file names."""
        value = self.file(file, named_at)
        for part in split_pointer(pointer):
            if not isinstance(value, dict) or part not in value:
                raise DocumentError(named_at, f"nothing stands at {self._shown(file)}#{pointer}")
            value = value[part]
        return value

    def _shown(self, file: str) -> str:
        return (Path(self._folder.name) / file).as_posix()


def split_pointer(pointer: str) -> list[str]:
    """The parts of a JSON pointer."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def escaped(part: str | int) -> str:
    """One part of a JSON pointer."""
    return str(part).replace("~", "~0").replace("/", "~1")


def _parse(name: str, text: str) -> tuple[Any, dict[str, int]]:
    loader = yaml.CSafeLoader(text)
    try:
        node = loader.get_single_node()
        lines = dict(_lines(name, node))
        value = loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise DocumentError(Place(name, line=mark.line + 1 if mark else 0), str(error.problem)) from None
    finally:
        loader.dispose()
    return value, lines


_JSON_TAGS = {f"tag:yaml.org,2002:{kind}" for kind in ("str", "int", "float", "bool", "null", "map", "seq")}


def _lines(name: str, node: Any, pointer: str = "") -> Iterator[tuple[str, int]]:
    line = node.start_mark.line + 1
    yield pointer, line
    if node.tag not in _JSON_TAGS:
        kind = node.tag.rpartition(":")[2]
        raise DocumentError(Place(name, pointer, line), f"{node.value!r} reads as a {kind}: put it in quotes")
    if isinstance(node, yaml.MappingNode):
        seen = set()
        for key, value in node.value:
            key_line = key.start_mark.line + 1
            if not key.tag.endswith(":str"):
                raise DocumentError(Place(name, pointer, key_line), f"the key {key.value} is no text: put it in quotes")
            if key.value in seen:
                raise DocumentError(Place(name, pointer, key_line), f"the key {key.value!r} stands here twice")
            seen.add(key.value)
            below = f"{pointer}/{escaped(key.value)}"
            for found, found_line in _lines(name, value, below):
                yield found, key_line if found == below else found_line
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _lines(name, value, f"{pointer}/{index}")
