"""Lists of indicators: where they come from, what is kept of them, how a run goes on."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import EICAR, Done, Program, Vtyped, posix, read_terminal
from vtyped.verdicts import verdict
from vtyped_mock import MockServer


def records(done: Done) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.out.splitlines()]


def texts(done: Done) -> list[str]:
    return [record["text"] for record in records(done)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_list_in_a_file(vtyped: Vtyped, tmp_path: Path, encoding: str) -> None:
    lines = "# indicators of today\r\n\r\n example[.]com \r\n192.0.2.44\r\n"
    (tmp_path / "iocs.txt").write_bytes(lines.encode(encoding))
    assert texts(vtyped("enrich", "--list", "iocs.txt")) == ["example[.]com", "192.0.2.44"]


def test_standard_input_beside_arguments(vtyped: Vtyped) -> None:
    done = vtyped("enrich", "192.0.2.44", "-", stdin="example.com\n\n# none\n")
    assert texts(done) == ["192.0.2.44", "example.com"]


def test_bytes_that_are_no_text_are_an_item_with_an_error(vtyped: Vtyped, tmp_path: Path) -> None:
    (tmp_path / "iocs.txt").write_bytes(b"caf\xe9\nexample.com\n")
    for done in (vtyped("enrich", "--list", "iocs.txt"), vtyped("enrich", "-", stdin=b"caf\xe9\nexample.com\n")):
        assert done.code == 3
        assert [record["error"] is None for record in records(done)] == [False, True]


@pytest.mark.parametrize("separator", [",", ";"])
def test_a_column(vtyped: Vtyped, tmp_path: Path, separator: str) -> None:
    table = f"name{separator}ioc\nfirst{separator}example.com\nsecond{separator}192.0.2.44\n"
    (tmp_path / "alerts.csv").write_text(table, encoding="utf-8")
    assert texts(vtyped("enrich", "--list", "alerts.csv", "--column", "ioc")) == ["example.com", "192.0.2.44"]
    assert texts(vtyped("enrich", "-", "--column", "ioc", stdin=table)) == ["example.com", "192.0.2.44"]
    done = vtyped("enrich", "--list", "alerts.csv", "--column", "nosuch")
    assert done.code == 2
    assert "nosuch" in done.err


def test_indicators_in_any_text(vtyped: Vtyped, tmp_path: Path) -> None:
    report = f"The file {EICAR}\nasks hxxps://example[.]com/a, at 192[.]0[.]2[.]44. See readme.md."
    (tmp_path / "report.txt").write_text(report, encoding="utf-8")
    found = records(vtyped("enrich", "--list", "report.txt", "--extract"))
    assert [record["type"] for record in found] == ["file", "url", "ip_address"]
    assert [record["type"] for record in records(vtyped("enrich", "-", "--extract", stdin=report))] == [
        record["type"] for record in found
    ]
    assert vtyped("enrich", "-", "--extract", stdin="nothing in here").code == 2


def test_chosen_attributes_do_not_change_the_verdict(vtyped: Vtyped) -> None:
    done = vtyped("enrich", EICAR, "--attributes", "tags, names")
    assert done.code == 1
    (record,) = records(done)
    (whole,) = records(vtyped("enrich", EICAR))
    assert [record["verdict"], record["reason"]] == [whole["verdict"], whole["reason"]]
    kept = set(record["attributes"])
    assert {"tags", "names", "last_analysis_stats"} <= kept
    assert not {"sha256", "last_analysis_results"} & kept


def test_every_attribute_of_a_verdict_is_kept() -> None:
    from vtyped.verdicts import ATTRIBUTES

    stats = {"malicious": 0, "undetected": 60}
    told: list[dict[str, Any]] = [
        {"last_analysis_stats": stats, "last_analysis_date": 1546300800},
        {"last_analysis_stats": stats, "gti_assessment": {"verdict": {"value": "VERDICT_MALICIOUS"}}},
        {"last_analysis_stats": stats, "threat_verdict": "VERDICT_SUSPICIOUS"},
    ]
    for attributes in told:
        kept = {name: value for name, value in attributes.items() if name in ATTRIBUTES}
        objects = [{"type": "file", "id": "a" * 64, "attributes": each} for each in ({**attributes, "size": 1}, kept)]
        now = datetime(2026, 1, 1, tzinfo=UTC)
        assert verdict(objects[0], now=now) == verdict(objects[1], now=now)


def test_embedded_relationships(vtyped: Vtyped, vt_mock: MockServer) -> None:
    done = vtyped("enrich", EICAR, "192.0.2.44", "--relationships", "contacted_domains,resolutions")
    file, address = records(done)
    assert {each["type"] for each in file["relationships"]["contacted_domains"]["data"]} == {"domain"}
    assert list(address["relationships"]) == ["resolutions"]
    assert len(vt_mock.requests) == 2


def test_a_plan_asks_for_nothing(vtyped: Vtyped, vt_mock: MockServer) -> None:
    done = vtyped("enrich", "example.com", "example.com", "nonsense", "--dry-run", "--public-quota")
    (plan,) = records(done)
    assert (plan["items"], plan["lookups"], plan["duplicates"], plan["garbage"]) == (3, 1, 1, 1)
    assert "1 lookups take 0:00:00" in done.err
    assert not vt_mock.requests
    shown = vtyped("enrich", "example.com", "--dry-run", "--format", "table").out
    assert ["lookups", "1"] in [line.split() for line in shown.splitlines()]


def test_a_cache_answers_the_second_time_and_offline(vtyped: Vtyped, vt_mock: MockServer) -> None:
    assert [each["source"] for each in records(vtyped("enrich", "example.com", "--cache", "a.sqlite"))] == ["api"]
    assert [each["source"] for each in records(vtyped("enrich", "example.com", "--cache", "a.sqlite"))] == ["cache"]
    done = vtyped("enrich", "example.com", "example.org", "--cache", "a.sqlite", "--offline")
    assert [each["source"] for each in records(done)] in (["cache", "none"], ["stale", "none"])
    assert done.code == 3
    assert len(vt_mock.requests) == 1


def test_a_file_of_something_else_is_no_cache(vtyped: Vtyped, vt_mock: MockServer, tmp_path: Path) -> None:
    (tmp_path / "iocs.txt").write_text("example.com", encoding="utf-8")
    done = vtyped("enrich", "example.com", "--cache", "iocs.txt")
    assert done.code == 2
    assert (tmp_path / "iocs.txt").read_text(encoding="utf-8") == "example.com"
    assert not vt_mock.requests


def test_the_public_quota_is_kept_and_the_wait_is_told(
    vtyped: Vtyped, vt_mock: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("time.sleep", interrupted)
    addresses = [f"192.0.2.{number}" for number in range(6)]
    done = vtyped("enrich", *addresses, "--public-quota", "--checkpoint", "run.jsonl")
    assert done.code == 130
    assert texts(done) == addresses[:4]
    assert len(vt_mock.requests) == 4
    waiting, resuming, interrupt = done.err.splitlines()
    assert re.fullmatch(r"vtyped: waiting (59|60|61) s for the quota, until \d\d:\d\d:\d\d", waiting)
    assert resuming.endswith(f"vtyped enrich {' '.join(addresses)} --public-quota --checkpoint run.jsonl")
    assert interrupt == "vtyped: interrupted"


def test_the_public_quota_is_that_of_all_commands(vtyped: Vtyped, vt_mock: MockServer) -> None:
    first = vtyped("enrich", *(f"192.0.2.{number}" for number in range(4)), "--public-quota")
    assert (first.code, len(vt_mock.requests)) == (0, 4)
    (plan,) = records(vtyped("enrich", "example.com", "--public-quota", "--dry-run"))
    assert 50 < plan["duration"] <= 61


@posix
def test_a_wait_counts_down_beside_the_bar(program: Program, vt_mock: MockServer) -> None:
    vt_mock.faults.add("error", status=429, code="QuotaExceededError", operation="ip_addresses.get", times=None)
    process, terminal = program.start_on_terminal("enrich", "192.0.2.44", "--checkpoint", "run.jsonl")
    shown = ""
    while not re.search(r"waiting 0:00:\d\d for the quota", shown):
        shown += os.read(terminal, 65536).decode()
    process.send_signal(signal.SIGINT)
    shown += read_terminal(terminal)
    assert process.wait() == 130
    assert "0/1" in shown
    assert "goes on from there: vtyped enrich 192.0.2.44 --checkpoint run.jsonl" in shown


@posix
@pytest.mark.parametrize("kind", ["jsonl", "csv"])
def test_ctrl_c_keeps_what_has_come_and_says_how_to_go_on(kind: str, program: Program, vt_mock: MockServer) -> None:
    vt_mock.faults.add("delay", delay=30, operation="ip_addresses.get")
    asked = ("enrich", "example.com", "a file.txt", "192.0.2.44", "--concurrency", "1", "--checkpoint", "run.jsonl")
    process = program.start(*asked, "--format", kind)
    while vt_mock.faults.pending:
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert process.returncode == 130
    assert "example.com" in out
    assert err.splitlines()[-1] == "vtyped: interrupted"
    vt_mock.faults.clear()
    line = err.splitlines()[-2].partition(" from there: ")[2]
    again = program(*shlex.split(line)[1:], "--format", "jsonl")
    assert [record["source"] for record in records(again)] == ["checkpoint", "none", "api"]


@posix
def test_ctrl_c_without_a_checkpoint(program: Program, vt_mock: MockServer) -> None:
    vt_mock.faults.add("delay", delay=30, operation="domains.get")
    process = program.start("enrich", "example.com")
    while vt_mock.faults.pending:
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    assert "give --checkpoint FILE" in process.communicate()[1]
    assert process.returncode == 130


def test_a_quota_that_is_used_up_says_how_to_go_on(vtyped: Vtyped, vt_mock: MockServer) -> None:
    vt_mock.faults.add("error", status=429, retry_after=300, nth=2, times=None)
    asked = ("enrich", "example.com", "192.0.2.44", "--concurrency", "1", "--checkpoint", "run.jsonl")
    done = vtyped(*asked)
    assert done.code == 4
    assert f"goes on from there: vtyped {' '.join(asked)}" in done.err
    vt_mock.faults.clear()
    assert [record["source"] for record in records(vtyped(*asked))] == ["checkpoint", "api"]
