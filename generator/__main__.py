"""`python -m generator`: print `generated/` from `spec/`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from .bundle import bundle
from .changes import announcement, unannounced
from .document import DocumentError, Place
from .face import Face, read_face
from .lint import lint
from .output import FACE, bundle_text, make, stale, swap
from .recordings import command as recordings

ROOT = Path(__file__).parent.parent
RELEASED = "released.txt"
"""The face of the last release, in the folder of the document."""
OVERRIDES = "overrides"
"""What is written by hand, beside the folder of the document."""
_MORE = "`python -m generator recordings DIR` holds recorded answers of the service against the document."


def main(argv: list[str] | None = None) -> int:
    """Run the command; gives the exit code: 0, 1 where files are stale or rules broken, 2 on a mistake."""
    argv = sys.argv[1:] if argv is None else argv
    if argv[:1] == ["recordings"]:
        return recordings.main(argv[1:], ROOT / "spec")
    arguments = _parser().parse_args(argv)
    try:
        made = bundle(arguments.spec)
        if arguments.bundle:
            arguments.bundle.write_text(bundle_text(made), encoding="utf-8")
            return 0
        problems = lint(made)
        if problems:
            print(*problems, sep="\n", file=sys.stderr)
            return 1
        if not arguments.check:
            arguments.output.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(
            dir=None if arguments.check else arguments.output, prefix=".made-"
        ) as temporary:
            folder = Path(temporary)
            face = make(made, folder, arguments.spec.parent / OVERRIDES)
            changed = stale(folder, arguments.output)
            if arguments.check:
                return max(_report(changed), _check_released(arguments.spec / RELEASED, face))
            before, released = _face(arguments.output / FACE), _face(arguments.spec / RELEASED)
            swap(folder, arguments.output)
    except DocumentError as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{len(made.operations())} operations; files changed: {len(changed)}")
    if before is not None:
        print(*announcement(before, face, released or before), sep="\n", end="")
    if arguments.release:
        (arguments.spec / RELEASED).write_text(face.text(), encoding="utf-8")
    return 0


def _face(path: Path) -> Face | None:
    try:
        return read_face(path.read_text(encoding="utf-8"))
    except OSError:
        return None
    except ValueError as error:
        raise DocumentError(Place(path.name), str(error)) from None


def _check_released(path: Path, face: Face) -> int:
    """Refuse what breaks callers of the release under a version that promises not to."""
    released = _face(path)
    lines = [] if released is None else list(unannounced(released, face))
    print(*lines, sep="\n", end="\n" if lines else "", file=sys.stderr)
    return 1 if lines else 0


def _report(changed: dict[str, str]) -> int:
    for path, state in changed.items():
        print(f"{state}: {path}", file=sys.stderr)
    return 1 if changed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__, epilog=_MORE)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 and name the stale files")
    parser.add_argument("--release", action="store_true", help="keep what callers may rely on as that of a release")
    parser.add_argument("--bundle", type=Path, metavar="FILE", help="write only the bundle, to this file")
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="folder of the document")
    parser.add_argument("--output", type=Path, default=ROOT / "generated", help="folder to print into")
    return parser


if __name__ == "__main__":
    sys.exit(main())
