"""The mock on the command line; works without the extra `vtyped[cli]`."""

from __future__ import annotations

import argparse
import importlib.util
import sys
from collections.abc import Sequence

from .exits import Exit

_EXAMPLES = """\
Examples:
  $ vtyped mock serve --port 8650
  $ vtyped mock serve --port 8651 --quota 4,500,15500 --fault effect=error,status=503,times=2
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command `vtyped`; gives the exit code."""
    parser = argparse.ArgumentParser(prog="vtyped", description="A typed client of the VirusTotal API v3.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    mock = commands.add_parser("mock", help="a mock of the service for your own tests")
    actions = mock.add_subparsers(dest="action", required=True, metavar="ACTION")
    serve = actions.add_parser(
        "serve",
        help="run the mock until it is interrupted",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    if importlib.util.find_spec("starlette") is None:
        return _without_mock(parser, argv)

    from vtyped_mock import command

    command.add_options(serve)
    options = vars(parser.parse_args(argv))
    del options["command"], options["action"]
    # 1 would mean that something is malicious.
    return Exit.FAILED if command.serve(**options) else Exit.DONE


def _without_mock(parser: argparse.ArgumentParser, argv: Sequence[str] | None) -> int:
    parser.parse_known_args(argv)
    print("vtyped: the mock is not installed: pip install 'vtyped[mock]'", file=sys.stderr)
    return Exit.USAGE
