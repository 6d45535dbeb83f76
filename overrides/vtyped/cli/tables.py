"""Tables for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import IO, Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from vtyped_api.runtime.html import visible

_WIDTH_IN_FILES = 200
_COMMENT = "attributes.text"
_SENTENCES = {"reason", "detail", _COMMENT}
# Words up to this length are not broken: times have it.
_SHORT = 20
# A sentence can be read in this width. Beside it, a verdict and a SHA-1 fit into 80 columns.
_NARROW = 19
# Longer texts, such as URLs, are broken before a sentence gets narrow; a SHA-256 is not.
_LONG = 64
_GAP = 2
_ANSWERS = {True: "yes", False: "no"}
_STYLES = {
    "verdict": {"malicious": "bold red", "suspicious": "yellow", "clean": "green", "outdated": "dim", "unknown": "dim"},
    "ok": {"yes": "green", "no": "bold red"},
}


def draw_list(file: IO[str], rows: Sequence[Mapping[str, Any]], *, keep: bool) -> None:
    """Draw a table with a line for each of some rows, all of which have the same paths.

    Args:
        file: Where to.
        rows: Values by path.
        keep: Whether columns in which there is nothing are drawn, too.
    """
    paths = [path for path in rows[0] if keep or any(row[path] is not None for row in rows)]
    headings = dict(zip(paths, _headings(paths), strict=True))
    texts = [{path: _text(path, row[path]) for path in paths} for row in rows]
    longest = {path: max(len(headings[path]), *(len(row[path]) for row in texts)) for path in paths}
    console = _console(file)
    others = sum(min(length, _LONG) for path, length in longest.items() if path not in _SENTENCES)
    left = max(console.width - others - _GAP * len(paths), _NARROW)
    table = Table(box=SIMPLE_HEAD, show_edge=False, padding=(0, _GAP - 1, 0, 0), header_style="bold")
    for path in paths:
        # A sentence is broken before a hash is, and short words are not broken at all.
        table.add_column(
            headings[path],
            justify="right" if all(isinstance(row[path], int | float | None) for row in rows) else "left",
            overflow="fold",
            no_wrap=longest[path] <= _SHORT,
            max_width=left if path in _SENTENCES else None,
        )
    for row in texts:
        table.add_row(*row.values())
    _draw(file, table)


def draw_one(file: IO[str], row: Mapping[str, Any]) -> None:
    """Draw one row as a table with a line for each value that there is."""
    paths = [path for path, value in row.items() if value not in (None, "")]
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for path, heading in zip(paths, _headings(paths), strict=True):
        table.add_row(heading, _text(path, row[path]))
    _draw(file, table)


def _headings(paths: Sequence[str]) -> list[str]:
    """The last part of each path; the whole of it where that is also another's."""
    names = [path.rpartition(".")[2] for path in paths]
    return [path if names.count(name) > 1 else name for path, name in zip(paths, names, strict=True)]


def _text(path: str, value: Any) -> Text:
    # Not by looking it up: 1 is also True.
    text = _ANSWERS[value] if isinstance(value, bool) else "" if value is None else str(value)
    # Only comments have lines; in a name they would be there to deceive.
    text = "\n".join(map(visible, text.splitlines())) if path == _COMMENT else visible(text)
    return Text(text, style=_STYLES.get(path, {}).get(text, ""))


def _console(file: IO[str]) -> Console:
    return Console(file=file, width=None if file.isatty() else _WIDTH_IN_FILES)


def _draw(file: IO[str], table: Table) -> None:
    console = _console(file)
    with console.capture() as drawn:  # rich would exit by itself where the reader of a pipe has gone
        console.print(table)
    file.write("\n".join(line.rstrip() for line in drawn.get().splitlines()) + "\n")
