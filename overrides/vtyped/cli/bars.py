"""Bars that show how far a command is, on a terminal."""

from __future__ import annotations

import time
from datetime import timedelta
from math import ceil
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeElapsedColumn,
)
from rich.text import Text

_AMOUNTS: dict[str, type[ProgressColumn]] = {"bytes": DownloadColumn}
_WIDTH = 20


class _Waits(ProgressColumn):
    """What is left of a wait."""

    def render(self, task: Task) -> Text:
        """The time until then; nothing afterwards."""
        left = ceil(task.fields["until"] - time.monotonic())
        text = f"waiting {timedelta(seconds=left)} {task.fields['reason']}" if left > 0 else ""
        return Text(text, style="yellow")


class Bar:
    """A bar on standard error, as a context manager. It is gone afterwards."""

    def __init__(self, what: str, total: int | None) -> None:
        amount = _AMOUNTS.get(what, MofNCompleteColumn)()
        columns = (TextColumn("{task.description}"), BarColumn(_WIDTH), amount, TimeElapsedColumn(), _Waits())
        # What is printed goes where it was sent, and not to where the bar is.
        self._shown = Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False)
        self._task = self._shown.add_task(what, total=total, until=0.0, reason="")

    def advance(self, done: int, total: int | None = None, /) -> None:
        """Of what there is in all some is done."""
        self._shown.update(self._task, total=total, completed=done)

    def wait(self, seconds: float, reason: str) -> None:
        """Count the seconds of a wait down."""
        self._shown.update(self._task, until=time.monotonic() + seconds, reason=reason)

    def __enter__(self) -> Self:
        self._shown.start()
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self._shown.stop()
