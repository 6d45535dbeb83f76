"""What the commands have in common: examples in their help, the options of the output, the client."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

from .output import FORMATS, Output

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


def printing(function: Callable[..., int]) -> Callable[..., int]:
    """Options of what is printed; the function gets an `Output`."""

    @click.option("--format", type=click.Choice(FORMATS), help="table on a terminal, else jsonl; parquet needs polars")
    @click.option("--fields", help="paths to print, separated by commas, such as id,attributes.tags")
    @click.option("-o", "--output", type=click.Path(dir_okay=False), help="file to write to")
    @click.option("-q", "--quiet", is_flag=True, help="neither progress nor remarks")
    @click.option("-v", "--verbose", is_flag=True, help="log of the requests on standard error")
    @functools.wraps(function)
    def with_output(
        *args: Any,
        format: str | None,
        fields: str | None,
        output: str | None,
        quiet: bool,
        verbose: bool,
        **kwargs: Any,
    ) -> int:
        if verbose:
            import logging

            logging.basicConfig(stream=sys.stderr, format="%(name)s: %(message)s")
            logging.getLogger("vtyped").setLevel(logging.DEBUG)
        chosen = format or ("table" if output is None and sys.stdout.isatty() else "jsonl")
        paths = [path.strip() for path in (fields or "").split(",") if path.strip()]
        return function(*args, output=Output(chosen, paths, output, quiet), **kwargs)

    return with_output


def connected(public_quota: bool = False) -> Client:
    """A client with the key and the address of the environment."""
    from ..client import Client
    from ..quota import Limits

    return Client(tool="vtyped", quota=Limits.public() if public_quota else None)


def inputs(given: Sequence[str]) -> list[str]:
    """What was given; in place of `-` the lines of standard input."""
    return [
        line for each in given for line in ([text.strip() for text in sys.stdin] if each == "-" else [each]) if line
    ]
