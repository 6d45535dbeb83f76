"""Draws the pictures of the command line in docs/screens: `python -m tests.screens`."""

from __future__ import annotations

from tests.screens.drawing import svg
from tests.screens.scenes import FOLDER, SCENES, shown


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, scene in SCENES.items():
        with shown(scene) as terminal:
            (FOLDER / f"{name}.svg").write_text(svg(terminal, scene.command), encoding="utf-8")


if __name__ == "__main__":
    main()
