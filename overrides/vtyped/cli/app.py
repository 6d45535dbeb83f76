"""All commands together, and what becomes of errors."""

from __future__ import annotations

import sys
import traceback
import warnings
from collections.abc import Sequence
from typing import Any

import click

from vtyped_api.runtime.html import visible

from ..settings import KEY_FILE, KEY_VARIABLES
from ..version import __version__
from . import completion, doctor, lists, lookups, pivot, related, scan, setup
from .exits import Exit, code_of, unread


class Commands(click.Group):
    """The commands, with ends that click has otherwise: a broken pipe would be 1, and here 1 means malicious."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was chosen."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            return unread()
        except KeyboardInterrupt:
            _tell("interrupted")
            return Exit.INTERRUPTED

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that was chosen; where an indicator stands in its place, the error names the right one."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from ..indicators import detect

            found = detect(args[0])
            if found is None:
                raise
            name = "ip" if found.type == "ip_address" else found.type
            raise click.UsageError(f"{error.message} For a report: vtyped {name} {args[0]}", ctx) from None

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order in which they are explained."""
        return list(self.commands)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="vtyped %(version)s")
def vtyped() -> None:
    """VirusTotal on the command line.

    The key: VT_API_KEY, VTCLI_APIKEY, VIRUSTOTAL_API_KEY, VT_APIKEY or ~/.vt.toml (vtyped init).

    Exit codes: 0 nothing malicious, 1 malicious, 2 usage, 3 partial, 4 quota, 5 not found, 6 network, 7 key refused,
    8 other failures, 130 interrupted, 141 the reader of the pipe has gone.
    """


for each in (
    *(lookups.file, lookups.url, lookups.domain, lookups.ip, lists.enrich, scan.scan),
    *(related.search, related.relationships, related.comments, related.votes, related.download, pivot.pivot),
    *(setup.quota, setup.init, doctor.doctor, completion.completion),
):
    vtyped.add_command(each)


@vtyped.command("mock")
def mock() -> None:
    """A mock of the service for tests: vtyped mock serve."""


def run(arguments: Sequence[str]) -> int:
    """Run a command; gives its exit code, and tells errors on standard error."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    # Names of files may be no UTF-8, and go back to the system as they came.
    sys.stdin.reconfigure(errors="surrogateescape")  # type: ignore[union-attr]
    with warnings.catch_warnings():
        warnings.showwarning = lambda message, *_: _tell(str(message))
        try:
            code = vtyped.main(list(arguments), "vtyped", standalone_mode=False, obj=["vtyped", *arguments])
        except click.exceptions.NoArgsIsHelpError as error:
            error.show()
            return Exit.USAGE
        except click.ClickException as error:
            _tell(error.format_message())
            if isinstance(error, click.UsageError) and error.ctx is not None:
                _tell(f"see {error.ctx.command_path} --help")
            return Exit.USAGE
        except click.Abort:  # of a prompt
            _tell("interrupted")
            return Exit.INTERRUPTED
        except Exception as error:
            return _failed(error)
    return int(code or 0)


def _failed(error: Exception) -> Exit:
    from ..errors import MissingApiKeyError, VirusTotalError

    if isinstance(error, MissingApiKeyError):
        _tell(f"no API key: set {' or '.join(KEY_VARIABLES)}, or have vtyped init write {KEY_FILE}")
    elif isinstance(error, VirusTotalError | OSError):
        _tell(str(error))
    else:
        # A fault in here. Python would exit with 1, and here 1 means malicious.
        traceback.print_exc()
    return code_of(error)


def _tell(text: str) -> None:
    click.echo(f"vtyped: {visible(text)}", err=True)
