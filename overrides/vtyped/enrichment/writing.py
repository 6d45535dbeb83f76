"""Keeps answers in a thread of its own, so that nobody waits for the disk before the answers are given."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

T = TypeVar("T")

_AT_ONCE = 64
_QUIET = 0.05
_MORE = object()


class Writer(Generic[T]):
    """Takes what is to be kept, and keeps it as soon as it can: together what has come together."""

    def __init__(self, keep: Callable[[list[T]], None], settle: Callable[[], None]) -> None:
        """Begin. Once a function has raised, nothing more is kept.

        Args:
            keep: Keeps some things.
            settle: Does what `keep` has put off; called when nothing has come for a moment, and when all is to be kept.
        """
        self._keep = keep
        self._settle = settle
        self._queue: SimpleQueue[T | threading.Event | None] = SimpleQueue()
        self._failure: Exception | None = None
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def put(self, thing: T) -> None:
        """Have something kept."""
        self._queue.put(thing)

    def flush(self) -> None:
        """Wait until all is kept that was put here.

        Raises:
            Exception: What one of the functions raised.
        """
        done = threading.Event()
        self._queue.put(done)
        done.wait()
        if self._failure is not None:
            raise self._failure

    def close(self) -> None:
        """Keep the rest, and end. What goes wrong now is told to nobody: `flush` before."""
        self._queue.put(None)
        self._thread.join()

    def _work(self) -> None:
        quiet: float | None = None
        while True:
            things, then = self._next(quiet)
            if things:
                self._do(partial(self._keep, things))
                quiet = _QUIET
            if then is _MORE:
                continue
            self._do(self._settle)
            quiet = None
            if not isinstance(then, threading.Event):
                return
            then.set()

    def _next(self, quiet: float | None) -> tuple[list[T], object]:
        """Things to keep, and what comes after them: more, whom to tell that all is kept, or `None` for the end."""
        things: list[T] = []
        try:
            while len(things) < _AT_ONCE:
                thing = self._queue.get(block=not things, timeout=quiet)
                if thing is None or isinstance(thing, threading.Event):
                    return things, thing
                things.append(thing)
        except Empty:
            if not things:
                return things, threading.Event()  # nobody waits for it
        return things, _MORE

    def _do(self, act: Callable[[], None]) -> None:
        if self._failure is None:
            try:
                act()
            except Exception as error:
                self._failure = error
