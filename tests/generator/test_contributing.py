"""The changes that CONTRIBUTING.md shows are made, and give what it says."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.__main__ import main

from .small import ROOT

PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
RECIPES = re.split(r"^(?=### \d\. |## )", PAGE, flags=re.MULTILINE)
REAL = [recipe for recipe in RECIPES if "$ make -s generate" in recipe]


def block(recipe: str, language: str) -> str:
    [text] = re.findall(rf"^```{language}\n(.*?)^```$", recipe, re.DOTALL | re.MULTILINE)
    return str(text)


def commands(recipe: str) -> dict[str, str]:
    """What each command is said to print."""
    parts = block(recipe, "console").split("$ ")[1:]
    return {command: output for command, _, output in (part.partition("\n") for part in parts)}


def git(*arguments: str, cwd: Path, given: str = "") -> str:
    done = subprocess.run(["git", *arguments], cwd=cwd, input=given, capture_output=True, text=True, check=False)  # noqa: S603, S607
    assert not done.stderr
    return done.stdout


def without_numbers(text: str) -> str:
    """What is printed, less the numbers that every change of the document moves."""
    return re.sub(r"^\d+ (?=operations)|\d+\.\d+\.\d+", "", text)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    compiled = shutil.ignore_patterns("__pycache__")
    for folder in ("spec", "generated", "mock", "overrides"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=compiled)
    shutil.copytree(tmp_path / "generated", tmp_path / "before")
    return tmp_path


def test_an_attribute_an_operation_a_relationship_and_another_name_are_shown() -> None:
    assert [recipe.splitlines()[0] for recipe in REAL] == [
        "### 1. An attribute",
        "### 2. An operation",
        "### 3. A relationship",
        "### 4. A field that gets another name",
    ]


@pytest.mark.parametrize("recipe", REAL, ids=lambda recipe: recipe.splitlines()[0])
def test_a_change_gives_what_the_page_says(copy: Path, recipe: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = commands(recipe)
    git("apply", "-", cwd=copy, given=block(recipe, "diff"))
    place = ("--spec", str(copy / "spec"), "--output", str(copy / "generated"))
    assert main([*place]) == 0
    assert without_numbers(capsys.readouterr().out).strip() == without_numbers(said["make -s generate"]).strip()
    printed = (str(copy / "before/vtyped_api"), str(copy / "generated/vtyped_api"))
    for command, output in said.items():
        if command.startswith("git diff "):
            option = command.split()[2]
            found = git("diff", "--no-index", option, *printed, cwd=copy)
            lines = re.findall(r"^[-+] .*\n", found, re.MULTILINE) if "grep" in command else [found]
            assert "".join(lines) == output
    if "python -m generator --check" in said:
        assert main([*place, "--check"]) == 1
        assert without_numbers(capsys.readouterr().err) == without_numbers(said["python -m generator --check"])
