"""Reading the files of the document, with the place of everything in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True)
class Place:
    """Where something stands in the document."""

    file: str
    """Path below the folder of the document."""
    pointer: str = ""
    line: int = 0
    folder: str = ""
    """Name of the folder of the document."""

    def __str__(self) -> str:
        path = (Path(self.folder) / self.file).as_posix()
        return f"{path}:{self.line}" if self.line else path


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
        self._named: set[tuple[str, str]] = set()

    def file(self, name: str, named_at: Place | None = None) -> Any:
        """Content of a file, by its path below the folder."""
        if name not in self._files:
            place = Place(name, folder=self._folder.name)
            try:
                text = (self._folder / name).read_text(encoding="utf-8")
            except OSError as error:
                raise DocumentError(named_at or place, f"cannot read {name}: {error.strerror}") from None
            except UnicodeDecodeError:
                raise DocumentError(place, "is no UTF-8 text") from None
            self._files[name], self._lines[name] = _parse(place, text)
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
        return Place(file, pointer, lines.get(shown, 0), self._folder.name)

    def target(self, ref: str, file: str) -> tuple[str, str]:
        """File and pointer that a `$ref` names, seen from the file in which it stands."""
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
        parts = split_pointer(pointer)
        for part in parts:
            if not isinstance(value, dict) or part not in value:
                raise DocumentError(named_at, f"nothing stands at {Place(file, folder=self._folder.name)}#{pointer}")
            value = value[part]
        self._named.add((file, parts[0] if parts else ""))
        return value

    def unnamed(self, folder: str) -> list[tuple[str, Place]]:
        """What stands in the files of a folder under a name that nothing refers to."""
        return [
            (name, self.place(file, f"/{escaped(name)}"))
            for file in self.files_below(folder)
            for name in self.file(file)
            if (file, name) not in self._named
        ]


def split_pointer(pointer: str) -> list[str]:
    """The parts of a JSON pointer."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def escaped(part: str | int) -> str:
    """One part of a JSON pointer."""
    return str(part).replace("~", "~0").replace("/", "~1")


def _parse(place: Place, text: str) -> tuple[Any, dict[str, int]]:
    try:
        loader = yaml.CSafeLoader(text)
        try:
            node = loader.get_single_node()
            if not isinstance(node, yaml.MappingNode):
                raise DocumentError(place, "expected a file of keys and values")
            lines = dict(_lines(place, node))
            value = loader.construct_document(node)
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise DocumentError(replace(place, line=mark.line + 1 if mark else 0), str(error.problem)) from None
    except yaml.YAMLError as error:
        raise DocumentError(place, " ".join(str(error).split())) from None
    return value, lines


# Plain text that YAML and JSON take for the same value. YAML alone reads `no` as false, `12:30` as 750, `~` as null.
_JSON_FORMS = {
    "int": re.compile(r"-?(0|[1-9][0-9]*)"),
    "float": re.compile(r"-?(0|[1-9][0-9]*)\.[0-9]+([eE][-+]?[0-9]+)?"),
    "bool": re.compile(r"true|false"),
    "null": re.compile(r"null"),
}


def _lines(place: Place, node: Any, pointer: str = "", around: tuple[Any, ...] = ()) -> Iterator[tuple[str, int]]:
    """Line of everything in a file, by pointer; refuses what does not read the same as JSON."""
    line = node.start_mark.line + 1
    here = replace(place, pointer=pointer, line=line)
    yield pointer, line
    if node in around:
        raise DocumentError(here, "an alias of something around it never ends")
    if isinstance(node, yaml.MappingNode):
        seen = set()
        for key, value in node.value:
            key_line = key.start_mark.line + 1
            at_key = replace(here, line=key_line)
            if not key.tag.endswith(":str"):
                raise DocumentError(at_key, f"the key {key.value} is no text: put it in quotes")
            if key.value in seen:
                raise DocumentError(at_key, f"the key {key.value!r} stands here twice")
            seen.add(key.value)
            below = f"{pointer}/{escaped(key.value)}"
            for found, found_line in _lines(place, value, below, (*around, node)):
                yield found, key_line if found == below else found_line
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _lines(place, value, f"{pointer}/{index}", (*around, node))
    else:
        _check_scalar(here, node)


def _check_scalar(place: Place, node: Any) -> None:
    kind = node.tag.rpartition(":")[2]
    if kind == "str":
        return
    form = _JSON_FORMS.get(kind)
    if form is None or not form.fullmatch(node.value):
        message = f"{node.value!r} reads as a {kind}: put it in quotes" if node.value else "expected a value"
        raise DocumentError(place, message)
