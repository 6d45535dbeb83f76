"""Uploads that fail: sent again, whole, where the file cannot have arrived, and otherwise not."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Iterator
from email import message_from_bytes, policy
from pathlib import Path

import httpx
import pytest

from tests.client.conftest import Clock, Serve
from tests.client.raw import RESET, Seen, answer
from tests.faces import KEY, Connect
from vtyped import (
    ApiError,
    BadRequestError,
    ConnectError,
    InvalidInputError,
    NotFoundError,
    OutcomeUnknownError,
    UnsafeAddressError,
)
from vtyped_mock import MockServer

BASE = "https://www.vt.example/api/v3"
QUEUED = {"data": {"type": "analysis", "id": "a"}}
UPLOADED = answer(200, json.dumps(QUEUED).encode())
CONTENT = bytes(range(256)) * 1000


def file_in(content_type: str, body: bytes) -> bytes:
    """The file of a form, read by the standard library's own parser."""
    message = message_from_bytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body, policy=policy.HTTP)
    (part,) = message.iter_parts()
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content


def file_of(seen: Seen) -> bytes:
    return file_in(seen.headers["content-type"], seen.body)


@pytest.fixture
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small files go to upload URLs."""
    monkeypatch.setattr("vtyped.uploads.DIRECT_MOST", 1000)


@pytest.mark.parametrize("status", [408, 429, 503])
@pytest.mark.parametrize("kind", ["path", "bytes", "file"])
@pytest.mark.usefixtures("clock")
def test_what_the_service_refused_is_sent_again_whole(
    connect: Connect, serve: Serve, tmp_path: Path, status: int, kind: str
) -> None:
    server = serve(answer(status), answer(status), UPLOADED)
    path = tmp_path / "sample"
    path.write_bytes(CONTENT)
    told: list[int] = []
    source = {"path": path, "bytes": CONTENT, "file": io.BytesIO(CONTENT)}[kind]
    upload = connect(base_url=server.base_url).files.upload
    assert upload(source, progress=lambda sent, _size: told.append(sent)).id == "a"
    assert [file_of(seen) for seen in server.requests] == [CONTENT] * 3
    assert (told.count(0), told.count(len(CONTENT))) == (3, 3)


@pytest.mark.parametrize("status", [400, 404, 413, 500, 502, 504])
def test_other_answers_are_final(connect: Connect, serve: Serve, clock: Clock, status: int) -> None:
    server = serve(answer(status), UPLOADED)
    with pytest.raises(ApiError) as caught:
        connect(base_url=server.base_url).files.upload(CONTENT)
    assert caught.value.status == status
    assert len(server.requests) == 1
    assert clock.sleeps == []


@pytest.mark.parametrize("failure", [RESET, b"", b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"])
@pytest.mark.usefixtures("clock")
def test_an_upload_whose_answer_was_lost_is_not_sent_again(
    connect: Connect, serve: Serve, failure: bytes | None
) -> None:
    server = serve(failure, UPLOADED)
    with pytest.raises(OutcomeUnknownError, match=r"may have been carried out.*\(files\.upload\)"):
        connect(base_url=server.base_url).files.upload(CONTENT)
    assert len(server.requests) == 1


@pytest.mark.parametrize("retries", [0, 2])
def test_the_tries_are_counted(connect: Connect, serve: Serve, clock: Clock, retries: int) -> None:
    server = serve(answer(503))
    client = connect(base_url=server.base_url, retries=retries)
    with pytest.raises(ApiError, match="HTTP 503"):
        client.files.upload(CONTENT)
    assert len(server.requests) == retries + 1
    server.close()
    with pytest.raises(ConnectError):
        client.files.upload(CONTENT)
    assert clock.sleeps == [0.5, 1.0][:retries] * 2


@pytest.mark.usefixtures("clock")
def test_a_success_gives_back_what_its_last_try_cost(connect: Connect, serve: Serve) -> None:
    server = serve(*[answer(503), UPLOADED] * 60)
    client = connect(base_url=server.base_url)
    for _ in range(60):
        client.files.upload(CONTENT)
    assert len(server.requests) == 120


@pytest.mark.usefixtures("clock")
def test_a_refusal_gives_nothing_back(connect: Connect, serve: Serve) -> None:
    paid = 500 // 14
    server = serve(*[answer(503)] * (paid + 1), *[answer(400)] * 20, answer(503))
    client = connect(base_url=server.base_url, retries=paid)
    for status, tries in ((503, paid + 1), *[(400, 1)] * 20, (503, 1)):
        before = len(server.requests)
        with pytest.raises(ApiError) as caught:
            client.files.upload(CONTENT)
        assert (caught.value.status, len(server.requests) - before) == (status, tries)


def test_a_wait_that_the_service_names_is_kept(connect: Connect, serve: Serve, clock: Clock) -> None:
    connect(base_url=serve(answer(429, Retry_After="7"), UPLOADED).base_url).files.upload(CONTENT)
    assert clock.sleeps == [7.0]


def test_a_file_that_changed_between_two_tries(connect: Connect, serve: Serve, clock: Clock, tmp_path: Path) -> None:
    path = tmp_path / "sample"
    path.write_bytes(CONTENT)
    server = serve(answer(503), UPLOADED)

    def progress(sent: int, size: int) -> None:
        if sent == size:
            path.write_bytes(CONTENT * 2)

    # The server answers before it is told of the last piece.
    with pytest.raises(InvalidInputError, match=r"grew from 256000 to 512000 bytes (while|before) it was sent"):
        connect(base_url=server.base_url).files.upload(path, progress=progress)
    assert all(seen.body.count(CONTENT) <= 1 for seen in server.requests)


class Service:
    """Names upload URLs, each of which works once, and answers uploads by a script."""

    def __init__(self, *script: int | Exception) -> None:
        self.script = list(script)
        self.named = 0
        self.uploads: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            self.named += 1
            return httpx.Response(200, json={"data": f"https://www.vt.example/_ah/upload/{self.named}/"})
        assert file_in(request.headers["content-type"], request.content) == CONTENT
        self.uploads.append(request.url.path)
        reply = self.script.pop(0)
        if isinstance(reply, Exception):
            raise reply
        return httpx.Response(reply, json=QUEUED if reply == 200 else {})


def urls(*numbers: int) -> list[str]:
    return [f"/_ah/upload/{number}/" for number in numbers]


@pytest.mark.parametrize("failure", [503, 429, httpx.ConnectError("refused"), httpx.ConnectTimeout("late")])
@pytest.mark.usefixtures("clock", "_small")
def test_every_try_takes_a_fresh_url(connect: Connect, failure: int | Exception) -> None:
    service = Service(failure, failure, 200)
    connect(base_url=BASE, transport=httpx.MockTransport(service)).files.upload(CONTENT)
    assert service.uploads == urls(1, 2, 3)


@pytest.mark.parametrize("status", [400, 404, 410])
@pytest.mark.usefixtures("_small")
def test_a_url_that_is_used_up_is_replaced_once(connect: Connect, clock: Clock, status: int) -> None:
    service = Service(status, 200)
    connect(base_url=BASE, transport=httpx.MockTransport(service), retries=0).files.upload(CONTENT)
    assert service.uploads == urls(1, 2)
    service = Service(status, status, 200)
    with pytest.raises((BadRequestError, NotFoundError, ApiError)) as caught:
        connect(base_url=BASE, transport=httpx.MockTransport(service)).files.upload(CONTENT)
    assert caught.value.status == status
    assert service.uploads == urls(1, 2)
    service = Service(status, 503, status, 200)
    with pytest.raises(ApiError):
        connect(base_url=BASE, transport=httpx.MockTransport(service)).files.upload(CONTENT)
    assert service.uploads == urls(1, 2, 3)
    assert clock.sleeps == [0.5]


@pytest.mark.parametrize("failure", [httpx.ReadError("reset"), httpx.ReadTimeout("late"), httpx.WriteTimeout("late")])
@pytest.mark.usefixtures("clock", "_small")
def test_a_lost_answer_takes_no_fresh_url(connect: Connect, failure: Exception) -> None:
    service = Service(failure, 200)
    with pytest.raises(OutcomeUnknownError):
        connect(base_url=BASE, transport=httpx.MockTransport(service)).files.upload(CONTENT)
    assert service.uploads == urls(1)


@pytest.mark.usefixtures("_small")
def test_a_url_of_the_mock_that_was_used_before(
    connect: Connect, vt_mock: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    taken = vt_mock.app.state.tokens.take_upload
    spoilt = iter([False])
    monkeypatch.setattr(
        vt_mock.app.state.tokens, "take_upload", lambda token: taken(token) if next(spoilt, None) is None else None
    )
    client.files.upload(CONTENT)
    sent = [seen for seen in vt_mock.requests if seen.method == "POST"]
    assert [seen.status for seen in sent] == [404, 200]
    assert len({seen.path for seen in sent}) == 2


@pytest.mark.usefixtures("clock", "_small")
def test_a_fresh_url_is_checked_like_the_first(connect: Connect) -> None:
    seen = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.host)
        if request.method == "POST":
            return httpx.Response(503)
        return httpx.Response(200, json={"data": "https://evil.example/" if len(seen) > 1 else f"{BASE}/once"})

    with pytest.raises(UnsafeAddressError):
        connect(base_url=BASE, transport=httpx.MockTransport(handle)).files.upload(CONTENT)
    assert seen == ["www.vt.example"] * 3


class Hasty(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers when it has read a part of the request: with each status in turn, and to the last one with less."""

    def __init__(self, pieces: int, *statuses: int) -> None:
        self.pieces = pieces
        self.statuses = list(statuses)

    def taken(self) -> int:
        return 100 if len(self.statuses) > 1 else self.pieces

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, Iterator | httpx.SyncByteStream)
        if pieces := self.taken():
            for _ in zip(request.stream, range(pieces - 1), strict=False):
                pass
        return httpx.Response(self.statuses.pop(0), json=QUEUED)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, AsyncIterator | httpx.AsyncByteStream)
        left = self.taken()
        if left:
            async for _ in request.stream:
                left -= 1
                if not left:
                    break
        return httpx.Response(self.statuses.pop(0), json=QUEUED)


