"""The command line as its users have it: a program, in a shell or on a terminal; or as a call, where that is enough."""

from __future__ import annotations

import contextlib
import io
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

import attrs
import pytest

from vtyped.cli import main
from vtyped.settings import KEY_VARIABLES
from vtyped_mock import MockServer

PROGRAM = "import sys; from vtyped.cli import main; sys.exit(main())"
# Whoever starts the tests may have switched interrupts off.
INTERRUPTED = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
EICAR = "44d88612fea8a8f36de82e1278abb02f"
NOBODY = "0000" + "a" * 60
"""A hash that the mock does not know."""
CLOSED = "http://127.0.0.1:1/api/v3"
"""An address where nobody listens."""

posix = pytest.mark.skipif(os.name != "posix", reason="terminals, signals, shells and modes of POSIX")


@attrs.frozen
class Done:
    """A command that has ended."""

    code: int
    out: str
    err: str
    raw: bytes = b""
    """What was printed, as bytes."""


class Program:
    """Starts the program in a folder that is also its home, with the mock as the service."""

    def __init__(self, vt_mock: MockServer, folder: Path) -> None:
        self.folder = folder
        kept = {
            name: value
            for name, value in os.environ.items()
            if not re.search("proxy|^VT|PYTEST|^HOME|^XDG", name, re.I)
        }
        own = {"VT_API_KEY": vt_mock.api_key, "VT_BASE_URL": vt_mock.base_url, "HOME": str(folder)}
        self.environment = kept | own

    def __call__(self, *arguments: str, stdin: str = "", **variables: str) -> Done:
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-c", PROGRAM, *arguments],
            cwd=self.folder,
            env=self.environment | variables,
            input=stdin.encode(),
            capture_output=True,
            check=False,
        )
        return Done(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(), done.stdout)

    def put_on_path(self, program: str = f'-c "{PROGRAM}"') -> None:
        """Let shells find it as `vtyped`, or what these options of Python start in its place."""
        folder = self.folder / "bin"
        folder.mkdir()
        (folder / "vtyped").write_text(f'#!/bin/sh\nexec {sys.executable} {program} "$@"\n', encoding="utf-8")
        (folder / "vtyped").chmod(0o755)
        self.environment["PATH"] = f"{folder}:{self.environment['PATH']}"

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start it, with pipes."""
        return subprocess.Popen(  # noqa: S603
            [sys.executable, "-c", f"{INTERRUPTED}; {PROGRAM}", *arguments],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def start_on_terminal(
        self, *arguments: str, columns: int = 200, stdout: IO[bytes] | None = None, **variables: str
    ) -> tuple[subprocess.Popen[bytes], int]:
        """Start it on a terminal, but for a standard output elsewhere; gives the other end of the terminal, too."""
        import fcntl
        import pty
        import struct
        import termios

        parent, child = pty.openpty()
        fcntl.ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-c", f"{INTERRUPTED}; {PROGRAM}", *arguments],
            cwd=self.folder,
            env=self.environment | {"TERM": "xterm-256color"} | variables,
            stdin=child,
            stdout=child if stdout is None else stdout,
            stderr=child,
        )
        os.close(child)
        return process, parent

    def on_terminal(self, *arguments: str, columns: int = 200, **variables: str) -> Done:
        """Run it on a terminal; what that shows is `out`."""
        process, parent = self.start_on_terminal(*arguments, columns=columns, **variables)
        shown = read_terminal(parent)
        return Done(process.wait(), shown, "")

    def with_output_elsewhere(self, *arguments: str) -> Done:
        """Run it on a terminal with its standard output in a file; what the terminal shows is `err`."""
        with (self.folder / "out").open("wb") as out:
            process, parent = self.start_on_terminal(*arguments, stdout=out)
            shown = read_terminal(parent)
            code = process.wait()
        return Done(code, (self.folder / "out").read_text(encoding="utf-8"), shown)


def read_terminal(parent: int) -> str:
    """All that a terminal shows, until nobody has it open any more."""
    shown = b""
    with contextlib.suppress(OSError):
        while part := os.read(parent, 65536):
            shown += part
    os.close(parent)
    return shown.decode("utf-8")


@pytest.fixture
def program(vt_mock: MockServer, tmp_path: Path) -> Program:
    return Program(vt_mock, tmp_path)


Vtyped = Callable[..., Done]


@pytest.fixture
def vtyped(vt_mock: MockServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Vtyped:
    """The commands in this process."""
    for name in (*KEY_VARIABLES, "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("VT_API_KEY", vt_mock.api_key)
    monkeypatch.setenv("VT_BASE_URL", vt_mock.base_url)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, stdin: str | bytes = b"") -> Done:
        given = stdin.encode() if isinstance(stdin, str) else stdin
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
        with monkeypatch.context() as patched:
            patched.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), encoding="utf-8"))
            patched.setattr(sys, "stdout", out)
            patched.setattr(sys, "stderr", err)
            code = main(arguments)
        raw, told = (_bytes_of(stream) for stream in (out, err))
        return Done(code, raw.decode(errors="replace"), told.decode(), raw)

    return run


def _bytes_of(stream: io.TextIOWrapper) -> bytes:
    stream.seek(0)
    return stream.buffer.read()
