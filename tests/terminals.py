"""A terminal, and what a program shows on it."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import pyte

# Seconds; a bar is drawn several times each.
_PATIENCE = 60.0


class Terminal:
    """A program on a terminal of its own, which is as high as need be; as a context manager."""

    def __init__(self, command: list[str], folder: Path, environment: Mapping[str, str], columns: int) -> None:
        self.screen = pyte.Screen(columns, 400)
        self._stream = pyte.ByteStream(self.screen)
        self._parent, child = pty.openpty()
        fcntl.ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 60, columns, 0, 0))
        self._process = subprocess.Popen(  # noqa: S603
            command,
            cwd=folder,
            env={**environment, "TERM": "xterm-256color", "COLUMNS": str(columns)},
            stdin=child,
            stdout=child,
            stderr=child,
            # What asks for a password looks for the terminal that the tests were started from.
            start_new_session=True,
        )
        os.close(child)

    @property
    def lines(self) -> list[str]:
        """What is shown, up to the last line that has something."""
        lines = [line.rstrip() for line in self.screen.display]
        while lines and not lines[-1]:
            lines.pop()
        return lines

    def read_until(self, pattern: str) -> None:
        """Read what the program writes until something is shown.

        Raises:
            EOFError: The program has ended before.
            TimeoutError: It writes nothing any more, and has not ended.
        """
        while not re.search(pattern, "\n".join(self.lines)):
            if not self._read():
                raise EOFError(f"{pattern!r} was never shown:\n" + "\n".join(self.lines))

    def read_to_end(self) -> int:
        """Read all that the program writes; gives its exit code."""
        while self._read():
            pass
        return self._process.wait()

    def type(self, text: str) -> None:
        """Write as a user does."""
        os.write(self._parent, text.encode())

    def _read(self) -> bool:
        if not select.select([self._parent], [], [], _PATIENCE)[0]:
            raise TimeoutError("nothing more is written after:\n" + "\n".join(self.lines))
        part = b""
        # Linux says in this way that nobody has the terminal open any more.
        with suppress(OSError):
            part = os.read(self._parent, 65536)
        self._stream.feed(part)
        return bool(part)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        os.close(self._parent)
