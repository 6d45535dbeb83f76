"""Putting what was printed in its place: made beside it, then swapped; or only compared."""

from __future__ import annotations

import shutil
from pathlib import Path

import yaml

from .bundle import Bundle
from .project import PACKAGE, ClientProject

BUNDLE = "openapi.yaml"
HEADER = "# Made from spec/ by `python -m generator`; do not edit.\n"


def bundle_text(bundle: Bundle) -> str:
    """The bundle as a YAML file."""

    class Dumper(yaml.CSafeDumper):
        """Writes a part that stands in two places twice, without anchors."""

        def ignore_aliases(self, data: object) -> bool:
            return True

    return HEADER + yaml.dump(bundle.content, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=120)


def make(bundle: Bundle, folder: Path) -> None:
    """Write the bundle and the package into a folder that does not exist yet."""
    ClientProject(bundle, folder).build()
    (folder / BUNDLE).write_text(bundle_text(bundle), encoding="utf-8")


def stale(made: Path, folder: Path) -> list[str]:
    """Paths below `folder` that differ from what was made, are missing, or should not be there."""
    return sorted(
        path
        for path in _files(made) | _files(folder)
        if not (made / path).is_file()
        or not (folder / path).is_file()
        or (made / path).read_bytes() != (folder / path).read_bytes()
    )


def swap(made: Path, folder: Path) -> None:
    """Put what was made in the place of what is there."""
    folder.mkdir(exist_ok=True)
    for name in (PACKAGE, BUNDLE):
        old = folder / f"{name}.old"
        if (folder / name).exists():
            (folder / name).rename(old)
        (made / name).rename(folder / name)
        if old.is_dir():
            shutil.rmtree(old)
        old.unlink(missing_ok=True)


def _files(folder: Path) -> set[str]:
    found = [folder / BUNDLE, *(folder / PACKAGE).rglob("*")]
    return {path.relative_to(folder).as_posix() for path in found if path.is_file() and "__pycache__" not in path.parts}
