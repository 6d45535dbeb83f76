"""What goes to standard output, to standard error, and to a terminal."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys

import pytest

from tests.cli.conftest import EICAR, PROGRAM, Program, Vtyped, posix, read_terminal
from vtyped_mock import MockServer

BAR = "━"


@posix
@pytest.mark.parametrize("plain", [False, True])
def test_a_terminal_gets_a_table_and_colours(plain: bool, program: Program) -> None:
    done = program.on_terminal("enrich", EICAR, "example.com", **({"NO_COLOR": "1"} if plain else {}))
    assert done.code == 1
    assert ["verdict", "ratio", "text", "reason"] in [line.split() for line in plain_text(done.out).splitlines()]
    assert ("\x1b[1;31m" in done.out) is not plain


@posix
@pytest.mark.parametrize("columns", [80, 120])
def test_a_table_fits_and_leaves_nothing_out(columns: int, program: Program) -> None:
    indicators = [EICAR, "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f", f"example.com/{'a' * 90}"]
    shown = program.on_terminal("enrich", *indicators, "--quiet", columns=columns).out
    lines = plain_text(shown).splitlines()
    assert all(len(line) <= columns for line in lines)
    # What is broken goes on in the next line, below its beginning.
    heading = lines[0]
    start, end = heading.index("text"), heading.index("reason")
    assert "".join(line[start:end].strip() for line in lines[2:]) == "".join(indicators)
    words = " ".join(line[end:].strip() for line in lines[2:])
    assert words.count("Google Threat Intelligence: malicious") == 3


@posix
def test_one_report_has_a_line_for_each_of_its_values(program: Program) -> None:
    lines = plain_text(program.on_terminal("file", EICAR, "--quiet", columns=80).out).splitlines()
    shown = {name: rest for name, *rest in (line.split(maxsplit=1) for line in lines if line[:1].strip())}
    assert shown["verdict"] == ["malicious"]
    assert shown["tags"][0].startswith("eicar, ")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", shown["last_analysis_date"][0])


@posix
def test_progress_is_shown_on_standard_error_only(program: Program) -> None:
    done = program.with_output_elsewhere("enrich", EICAR, "example.com")
    assert [json.loads(line)["text"] for line in done.out.splitlines()] == [EICAR, "example.com"]
    assert BAR in done.err
    assert "2/2" in done.err
    assert EICAR not in done.err


@posix
@pytest.mark.parametrize("kind", ["table", "json", "csv"])
def test_what_is_printed_does_not_go_where_the_bar_is(kind: str, program: Program) -> None:
    done = program.with_output_elsewhere("file", EICAR, "--format", kind)
    assert EICAR in done.out
    assert EICAR not in done.err
    assert BAR in done.err


@posix
def test_lines_on_a_terminal_are_whole(program: Program) -> None:
    shown = program.on_terminal("enrich", EICAR, "example.com", "--format", "jsonl", columns=40).out
    assert [json.loads(line)["text"] for line in shown.splitlines()] == [EICAR, "example.com"]


@posix
def test_quiet_on_a_terminal(program: Program) -> None:
    done = program.with_output_elsewhere("enrich", EICAR, "--quiet")
    assert (done.code, done.err) == (1, "")


def test_neither_progress_nor_remarks_in_a_pipe(vtyped: Vtyped) -> None:
    done = vtyped("enrich", "-", "--fields", "type,attributes.nothing", stdin="example.com\n192.0.2.44\n")
    assert [json.loads(line) for line in done.out.splitlines()] == [
        {"type": "domain", "attributes.nothing": None},
        {"type": "ip_address", "attributes.nothing": None},
    ]
    assert done.err == ""


def test_quiet_leaves_remarks_out_but_not_errors(vtyped: Vtyped) -> None:
    assert "27 nodes" in vtyped("pivot", "example.com", "--budget", "2").err
    assert vtyped("pivot", "example.com", "--budget", "2", "--quiet").err == ""
    assert "written to sample" in vtyped("download", EICAR, "-o", "sample").err
    assert vtyped("download", EICAR, "-o", "sample", "-q").err == ""
    assert "no hash" in vtyped("file", "no hash", "-q").err


def test_verbose_tells_every_request_and_never_the_key(
    vtyped: Vtyped, vt_mock: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    vt_mock.faults.add("error", status=503, operation="domains.get")
    done = vtyped("domain", "example.com", "--verbose")
    address = f"vtyped: GET {vt_mock.base_url}/domains/example.com"
    assert done.err.splitlines()[0] == f"{address}: 503"
    assert re.fullmatch(r"vtyped: waiting 0\.\d s before another try", done.err.splitlines()[1])
    assert done.err.splitlines()[2:] == [f"{address}: 200"]
    assert json.loads(done.out)["text"] == "example.com"
    assert vtyped("domain", "example.com").err == ""

    monkeypatch.setenv("VT_API_KEY", "k" * 64)
    for command in ("quota", "doctor"):
        done = vtyped(command, "-v")
        assert "GET" in done.err
        assert "k" * 64 not in done.err + done.out


def test_nothing_found_is_said(vtyped: Vtyped) -> None:
    done = vtyped("comments", "example.com", "--format", "table")
    assert (done.code, done.out, done.err) == (0, "", "vtyped: there is nothing\n")


@posix
def test_an_interrupted_pivot_keeps_its_graph(program: Program, vt_mock: MockServer) -> None:
    vt_mock.faults.add("delay", delay=30, nth=3)
    process = program.start("pivot", "example.com", "--save", "graph.json")
    while vt_mock.faults.pending:
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert (process.returncode, out) == (130, "")
    assert err == "vtyped: the graph so far is in graph.json\nvtyped: interrupted\n"
    graph = json.loads((program.folder / "graph.json").read_text(encoding="utf-8"))
    assert graph["nodes"][0]["id"] == "example.com"
    assert len(graph["nodes"]) > 1


def test_comments_keep_their_lines_and_names_have_none(vtyped: Vtyped) -> None:
    vtyped("comments", "example.com", "--add", "one line\nanother line")
    lines = vtyped("comments", "example.com", "--format", "table").out.splitlines()
    assert "one line" in lines[2]
    assert lines[3].strip() == "another line"
    done = vtyped("enrich", "a\nb", "example.com", "--format", "table")
    assert "a\\u{a}b" in done.out


@posix
def test_what_strangers_write_does_not_reach_the_terminal_raw(program: Program, vtyped: Vtyped) -> None:
    vtyped("comments", "example.com", "--add", "evil \x1b]0;title\x07 \u202e text")
    for kind in ("table", "csv", "yaml", "json"):
        shown = program.on_terminal("comments", "example.com", "--format", kind).out
        assert "evil" in shown
        assert "\x1b]0" not in shown
        assert "\u202e" not in shown


@posix
def test_whoever_types_is_told_how_to_end(program: Program) -> None:
    process, terminal = program.start_on_terminal("enrich", "-", "--format", "jsonl")
    shown = ""
    while "Ctrl-D" not in shown:
        shown += os.read(terminal, 1024).decode()
    os.write(terminal, b"example.com\n\x04")
    assert '"verdict"' in read_terminal(terminal)
    assert process.wait() == 0


@posix
@pytest.mark.parametrize("kind", ["jsonl", "json", "table", "csv", "yaml", "parquet"])
def test_a_reader_who_has_enough(kind: str, program: Program) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", PROGRAM, "relationships", "example.com", "--format", kind],
        env=program.environment,
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, "")


def plain_text(shown: str) -> str:
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]| +(?=\x1b\[[0-9;]*m\r?\n)", "", shown).replace("\r\n", "\n")
