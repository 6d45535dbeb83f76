"""The key, what it may do, and whether everything is in order."""

from __future__ import annotations

import importlib.util
import platform
import sys
from collections.abc import Iterator

import click

from .exits import Exit, code_of
from .options import command, connected, printing
from .output import Output, Record


@command("quota", "vtyped quota --format table")
@printing
def quota(output: Output) -> int:
    """What the account may use and has used. The key stands in the address of this request."""
    from ..settings import find_api_key

    with connected() as vt:
        quotas = vt.users.quotas(find_api_key().reveal())
    rows = ({"quota": name, **each.to_dict()} for name, each in quotas.items())
    output.write(map(Record, rows), ("quota", "user.used", "user.allowed", "group.used", "group.allowed"))
    return Exit.DONE


@command("init", "vtyped init < key.txt", "vtyped init --replace < key.txt")
@click.option("--replace", is_flag=True, help="write over a file that is there, with all that it holds")
def init(replace: bool) -> int:
    """Ask for the key and write ~/.vt.toml, readable by you only. The key is never shown."""
    from ..secret import Secret
    from ..settings import store_api_key

    text = click.prompt("API key", hide_input=True, err=True) if sys.stdin.isatty() else sys.stdin.readline()
    try:
        path = store_api_key(Secret(text.strip()), replace=replace)
    except FileExistsError as error:
        raise click.UsageError(f"{error}: give --replace") from None
    click.echo(f"vtyped: written to {path}", err=True)
    return Exit.DONE


@command("doctor", "vtyped doctor")
@printing
def doctor(output: Output) -> int:
    """Check the key, the address, the connection and what is installed."""
    codes: list[Exit] = []

    def checks() -> Iterator[Record]:
        from ..errors import VirusTotalError
        from ..settings import find_api_key, find_base_url
        from ..version import __version__

        yield _check("version", True, f"vtyped {__version__}, Python {platform.python_version()}")
        for extra, module in (
            ("cli", "yaml"),
            ("enrich", "publicsuffixlist"),
            ("fast", "msgspec"),
            ("polars", "polars"),
        ):
            there = importlib.util.find_spec(module) is not None
            yield _check(f"vtyped[{extra}]", True, "installed" if there else "not installed")
        try:
            find_api_key()
            yield _check("key", True, "found")
            yield _check("address", True, find_base_url().text)
            with connected() as vt:
                vt.metadata()
            yield _check("connection", True, "the service answers and knows the key")
        except VirusTotalError as error:
            codes.append(code_of(error))
            yield _check("service", False, str(error))

    output.write(checks(), ("check", "ok", "detail"))
    return codes[0] if codes else Exit.DONE


def _check(name: str, ok: bool, detail: str) -> Record:
    return Record({"check": name, "ok": ok, "detail": detail})
