"""Exit codes, each with what leads to it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import CLOSED, EICAR, NOBODY, Program, Vtyped
from tests.faces import waits
from vtyped_mock import MockServer

__all__ = ["waits"]


def test_in_the_shell(program: Program) -> None:
    assert program("domain", "example.com").code == 0
    assert program("file", EICAR).code == 1
    assert program("file", NOBODY).code == 5


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nosuch"], "No such command 'nosuch'"),
        (["192.0.2.44"], "For a report: vtyped ip 192.0.2.44"),
        ([EICAR, "--quiet"], f"For a report: vtyped file {EICAR}"),
        (["file"], "see vtyped file --help"),
        (["file", "no hash"], "neither a hash nor a file that can be read"),
        (["domain", "192.0.2.44"], "is no domain"),
        (["enrich"], "there is no indicator"),
        (["enrich", "example.com", "--offline"], "--offline needs --cache"),
        (["enrich", "--column", "ioc"], "--column needs a table"),
        (["enrich", "example.com", "--relationships", "nosuch"], "nosuch"),
        (["domain", "example.com", "--quiet", "--verbose"], "exclude each other"),
        (["domain", "example.com", "--format", "xml"], "'xml'"),
        (["scan", "sample.bin"], "say --public or --private"),
        (["relationships", "example.com", "nosuch"], "a domain has no relationship 'nosuch': "),
        (["comments", "nonsense"], "'nonsense' is no indicator"),
        (["download", "example.com"], "is no hash"),
        (["pivot", "example.com", "--save", "graph.pdf"], "expected a name that ends in .json"),
    ],
)
def test_2_usage(vtyped: Vtyped, vt_mock: MockServer, arguments: list[str], told: str) -> None:
    done = vtyped(*arguments)
    assert (done.code, done.out) == (2, "")
    assert told in done.err
    assert not vt_mock.requests


def test_1_malicious_whatever_else_happened(vtyped: Vtyped, vt_mock: MockServer) -> None:
    assert vtyped("enrich", "nonsense", NOBODY, EICAR).code == 1
    vt_mock.faults.add("error", status=429, retry_after=300, operation="domains.get")
    assert vtyped("enrich", EICAR, "example.com").code == 1


def test_3_partial(vtyped: Vtyped) -> None:
    assert vtyped("enrich", "nonsense", "example.com").code == 3
    assert vtyped("enrich", "example.com", "192.0.2.44", "--max-lookups", "1").code == 3
    assert vtyped("enrich", "example.com", "--max-lookups", "0").code == 3
    assert vtyped("enrich", "example.com", "--cache", "none.sqlite", "--offline").code == 3


def test_4_the_service_says_that_the_quota_is_used_up(vtyped: Vtyped, vt_mock: MockServer) -> None:
    vt_mock.faults.add("error", status=429, retry_after=300, times=None)
    assert vtyped("domain", "example.com").code == 4
    done = vtyped("enrich", "example.com", "example.org", "nonsense")
    assert done.code == 4
    assert vtyped("comments", "example.com").code == 4


@pytest.mark.usefixtures("waits")
def test_4_the_quota_of_the_day_is_used_up(vtyped: Vtyped, vt_mock: MockServer) -> None:
    vt_mock.set_quota({"day": 1})
    done = vtyped("enrich", "example.com", "example.org", "--concurrency", "1")
    assert done.code == 4
    assert len(done.out.splitlines()) == 2


def test_5_not_found(vtyped: Vtyped) -> None:
    done = vtyped("file", NOBODY)
    assert done.code == 5
    assert "VirusTotal does not know it" in done.out
    done = vtyped("download", NOBODY)
    assert done.code == 5
    assert "NotFoundError" in done.err


@pytest.mark.usefixtures("waits")
def test_6_network(vtyped: Vtyped, vt_mock: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for effect in ("html", "reset", "close"):
        vt_mock.faults.add(effect, times=None)
        assert vtyped("domain", "example.com").code == 6, effect
        vt_mock.faults.clear()
    monkeypatch.setenv("VT_BASE_URL", CLOSED)
    done = vtyped("comments", "example.com")
    assert done.code == 6
    assert "no connection" in done.err


@pytest.mark.usefixtures("waits")
def test_6_the_proxy_is_not_there(vtyped: Vtyped, vt_mock: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VT_PROXY", "http://ann:secret@127.0.0.1:1")
    done = vtyped("domain", "example.com")
    assert done.code == 6
    assert "proxy" in done.out
    assert not vt_mock.requests
    doctor = vtyped("doctor")
    assert doctor.code == 6
    assert "that of VT_PROXY" in doctor.out
    assert "secret" not in done.out + done.err + doctor.out + doctor.err


@pytest.mark.usefixtures("waits")
def test_an_authority_of_their_own(vtyped: Vtyped, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with MockServer(proxy_folder=tmp_path / "certificates") as mock:
        monkeypatch.setenv("VT_BASE_URL", "https://www.virustotal.com/api/v3")
        monkeypatch.setenv("VT_PROXY", mock.proxy_url)
        done = vtyped("domain", "example.com")
        assert done.code == 6
        assert "VT_CA_FILE" in done.out
        assert "public authorities" in vtyped("doctor").out
        monkeypatch.setenv("VT_CA_FILE", str(mock.ca_file))
        assert vtyped("domain", "example.com").code == 0
        doctor = vtyped("doctor")
        assert doctor.code == 0
        assert "those of VT_CA_FILE" in doctor.out


@pytest.mark.parametrize("name", ["none.pem", "empty.pem"])
def test_2_no_certificates(vtyped: Vtyped, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    (tmp_path / "empty.pem").touch()
    monkeypatch.setenv("VT_CA_FILE", name)
    done = vtyped("domain", "example.com")
    assert done.code == 2
    assert f"{name!r}: " in done.err


def test_7_the_key_is_refused(vtyped: Vtyped, vt_mock: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VT_API_KEY", "mock-public-key")
    assert vtyped("download", EICAR).code == 7
    monkeypatch.setenv("VT_API_KEY", "no-such-key")
    assert vtyped("domain", "example.com").code == 7
    monkeypatch.delenv("VT_API_KEY")
    asked = len(vt_mock.requests)
    done = vtyped("domain", "example.com")
    assert done.code == 7
    for place in ("VT_API_KEY", "VTCLI_APIKEY", "VIRUSTOTAL_API_KEY", "VT_APIKEY", "vtyped init", "~/.vt.toml"):
        assert place in done.err
    assert len(vt_mock.requests) == asked


def test_8_an_answer_that_is_none(vtyped: Vtyped, vt_mock: MockServer) -> None:
    vt_mock.faults.add("garbage", times=None)
    assert vtyped("domain", "example.com").code == 8
    assert vtyped("comments", "example.com").code == 8


def test_8_other_bytes_than_those_of_the_hash(vtyped: Vtyped, vt_mock: MockServer, tmp_path: Path) -> None:
    vt_mock.faults.add("garbage", origin="storage", times=None)
    assert vtyped("download", EICAR, "--output", "sample").code == 8
    assert not (tmp_path / "sample").exists()


def test_8_a_fault_of_our_own_is_not_taken_for_malicious(vtyped: Vtyped, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("a fault")

    monkeypatch.setattr("vtyped.cli.lookups.record_of", fail)
    done = vtyped("domain", "example.com")
    assert done.code == 8
    assert "RuntimeError: a fault" in done.err


def test_8_the_mock_cannot_listen(program: Program, vt_mock: MockServer) -> None:
    done = program("mock", "serve", "--port", vt_mock.origin.rpartition(":")[2])
    assert done.code == 8
    assert "cannot listen" in done.err
