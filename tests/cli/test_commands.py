"""The command line as a program, against the mock over a socket."""

from __future__ import annotations

import json
import os
import re
import shlex
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from vtyped.cli.app import vtyped
from vtyped.cli.output import value_at
from vtyped_mock import MockServer

EXAMPLES = [
    (name, example) for name, command in vtyped.commands.items() for example in getattr(command, "examples", ())
]
PROGRAM = "import sys; from vtyped.cli import main; sys.exit(main())"
EICAR = "44d88612fea8a8f36de82e1278abb02f"


def environment(vt_mock: MockServer, folder: Path, **own: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not re.search("proxy|^VT|PYTEST|^HOME", name, re.I)}
    return kept | {"VT_API_KEY": vt_mock.api_key, "VT_BASE_URL": vt_mock.base_url, "HOME": str(folder)} | own


def run(
    vt_mock: MockServer, folder: Path, *arguments: str, stdin: str = "", **own: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603
        [sys.executable, "-c", PROGRAM, *arguments],
        cwd=folder,
        env=environment(vt_mock, folder, **own),
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(("name", "example"), EXAMPLES)
def test_examples_of_the_help(name: str, example: str, vt_mock: MockServer, tmp_path: Path) -> None:
    (tmp_path / "sample.bin").write_bytes(b"a sample")
    (tmp_path / "iocs.txt").write_text(f"{EICAR}\nexample.com\n", encoding="utf-8")
    (tmp_path / "attachments").mkdir()
    (tmp_path / "attachments" / "a.bin").write_bytes(b"another")
    if "--replace" in example:
        (tmp_path / ".vt.toml").write_text('apikey = "old"', encoding="utf-8")
    words = shlex.split(example.partition(" < ")[0])
    done = run(vt_mock, tmp_path, *words[1:], stdin=f"{vt_mock.api_key}\n" if " < " in example else "")
    assert done.returncode in (0, 1, 5 if "sample.bin" in example else 0), done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout or name in ("init", "download", "comments", "votes", "relationships")


def test_every_command_has_an_example() -> None:
    assert {name for name, _ in EXAMPLES} == set(vtyped.commands) - {"mock"}


def test_exit_codes(vt_mock: MockServer, tmp_path: Path) -> None:
    assert run(vt_mock, tmp_path, "file", EICAR).returncode == 1
    assert run(vt_mock, tmp_path, "file", "no hash").returncode == 2
    assert run(vt_mock, tmp_path, "enrich", EICAR[:-1], "example.com").returncode == 3
    assert run(vt_mock, tmp_path, "ip", "192.0.2.44", VT_BASE_URL="http://127.0.0.1:1/api/v3").returncode == 6
    assert run(vt_mock, tmp_path, "ip", "192.0.2.44", VT_API_KEY="").returncode == 7


def test_lines_in_a_pipe_and_fields(vt_mock: MockServer, tmp_path: Path) -> None:
    done = run(
        vt_mock, tmp_path, "enrich", "-", "--fields", "type,attributes.nothing", stdin="example.com\n192.0.2.44\n"
    )
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {"type": "domain", "attributes.nothing": None},
        {"type": "ip_address", "attributes.nothing": None},
    ]
    assert done.stderr == ""


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")
def test_init_keeps_the_key_to_its_owner(vt_mock: MockServer, tmp_path: Path) -> None:
    key = "0123456789abcdef" * 4
    done = run(vt_mock, tmp_path, "init", stdin=f"{key}\n", VT_API_KEY="")
    path = tmp_path / ".vt.toml"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert key in path.read_text(encoding="utf-8")
    assert key not in done.stdout + done.stderr
    again = run(vt_mock, tmp_path, "init", stdin="other\n", VT_API_KEY="")
    assert again.returncode == 2
    assert key in path.read_text(encoding="utf-8")


