"""Uploads: the whole file, once or again, under a name that says nothing, whatever the file does meanwhile."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

from tests.faces import Connect
from tests.faults.bodies import QUEUED, data, error
from tests.faults.conftest import Serve
from tests.faults.server import RESET, Conversation, Seen
from vtyped import ApiError, FileTooLargeError, InvalidInputError, OutcomeUnknownError

MB = 1024 * 1024
DIRECT_MOST = 33_554_432
MOST = 681_574_400


def parts(seen: Seen) -> dict[str, Any]:
    """The parts of a form, read by the standard library's own parser."""
    assert seen.length == len(seen.body) == int(seen.headers["content-length"])
    head = f"Content-Type: {seen.headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(head + seen.body, policy=policy.HTTP)
    assert not message.defects
    return {str(part.get_param("name", header="content-disposition")): part for part in message.iter_parts()}


def content_of(seen: Seen) -> bytes:
    content: bytes = parts(seen)["file"].get_payload(decode=True)
    return content


@pytest.mark.parametrize("kind", ["bytes", "path", "file"])
@pytest.mark.parametrize("status", [429, 503])
def test_f49_refused_once(
    connect: Connect, serve: Serve, waits: list[float], tmp_path: Path, kind: str, status: int
) -> None:
    content = os.urandom(300_000)
    path = tmp_path / "sample"
    path.write_bytes(content)
    server = serve(error(status), QUEUED)
    client = connect(base_url=server.base_url)
    with path.open("rb") as file:
        file.seek(1000)
        sources: dict[str, Any] = {"bytes": content, "path": path, "file": file}
        assert client.files.upload(sources[kind]).id == "a"
    assert [content_of(seen) for seen in server.requests] == [content] * 2
    assert len(waits) == 1


def test_f49_refused_at_an_upload_url(connect: Connect, serve: Serve, waits: list[float], tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(DIRECT_MOST)

    def service(conversation: Conversation) -> bytes:
        if conversation.seen.method == "GET":
            return data(f"{server.origin}/_ah/upload/{conversation.number}")
        return error(503) if conversation.number < 2 else QUEUED

    server = serve(service)
    assert connect(base_url=server.base_url).files.upload(path).id == "a"
    first, second = (seen for seen in server.requests if seen.method == "POST")
    assert first.target != second.target, "an upload URL is good for one attempt"
    assert first.length == second.length > DIRECT_MOST


@pytest.mark.parametrize(
    "failure", [error(500), error(502), error(504), RESET, b""], ids=["500", "502", "504", "reset", "nothing"]
)
def test_f49_what_may_have_been_taken_is_not_sent_again(
    connect: Connect, serve: Serve, waits: list[float], failure: bytes | None
) -> None:
    server = serve(failure)
    with pytest.raises((ApiError, OutcomeUnknownError)) as caught:
        connect(base_url=server.base_url).files.upload(b"content")
    assert isinstance(caught.value, OutcomeUnknownError) == (not failure)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("/home/analyst/case 7/sample.bin", "sample.bin", id="F90-folders"),
        pytest.param("C:\\Users\\analyst\\sample.bin", "sample.bin", id="F90-folders-of-windows"),
        pytest.param('a"; name="password', "a%22; name=%22password", id="F90-quote"),
        pytest.param("a\r\nContent-Type: text/html\r\n\r\nb", "aContent-Type: text", id="F90-line-ends"),
        pytest.param("a\0b", "ab", id="F90-nul"),
        pytest.param("bad\udcff.bin", "bad?.bin", id="F90-surrogate"),
        pytest.param("x" * 5000 + ".exe", None, id="F90-long"),
        pytest.param(".", "sample", id="F90-dot"),
        pytest.param("..", "sample", id="F90-dots"),
    ],
)
def test_a_name(connect: Connect, serve: Serve, name: str, shown: str | None) -> None:
    server = serve(QUEUED)
    connect(base_url=server.base_url).files.upload(b"content", name=name)
    (seen,) = server.requests
    found = parts(seen)
    assert list(found) == ["file"]
    assert found["file"].get_payload(decode=True) == b"content"
    sent = str(found["file"].get_filename())
    assert len(sent) <= 210
    if shown is None:
        assert sent.startswith("xxx")
        assert sent.endswith(".exe")
    elif "Content-Type" in shown:
        assert "\r" not in sent
        assert seen.body.count(b"\r\n\r\n") == 1, "no header of its own"
    else:
        assert sent == shown


