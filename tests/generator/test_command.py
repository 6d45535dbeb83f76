"""`python -m generator`: what it writes, what it says, and how it ends."""

from __future__ import annotations

from pathlib import Path

import pytest

import generator.project
from generator.__main__ import main

from .small import Spec


def run(spec: Spec, *arguments: str) -> int:
    return main(["--spec", str(spec.folder), "--output", str(output(spec)), *arguments])


def output(spec: Spec) -> Path:
    return spec.folder.parent / "generated"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_prints_and_says_how_much(spec: Spec, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(spec) == 0
    made = contents(output(spec))
    assert capsys.readouterr().out == f"38 operations; files changed: {len(made)}\n"
    assert {name.partition("/")[0] for name in made} == {"api.md", "face.txt", "openapi.yaml", "vtyped_api"}


def test_prints_the_same_again(spec: Spec, capsys: pytest.CaptureFixture[str]) -> None:
    run(spec)
    first = contents(output(spec))
    capsys.readouterr()
    assert run(spec) == 0
    assert contents(output(spec)) == first
    assert capsys.readouterr().out == "38 operations; files changed: 0\n"


def test_prints_the_same_into_another_folder(spec: Spec) -> None:
    assert contents(spec.make("one")) == contents(spec.make("other"))


def test_makes_the_folders_it_prints_into(spec: Spec) -> None:
    folder = spec.folder.parent / "new/generated"
    assert main(["--spec", str(spec.folder), "--output", str(folder)]) == 0
    assert (folder / "openapi.yaml").is_file()


def test_leaves_alone_what_else_is_in_the_folder(spec: Spec) -> None:
    run(spec)
    (output(spec) / "notes.txt").write_text("mine", encoding="utf-8")
    spec.edit("schemas/url.yaml", "The URL itself.", "The URL.")
    assert run(spec) == 0
    assert run(spec, "--check") == 0
    assert (output(spec) / "notes.txt").read_text(encoding="utf-8") == "mine"


def test_removes_what_is_no_longer_printed(spec: Spec) -> None:
    run(spec)
    (output(spec) / "vtyped_api/models/old.py").touch()
    assert run(spec) == 0
    assert not (output(spec) / "vtyped_api/models/old.py").exists()


def test_writes_only_the_bundle_where_that_is_asked_for(spec: Spec) -> None:
    file = spec.folder.parent / "bundle.yaml"
    assert run(spec, "--bundle", str(file)) == 0
    assert not output(spec).exists()
    run(spec)
    assert file.read_bytes() == (output(spec) / "openapi.yaml").read_bytes()


class TestCheck:
    def test_is_content_with_what_was_printed(self, spec: Spec, capsys: pytest.CaptureFixture[str]) -> None:
        run(spec)
        capsys.readouterr()
        assert run(spec, "--check") == 0
        assert capsys.readouterr() == ("", "")

    def test_names_each_file_that_differs_and_changes_none(
        self, spec: Spec, capsys: pytest.CaptureFixture[str]
    ) -> None:
        run(spec)
        package = output(spec) / "vtyped_api"
        (package / "client.py").write_text("edited", encoding="utf-8")
        (package / "models/url.py").unlink()
        (package / "models/old.py").touch()
        (package / "models/__pycache__").mkdir()
        (package / "models/__pycache__/url.pyc").touch()
        before = contents(output(spec))
        capsys.readouterr()
        assert run(spec, "--check") == 1
        assert capsys.readouterr().err.splitlines() == [
            "stale: vtyped_api/client.py",
            "superfluous: vtyped_api/models/old.py",
            "missing: vtyped_api/models/url.py",
        ]
        assert contents(output(spec)) == before

    def test_names_every_file_where_nothing_was_printed_and_makes_no_folder(
        self, spec: Spec, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(spec, "--check") == 1
        assert "missing: openapi.yaml" in capsys.readouterr().err.splitlines()
        assert not output(spec).exists()


class TestFailure:
    @pytest.mark.parametrize("arguments", [[], ["--check"]])
    def test_of_a_mistake_ends_with_2(
        self, spec: Spec, capsys: pytest.CaptureFixture[str], arguments: list[str]
    ) -> None:
        spec.edit("schemas/url.yaml", "$ref: '#/UrlAttributes'", "$ref: '#/UrlAttribute'")
        assert run(spec, *arguments) == 2
        place = spec.place("schemas/url.yaml", "    attributes:")
        assert capsys.readouterr().err == f"{place}: nothing stands at spec/schemas/url.yaml#/UrlAttribute\n"

    @pytest.mark.parametrize("arguments", [[], ["--check"]])
    def test_of_a_broken_rule_ends_with_1(
        self, spec: Spec, capsys: pytest.CaptureFixture[str], arguments: list[str]
    ) -> None:
        spec.edit("schemas/url.yaml", "      description: The URL itself.\n", "")
        assert run(spec, *arguments) == 1
        place = spec.place("schemas/url.yaml", "    url:")
        assert capsys.readouterr().err == f"{place}: url of UrlAttributes: expected a description [description]\n"

    @pytest.mark.parametrize(
        ("file", "old", "new", "code"),
        [
            ("schemas/url.yaml", "$ref: '#/UrlAttributes'", "$ref: '#/UrlAttribute'", 2),
            ("schemas/url.yaml", "      description: The URL itself.\n", "", 1),
            ("schemas/file.yaml", "      x-python-name: type_unsupported_camel\n", "", 2),
        ],
    )
    def test_changes_nothing(self, spec: Spec, file: str, old: str, new: str, code: int) -> None:
        run(spec)
        before = contents(output(spec))
        spec.edit(file, old, new)
        assert run(spec) == code
        assert contents(output(spec)) == before

    def test_in_the_last_step_before_the_swap_changes_nothing(
        self, spec: Spec, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run(spec)
        before = contents(output(spec))
        spec.edit("schemas/url.yaml", "The URL itself.", "The URL.")

        def fail(folder: Path) -> None:
            raise RuntimeError(folder.name)

        monkeypatch.setattr(generator.project, "_tidy", fail)
        with pytest.raises(RuntimeError):
            run(spec)
        assert contents(output(spec)) == before
        assert [path.name for path in output(spec).iterdir() if path.name.startswith(".")] == []
