"""Keeps answers in a thread of its own, so that nobody waits for the disk before the answers are given."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

T = TypeVar("T")

_AT_ONCE = 64


class Writer(Generic[T]):
    """Takes what is to be kept, and keeps it as soon as it can: together what has come together."""

    def __init__(self, keep: Callable[[list[T]], None]) -> None:
        """Begin.

        Args:
            keep: Keeps some things. When it raises, nothing more is kept.
        """
        self._keep = keep
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
            Exception: What `keep` raised.
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
        while True:
            things, then = self._next()
            if things and self._failure is None:
                try:
                    self._keep(things)
                except Exception as error:
                    self._failure = error
            if isinstance(then, threading.Event):
                then.set()
            elif not things:
                return

    def _next(self) -> tuple[list[T], threading.Event | None]:
        """Things to keep, and whom to tell; nothing at all at the end."""
        things: list[T] = []
        try:
            while len(things) < _AT_ONCE:
                thing = self._queue.get(block=not things)
                if thing is None:
                    if things:
                        self._queue.put(None)
                    return things, None
                if isinstance(thing, threading.Event):
                    return things, thing
                things.append(thing)
        except Empty:
            pass
        return things, None