@pytest.mark.skipif(os.name != "posix", reason="names are text")
def test_f90_a_file_whose_name_is_no_text(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"bad\xff\n.bin")
    path.write_bytes(b"content")
    server = serve(QUEUED)
    connect(base_url=server.base_url).files.upload(path)
    assert content_of(server.requests[0]) == b"content"
    assert str(tmp_path).encode() not in server.requests[0].body


@pytest.mark.parametrize(
    "content",
    [
        b"a\r\n--+++\r\nb",
        b"\r\n--\r\n--",
        b'--x\r\nContent-Disposition: form-data; name="password"\r\n\r\nevil\r\n--x--\r\n',
        b"\r\n" * 1000,
        bytes(range(256)) * 300,
    ],
    ids=["fixed", "empty", "password", "lines", "all"],
)
def test_f91_content_that_looks_like_a_form(connect: Connect, serve: Serve, content: bytes) -> None:
    server = serve(QUEUED)
    client = connect(base_url=server.base_url)
    client.files.upload(content)
    client.files.upload(server.requests[0].body)
    assert content_of(server.requests[0]) == content
    assert content_of(server.requests[1]) == server.requests[0].body, "not even its own boundary, used before"


def test_f92_nothing(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    server = serve(QUEUED)
    client = connect(base_url=server.base_url)
    for file in (b"", tmp_path / "empty"):
        assert client.files.upload(file).id == "a"
    assert [content_of(seen) for seen in server.requests] == [b"", b""]


@pytest.mark.parametrize("beyond", [0, 1])
def test_f93_the_limit_of_a_form(connect: Connect, serve: Serve, tmp_path: Path, beyond: int) -> None:
    def service(conversation: Conversation) -> bytes:
        return data(f"{server.origin}/_ah/upload/x") if conversation.seen.method == "GET" else QUEUED

    server = serve(service)
    client = connect(base_url=server.base_url)
    path = tmp_path / "sample"
    path.touch()
    client.files.upload(path)
    around = server.requests.pop().length
    os.truncate(path, DIRECT_MOST - around + beyond)
    client.files.upload(path)
    if beyond:
        assert server.targets == ["GET /files/upload_url", "POST /_ah/upload/x"]
    else:
        assert server.targets == ["POST /files"]
    assert server.requests[-1].length == DIRECT_MOST + beyond


@pytest.mark.parametrize("kind", ["path", "file"])
def test_f94_more_than_the_service_takes(connect: Connect, serve: Serve, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "huge"
    with path.open("wb") as file:
        file.truncate(MOST + 1)
    server = serve(QUEUED)
    client = connect(base_url=server.base_url)
    with path.open("rb") as file, pytest.raises(FileTooLargeError, match=str(MOST)):
        client.files.upload(path if kind == "path" else file)
    assert server.connections == 0


def test_f95_a_pipe(connect: Connect, serve: Serve, waits: list[float]) -> None:
    content = os.urandom(300_000)
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "wb") as file:
            file.write(content)

    thread = threading.Thread(target=write)
    thread.start()
    server = serve(error(503), QUEUED)
    with os.fdopen(reading, "rb") as pipe:
        assert connect(base_url=server.base_url).files.upload(pipe).id == "a"
    thread.join()
    assert [hashlib.sha256(content_of(seen)).digest() for seen in server.requests] == [
        hashlib.sha256(content).digest()
    ] * 2, "whole again, though a pipe is read once"


def shrink(path: Path) -> None:
    os.truncate(path, MB)


def grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


@pytest.mark.parametrize("change", [pytest.param(shrink, id="F96-shrinks"), pytest.param(grow, id="F96-grows")])
def test_a_file_that_changes(
    connect: Connect, serve: Serve, waits: list[float], tmp_path: Path, change: Callable[[Path], None]
) -> None:
    path = tmp_path / "changing"
    path.write_bytes(bytes(8 * MB))
    changed: list[int] = []

    def progress(sent: int, _size: int) -> None:
        if not changed:
            changed.append(sent)
            change(path)

    server = serve(QUEUED)
    with pytest.raises(InvalidInputError, match=r"(?i)shrank|grew|changed"):
        connect(base_url=server.base_url).files.upload(path, progress=progress)
    assert changed[0] < MB
    assert len(server.requests) <= 1
