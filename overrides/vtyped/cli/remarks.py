"""What is told to people on standard error: remarks, the log, how far a command is, what it waits for."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

import click

from vtyped_api.runtime.html import visible

if TYPE_CHECKING:
    from .bars import Bar

_LOGGER = logging.getLogger("vtyped")
# Shorter ones are over before anybody wonders.
_SHORTEST_WAIT = 3.0


class Advance(Protocol):
    """Says how far a command is."""

    def __call__(self, done: int, total: int | None = None, /) -> None:
        """Of what there is in all some is done."""


class Remarks(logging.Handler):
    """Tells of one command. As a context manager it takes in what the library logs."""

    def __init__(self, *, quiet: bool, verbose: bool) -> None:
        """Begin to tell.

        Args:
            quiet: Whether to tell nothing at all.
            verbose: Whether to tell every request.
        """
        super().__init__(logging.DEBUG if verbose else logging.INFO)
        self._quiet = quiet
        self._verbose = verbose
        self._bar: Bar | None = None
        self._told_until = 0.0
        self._level_before = logging.NOTSET

    def say(self, text: str) -> None:
        """Tell people something."""
        if not self._quiet:
            click.echo(f"vtyped: {visible(text)}", err=True)

    @contextmanager
    def progress(self, what: str, total: int | None) -> Iterator[Advance]:
        """A bar, if standard error is a terminal; gives what says how far it is."""
        if self._quiet or not sys.stderr.isatty():
            yield lambda done, total=None, /: None
            return
        from .bars import Bar

        with Bar(what, total) as bar:
            self._bar = bar
            try:
                yield bar.advance
            finally:
                self._bar = None

    def emit(self, record: logging.LogRecord) -> None:
        """Tell what the library logs: everything where that is wanted, else warnings and long waits."""
        seconds = getattr(record, "seconds", 0.0)
        if self._verbose or record.levelno >= logging.WARNING:
            self.say(record.getMessage())
        elif seconds >= _SHORTEST_WAIT:
            self._tell_wait(seconds, getattr(record, "reason", ""))

    def _tell_wait(self, seconds: float, reason: str) -> None:
        until = time.monotonic() + seconds
        # Lookups that go at once wait for the same.
        if until < self._told_until + _SHORTEST_WAIT:
            return
        self._told_until = until
        if self._bar is not None:
            self._bar.wait(seconds, reason)
        else:
            clock = datetime.now().astimezone() + timedelta(seconds=seconds)
            self.say(f"waiting {seconds:.0f} s {reason}, until {clock:%H:%M:%S}")

    def __enter__(self) -> Self:
        self._level_before = _LOGGER.level
        _LOGGER.setLevel(self.level)
        _LOGGER.addHandler(self)
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        _LOGGER.removeHandler(self)
        _LOGGER.setLevel(self._level_before)
