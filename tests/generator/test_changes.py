"""What a change of the document is said to mean for callers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.__main__ import main
from generator.changes import Level, changes, level, next_version
from generator.face import Face, read_face

from .small import Spec

Run = Callable[..., tuple[int, str]]
ATTRIBUTE = "    filing_date:\n      description: When it was filed.\n      type: integer\n      format: unix-time\n"


@pytest.fixture
def run(spec: Spec, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command; gives its exit code and what it said."""

    def command(*arguments: str) -> tuple[int, str]:
        code = main(["--spec", str(spec.folder), "--output", str(spec.folder.parent / "generated"), *arguments])
        said = capsys.readouterr()
        return code, said.out + said.err

    return command


def test_a_new_attribute_breaks_nobody(spec: Spec, run: Run) -> None:
    assert "changes of what callers" not in run()[1]
    spec.edit("schemas/file.yaml", "    entropy:\n", f"{ATTRIBUTE}    entropy:\n")
    _, said = run()
    assert "1 changes of what callers may rely on; nothing breaks callers\nnext version: 1.1.0\n" in said
    assert said.endswith("### Added\n- `FileAttributes.filing_date: datetime | None`\n")
    assert "changes of what callers" not in run()[1]


def test_a_renamed_attribute_breaks_callers(spec: Spec, run: Run) -> None:
    run()
    spec.edit("schemas/file.yaml", "    entropy:\n", "    shannon_entropy:\n")
    _, said = run()
    assert "breaks callers:\n  FileAttributes.entropy: float | None\nnext version: 2.0.0\n" in said
    assert "### Added\n- `FileAttributes.shannon_entropy: float | None`\n### Removed\n" in said


def test_a_relationship_that_goes_is_one_line_a_method(spec: Spec, run: Run) -> None:
    run()
    spec.edit("relationships/files.yaml", "  - name: source\n", "  - name: origin\n")
    _, said = run()
    removed = said.partition("### Removed\n")[2].splitlines()
    assert removed == ["- `vt.files.relationships.source`", "- `vt.files.source`"]


def test_texts_alone_change_nothing(spec: Spec, run: Run) -> None:
    run()
    spec.edit("schemas/file.yaml", "A number.", "A number of bits.")
    assert run()[1] == "38 operations; files changed: 2\n"


def test_what_breaks_a_release_needs_a_major_version(spec: Spec, run: Run) -> None:
    run("--release")
    assert run("--check") == (0, "")
    spec.edit("schemas/file.yaml", "    entropy:\n", "    shannon_entropy:\n")
    run()
    expected = "breaks callers of 1.0.0, which asks for version 2.0.0 of the document:\n"
    assert run("--check") == (1, f"{expected}  FileAttributes.entropy: float | None\n")
    spec.edit("openapi.yaml", "  version: 1.0.0", "  version: 2.0.0")
    run()
    assert run("--check") == (0, "")


@pytest.mark.parametrize(
    ("released", "too_little", "enough"), [("0.9.1", "0.9.2", "0.10.0"), ("9.1.0", "9.2.0", "10.0.0")]
)
def test_before_one_the_middle_number_says_what_breaks(
    spec: Spec, run: Run, released: str, too_little: str, enough: str
) -> None:
    spec.edit("openapi.yaml", "  version: 1.0.0", f"  version: {released}")
    run("--release")
    spec.edit("schemas/file.yaml", "    entropy:\n", "    shannon_entropy:\n")
    spec.edit("openapi.yaml", f"  version: {released}", f"  version: {too_little}")
    run()
    code, said = run("--check")
    assert (code, said.partition(":\n")[0]) == (
        1,
        f"breaks callers of {released}, which asks for version {enough} of the document",
    )
    spec.edit("openapi.yaml", f"  version: {too_little}", f"  version: {enough}")
    run()
    assert run("--check") == (0, "")


def test_the_next_version_follows_the_release_whatever_was_changed_since(spec: Spec, run: Run) -> None:
    run("--release")
    spec.edit("schemas/file.yaml", "    entropy:\n", "    shannon_entropy:\n")
    assert "next version: 2.0.0\n" in run()[1]
    spec.edit("openapi.yaml", "  version: 1.0.0", "  version: 2.0.0")
    run()
    spec.edit("schemas/file.yaml", "    shannon_entropy:\n", f"{ATTRIBUTE}    shannon_entropy:\n")
    assert "nothing breaks callers\nnext version: 2.0.0\n" in run()[1]


def test_parameters_by_position_that_change_places_break_callers(spec: Spec, run: Run) -> None:
    run()
    kind, number = (f"      - $ref: '../parameters/private.yaml#/{name}'\n" for name in ("Kind", "Number"))
    spec.edit("paths/private_files.yaml", kind + number, number + kind)
    _, said = run()
    assert "breaks callers:\n" in said
    assert " by position: id, kind, number is now id, number, kind\n" in said


