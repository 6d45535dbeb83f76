"""Every example of docs/mock.md is run, and its tables are held against the code."""

from __future__ import annotations

import ast
import json
import os
import re
import shlex
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import fields
from pathlib import Path

import pytest

from tests.guides import commands, without_ports
from vtyped_mock import Fault, MockServer, read_scenario
from vtyped_mock.command import parser
from vtyped_mock.control import CONTROLS
from vtyped_mock.faults import EFFECTS

GUIDE = Path(__file__).parents[2] / "docs" / "mock.md"
TEXT = GUIDE.read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    found = re.findall(rf"^( *)```{language}\n(.*?)^ *```$", TEXT, re.MULTILINE | re.DOTALL)
    return [textwrap.dedent(body) for _, body in found]


SCENARIOS = {block.splitlines()[0].removeprefix("# "): block for kind in ("yaml", "toml") for block in blocks(kind)}
PYTHON = blocks("python")
RECIPE = [block for block in PYTHON if "import " not in block]
TESTS = [block for block in PYTHON if "def test_" in block]
SCRIPTS = [block for block in PYTHON if block not in RECIPE and block not in TESTS]
COMMANDS = [(command.partition(" # ")[0].strip(), shown) for command, shown in commands(TEXT)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in SCENARIOS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def environment() -> dict[str, str]:
    # Neither a proxy nor a key of this machine has anything to do with the examples.
    return {name: value for name, value in os.environ.items() if not re.search("proxy|^VT|PYTEST", name, re.IGNORECASE)}


def test_the_guide_has_what_is_run_here() -> None:
    assert len(TESTS) >= 10
    assert len(SCRIPTS) >= 1
    assert len(COMMANDS) >= 10
    assert set(SCENARIOS) == {"outbreak.yaml", "morning.toml"}


def test_the_examples_in_python(folder: Path) -> None:
    for number, example in enumerate(TESTS):
        # The settings of a session are those of its conftest, as in a project that follows the guide.
        place = folder / (f"{number}" if "vt_mock_settings" in example else "others") / f"test_example_{number}.py"
        place.parent.mkdir(exist_ok=True)
        place.write_text(example, encoding="utf-8")
    for name, text in SCENARIOS.items():
        (folder / "others" / name).write_text(text, encoding="utf-8")
    wanted = sum(example.count("def test_") for example in TESTS)
    passed = 0
    for part in {place.parent for place in folder.glob("*/test_example_*.py")}:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "vtyped_mock.plugin"]
        output = run(command, part, PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")
        passed += int(re.findall(r"(\d+) passed", output)[0])
    assert passed == wanted


@pytest.mark.parametrize("number", range(len(SCRIPTS)))
def test_a_script_in_python(folder: Path, number: int) -> None:
    assert run([sys.executable, "-c", SCRIPTS[number]], folder) == ""


def run(command: list[str], folder: Path, **more: str) -> str:
    """What a program prints that has to succeed."""
    found = subprocess.run(  # noqa: S603
        command, cwd=folder, env=environment() | more, capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, f"{command}\n{found.stdout[-3000:]}\n{found.stderr[-3000:]}"
    return found.stdout


def test_the_recipe_is_python() -> None:
    assert len(RECIPE) == 2
    for block in RECIPE:
        ast.parse(block)


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_scenario_can_be_read(folder: Path, name: str) -> None:
    settings = read_scenario(folder / name)
    assert settings.items
    assert settings.faults


@contextmanager
def serving(folder: Path, command: str) -> Iterator[list[str]]:
    """The mock as a command of the guide starts it, on free ports; gives the lines it prints."""
    options = shlex.split(re.sub(r"(port) \d+", r"\1 0", command))
    assert options[:3] in (["vtyped", "mock", "serve"], ["python", "-m", "vtyped_mock"])
    start = [sys.executable, "-m", "vtyped_mock", *options[3:]]
    process = subprocess.Popen(start, cwd=folder, env=environment(), stdout=subprocess.PIPE, text=True)  # noqa: S603
    with process:
        try:
            assert process.stdout is not None
            wanted = 6 if "--as-proxy" in command else 4
            yield [process.stdout.readline().rstrip("\n") for _ in range(wanted)]
        finally:
            process.terminate()


def told(lines: list[str]) -> dict[str, str]:
    return dict(line.split(": ", 1) for line in lines)


def ask(folder: Path, command: str, started: dict[str, str]) -> str:
    """A call of curl in the guide, to the mock that has been started."""
    command = command.replace("http://127.0.0.1:8650/_mock", started["Control"])
    if "Proxy" in started:
        command = command.replace("http://127.0.0.1:8651", started["Proxy"].removeprefix("HTTPS_PROXY="))
    return run([*shlex.split(command), "--silent", "--show-error", "--fail-with-body"], folder)


def test_the_commands_in_their_order(folder: Path) -> None:
    seen: list[str] = []
    with ExitStack() as stack:
        started: dict[str, str] = {}
        for command, shown in COMMANDS:
            if command.startswith("pip install "):
                continue
            if command.startswith("curl "):
                # Later ones of the guide are for a mock at the port of the first.
                if "--proxy" not in command and "Proxy" in started:
                    started = told(stack.enter_context(serving(folder, "vtyped mock serve --port 8650")))
                assert json.loads(ask(folder, command, started))
            else:
                lines = stack.enter_context(serving(folder, command))
                # The page leaves out with dots what it has shown before.
                assert set(without_ports(shown)) - {"..."} <= set(without_ports(lines))
                started = told(lines)
            seen.append(command.split()[0])
    assert seen.count("curl") == 6
    assert seen.count("vtyped") == 5


def test_the_other_way_to_start_it(folder: Path) -> None:
    (other,) = re.findall(r"# or: (python -m .*)$", TEXT, re.MULTILINE)
    with serving(folder, other) as lines:
        assert told(lines)["API keys"] == "mock-key, mock-public-key"


def test_what_is_installed_exists() -> None:
    wanted = set(re.findall(r"pip install 'vtyped\[([a-z,]+)\]'", TEXT))
    extras = (GUIDE.parents[1] / "pyproject.toml").read_text(encoding="utf-8")
    assert wanted == {"mock", "mock,proxy"}
    for name in ("mock", "proxy"):
        assert f"\n{name} = [" in extras


def test_every_option_is_explained() -> None:
    options = {name for action in parser()._actions for name in action.option_strings if name.startswith("--")}
    table = TEXT.partition("| option |")[2].partition("\n\n")[0]
    assert set(re.findall(r"--[a-z][a-z-]*", table)) == options - {"--help"}


def test_every_effect_and_every_key_is_explained() -> None:
    section = TEXT.partition("\n## Faults\n")[2].partition("\n## ")[0]
    named = set(re.findall(r"`([a-z_-]+)`", section))
    assert set(EFFECTS) <= named
    assert {field.name for field in fields(Fault)} <= named | {"effect"}


def test_every_control_is_explained() -> None:
    table = TEXT.partition("\n## Controls\n")[2].partition("\n\n```")[0]
    told = set(re.findall(r"`(GET|POST|PUT|DELETE) (\w+)", table))
    assert told == {(control.method, control.name) for control in CONTROLS if control.name}


def test_the_controls_list_themselves(vt_mock: MockServer) -> None:
    import httpx

    listed = httpx.get(vt_mock.control_url, trust_env=False).json()["controls"]
    assert [(each["method"], each["path"]) for each in listed] == [
        (control.method, f"/_mock/{control.name}") for control in CONTROLS
    ]
    for each in listed:
        answer = httpx.request(
            each["method"], f"{vt_mock.origin}{each['path']}", json=each.get("body"), trust_env=False
        )
        assert answer.status_code == 200, (each, answer.text)
