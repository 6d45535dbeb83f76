"""Draws the pictures in docs/screens, that of the graph where there is a Chromium: `python -m tests.screens`."""

from __future__ import annotations

from tests.pivoting.browsers import BROWSER
from tests.screens.drawing import svg
from tests.screens.graph import draw_graph
from tests.screens.scenes import FOLDER, SCENES, shown


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, scene in SCENES.items():
        with shown(scene) as terminal:
            (FOLDER / f"{name}.svg").write_text(svg(terminal, scene.command), encoding="utf-8")
    if BROWSER is not None:
        draw_graph()


if __name__ == "__main__":
    main()