def test_what_adds_to_a_release_needs_none(spec: Spec, run: Run) -> None:
    run("--release")
    spec.edit("schemas/file.yaml", "    entropy:\n", f"{ATTRIBUTE}    entropy:\n")
    run()
    assert run("--check") == (0, "")


def test_a_damaged_face_is_named(spec: Spec, run: Run) -> None:
    run()
    spec.write("released.txt", "nonsense\n")
    code, said = run("--check")
    assert code == 2
    assert said.startswith("released.txt: expected a line `version: 1.2.3`")


F = "vt.files.get"


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        (f"{F}(x)", None, "str | None", Level.ADDED),
        (f"{F}(x)", None, "str, required", Level.BREAKING),
        (f"{F}(x)", "str | None", None, Level.BREAKING),
        (f"{F}(x)", "str", "str | Iterable[str]", Level.ADDED),
        (f"{F}(x)", "str | Iterable[str]", "str", Level.BREAKING),
        (f"{F}(x)", "str, required", "str | None", Level.ADDED),
        (f"{F}(x)", "str, required", "str", Level.ADDED),
        (f"{F}(x)", "str", "str, required", Level.BREAKING),
        (F, "File", "File | None", Level.BREAKING),
        (F, "File | None", "File", Level.ADDED),
        (F, "Collection[A | B]", "Collection[A]", Level.BREAKING),
        (f"{F} on the wire", "GET /a", "GET /b", Level.UNSEEN),
        (f"{F} by position", "x, y", "y, x", Level.BREAKING),
        (f"{F} by position", "x, y", "x", Level.BREAKING),
        (f"{F} by position", "x", "xy", Level.BREAKING),
        (f"{F} by position", "x", None, Level.BREAKING),
        (f"{F} by position", "x", "x, y", Level.ADDED),
        (f"{F} by position", None, "x", Level.ADDED),
        ("File.size", None, "int | None", Level.ADDED),
        ("File.size", "int", None, Level.BREAKING),
        ("File.size", "int | None", "int", Level.ADDED),
        ("File.size", "int", "str", Level.BREAKING),
        ("File.size", "list[str | int]", "list[int | str]", Level.BREAKING),
    ],
)
def test_what_each_change_asks_of_callers(name: str, old: str | None, new: str | None, expected: Level) -> None:
    def made(value: str | None) -> Face:
        names = {F: "File"} if name.startswith(f"{F}(") else {"File.id": "str"}
        return Face("1.0.0", {**names, **({} if value is None else {name: value})})

    assert level(changes(made(old), made(new))) is expected


def test_a_new_method_may_require_what_it_likes() -> None:
    old, new = Face("1.0.0", {}), Face("1.0.0", {F: "File", f"{F}(id)": "str, required"})
    assert level(changes(old, new)) is Level.ADDED


@pytest.mark.parametrize(
    ("asked", "expected", "expected_before_one"),
    [
        (None, "1.2.3", "0.2.3"),
        (Level.UNSEEN, "1.2.4", "0.2.4"),
        (Level.ADDED, "1.3.0", "0.2.4"),
        (Level.BREAKING, "2.0.0", "0.3.0"),
    ],
)
def test_the_version_that_follows(asked: Level | None, expected: str, expected_before_one: str) -> None:
    assert next_version("1.2.3", asked) == expected
    assert next_version("0.2.3", asked) == expected_before_one


NAMES = st.from_regex(r"\A[A-Za-z.]+(\([a-z]+\))?\Z")
TYPES = st.from_regex(r"\A[A-Za-z |,\[\]:]+\Z").map(str.strip).filter(bool)


@given(st.dictionaries(NAMES, TYPES))
def test_a_face_reads_as_it_was_written(names: dict[str, str]) -> None:
    names.pop("version", None)
    assert read_face(Face("1.0.0", names).text()) == Face("1.0.0", names)


@given(st.dictionaries(NAMES, TYPES), st.dictionaries(NAMES, TYPES))
def test_nothing_is_lost_between_two_faces(old: dict[str, str], new: dict[str, str]) -> None:
    found = changes(Face("1.0.0", old), Face("1.0.0", new))
    patched = dict(old)
    for change in found:
        if change.new is None:
            del patched[change.name]
        else:
            patched[change.name] = change.new
    assert patched == new


def test_the_real_face_reads_as_it_was_written() -> None:
    text = (Path(__file__).parents[2] / "generated/face.txt").read_text(encoding="utf-8")
    assert read_face(text).text() == text
