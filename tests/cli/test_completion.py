"""Completion, as the shells ask for it."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Program, posix


@posix
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_the_protocol_of_each_shell(shell: str, program: Program) -> None:
    assert "_VTYPED_COMPLETE" in program("completion", shell).out
    words = {"bash": "vtyped dom", "zsh": "vtyped dom", "fish": "vtyped dom", "powershell": "vtyped\ndom"}[shell]
    current = {"bash": "1", "zsh": "1"}.get(shell, "dom")
    assert "domain" in program(_VTYPED_COMPLETE=f"{shell}_complete", COMP_WORDS=words, COMP_CWORD=current).out
