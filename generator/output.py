"""Putting what was printed in its place: made beside it, then swapped; or only compared."""

from __future__ import annotations

from pathlib import Path

import yaml

from .api_page import api_page
from .bundle import Bundle
from .face import Face, face
from .handwritten import handwritten
from .project import PACKAGE, ClientProject

BUNDLE = "openapi.yaml"
FACE = "face.txt"
API_PAGE = "api.md"
HEADER = "# Made from spec/ by `python -m generator`; do not edit.\n"


def bundle_text(bundle: Bundle) -> str:
    """The bundle as a YAML file."""

    class Dumper(yaml.CSafeDumper):
        """Writes a part that stands in two places twice, without anchors."""

        def ignore_aliases(self, data: object) -> bool:
            return True

    return HEADER + yaml.dump(bundle.content, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=120)


def make(bundle: Bundle, folder: Path, overrides: Path) -> Face:
    """Write the package, the bundle, the face and the page of methods into a folder; gives the face.

    The page names what is written by hand, in `overrides`, too.
    """
    project = ClientProject(bundle, folder)
    project.build()
    made = face(bundle.content["info"]["version"], project.resources, project.models)
    (folder / BUNDLE).write_text(bundle_text(bundle), encoding="utf-8")
    (folder / FACE).write_text(made.text(), encoding="utf-8")
    (folder / API_PAGE).write_text(api_page(project.resources, handwritten(overrides)), encoding="utf-8")
    return made


def stale(made: Path, folder: Path) -> dict[str, str]:
    """What differs from what was made, by path below `folder`, and how."""
    expected, found = _files(made), _files(folder)
    states = dict.fromkeys(expected - found, "missing") | dict.fromkeys(found - expected, "superfluous")
    for path in expected & found:
        if (made / path).read_bytes() != (folder / path).read_bytes():
            states[path] = "stale"
    return dict(sorted(states.items()))


def swap(made: Path, folder: Path) -> None:
    """Put what was made in the place of what is there. Both stand on the same file system."""
    for name in (PACKAGE, BUNDLE, FACE, API_PAGE):
        if (folder / name).exists():
            (folder / name).rename(made / f"{name}.old")
        (made / name).rename(folder / name)


def _files(folder: Path) -> set[str]:
    found = [folder / BUNDLE, folder / FACE, folder / API_PAGE, *(folder / PACKAGE).rglob("*")]
    return {path.relative_to(folder).as_posix() for path in found if path.is_file() and "__pycache__" not in path.parts}
