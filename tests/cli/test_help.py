"""The help, held against reality: every example is taken out of it and run in a shell."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import shlex
import signal
import stat
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from tests.cli.conftest import EICAR, PROGRAM, Program, Vtyped, posix
from vtyped.cli.app import vtyped as commands
from vtyped.cli.exits import Exit
from vtyped.indicators import detect

DOCS = Path(__file__).parents[2] / "docs"
KEY = "0123456789abcdef" * 4
IOCS = [EICAR, "example.com"]


def examples_in(text: str) -> list[str]:
    return re.findall(r"^  \$ (.+)$", text.partition("\nExamples:\n")[2], re.M)


def helped(name: str) -> str:
    return CliRunner().invoke(commands, [name, "--help"], prog_name="vtyped").output


EXAMPLES = [example for name in commands.commands for example in examples_in(helped(name))]


@pytest.fixture
def shell(program: Program, tmp_path: Path) -> Callable[[str], subprocess.CompletedProcess[bytes]]:
    """Runs a line of a shell where the files are that the examples speak of."""
    (tmp_path / "sample.bin").write_bytes(b"a sample")
    (tmp_path / "attachments").mkdir()
    (tmp_path / "attachments" / "a.bin").write_bytes(b"another")
    (tmp_path / "iocs.txt").write_text("# of today\n" + "\n".join(IOCS), encoding="utf-8")
    (tmp_path / "alerts.csv").write_text("id,ioc\n" + "".join(f"7,{ioc}\n" for ioc in IOCS), encoding="utf-8")
    (tmp_path / "report.txt").write_text(f"Seen: {IOCS[0]} from example[.]com.", encoding="utf-8")
    (tmp_path / "key.txt").write_text(f"{KEY}\n", encoding="utf-8")
    program.put_on_path()

    def run(line: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(  # noqa: S602
            line, shell=True, cwd=tmp_path, env=program.environment, capture_output=True, check=False
        )

    return run


def records_of(kind: str, content: str) -> list[dict[str, Any]]:
    if kind == "json":
        return json.loads(content)
    if kind == "yaml":
        return yaml.safe_load(content)
    if kind == "csv":
        return list(csv.DictReader(io.StringIO(content)))
    return [json.loads(line) for line in content.splitlines()]


@posix
@pytest.mark.parametrize("example", [each for each in EXAMPLES if not re.search(r"vtyped (init|download|comp)", each)])
def test_an_example_prints_what_it_promises(example: str, shell: Any, tmp_path: Path) -> None:
    done = shell(example)
    words = shlex.split(example)
    options = dict(pairwise([*words, ""]))
    assert done.returncode in (0, 1), done.stderr
    path = options.get("--output")
    content = done.stdout.decode() if path is None else (tmp_path / path).read_text(encoding="utf-8")
    if words[1] not in ("relationships", "comments", "votes"):
        assert all(found.value in content for found in map(detect, words) if found is not None)
    if options.get("--format") == "table":
        assert content.splitlines()[0].split()
        return
    records = records_of(options.get("--format") or ("csv" if path else "jsonl"), content)
    assert records
    if "--fields" in options:
        assert all(list(record) == options["--fields"].split(",") for record in records)
    verdicts = {record["verdict"] for record in records if "verdict" in record}
    assert (done.returncode == 1) is ("malicious" in verdicts)
    if "--dry-run" in words:
        assert [record["lookups"] for record in records] == [len(IOCS)]
    elif "--list" in words or words[0] == "cat":
        assert [record["text"] for record in records] == IOCS
    PROMISES.get(words[1], lambda *_: None)(records, options, tmp_path)


def _relationships(records: list[dict[str, Any]], options: dict[str, str], _: Path) -> None:
    if "resolutions" in options:
        assert {record["type"] for record in records} == {"resolution"}
    else:
        assert {"relationship": "resolutions"} in records


def _comments(records: list[dict[str, Any]], options: dict[str, str], _: Path) -> None:
    assert len(records) == int(options.get("--limit", 1))
    assert all(options.get("--add", "") in record["attributes"]["text"] for record in records)


def _votes(records: list[dict[str, Any]], options: dict[str, str], _: Path) -> None:
    assert options.get("--cast", "harmless") in {record["attributes"]["verdict"] for record in records}


def _scan(records: list[dict[str, Any]], options: dict[str, str], _: Path) -> None:
    targets = [target for target in ("sample.bin", "attachments/a.bin", "https://example.com/") if target in options]
    folder = ["attachments/a.bin"] if "attachments" in options else []
    assert {record["target"] for record in records} == {*targets, *folder}


def _pivot(records: list[dict[str, Any]], options: dict[str, str], folder: Path) -> None:
    assert {record["depth"] for record in records} == {0, 1}
    if "--save" in options:
        assert "example.com" in (folder / options["--save"]).read_text(encoding="utf-8")


def _quota(records: list[dict[str, Any]], *_: Any) -> None:
    assert {"api_requests_daily"} <= {record["quota"] for record in records}


def _doctor(records: list[dict[str, Any]], *_: Any) -> None:
    assert all(record["ok"] for record in records)


PROMISES: dict[str, Callable[..., None]] = {
    "relationships": _relationships,
    "comments": _comments,
    "votes": _votes,
    "scan": _scan,
    "pivot": _pivot,
    "quota": _quota,
    "doctor": _doctor,
}


@posix
@pytest.mark.parametrize("example", [each for each in EXAMPLES if "vtyped init" in each])
def test_an_example_of_init(example: str, shell: Any, tmp_path: Path) -> None:
    if "--replace" in example:
        (tmp_path / ".vt.toml").write_text('apikey = "old"', encoding="utf-8")
    done = shell(example)
    assert done.returncode == 0
    assert KEY in (tmp_path / ".vt.toml").read_text(encoding="utf-8")
    assert stat.S_IMODE((tmp_path / ".vt.toml").stat().st_mode) == 0o600
    assert KEY.encode() not in done.stdout + done.stderr


@posix
@pytest.mark.parametrize("example", [each for each in EXAMPLES if "vtyped download" in each])
def test_an_example_of_download(example: str, shell: Any, tmp_path: Path) -> None:
    words = shlex.split(example)
    assert shell(example).returncode == 0
    content = (tmp_path / words[words.index("--output") + 1]).read_bytes()
    assert hashlib.md5(content, usedforsecurity=False).hexdigest() == EICAR


@posix
@pytest.mark.parametrize("example", [each for each in EXAMPLES if "vtyped completion" in each])
def test_an_example_of_completion(example: str, shell: Any) -> None:
    done = shell(example)
    assert done.returncode == 0
    assert b"_VTYPED_COMPLETE" in done.stdout


def mock_examples() -> list[str]:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", PROGRAM, "mock", "serve", "--help"], capture_output=True, text=True, check=True
    )
    return examples_in(done.stdout)


@posix
@pytest.mark.parametrize("example", mock_examples())
def test_an_example_of_the_mock(example: str, program: Program) -> None:
    # Any port is good, and this one is free.
    words = re.sub(r"--port \d+", "--port 0", example).split()
    process = program.start(*words[1:])
    assert process.stdout is not None
    address = process.stdout.readline().split()[-1]
    try:
        request = urllib.request.Request(f"{address}/domains/example.com", headers={"x-apikey": "mock-key"})  # noqa: S310
        if "status=503" in example:
            with pytest.raises(urllib.error.HTTPError, match="503"):
                urllib.request.urlopen(request)  # noqa: S310
        else:
            with urllib.request.urlopen(request) as answer:  # noqa: S310
                assert json.load(answer)["data"]["id"] == "example.com"
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate()
    assert process.returncode == 0


def test_every_command_has_an_example() -> None:
    assert {example.split("vtyped ")[1].split()[0] for example in EXAMPLES} == set(commands.commands) - {"mock"}
    assert mock_examples()


def test_the_help_fits(vtyped: Vtyped) -> None:
    shown = vtyped("--help").out
    assert "..." not in shown.replace("[ARGS]...", "")
    assert all(len(line) <= 80 for line in shown.splitlines())
    assert re.findall(r"^  (\w+) ", shown.partition("Commands:\n")[2], re.M) == list(commands.commands)


def test_the_exit_codes_are_documented(vtyped: Vtyped) -> None:
    documented = re.findall(r"^\| (\d+) \|", (DOCS / "cli.md").read_text(encoding="utf-8"), re.M)
    assert list(map(int, documented)) == list(Exit)
    shown = " ".join(vtyped("--help").out.split())
    assert [code for code in Exit if re.search(rf"\b{int(code)} \w", shown)] == list(Exit)


def test_what_a_bare_call_says(vtyped: Vtyped) -> None:
    bare = vtyped()
    assert (bare.code, bare.out) == (2, "")
    assert "Commands:" in bare.err
    assert vtyped("--version").out.startswith("vtyped ")


def test_help_loads_neither_http_nor_models() -> None:
    code = (
        "import sys; from vtyped.cli import main; main(['--help']);"
        "print([n for n in sys.modules if n.split('.')[0] in ('httpx', 'rich', 'yaml') or 'vtyped_api.models' in n])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.splitlines()[-1] == "[]"
