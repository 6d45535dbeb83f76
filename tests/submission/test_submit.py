"""Files and URLs: asked for first, sent only where that is needed, waited for."""

from __future__ import annotations

import hashlib
import os
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from tests.faces import Connect
from tests.faults.server import Conversation, Server, kept
from vtyped import (
    AnalysisTimeoutError,
    AsyncClient,
    Client,
    FileTooLargeError,
    ForbiddenError,
    InvalidInputError,
    NotFoundError,
)
from vtyped.submission import Action
from vtyped.submission.flows import Sending
from vtyped.submission.walks import Rules, found
from vtyped_mock import MockServer

CONTENT = b"a sample that nobody has sent yet"


@pytest.fixture
def client(connect: Connect, vt_mock: MockServer) -> Any:
    return connect(vt_mock.api_key, base_url=vt_mock.base_url)


@pytest.fixture
def sample(tmp_path: Path, vt_mock: MockServer) -> Path:
    """A file that the mock does not know: nothing is, whose hash begins with zeros."""
    path = tmp_path / "private folder" / "sample.bin"
    path.parent.mkdir()
    path.write_bytes(unknown_content())
    return path


def unknown_content(prefix: bytes = CONTENT) -> bytes:
    number = 0
    while not hashlib.sha256(content := prefix + str(number).encode()).hexdigest().startswith("0000"):
        number += 1
    return content


def asked(vt_mock: MockServer) -> list[str]:
    return [seen.operation_id for seen in vt_mock.requests]


@pytest.mark.usefixtures("waits")
def test_an_unknown_file_is_sent_and_its_report_given(client: Any, vt_mock: MockServer, sample: Path) -> None:
    progress: list[tuple[int, int]] = []
    done = client.submit(sample, visibility="public", progress=lambda sent, total: progress.append((sent, total)))
    assert (done.action, done.indicator.type) == (Action.UPLOADED, "file")
    assert done.analysis.attributes.status == "completed"
    assert done.report.id == done.indicator.value == hashlib.sha256(sample.read_bytes()).hexdigest()
    assert "sample.bin" in done.report.attributes.names
    assert not [name for name in done.report.attributes.names if "folder" in name]
    assert progress[-1] == (sample.stat().st_size, sample.stat().st_size)
    calls = asked(vt_mock)
    assert calls[:2] == ["files.get", "files.upload"]
    assert set(calls[2:-1]) == {"analyses.get"}
    assert calls[-1] == "files.get"


def test_a_known_file_is_not_sent(client: Any, vt_mock: MockServer, tmp_path: Path) -> None:
    path = tmp_path / "known.bin"
    path.write_bytes(b"known")
    done = client.submit(str(path), visibility="public")
    assert (done.action, done.analysis) == (Action.KNOWN, None)
    assert done.report.id == hashlib.sha256(b"known").hexdigest()
    assert asked(vt_mock) == ["files.get"]


@pytest.mark.usefixtures("waits")
def test_a_known_file_whose_report_is_old_is_scanned_again_and_not_sent(
    client: Any, vt_mock: MockServer, tmp_path: Path
) -> None:
    path = tmp_path / "known.bin"
    path.write_bytes(b"known")
    done = client.submit(path, visibility="public", older_than=timedelta(0))
    assert done.action is Action.RESCANNED
    assert done.report.attributes.last_analysis_date == done.analysis.attributes.date
    assert "files.upload" not in asked(vt_mock)
    assert asked(vt_mock)[:2] == ["files.get", "files.analyse"]


@pytest.mark.parametrize(
    ("age", "action"),
    [
        (timedelta(hours=1), Action.KNOWN),
        (timedelta(hours=3), Action.RESCANNED),
        (None, Action.RESCANNED),
    ],
)
def test_what_is_new_enough(connect: Connect, sample: Path, age: timedelta | None, action: Action) -> None:
    date = {} if age is None else {"last_analysis_date": int((datetime.now(UTC) - age).timestamp())}
    report = {"data": {"type": "file", "id": hashlib.sha256(sample.read_bytes()).hexdigest(), "attributes": date}}
    queued = {"data": {"type": "analysis", "id": "a"}}

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=report if request.method == "GET" else queued)

    client = connect(transport=httpx.MockTransport(answer))
    done = client.submit(sample, visibility="public", wait=None, older_than=timedelta(hours=2))
    assert done.action is action


