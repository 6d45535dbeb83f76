"""Submitting from the command line."""

from __future__ import annotations

import hashlib
import json
import signal
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import EICAR, Done, Program, Vtyped, posix
from tests.faces import waits
from tests.submission.test_submit import unknown_content
from vtyped_mock import MockServer

__all__ = ["waits"]


def records(done: Done) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.out.splitlines()]


@pytest.mark.usefixtures("waits")
def test_targets_from_standard_input(vtyped: Vtyped, tmp_path: Path) -> None:
    (tmp_path / "new.bin").write_bytes(unknown_content())
    (tmp_path / "a.txt").write_bytes(b"known")
    given = "new.bin\n\na.txt\nhxxps://example[.]com/\nmissing.bin\n"
    done = vtyped("scan", "-", "--public", stdin=given)
    assert done.code == 3
    assert [(each["target"], each["action"]) for each in records(done)] == [
        ("new.bin", "uploaded"),
        ("a.txt", "known"),
        ("hxxps://example[.]com/", "known"),
        ("missing.bin", "none"),
    ]
    assert "missing.bin" in records(done)[-1]["reason"]


def test_a_malicious_file_is_1(vtyped: Vtyped, vt_mock: MockServer, tmp_path: Path) -> None:
    vtyped("download", EICAR, "--output", "eicar.com")
    done = vtyped("scan", "eicar.com", "--public")
    assert done.code == 1
    assert records(done)[0]["verdict"] == "malicious"


@posix
@pytest.mark.usefixtures("waits")
def test_names_that_are_paths_of_windows(vtyped: Vtyped, tmp_path: Path) -> None:
    name = "C:\\Users\\ann\\Desktop\\secret report.pdf"
    (tmp_path / name).write_bytes(unknown_content(b"windows"))
    (known,) = records(vtyped("scan", name, "--public"))
    assert (known["target"], known["action"]) == (name, "uploaded")
    assert "secret report.pdf" in known["attributes"]["names"]
    assert "Desktop" not in json.dumps(known["attributes"])
    shown = vtyped("scan", name, "--public", "--format", "table").out
    assert name in shown
    digest = hashlib.sha256((tmp_path / name).read_bytes()).hexdigest()
    (report,) = records(vtyped("file", name))
    assert (report["text"], report["id"]) == (name, digest)


@posix
def test_names_that_are_no_text(vtyped: Vtyped, tmp_path: Path) -> None:
    import os

    path = os.fsencode(tmp_path) + b"/caf\xe9"
    Path(os.fsdecode(path)).write_bytes(b"known")
    done = vtyped("scan", "-", "--public", stdin=path + b"\n")
    assert records(done)[0]["action"] == "known"
    assert vtyped("scan", "-", "--public", "--format", "table", stdin=path + b"\n").code == done.code == 0


def test_nothing_is_sent_before_it_is_said_who_may_see_it(vtyped: Vtyped, vt_mock: MockServer, tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(unknown_content())
    assert vtyped("scan", "a.bin").code == 2
    assert not vt_mock.requests
    done = vtyped("scan", "a.bin", "--public", "--wait", "0")
    assert (done.code, records(done)[0]["verdict"]) == (0, "unknown")


@posix
def test_ctrl_c_prints_what_has_come(program: Program, vt_mock: MockServer, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(name.encode())
    digest = hashlib.sha256(b"b").hexdigest()
    vt_mock.faults.add("delay", delay=30, path=f"/files/{digest}")
    process = program.start("scan", "a", "b", "--public", "--concurrency", "1", "--format", "csv")
    while vt_mock.faults.pending:
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert process.returncode == 130
    assert out.splitlines()[1].startswith("a,known,")
    assert err.splitlines()[-1] == "vtyped: interrupted"
