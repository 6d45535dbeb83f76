"""The file that a run goes on from."""

from __future__ import annotations

import base64
import json
import os
import stat
import zlib
from pathlib import Path
from typing import Any

import pytest

from tests.canary import KEY
from tests.faces import Connect
from vtyped import Client, NotFoundError
from vtyped.enrichment import CheckpointError
from vtyped.enrichment.checkpoints import Checkpoint
from vtyped.enrichment.lookups import Selection
from vtyped_mock import Account, MockServer, Settings

HOSTS = [f"host{number}.example.com" for number in range(6)]
UNKNOWN = "0000" + "a" * 60


@pytest.fixture
def client(connect: Connect, vt_mock: MockServer) -> Any:
    return connect(vt_mock.api_key, base_url=vt_mock.base_url)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run.jsonl"


def sources(client: Any, path: Path, items: list[str] = HOSTS, **more: Any) -> list[str]:
    return [item.source.value for item in client.enrich(items, checkpoint=path, **more)]


def test_what_was_answered_is_not_asked_again(client: Any, vt_mock: MockServer, path: Path) -> None:
    first = list(client.enrich([*HOSTS, UNKNOWN], checkpoint=path))
    again = list(client.enrich([UNKNOWN, *reversed(HOSTS)], checkpoint=str(path)))
    assert [item.source.value for item in again] == ["checkpoint"] * 7
    assert [item.object for item in again[1:]] == [item.object for item in reversed(first[:-1])]
    assert isinstance(again[0].error, NotFoundError)
    assert str(again[0].error) == str(first[-1].error)
    assert len(vt_mock.requests) == 7


def test_what_was_answered_and_what_was_not_may_take_turns(client: Any, path: Path) -> None:
    sources(client, path, HOSTS[:3])
    both = ["checkpoint", "api", "checkpoint", "api"]
    assert sources(client, path, [HOSTS[0], HOSTS[3], HOSTS[1], HOSTS[4]], concurrency=1) == both
    assert sources(client, path, HOSTS[:5]) == ["checkpoint"] * 5


def test_a_torn_last_line_is_one_item_to_ask_again(client: Any, vt_mock: MockServer, path: Path) -> None:
    sources(client, path)
    whole = path.read_bytes()
    last = len(whole.splitlines(keepends=True)[-1])
    for cut in (1, 20, last - 1):
        path.write_bytes(whole[:-cut])
        assert sources(client, path).count("api") == 1
        assert sorted(path.read_bytes().splitlines()) == sorted(whole.splitlines())


def test_every_length_of_a_torn_file_is_gone_on_with(vt_mock: MockServer, path: Path) -> None:
    with Client(vt_mock.api_key, base_url=vt_mock.base_url) as client:
        sources(client, path, attributes="tags")
        whole = path.read_bytes()
        lines = whole.splitlines(keepends=True)
        for length in range(0, len(whole), 23):
            path.write_bytes(whole[:length])
            ends = [sum(map(len, lines[: number + 1])) for number in range(1, len(lines))]
            kept = sum(end <= length for end in ends)
            assert sources(client, path, attributes="tags").count("checkpoint") == kept


def test_a_line_that_the_disk_damaged_is_one_item_to_ask_again(client: Any, path: Path) -> None:
    sources(client, path)
    lines = path.read_bytes().splitlines(keepends=True)
    lines[3] = b"\0" * (len(lines[3]) - 1) + b"\n"
    path.write_bytes(b"".join(lines))
    assert sorted(sources(client, path)) == ["api"] + ["checkpoint"] * 5
    assert sources(client, path) == ["checkpoint"] * 6


@pytest.mark.usefixtures("waits")
def test_what_failed_for_the_moment_is_asked_again(client: Any, vt_mock: MockServer, path: Path) -> None:
    vt_mock.faults.add("error", status=503, path=f"/domains/{HOSTS[2]}", times=4)
    vt_mock.faults.add("error", status=403, path=f"/domains/{HOSTS[3]}")
    list(client.enrich(HOSTS, checkpoint=path))
    assert sources(client, path) == ["checkpoint", "checkpoint", "api", "api", "checkpoint", "checkpoint"]


