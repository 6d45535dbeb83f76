"""The pictures in docs/screens show what the program prints now."""

from __future__ import annotations

import os
import re

import pytest

from tests.screens.drawing import svg
from tests.screens.graph import GRAPH
from tests.screens.scenes import FOLDER, ROOT, SCENES, shown


@pytest.mark.skipif(os.name != "posix", reason="terminals of POSIX")
@pytest.mark.parametrize("name", SCENES)
def test_a_picture_is_what_is_drawn_now(name: str) -> None:
    with shown(SCENES[name]) as terminal:
        drawn = svg(terminal, SCENES[name].command)
    assert (FOLDER / f"{name}.svg").read_text(encoding="utf-8") == drawn, "make screens"


def test_every_picture_is_drawn_and_shown() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    found = {
        name for page in pages for name in re.findall(r"screens/([\w-]+)\.svg\)", page.read_text(encoding="utf-8"))
    }
    assert found == set(SCENES) == {path.stem for path in FOLDER.glob("*.svg")}


def test_the_picture_of_the_graph_is_small_and_shown() -> None:
    # What it shows is up to the browser; test_writers.py looks at the page itself.
    assert 10_000 < GRAPH.stat().st_size < 100_000
    assert f"screens/{GRAPH.name})" in (ROOT / "docs" / "pivot.md").read_text(encoding="utf-8")
