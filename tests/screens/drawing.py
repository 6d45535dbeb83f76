"""What a terminal shows, as a picture."""

from __future__ import annotations

import io
import re
from itertools import groupby

from pyte.screens import Char
from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.style import Style
from rich.text import Text

from tests.terminals import Terminal

# The usual format fetches its font from elsewhere.
_FORMAT = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
_COLOURS = {"default": None, "brown": "yellow"}


def svg(terminal: Terminal, command: str) -> str:
    """A picture of a terminal on which a command was typed."""
    columns = terminal.screen.columns
    console = Console(record=True, width=columns, file=io.StringIO(), force_terminal=True, legacy_windows=False)
    console.print(Text.assemble(("$ ", "bold green"), (command, "bold")))
    for number in range(len(terminal.lines)):
        row = terminal.screen.buffer[number]
        runs = groupby((row[column] for column in range(columns)), _style)
        line = Text.assemble(*(("".join(char.data for char in chars), style) for style, chars in runs))
        line.rstrip()
        console.print(line)
    made = console.export_svg(title="vtyped", code_format=_FORMAT)
    return re.sub(r"[ \t]+$", "", made, flags=re.MULTILINE)


def _style(char: Char) -> Style:
    foreground = _COLOURS.get(char.fg, f"#{char.fg}" if re.fullmatch("[0-9a-f]{6}", char.fg) else char.fg)
    return Style(color=foreground, bold=char.bold, italic=char.italics, underline=char.underscore)