def test_the_password_of_an_archive_goes_with_it(connect: Connect, tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    path.write_bytes(b"PK")
    sent: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.content)
        body = {"data": {"type": "analysis", "id": "a"}}
        return httpx.Response(200, json=body) if request.method == "POST" else httpx.Response(404)

    client = connect(transport=httpx.MockTransport(answer))
    assert client.submit(path, visibility="public", wait=None, password="infected").action is Action.UPLOADED
    assert b'name="password"\r\n\r\ninfected\r\n' in sent[-1]


def test_the_password_is_not_shown() -> None:
    assert "infected" not in repr(Sending("archive.zip", "infected"))


def test_a_file_is_closed_behind_its_submission(client: Any, sample: Path, opened: list[Any]) -> None:
    client.submit(sample, visibility="public", wait=None)
    assert [file.closed for file in opened if file.name == str(sample)] == [True]


def test_a_scan_that_is_not_waited_for(client: Any, vt_mock: MockServer, sample: Path) -> None:
    done = client.submit(sample, visibility="public", wait=None)
    assert (done.action, done.report) == (Action.UPLOADED, None)
    assert done.analysis.type == "analysis"
    assert asked(vt_mock) == ["files.get", "files.upload"]


@pytest.mark.usefixtures("waits")
def test_a_scan_that_takes_too_long(client: Any, vt_mock: MockServer, sample: Path) -> None:
    vt_mock.faults.add("error", status=503, operation="analyses.get", times=None)
    with pytest.raises(AnalysisTimeoutError):
        client.submit(sample, visibility="public", wait=0.01)


@pytest.mark.usefixtures("waits")
def test_urls(client: Any, vt_mock: MockServer) -> None:
    known = client.submit("hxxps://example[.]com", visibility="public")
    assert (known.action, known.indicator.value) == (Action.KNOWN, "https://example.com/")
    again = client.submit("https://example.com/", visibility="public", older_than=timedelta(0))
    assert (again.action, again.report.type) == (Action.RESCANNED, "url")
    fresh = client.submit("http://gone.invalid/x", visibility="public")
    assert (fresh.action, fresh.report.attributes.url) == (Action.UPLOADED, "http://gone.invalid/x")
    assert asked(vt_mock).count("urls.scan") == 2


@pytest.mark.usefixtures("waits")
def test_private_scans_ask_and_tell_nobody_else(client: Any, vt_mock: MockServer, sample: Path) -> None:
    done = client.submit(sample, visibility="private")
    assert (done.action, done.report.type) == (Action.UPLOADED, "private_file")
    assert client.submit(sample, visibility="private").action is Action.KNOWN
    done = client.submit("https://secret.example.com/", visibility="private")
    assert (done.action, done.report.type) == (Action.UPLOADED, "private_url")
    assert {call.partition(".")[0] for call in asked(vt_mock)} == {"private"}
    with pytest.raises(NotFoundError):
        client.files.get(hashlib.sha256(sample.read_bytes()).hexdigest())


def test_private_scans_need_a_licence(connect: Connect, vt_mock: MockServer, sample: Path) -> None:
    client = connect("mock-public-key", base_url=vt_mock.base_url)
    with pytest.raises(ForbiddenError):
        client.submit(sample, visibility="private")
    assert "files.upload" not in asked(vt_mock)


def test_who_may_see_it_has_to_be_said(client: Any, vt_mock: MockServer, sample: Path) -> None:
    with pytest.raises(TypeError):
        client.submit(sample)
    with pytest.raises(InvalidInputError, match="'public' or 'private'"):
        client.submit(sample, visibility="secret")
    assert not vt_mock.requests


@pytest.mark.parametrize("target", ["nowhere.bin", "http://localhost/", "https://", "ftp://example.com/x"])
def test_what_cannot_be_submitted(client: Any, vt_mock: MockServer, target: str) -> None:
    with pytest.raises(InvalidInputError):
        client.submit(target, visibility="public")
    assert not vt_mock.requests


