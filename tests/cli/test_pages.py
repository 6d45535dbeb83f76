"""Every command on the pages is run, in its order, and prints what the page shows."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tests.cli.conftest import EICAR, Program, posix
from tests.guides import commands, without_ports
from tests.terminals import Terminal
from vtyped_mock import MockServer

ROOT = Path(__file__).parents[2]
COLUMNS = 120
IOCS = [EICAR, "hxxps://example[.]com/login", "192.0.2.44", "example.org", "no indicator", "203.0.113.9", EICAR.upper()]
LEFT_OUT = {
    "make ": "works on the repository itself, for minutes; that there is such a target is checked below",
    "pip install ": "changes the environment of the tests; that there is such an extra is checked below",
    "PS> ": "PowerShell, which test_completion.py calls where it is installed",
}
PAGES = {
    page.relative_to(ROOT).as_posix(): found
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
    # test_mock_documentation.py runs those of the mock, which need curl and each other.
    if page.name != "mock.md" and (found := commands(page.read_text(encoding="utf-8")))
}
RUN = {name: [each for each in found if not each[0].startswith(tuple(LEFT_OUT))] for name, found in PAGES.items()}


@pytest.fixture
def shell(program: Program, vt_mock: MockServer, tmp_path: Path) -> dict[str, str]:
    """The environment of a shell at home in a folder, where the files are that the pages speak of."""
    vt_mock.clock.set_speed(0)
    (tmp_path / "iocs.txt").write_text("\n".join(IOCS), encoding="utf-8")
    program.put_on_path(f"-m tests.screens.program {vt_mock.control_url} 0")
    del program.environment["VT_API_KEY"]
    return program.environment | {"PYTHONPATH": str(ROOT), "NO_COLOR": "1", "TZ": "UTC"}


@posix
@pytest.mark.parametrize("page", [name for name, found in RUN.items() if found])
def test_the_commands_of_a_page(page: str, shell: dict[str, str], vt_mock: MockServer, tmp_path: Path) -> None:
    if not any(command.startswith("vtyped init") for command, _ in RUN[page]):
        (tmp_path / ".vt.toml").write_text(f'apikey = "{vt_mock.api_key}"', encoding="utf-8")
        (tmp_path / ".vt.toml").chmod(0o600)
    for command, shown in RUN[page]:
        # Any port is good, and this one is free.
        line = re.sub(r"--port \d+", "--port 0", command)
        with Terminal(["bash", "-c", line], tmp_path, shell, COLUMNS) as terminal:
            if command.startswith("vtyped mock serve"):
                terminal.read_until(r"API keys: .*")
                assert without_ports(terminal.lines)[: len(shown)] == without_ports(shown)
                continue
            if command.startswith("vtyped init"):
                terminal.read_until("API key:")
                terminal.type(f"{vt_mock.api_key}\n")
            code = terminal.read_to_end()
        assert code == 0 or (code == 1 and "bash: " not in terminal.lines[0]), f"{command}: {terminal.lines}"
        assert not shown or terminal.lines == shown, command


def test_what_is_left_out_is_there() -> None:
    found = [shlex.split(command, comments=True) for each in PAGES.values() for command, _ in each]
    made = {words[1] for words in found if words[0] == "make"}
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert made <= set(re.findall(r"^([a-z-]+):.* ## ", makefile, re.MULTILINE))
    extras = {extra for words in found if words[0] == "pip" for extra in re.findall(r"[\w]+", words[2])} - {"vtyped"}
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert extras <= set(re.findall(r"^(\w+) = \[", project, re.MULTILINE))
    assert made
    assert extras