def test_it_is_on_the_disk_before_an_item_is_given(client: Any, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    fsync = os.fsync

    def seen(descriptor: int) -> None:
        fsync(descriptor)
        synced.append(len(path.read_bytes().splitlines()) - 1)

    monkeypatch.setattr("os.fsync", seen)
    for number, _ in enumerate(client.enrich(HOSTS, checkpoint=path, concurrency=2), 1):
        assert synced[-1] >= number


@pytest.mark.skipif(os.name != "posix", reason="file modes of POSIX")
def test_only_the_owner_reads_it(client: Any, path: Path) -> None:
    previous = os.umask(0)
    try:
        sources(client, path)
    finally:
        os.umask(previous)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_it_holds_no_key(path: Path) -> None:
    settings = Settings(accounts=[Account(KEY, user="ann")])
    with MockServer(settings) as mock, Client(KEY, base_url=mock.base_url) as client:
        sources(client, path, [*HOSTS, UNKNOWN])
    assert KEY.encode() not in path.read_bytes()


@pytest.mark.parametrize("wanted", [{"attributes": "tags"}, {"relationships": "resolutions"}])
def test_of_a_run_that_wanted_something_else(client: Any, path: Path, wanted: dict[str, str]) -> None:
    sources(client, path)
    with pytest.raises(CheckpointError, match="other attributes or relationships"):
        sources(client, path, **wanted)
    path.unlink()
    assert sources(client, path, **wanted) == ["api"] * 6
    assert sources(client, path, **wanted) == ["checkpoint"] * 6


@pytest.mark.parametrize(
    "content", [b"a shopping list", b"{}\n", b'{"vtyped": "checkpoint", "version": 9}\n', b"\xff\n"]
)
def test_another_file_is_left_alone(client: Any, vt_mock: MockServer, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(CheckpointError, match=r"run\.jsonl"):
        sources(client, path)
    with pytest.raises(CheckpointError):
        client.plan(HOSTS, checkpoint=path)
    assert path.read_bytes() == content
    assert not vt_mock.requests


def test_of_another_version(client: Any, vt_mock: MockServer, path: Path) -> None:
    sources(client, path, HOSTS[:1])
    path.write_bytes(path.read_bytes().replace(b'"version": 1', b'"version": 2', 1))
    with pytest.raises(CheckpointError, match="another version of vtyped"):
        sources(client, path)
    assert len(vt_mock.requests) == 1


@pytest.mark.parametrize("is_ours", [True, False])
def test_where_opening_fails_it_is_free_for_others(path: Path, monkeypatch: pytest.MonkeyPatch, is_ours: bool) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    path.write_bytes(b"" if is_ours else b"a shopping list")
    one, other = (Checkpoint(path, Selection()) for _ in range(2))
    monkeypatch.setattr(os, "ftruncate", fail)
    with pytest.raises(CheckpointError, match=r"space|no checkpoint"):
        one.open()
    monkeypatch.undo()
    path.write_bytes(b"")
    other.open()
    other.close()


def test_it_is_closed_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = []
    checkpoint = Checkpoint(path, Selection())
    checkpoint.open()
    monkeypatch.setattr(os, "close", lambda descriptor, close=os.close: (closed.append(descriptor), close(descriptor)))
    checkpoint.close()
    checkpoint.close()
    assert len(closed) == 1


def test_where_it_cannot_be(client: Any, vt_mock: MockServer, tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="nowhere"):
        sources(client, tmp_path / "nowhere" / "run.jsonl")
    with pytest.raises(CheckpointError):
        sources(client, tmp_path)
    assert not vt_mock.requests


@pytest.mark.skipif(os.name != "posix", reason="locks of POSIX")
def test_two_runs_do_not_share_it(client: Any, path: Path) -> None:
    run = iter(client.enrich(HOSTS, checkpoint=path))
    next(run)
    with pytest.raises(CheckpointError, match="another run"):
        sources(client, path)


def test_a_full_disk_ends_the_run(client: Any, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    run = iter(client.enrich(HOSTS, checkpoint=path, concurrency=1))
    next(run)
    monkeypatch.setattr("os.write", full)
    with pytest.raises(CheckpointError, match="No space left"):
        next(run)
    monkeypatch.undo()
    assert sources(client, path)[0] == "checkpoint"


def test_a_line_for_each_answer(client: Any, path: Path) -> None:
    sources(client, path, ["example.com", "example[.]com", "no indicator", UNKNOWN], concurrency=1)
    head, *lines = map(json.loads, path.read_text().splitlines())
    assert head["vtyped"] == "checkpoint"
    assert [line["key"] for line in lines] == [["domain", "example.com"], ["file", UNKNOWN]]
    assert [line["value"] for line in lines] == ["example.com", UNKNOWN]
    assert json.loads(zlib.decompress(base64.b64decode(lines[0]["packed"])))["data"]["type"] == "domain"
    assert lines[1]["error"]["code"] == "NotFoundError"
