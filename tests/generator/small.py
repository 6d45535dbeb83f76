"""Small documents to try the generator on: the golden one, with a piece of its text replaced."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from generator.__main__ import OVERRIDES
from generator.bundle import Bundle, bundle
from generator.document import DocumentError
from generator.lint import lint
from generator.output import make

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "golden"


class Spec:
    """A document that a test may change."""

    def __init__(self, folder: Path, source: Path = GOLDEN / "spec") -> None:
        self.folder = folder / "spec"
        shutil.copytree(source, self.folder)

    def edit(self, file: str, old: str, new: str) -> Spec:
        """Replace a text that stands in a file once."""
        text = self.read(file)
        assert text.count(old) == 1, f"{text.count(old)} times in {file}: {old!r}"
        return self.write(file, text.replace(old, new))

    def write(self, file: str, text: str) -> Spec:
        (self.folder / file).write_text(text, encoding="utf-8")
        return self

    def append(self, file: str, text: str) -> Spec:
        return self.write(file, self.read(file) + text)

    def read(self, file: str) -> str:
        return (self.folder / file).read_text(encoding="utf-8")

    def place(self, file: str, text: str) -> str:
        """File and line where a text begins for the first time, as messages show them."""
        before, found, _ = self.read(file).partition(text)
        assert found, f"not in {file}: {text!r}"
        return f"spec/{file}:{before.count(chr(10)) + 1}"

    def operation(self, operation_id: str) -> str:
        """File and line of an operation."""
        line = f"    operationId: {operation_id}"
        files = {path.name: path.read_text(encoding="utf-8").splitlines() for path in self.folder.glob("paths/*.yaml")}
        (file, lines), *others = [(name, lines) for name, lines in files.items() if line in lines]
        assert not others, f"{operation_id} stands in several files"
        number = lines.index(line)
        while not re.fullmatch("  [a-z]+:", lines[number]):
            number -= 1
        return f"spec/paths/{file}:{number + 1}"

    def bundle(self) -> Bundle:
        return bundle(self.folder)

    def lint(self) -> list[str]:
        return lint(self.bundle())

    def make(self, name: str = "made") -> Path:
        """Print it into a folder."""
        folder = self.folder.parent / name
        folder.mkdir()
        make(self.bundle(), folder, self.folder.parent / OVERRIDES)
        return folder

    def mistake(self) -> str:
        """What printing it is refused with."""
        with pytest.raises(DocumentError) as caught:
            self.make()
        return str(caught.value)


def printed(folder: Path) -> dict[str, str]:
    """Text of the printed Python files, by path; the runtime, which is copied, left out."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.py")}
    return {name: path.read_text(encoding="utf-8") for name, path in found.items() if "/runtime/" not in name}
