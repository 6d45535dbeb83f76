"""What the commands have in common: examples in their help, the options of the output, the client."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .output import FORMATS, Output
from .remarks import Remarks

if TYPE_CHECKING:
    from ..client import Client


class ExampleCommand(click.Command):
    """A command that shows examples below its options."""

    def __init__(self, *args: Any, examples: Sequence[str] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.examples = examples

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples."""
        with formatter.section("Examples"):
            for example in self.examples:
                formatter.write(f"  $ {example}\n")


def command(name: str, *examples: str) -> Callable[[Callable[..., Any]], ExampleCommand]:
    """A command with examples."""
    return click.command(name, cls=ExampleCommand, examples=examples)


PROXY_VARIABLE = "VT_PROXY"
CERTIFICATES_VARIABLE = "VT_CA_FILE"

public_quota = click.option("--public-quota", is_flag=True, help="keep within the quota of a free key")


def telling(function: Callable[..., int]) -> Callable[..., int]:
    """Options of what is told on standard error; the function gets `Remarks`."""

    @click.option("-q", "--quiet", is_flag=True, help="neither progress nor remarks")
    @click.option("-v", "--verbose", is_flag=True, help="every request on standard error")
    @functools.wraps(function)
    def with_remarks(*args: Any, quiet: bool, verbose: bool, **kwargs: Any) -> int:
        if quiet and verbose:
            raise click.UsageError("--quiet and --verbose exclude each other")
        with Remarks(quiet=quiet, verbose=verbose) as remarks:
            return function(*args, remarks=remarks, **kwargs)

    return with_remarks


def printing(function: Callable[..., int]) -> Callable[..., int]:
    """Options of what is printed and told; the function gets an `Output`."""

    @functools.wraps(function)
    def with_output(
        *args: Any, format: str | None, fields: str | None, output: str | None, remarks: Remarks, **kwargs: Any
    ) -> int:
        paths = [path.strip() for path in (fields or "").split(",") if path.strip()]
        return function(*args, output=Output(format or _format_for(output), paths, output, remarks), **kwargs)

    decorated: Callable[..., int] = with_output
    for option in (
        telling,
        click.option("-o", "--output", type=click.Path(dir_okay=False), help="file to write to"),
        click.option("--fields", help="paths to print, such as id,attributes.tags"),
        click.option(
            "--format", type=click.Choice(FORMATS), help="by default that of the file, a table on a terminal, or jsonl"
        ),
    ):
        decorated = option(decorated)
    return decorated


def _format_for(path: str | None) -> str:
    if path is None:
        return "table" if sys.stdout.isatty() else "jsonl"
    suffix = Path(path).suffix[1:].lower()
    return suffix if suffix in FORMATS else "jsonl"


def connected(public_quota: bool = False) -> Client:
    """A client with the key, the address, the proxy and the certificates of the environment."""
    from ..client import Client
    from ..quota import Governor, Limits, SqliteStore

    # A command that is run again, or beside another, has the same key.
    quota = Governor(Limits.public(), store=SqliteStore()) if public_quota else None
    certificates = os.environ.get(CERTIFICATES_VARIABLE)
    if certificates and not Path(certificates).is_file():
        raise click.UsageError(f"{CERTIFICATES_VARIABLE}={certificates!r}: expected a file of certificates")
    return Client(tool="vtyped", quota=quota, proxy=os.environ.get(PROXY_VARIABLE) or None, verify=certificates or True)


def inputs(given: Sequence[str]) -> list[str]:
    """What was given; in place of `-` the lines of standard input."""
    return [text for each in given for text in (_lines() if each == "-" else [each]) if text]


def _lines() -> list[str]:
    if sys.stdin.isatty():
        click.echo("vtyped: reading from the terminal, up to Ctrl-D (on Windows Ctrl-Z and Enter)", err=True)
    return [line.strip() for line in sys.stdin]