def test_a_file_that_is_too_large_is_not_asked_for(client: Any, vt_mock: MockServer, tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(651 * 1024 * 1024)
    with pytest.raises(FileTooLargeError):
        client.submit(path, visibility="public")
    assert not vt_mock.requests


@pytest.mark.parametrize("skip", [[5], [""], ["*.log", None]])
def test_patterns_that_are_none(client: Any, tmp_path: Path, skip: Any) -> None:
    with pytest.raises(InvalidInputError, match=r"^skip="):
        client.submit_all(tmp_path, visibility="public", skip=skip)


def test_a_name_is_skipped_at_any_depth(tmp_path: Path) -> None:
    for path in ("cache/a", "deep/cache/b", "deep/c"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(b"content")
    assert [each.target for each in found(tmp_path, Rules.of(True, "cache"))] == [tmp_path / "deep" / "c"]
    assert [each.target for each in found(tmp_path, Rules.of(True, "deep/cache"))] == [
        tmp_path / "cache" / "a",
        tmp_path / "deep" / "c",
    ]


def test_a_folder_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> Any:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a").write_bytes(b"content")
    (tmp_path / "b").mkdir()
    paths = [tmp_path / "a", tmp_path / "b"]
    monkeypatch.setattr(Path, "iterdir", lambda path: iter(paths) if path == tmp_path else refuse(path))
    given = list(found(tmp_path, Rules.of(True, ())))
    assert [(each.target, each.error is None) for each in given] == [(paths[0], True), (paths[1], False)]


@pytest.mark.usefixtures("waits")
def test_a_folder(client: Any, vt_mock: MockServer, sample: Path) -> None:
    folder = sample.parent
    (folder / "again.bin").write_bytes(sample.read_bytes())
    (folder / "other.bin").write_bytes(b"X" * sample.stat().st_size)
    (folder / "empty.bin").touch()
    (folder / "notes.log").write_text("no sample")
    (folder / "link.bin").symlink_to(sample)
    (folder / "deep" / "cache").mkdir(parents=True)
    (folder / "deep" / "found.bin").write_bytes(b"found")
    (folder / "deep" / "cache" / "kept.bin").write_bytes(b"kept")
    given = client.submit_all(folder, visibility="public", skip=["*.log", "deep/cache"], concurrency=3)
    done = list(given)
    assert given.total == len(done) == 4
    assert [(each.target.removeprefix(f"{folder}/"), each.action) for each in done] == [
        ("again.bin", Action.UPLOADED),
        ("deep/found.bin", Action.KNOWN),
        ("other.bin", Action.KNOWN),
        ("sample.bin", Action.DUPLICATE),
    ]
    assert done[0].report == done[3].report
    assert asked(vt_mock).count("files.upload") == 1


def test_a_folder_without_those_in_it(client: Any, tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "a.bin").write_bytes(b"a")
    assert list(client.submit_all(tmp_path, visibility="public", recursive=False)) == []


def test_what_fails_takes_nothing_else_with_it(client: Any, vt_mock: MockServer, tmp_path: Path) -> None:
    paths = [tmp_path / name for name in "abc"]
    for path in paths:
        path.write_bytes(path.name.encode())
    missing = tmp_path / "missing"
    digest = hashlib.sha256(b"b").hexdigest()
    vt_mock.faults.add("error", status=403, path=f"/files/{digest}")
    done = list(client.submit_all([paths[0], missing, *paths[1:], "http://localhost/"], visibility="public"))
    assert [type(each.error) for each in done] == [
        type(None),
        InvalidInputError,
        ForbiddenError,
        type(None),
        InvalidInputError,
    ]
    assert [each.action for each in done] == [Action.KNOWN, Action.NONE, Action.NONE, Action.KNOWN, Action.NONE]


def test_a_file_that_goes_while_its_folder_is_read_is_told(
    client: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "ab":
        (tmp_path / name).write_bytes(name.encode())
    look_at = Path.lstat

    def removed_before(path: Path) -> os.stat_result:
        if path.name == "a":
            path.unlink()
        return look_at(path)

    monkeypatch.setattr(Path, "lstat", removed_before)
    gone, found = client.submit_all(tmp_path, visibility="public")
    assert str(gone.error) == f"'{tmp_path / 'a'}': No such file or directory"
    assert (found.target, found.error) == (str(tmp_path / "b"), None)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root reads everything")
def test_a_folder_that_cannot_be_read_is_told(client: Any, tmp_path: Path) -> None:
    (tmp_path / "shut").mkdir(mode=0)
    (told,) = client.submit_all(tmp_path, visibility="public")
    assert isinstance(told.error, InvalidInputError)


def test_once_the_key_is_refused_nothing_more_is_sent(connect: Connect, vt_mock: MockServer, tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"{number:02}").write_bytes(bytes([number]))
    client = connect("a-wrong-key", base_url=vt_mock.base_url)
    done = list(client.submit_all(tmp_path, visibility="public", concurrency=2))
    assert len(done) == 20
    assert all(each.error is not None for each in done)
    assert len(vt_mock.requests) <= 2


@pytest.fixture
def slow(vt_mock: MockServer, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """URLs that nobody knows; the scan of the first ends only when all have been sent."""
    urls = [f"http://gone.invalid/{number}" for number in range(8)]
    first = hashlib.sha256(urls[0].encode()).hexdigest()
    vt_mock.faults.add("error", status=503, path=f"/analyses/u-{first}*", times=None)
    waited = 0

    def wait(seconds: float) -> None:
        nonlocal waited
        waited += 1
        assert waited < 100_000, f"{asked(vt_mock).count('urls.scan')} were sent"
        vt_mock.clock.advance(seconds)
        if asked(vt_mock).count("urls.scan") == len(urls):
            vt_mock.faults.clear()

    async def wait_awaited(seconds: float) -> None:
        wait(seconds)

    monkeypatch.setattr("time.sleep", wait)
    monkeypatch.setattr("anyio.sleep", wait_awaited)
    return urls


@pytest.mark.parametrize("concurrency", [2, 3])
def test_a_slow_scan_does_not_hold_up_the_others(client: Any, slow: list[str], concurrency: int) -> None:
    done = list(client.submit_all(slow, visibility="public", concurrency=concurrency))
    assert [(each.target, each.action, each.report.attributes.url) for each in done] == [
        (url, Action.UPLOADED, url) for url in slow
    ]


def test_one_at_a_time(client: Any, vt_mock: MockServer) -> None:
    given = iter(
        client.submit_all(["https://example.com/", "https://example.org/"], visibility="public", concurrency=1)
    )
    next(given)
    assert asked(vt_mock) == ["urls.get"]
    next(given)
    assert asked(vt_mock) == ["urls.get", "urls.get"]


def test_nothing_runs_between_two_items(slow: list[str], vt_mock: MockServer) -> None:
    threads = set(threading.enumerate())
    with Client(vt_mock.api_key, base_url=vt_mock.base_url) as client:
        given = client.submit_all(slow, visibility="public", concurrency=2)
        for url in slow:
            assert next(given).target == url
            assert set(threading.enumerate()) <= threads


def test_the_same_content_is_sent_once_also_while_it_is_under_way(client: Any, slow: list[str]) -> None:
    twice = [slow[0], *slow]
    done = list(client.submit_all(twice, visibility="public", concurrency=2))
    assert [each.target for each in done] == twice
    assert [each.action for each in done] == [Action.UPLOADED, Action.DUPLICATE, *[Action.UPLOADED] * 7]


def test_once_one_breaks_no_other_is_begun(
    client: Any, slow: list[str], vt_mock: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    vt_mock.faults.clear()
    failures = iter([RuntimeError("a fault of our own")])

    def wait(seconds: float) -> None:
        for failure in failures:
            raise failure
        vt_mock.clock.advance(seconds)

    async def wait_awaited(seconds: float) -> None:
        wait(seconds)

    monkeypatch.setattr("time.sleep", wait)
    monkeypatch.setattr("anyio.sleep", wait_awaited)
    with pytest.raises(RuntimeError, match="of our own"):
        list(client.submit_all(slow, visibility="public", concurrency=2))
    assert asked(vt_mock).count("urls.scan") <= 2


def test_who_leaves_in_the_middle_has_no_file_open(sample: Path, opened: list[Any]) -> None:
    asked = threading.Event()

    def halt(conversation: Conversation) -> None:
        asked.set()
        conversation.over.wait(5)

    def is_open() -> bool:
        return [file.closed for file in opened if file.name == str(sample)] == [False]

    async def leave(base_url: str) -> tuple[bool, bool]:
        async with AsyncClient("k" * 64, base_url=base_url, retries=0) as vt:
            walk = vt.submit_all([sample], visibility="public")
            async with anyio.create_task_group() as group:
                group.start_soon(anext, walk)
                await anyio.to_thread.run_sync(asked.wait, 10)
                before = is_open()
                group.cancel_scope.cancel()
            return before, is_open()

    unknown = kept(404, b'{"error": {"code": "NotFoundError", "message": "no such file"}}')
    with Server(unknown, halt) as server:
        assert anyio.run(leave, server.base_url) == (True, False)