@pytest.mark.parametrize("pieces", [0, 1, 2, 3])
@pytest.mark.parametrize("before", [[], [503]])
@pytest.mark.usefixtures("clock")
def test_a_success_before_the_end_of_the_file_is_none(connect: Connect, pieces: int, before: list[int]) -> None:
    client = connect(base_url=BASE, transport=Hasty(pieces, *before, 200))
    with pytest.raises(OutcomeUnknownError, match="before it had the whole file"):
        client.files.upload(CONTENT)


def test_a_refusal_before_the_end_of_the_file_is_one(connect: Connect) -> None:
    with pytest.raises(ApiError, match="HTTP 413"):
        connect(base_url=BASE, transport=Hasty(1, 413)).files.upload(CONTENT)


@pytest.mark.usefixtures("_small")
def test_no_upload_follows_a_redirect(connect: Connect) -> None:
    seen: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.method)
        if request.method == "GET":
            return httpx.Response(200, json={"data": f"{BASE}/once"})
        return httpx.Response(307, headers={"location": "https://www.vt.example/elsewhere"})

    with pytest.raises(ApiError, match="HTTP 307"):
        connect(base_url=BASE, transport=httpx.MockTransport(handle)).files.upload(CONTENT)
    assert seen == ["GET", "POST"]
    assert KEY not in repr(seen)