def test_help_loads_neither_http_nor_models(tmp_path: Path) -> None:
    code = (
        "import sys; from vtyped.cli import main; main(['--help']);"
        "print([n for n in sys.modules if n.split('.')[0] in ('httpx', 'rich', 'yaml') or 'vtyped_api.models' in n])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
@pytest.mark.parametrize("kind", ["jsonl", "json", "table", "csv", "yaml"])
def test_a_reader_who_has_enough(kind: str, vt_mock: MockServer, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", PROGRAM, "relationships", "example.com", "--format", kind],
        env=environment(vt_mock, tmp_path),
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, "")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_completion(shell: str, vt_mock: MockServer, tmp_path: Path) -> None:
    assert "_VTYPED_COMPLETE" in run(vt_mock, tmp_path, "completion", shell).stdout
    words = {"bash": "vtyped dom", "zsh": "vtyped dom", "fish": "vtyped dom", "powershell": "vtyped\ndom"}[shell]
    current = {"bash": "1", "zsh": "1"}.get(shell, "dom")
    own = {"_VTYPED_COMPLETE": f"{shell}_complete", "COMP_WORDS": words, "COMP_CWORD": current}
    assert "domain" in run(vt_mock, tmp_path, **own).stdout


@pytest.mark.skipif(os.name != "posix", reason="terminals of POSIX")
@pytest.mark.parametrize("plain", [False, True])
def test_a_terminal_gets_a_table(plain: bool, vt_mock: MockServer, tmp_path: Path) -> None:
    shown = terminal(vt_mock, tmp_path, "file", EICAR, **({"NO_COLOR": "1"} if plain else {}))
    assert "malicious" in shown
    assert "│" in shown
    assert ("\x1b[1;31m" in shown) is not plain


@pytest.mark.skipif(os.name != "posix", reason="terminals of POSIX")
def test_what_strangers_write_does_not_reach_the_terminal_raw(vt_mock: MockServer, tmp_path: Path) -> None:
    run(vt_mock, tmp_path, "comments", "example.com", "--add", "evil \x1b]0;title\x07 \u202e text")
    for kind in ("table", "csv", "yaml", "json"):
        shown = terminal(vt_mock, tmp_path, "comments", "example.com", "--format", kind)
        assert "evil" in shown
        assert "\x1b]0" not in shown
        assert "\u202e" not in shown


def terminal(vt_mock: MockServer, folder: Path, *arguments: str, **own: str) -> str:
    """What a terminal of 200 columns gets."""
    import pty

    parent, child = pty.openpty()
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", PROGRAM, *arguments],
        env=environment(vt_mock, folder, TERM="xterm-256color", COLUMNS="200", **own),
        stdin=child,
        stdout=child,
        stderr=child,
    )
    os.close(child)
    shown = b""
    while True:
        try:
            part = os.read(parent, 65536)
        except OSError:
            break
        if not part:
            break
        shown += part
    os.close(parent)
    process.wait()
    return shown.decode("utf-8")


def test_paths_of_fields() -> None:
    record = {"a": {"b.c": 1, "list": [{"d": 2}]}}
    assert value_at(record, "a.b.c") == 1
    assert value_at(record, "a.list.0.d") == 2
    assert value_at(record, "a.list.9.d") is None


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_keeps_the_checkpoint(vt_mock: MockServer, tmp_path: Path) -> None:
    code = (
        "import os, signal, sys\n"
        # Whoever starts the tests may have switched it off.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "import vtyped.cli.lookups as lookups\n"
        "own = lookups.record_of\n"
        "def interrupted(item):\n"
        "    if item.text == '192.0.2.44': os.kill(os.getpid(), signal.SIGINT)\n"
        "    return own(item)\n"
        "lookups.record_of = interrupted\n"
        "from vtyped.cli import main\n"
        "sys.exit(main(['enrich', 'example.com', '192.0.2.44', '--checkpoint', 'run.jsonl']))\n"
    )
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=environment(vt_mock, tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 130
    assert "goes on from run.jsonl" in done.stderr
    resumed = run(vt_mock, tmp_path, "enrich", "example.com", "192.0.2.44", "--checkpoint", "run.jsonl")
    assert [json.loads(line)["source"] for line in resumed.stdout.splitlines()] == ["checkpoint", "checkpoint"]


def test_all_formats(vt_mock: MockServer, tmp_path: Path) -> None:
    import polars
    import yaml

    chosen = ("ip", "192.0.2.44", "--fields", "id,attributes.last_analysis_stats.malicious", "--output")
    for kind in ("json", "csv", "yaml", "parquet"):
        run(vt_mock, tmp_path, *chosen, f"out.{kind}", "--format", kind)
    path = "attributes.last_analysis_stats.malicious"
    (row,) = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert row["id"] == "192.0.2.44"
    assert yaml.safe_load((tmp_path / "out.yaml").read_text(encoding="utf-8")) == [row]
    assert polars.read_parquet(tmp_path / "out.parquet").to_dicts() == [row]
    lines = (tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()
    assert lines == [f"id,{path}", f"192.0.2.44,{row[path]}"]
