"""Completion, in the shells themselves where they are installed."""

from __future__ import annotations

import os
import re
import select
import shutil
import subprocess
from collections.abc import Iterator

import pytest

from tests.cli.conftest import Program, posix

CASES = [
    ("vtyped dom", "domain"),
    ("vtyped enrich --form", "--format"),
    ("vtyped ip --format par", "parquet"),
    ("vtyped votes example.com --cast harm", "harmless"),
    ("vtyped relationships example.com resol", "resolutions"),
    ("vtyped pivot 192.0.2.44 -r resol", "resolutions"),
    ("vtyped scan sam", "sample.bin"),
    ("vtyped file sam", "sample.bin"),
]
LONGEST = 30.0
"""Seconds until a shell that says nothing more is given up."""


class Shell:
    """An interactive shell on a terminal."""

    def __init__(self, program: Program, *command: str) -> None:
        import pty

        parent, child = pty.openpty()
        self._terminal = parent
        self._process = subprocess.Popen(  # noqa: S603
            command,
            cwd=program.folder,
            env=program.environment | {"TERM": "dumb", "PS1": "ready> "},
            stdin=child,
            stdout=child,
            stderr=child,
            start_new_session=True,
        )
        os.close(child)

    def type(self, keys: str, until: str) -> None:
        """Press keys, and wait for what the shell then shows."""
        os.write(self._terminal, keys.encode())
        shown = ""
        while not re.search(until, shown):
            assert select.select([self._terminal], [], [], LONGEST)[0], shown
            shown += os.read(self._terminal, 4096).decode(errors="replace")

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._terminal)


@pytest.fixture(params=["bash", "zsh"])
def shell(request: pytest.FixtureRequest, program: Program) -> Iterator[Shell]:
    """A shell that was told of the completion as docs/cli.md says."""
    if shutil.which(request.param) is None:
        pytest.skip(f"{request.param} is not installed")
    program.put_on_path()
    options = {"bash": ("--norc", "--noprofile", "-i"), "zsh": ("-f", "-i")}[request.param]
    made = Shell(program, request.param, *options)
    prepare = {"bash": "", "zsh": "autoload -U compinit && compinit -u; unsetopt zle_bracketed_paste; "}[request.param]
    made.type(f'{prepare}eval "$(vtyped completion {request.param})"; echo loa""ded\n', "loaded")
    yield made
    made.close()


@posix
def test_tab_completes(shell: Shell, program: Program) -> None:
    (program.folder / "sample.bin").touch()
    for typed, completed in CASES:
        start = typed.rpartition(" ")[0]
        shell.type(f"{typed}\t", re.escape(f"{start} {completed}"))
        shell.type("\x15", "")  # the line is empty again


@posix
def test_fish(program: Program) -> None:
    if shutil.which("fish") is None:
        pytest.skip("fish is not installed")
    program.put_on_path()
    (program.folder / "sample.bin").touch()
    lines = "; ".join(f"complete --do-complete '{typed}'" for typed, _ in CASES)
    done = subprocess.run(  # noqa: S603
        ["fish", "--no-config", "--command", f"vtyped completion fish | source; {lines}"],  # noqa: S607
        cwd=program.folder,
        env=program.environment,
        capture_output=True,
        text=True,
        check=True,
    )
    offered = [line.split("\t")[0] for line in done.stdout.splitlines()]
    assert offered == [completed for _, completed in CASES]


@posix
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_the_protocol_of_each_shell(shell: str, program: Program) -> None:
    assert "_VTYPED_COMPLETE" in program("completion", shell).out
    words = {"bash": "vtyped dom", "zsh": "vtyped dom", "fish": "vtyped dom", "powershell": "vtyped\ndom"}[shell]
    current = {"bash": "1", "zsh": "1"}.get(shell, "dom")
    assert "domain" in program(_VTYPED_COMPLETE=f"{shell}_complete", COMP_WORDS=words, COMP_CWORD=current).out


@posix
def test_powershell_offers_files_by_itself(program: Program) -> None:
    own = {"_VTYPED_COMPLETE": "powershell_complete", "COMP_WORDS": "vtyped\nscan\nsam", "COMP_CWORD": "sam"}
    assert program(**own).out.strip() == ""
