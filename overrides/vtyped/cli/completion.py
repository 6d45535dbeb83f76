"""Completion of commands and options in shells."""

from __future__ import annotations

import os

import click
from click.shell_completion import CompletionItem, ShellComplete, add_completion_class, get_completion_class

from .exits import Exit
from .options import command


@add_completion_class
class PowerShellComplete(ShellComplete):
    """Completion in PowerShell, which click lacks."""

    name = "powershell"
    source_template = """\
Register-ArgumentCompleter -Native -CommandName %(prog_name)s -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $env:%(complete_var)s = "powershell_complete"
    $env:COMP_WORDS = ($commandAst.CommandElements | ForEach-Object { $_.ToString() }) -join "`n"
    $env:COMP_CWORD = $wordToComplete
    try {
        %(prog_name)s | ForEach-Object {
            $value, $help = $_ -split "`t", 2
            if (-not $help) { $help = $value }
            [System.Management.Automation.CompletionResult]::new($value, $value, "ParameterValue", $help)
        }
    } finally {
        Remove-Item Env:%(complete_var)s, Env:COMP_WORDS, Env:COMP_CWORD
    }
}
"""

    def get_completion_args(self) -> tuple[list[str], str]:
        """The words before the one to complete, and that one."""
        words = os.environ["COMP_WORDS"].split("\n")[1:]
        incomplete = os.environ.get("COMP_CWORD", "")
        return (words[:-1] if incomplete else words), incomplete

    def complete(self) -> str:
        """The candidates; none for names of files, which PowerShell then offers by itself."""
        items = self.get_completions(*self.get_completion_args())
        return "\n".join(self.format_completion(item) for item in items if item.type == "plain")

    def format_completion(self, item: CompletionItem) -> str:
        """A line with the value and its help."""
        return f"{item.value}\t{item.help}" if item.help else str(item.value)


def relationship_names(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[str]:
    """Names of relationships: those of the indicator that stands before, or else of all."""
    from typing import get_args

    from ..indicators import IndicatorType, detect
    from ..object_types import relationships_of

    found = detect(ctx.params.get("indicator") or "")
    types = get_args(IndicatorType) if found is None else (found.type,)
    names = {name for type_ in types for name in relationships_of(type_)}
    return sorted(name for name in names if name.startswith(incomplete))


@command("completion", "vtyped completion bash", "vtyped completion powershell")
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish", "powershell")))
def completion(shell: str) -> int:
    """Print what a shell has to run for completion.

    In bash and zsh: eval "$(vtyped completion bash)".
    """
    from .app import vtyped

    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"there is no completion for {shell}")
    script = ShellComplete.source if shell == "bash" else kind.source  # bash's own first starts bash for its version
    click.echo(script(kind(vtyped, {}, "vtyped", "_VTYPED_COMPLETE")))
    return Exit.DONE
