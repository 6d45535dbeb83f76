"""The key, and what it may do."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import click

from .exits import Exit
from .options import command, connected, printing
from .output import Output, Record

if TYPE_CHECKING:
    from vtyped_api.models import OverallQuota


@command("quota", "vtyped quota --format table")
@printing
def quota(output: Output) -> int:
    """What the account may use and has used.

    The key stands in the address of this request.
    """
    from ..settings import find_api_key

    with connected() as vt:
        quotas = vt.users.quotas(find_api_key().reveal())
    output.write(_figures(quotas), ("quota", "scope", "used", "allowed", "left"))
    return Exit.DONE


def _figures(quotas: Mapping[str, OverallQuota]) -> Iterator[Record]:
    """A record for what the user, and for what the group may use."""
    for name, quota in quotas.items():
        for scope, figures in (("user", quota.user), ("group", quota.group)):
            if figures is not None:
                left = max(figures.allowed - figures.used, 0)
                yield Record({"quota": name, "scope": scope, **figures.to_dict(), "left": left})


@command("init", "vtyped init < key.txt", "vtyped init --replace < key.txt")
@click.option("--replace", is_flag=True, help="write over a file that is there, with all that it holds")
def init(replace: bool) -> int:
    """Write the key to ~/.vt.toml, readable by you only.

    It is asked for on a terminal, and never shown; else it is the first line of standard input.
    """
    from ..secret import Secret
    from ..settings import store_api_key

    text = click.prompt("API key", hide_input=True, err=True) if sys.stdin.isatty() else sys.stdin.readline()
    try:
        path = store_api_key(Secret(text.strip()), replace=replace)
    except FileExistsError as error:
        raise click.UsageError(f"{error}: give --replace") from None
    click.echo(f"vtyped: written to {path}", err=True)
    return Exit.DONE
