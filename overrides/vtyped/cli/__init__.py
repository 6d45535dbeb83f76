"""The command line: a thin face over the library."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command `vtyped`; gives the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["mock"]:
        from .mock import main as mock

        return mock(arguments)
    if arguments[:1] == ["--version"]:
        from ..version import __version__

        print(f"vtyped {__version__}")
        return 0
    if importlib.util.find_spec("click") is None or importlib.util.find_spec("rich") is None:
        print("vtyped: the command line is not installed: pip install 'vtyped[cli]'", file=sys.stderr)
        return 2

    from .app import run
    from .exits import unread

    try:
        code = run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        return unread()
    return code
