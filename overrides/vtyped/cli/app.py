"""All commands together, and what becomes of errors."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

import click

from vtyped_api.runtime.html import visible

from . import completion, lookups, pivot, related, scan, setup
from .exits import Exit, code_of, unread


class Commands(click.Group):
    """The commands; click itself would exit with 1 where the reader of a pipe has gone, and here 1 means malicious."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was chosen."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            return unread()


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
def vtyped() -> None:
    """VirusTotal on the command line.

    The key: VT_API_KEY, VTCLI_APIKEY, VIRUSTOTAL_API_KEY, VT_APIKEY or ~/.vt.toml (vtyped init).

    Exit codes: 0 nothing malicious, 1 malicious, 2 usage, 3 partial, 4 quota, 5 not found, 6 network, 7 key refused,
    8 other failures, 130 interrupted.
    """


@vtyped.command("mock")
def mock() -> None:
    """Run a mock of the service: vtyped mock serve."""


for each in (
    *(lookups.file, lookups.url, lookups.domain, lookups.ip, lookups.enrich, scan.scan),
    *(related.search, related.relationships, related.comments, related.votes, related.download, pivot.pivot),
    *(setup.quota, setup.init, setup.doctor, completion.completion),
):
    vtyped.add_command(each)


def run(arguments: Sequence[str]) -> int:
    """Run a command; gives its exit code, and tells errors on standard error."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        code = vtyped.main(list(arguments), "vtyped", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return Exit.USAGE
    except click.ClickException as error:
        click.echo(f"vtyped: {visible(error.format_message())}", err=True)
        return Exit.USAGE
    except (click.Abort, KeyboardInterrupt):
        click.echo("vtyped: interrupted", err=True)
        return Exit.INTERRUPTED
    except Exception as error:
        from vtyped_api.runtime.errors import VirusTotalError

        if not isinstance(error, VirusTotalError | OSError):
            raise
        click.echo(f"vtyped: {visible(str(error))}", err=True)
        return code_of(error)
    return int(code or 0)
