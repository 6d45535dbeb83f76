"""`python -m tests.recordings DIR`: read every recorded body below a folder, and say what was read."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .walk import Tally, read, recordings


def main(argv: list[str] | None = None) -> int:
    """Run the command; gives the exit code: 0, 1 where a body could not be read, 2 where there is none."""
    parser = argparse.ArgumentParser(prog="python -m tests.recordings", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR", help="folder of the bodies, *.json")
    folder: Path = parser.parse_args(argv).folder
    paths = recordings(folder)
    if not paths:
        print(f"no *.json below {folder}", file=sys.stderr)
        return 2
    tally = Tally()
    failed = 0
    for path in paths:
        try:
            read(path.read_bytes(), tally)
        except Exception as error:  # whatever it is, the other bodies are read as well
            failed += 1
            print(f"{path.relative_to(folder)}: {type(error).__name__}: {error}", file=sys.stderr)
    _report(tally)
    return 1 if failed else 0


def _report(tally: Tally) -> None:
    models = tally.models.total()
    print(f"{tally.bodies} bodies, {models} models of {len(tally.models)} classes, {tally.attributes} attributes read")
    if tally.undescribed:
        print(f"sent but not described ({len(tally.undescribed)}):")
    for (name, key), count in sorted(tally.undescribed.items()):
        print(f"  {name}[{key!r}]: {count}")


if __name__ == "__main__":
    sys.exit(main())
