"""Uploads: what goes over the wire, and where to."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import io
import os
import subprocess
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path
from types import SimpleNamespace
from typing import Any, BinaryIO, cast

import anyio
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.client.conftest import Serve
from tests.client.raw import RESET, RawServer, answer
from tests.faces import Connect
from vtyped import (
    ApiError,
    AsyncClient,
    FileTooLargeError,
    InvalidInputError,
    OutcomeUnknownError,
    UnsafeAddressError,
    VirusTotalError,
)
from vtyped.contents import Content
from vtyped.files import DIRECT_MOST
from vtyped.multipart import MOST, FileForm, safe_name
from vtyped_api.runtime.objects import Descriptor
from vtyped_mock import MockServer

MB = 1024 * 1024
QUEUED = b'{"data": {"type": "analysis", "id": "a"}}'
UPLOADED = answer(200, QUEUED)


def parts(content_type: str, body: bytes) -> dict[str, Any]:
    """The parts of a form, read by the standard library's own parser."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = message_from_bytes(head + body, policy=policy.HTTP)
    assert not message.defects
    return {str(part.get_param("name", header="content-disposition")): part for part in message.iter_parts()}


def read(form: FileForm) -> dict[str, Any]:
    body = b"".join(form.chunks())
    assert len(body) == form.length
    return parts(form.content_type, body)


@given(content=st.binary(), password=st.none() | st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_the_form_holds_what_was_given(content: bytes, password: str | None) -> None:
    with FileForm(content, "sample.bin", {"password": password}) as form:
        found = read(form)
    assert found["file"].get_payload(decode=True) == content
    assert found["file"].get_filename() == "sample.bin"
    assert found["file"].get_content_type() == "application/octet-stream"
    assert ("password" in found) == (password is not None)
    if password is not None:
        assert found["password"].get_payload(decode=True).decode() == password


@given(st.text(min_size=1))
def test_any_name_becomes_a_plain_one(name: str) -> None:
    shown = safe_name(name)
    assert 1 <= len(shown.replace("%22", "?")) <= 200
    assert not set(shown) & set('/\\"\r\n\0')
    assert shown not in (".", "..")
    with FileForm(b"content", name) as form:
        head = next(form.chunks())
    assert head.count(b"\r\n") == 4
    assert f'filename="{shown}"\r\n'.encode() in head


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("/home/analyst/secret case/sample.bin", "sample.bin"),
        ("C:\\Users\\analyst\\sample.bin", "sample.bin"),
        ('a"; name="password', "a%22; name=%22password"),
        ("a\r\nX: y", "aX: y"),
        ("bücher 日本.exe", "bücher 日本.exe"),
        ("bad\udcff.bin", "bad?.bin"),
        ("x" * 5000 + ".exe", "x" * 196 + ".exe"),
        ("x" * 190 + "." + "y" * 50, "x" * 190),
        ("x" * 170 + "." + "y" * 29, "x" * 170 + "." + "y" * 29),
        (".", "sample"),
        ("..", "sample"),
        ("folder/", "sample"),
        ("\0", "sample"),
    ],
)
def test_names(name: str, shown: str) -> None:
    assert safe_name(name) == shown


def write_and_close(descriptor: int, content: bytes) -> None:
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)


@pytest.mark.parametrize(
    "kind", ["path", "text path", "bytes", "file", "read in part", "pipe", "named pipe", "spooled"]
)
def test_every_kind_of_source(connect: Connect, serve: Serve, tmp_path: Path, kind: str) -> None:
    server = serve(UPLOADED)
    content = os.urandom(70_000)
    path = tmp_path / "sample.bin"
    path.write_bytes(content)
    file: Any
    match kind:
        case "path":
            file = path
        case "text path":
            file = str(path)
        case "bytes":
            file = content
        case "spooled":
            file = tempfile.SpooledTemporaryFile()  # noqa: SIM115
            file.write(content)
        case "pipe":
            reading, writing = os.pipe()
            file = os.fdopen(reading, "rb")
            threading.Thread(target=write_and_close, args=(writing, content)).start()
        case "named pipe":
            file = tmp_path / "pipe"
            os.mkfifo(file)
            threading.Thread(target=file.write_bytes, args=(content,)).start()
        case _:
            file = path.open("rb")
            file.read(100 if kind == "read in part" else 0)
    descriptor = connect(base_url=server.base_url).files.upload(file)
    assert (type(descriptor).__name__, descriptor.type, descriptor.id) == ("Descriptor", "analysis", "a")
    (seen,) = server.requests
    assert (seen.method, seen.target) == ("POST", "/api/v3/files")
    found = parts(seen.headers["content-type"], seen.body)
    assert found["file"].get_payload(decode=True) == content
    names = {"bytes": "sample", "pipe": "sample", "spooled": "sample", "named pipe": "pipe"}
    assert found["file"].get_filename() == names.get(kind, "sample.bin")
    if hasattr(file, "close"):
        assert not file.closed
        file.close()


def test_what_was_opened_is_closed(connect: Connect, serve: Serve, tmp_path: Path, opened: list[Any]) -> None:
    sample, large = tmp_path / "sample.bin", tmp_path / "large.bin"
    sample.write_bytes(b"content")
    with large.open("wb") as file:
        file.truncate(MOST + 1)
    opened.clear()
    client = connect(base_url=serve(UPLOADED).base_url)
    client.files.upload(sample)
    with pytest.raises(FileTooLargeError):
        client.files.upload(large)
    assert [file.name for file in opened] == [str(sample), str(large)]
    assert all(file.closed for file in opened)


def test_name_and_password(connect: Connect, serve: Serve) -> None:
    server = serve(UPLOADED)
    connect(base_url=server.base_url).files.upload(b"PK", name="/tmp/a.zip", password="infected é")  # noqa: S108
    found = parts(server.requests[0].headers["content-type"], server.requests[0].body)
    assert found["file"].get_filename() == "a.zip"
    assert found["password"].get_payload(decode=True).decode() == "infected é"


def test_a_request_says_its_length_once_and_in_one_way(connect: Connect, serve: Serve) -> None:
    server = serve(UPLOADED)
    files = connect(base_url=server.base_url).files
    hash_ = "44d88612fea8a8f36de82e1278abb02f"
    calls: list[Callable[[], object]] = [
        lambda: files.upload(b"content"),
        lambda: files.analyse(hash_),
        lambda: files.add_comment(hash_, "Lorem"),
    ]
    for call in calls:
        call()
    for seen in server.requests:
        assert int(seen.headers["content-length"]) == len(seen.body)
        assert "transfer-encoding" not in seen.headers


def test_no_two_forms_share_a_boundary() -> None:
    forms = [FileForm(b"x") for _ in range(50)]
    assert len({form.content_type for form in forms}) == 50


@pytest.mark.parametrize(
    "content",
    [
        b"a\r\n--+++\r\nb",
        b"\r\n--\r\n--",
        b'--x\r\nContent-Disposition: form-data; name="password"\r\n\r\nevil\r\n--x--\r\n',
        b"\r\n" * 1000,
        b"",
        bytes(range(256)),
    ],
)
def test_content_that_looks_like_a_form_arrives_unchanged(
    connect: Connect, vt_mock: MockServer, content: bytes
) -> None:
    client = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    client.files.upload(content)
    found = client.files.get(hashlib.sha256(content).hexdigest())
    assert found.attributes.size == len(content)


def form_length(content: int) -> int:
    with FileForm(b"x" * 10, "sample") as form:
        return form.length - 10 + content


@pytest.mark.parametrize("beyond", [-1, 0, 1])
def test_the_size_of_the_form_decides_where_it_goes(
    connect: Connect, vt_mock: MockServer, tmp_path: Path, beyond: int
) -> None:
    assert DIRECT_MOST == 33_554_432
    path = tmp_path / "sample"
    with path.open("wb") as file:
        file.truncate(DIRECT_MOST - form_length(0) + beyond)
    client = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    analysis = client.files.upload(path)
    assert analysis.type == "analysis"
    operations = [seen.operation_id for seen in vt_mock.requests]
    paths = [seen.path for seen in vt_mock.requests]
    if beyond <= 0:
        assert operations == ["files.upload"]
    else:
        assert operations[0] == "files.upload_url"
        assert paths[1].startswith("/_ah/upload/")
        assert len(paths) == 2


def test_every_large_upload_takes_a_fresh_url(connect: Connect, vt_mock: MockServer, tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(DIRECT_MOST)
    client = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    client.files.upload(path)
    client.files.upload(path)
    paths = [seen.path for seen in vt_mock.requests]
    assert len(paths) == len(set(paths)) + 1 == 4


@pytest.mark.parametrize("size", [MOST + 1, 3 * MOST])
def test_a_file_that_is_too_large_is_not_sent(connect: Connect, serve: Serve, tmp_path: Path, size: int) -> None:
    assert MOST == 650 * MB
    path = tmp_path / "huge"
    with path.open("wb") as file:
        file.truncate(size)
    server = serve(UPLOADED)
    with pytest.raises(FileTooLargeError, match=rf"{size} bytes: expected at most {MOST} \(650 MB\)"):
        connect(base_url=server.base_url).files.upload(path)
    assert server.requests == []


def test_the_largest_file_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(MOST)
    with FileForm(path) as form:
        assert form.length > MOST


def closed() -> io.BytesIO:
    file = io.BytesIO(b"content")
    file.close()
    return file


@pytest.mark.parametrize(
    "source",
    [None, 5, io.StringIO("text"), "no/such/file", "bad\0name", ".", object(), ["a"], closed()],
    ids=lambda value: repr(value).partition(" at 0x")[0],
)
def test_what_is_no_file_is_refused(connect: Connect, serve: Serve, source: object) -> None:
    server = serve(UPLOADED)
    with pytest.raises(InvalidInputError, match=r"^file="):
        connect(base_url=server.base_url).files.upload(source)
    assert server.requests == []


def test_a_file_in_text_mode_is_refused(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    client = connect(base_url=serve(UPLOADED).base_url)
    with tempfile.NamedTemporaryFile("w+", dir=tmp_path) as file, pytest.raises(InvalidInputError, match="binary mode"):
        client.files.upload(file)


@pytest.mark.parametrize(
    "options", [{"password": ""}, {"password": "a\r\nb"}, {"password": 5}, {"password": "\ud800"}, {"name": 5}]
)
@pytest.mark.filterwarnings("error")
def test_names_and_passwords_that_cannot_be_sent(
    connect: Connect, serve: Serve, tmp_path: Path, options: dict[str, object]
) -> None:
    path = tmp_path / "sample"
    path.touch()
    with pytest.raises(InvalidInputError, match="expected text"):
        connect(base_url=serve(UPLOADED).base_url).files.upload(path, **options)


def shrink(path: Path) -> None:
    os.truncate(path, 1000)


def grow(path: Path) -> None:
    os.truncate(path, 2 * MB)


def rewrite(path: Path) -> None:
    path.write_bytes(b"y" * MB)


def replace(path: Path) -> None:
    other = path.with_name("other")
    other.write_bytes(bytes(MB))
    other.replace(path)


def remove(path: Path) -> None:
    path.unlink()


CHANGES: dict[Callable[[Path], None], str] = {
    shrink: "shrank from 1048576 to 1000 bytes",
    grow: "grew from 1048576 to 2097152 bytes",
    rewrite: "was written to",
    replace: "was replaced by another one",
}


def old_file(tmp_path: Path) -> Path:
    path = tmp_path / "sample"
    path.write_bytes(bytes(MB))
    os.utime(path, (1, 1))
    return path


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("sent", [0, MB // 2, MB])
def test_a_file_that_changes_while_it_is_sent(
    connect: Connect, serve: Serve, tmp_path: Path, change: Callable[[Path], None], sent: int
) -> None:
    path = old_file(tmp_path)
    server = serve(UPLOADED)
    todo = [change]

    def progress(so_far: int, _size: int) -> None:
        if so_far >= sent and todo:
            todo.pop()(path)

    message = "shrank from 1048576 to" if change is shrink else CHANGES[change]
    with pytest.raises(InvalidInputError, match=f"{message}.* while it was sent"):
        connect(base_url=server.base_url).files.upload(path, progress=progress)
    server.close()
    # What it saw, if anything, is a form without its end, which it cannot have taken.
    assert not any(seen.body.endswith(b"--\r\n") for seen in server.requests)


@pytest.mark.parametrize("change", CHANGES)
def test_a_file_that_changes_before_it_is_sent(tmp_path: Path, change: Callable[[Path], None]) -> None:
    path = old_file(tmp_path)
    with FileForm(path) as form:
        change(path)
        with pytest.raises(InvalidInputError, match=f"{CHANGES[change]} before it was sent"):
            next(form.chunks())


def test_a_file_may_be_removed_while_it_is_sent(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    path = old_file(tmp_path)
    server = serve(UPLOADED)
    connect(base_url=server.base_url).files.upload(path, progress=lambda *_: path.unlink(missing_ok=True))
    found = parts(server.requests[0].headers["content-type"], server.requests[0].body)
    assert found["file"].get_payload(decode=True) == bytes(MB)


@pytest.mark.parametrize("size", [0, 2 * MB])
def test_a_file_of_the_callers_that_changes_its_size(connect: Connect, serve: Serve, tmp_path: Path, size: int) -> None:
    with old_file(tmp_path).open("r+b") as file, pytest.raises(InvalidInputError, match=r"shrank from|grew beyond"):
        connect(base_url=serve(UPLOADED).base_url).files.upload(file, progress=lambda *_: file.truncate(size))


def test_what_is_wrong_with_a_file_does_not_show_where_it_went(
    connect: Connect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(
            200, json={"data": "https://www.vt.example/permission"} if request.method == "GET" else {}
        )

    monkeypatch.setattr("vtyped.uploads.DIRECT_MOST", 1000)
    path = old_file(tmp_path)
    client = connect(base_url="https://www.vt.example/api/v3", transport=httpx.MockTransport(handle))
    with pytest.raises(InvalidInputError) as caught:
        client.files.upload(path, progress=lambda *_: os.truncate(path, 0))
    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert "permission" not in "".join(report.format())


def test_a_non_blocking_pipe_is_not_taken_for_an_empty_file(connect: Connect, serve: Serve) -> None:
    server = serve(UPLOADED)
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.write(writing, b"the beginning")
    with os.fdopen(reading, "rb") as file, pytest.raises(InvalidInputError, match="non-blocking"):
        connect(base_url=server.base_url).files.upload(file)
    os.close(writing)
    assert server.requests == []


def test_a_pipe_is_read_no_further_than_can_be_sent(
    connect: Connect, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vtyped.contents.MOST", MB)
    read = 0

    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            nonlocal read
            read += len(buffer)
            return len(buffer)

    server = serve(UPLOADED)
    with pytest.raises(FileTooLargeError):
        connect(base_url=server.base_url).files.upload(Endless())
    assert MB < read <= 2 * MB
    assert server.requests == []


@pytest.mark.parametrize("name", ["/dev/zero", "/dev/urandom"])
def test_a_device_without_end_is_too_large(
    connect: Connect, serve: Serve, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("vtyped.contents.MOST", MB)
    with pytest.raises(FileTooLargeError):
        connect(base_url=serve(UPLOADED).base_url).files.upload(name)


def test_files_that_cannot_be_read(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    client = connect(base_url=serve(UPLOADED).base_url)
    with (tmp_path / "new").open("wb") as writing, pytest.raises(InvalidInputError, match="open in binary mode"):
        client.files.upload(writing)
    with pytest.raises(InvalidInputError, match="open in binary mode"):
        client.files.upload(writing)


class Reader(io.BytesIO):
    """A file that remembers which threads read it."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.threads: set[threading.Thread] = set()

    def read(self, size: int | None = -1) -> bytes:
        self.threads.add(threading.current_thread())
        return super().read(size)


def test_what_has_ended_opens_nothing(tmp_path: Path, opened: list[Any]) -> None:
    (tmp_path / "sample.bin").write_bytes(b"content")
    opened.clear()
    content = Content(tmp_path / "sample.bin")
    content.close()
    with pytest.raises(ValueError, match="the upload has ended"):
        content.open()
    assert [file.closed for file in opened] == [True]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_upload_closes_its_file(serve: Serve, tmp_path: Path, opened: list[Any], backend: str) -> None:
    server = serve(UPLOADED)
    sample = tmp_path / "sample.bin"
    sample.write_bytes(bytes(3 * MB))
    opened.clear()

    async def main() -> None:
        async with AsyncClient("k", base_url=server.base_url) as client:
            with anyio.CancelScope() as scope:
                await client.files.upload(sample, progress=lambda _sent, _size: scope.cancel())
        assert scope.cancelled_caught

    anyio.run(main, backend=backend)
    assert [file.closed for file in opened if file.name == str(sample)] == [True]


def test_what_can_do_nothing_but_be_read(connect: Connect, serve: Serve) -> None:
    server = serve(UPLOADED)
    connect(base_url=server.base_url).files.upload(SimpleNamespace(read=io.BytesIO(b"content").read))
    [seen] = server.requests
    assert parts(seen.headers["content-type"], seen.body)["file"].get_payload(decode=True) == b"content"


def test_an_upload_gives_a_descriptor_also_where_the_answer_tells_more(connect: Connect, serve: Serve) -> None:
    told = b'{"data": {"type": "analysis", "id": "a", "attributes": {"status": "queued"}}}'
    assert type(connect(base_url=serve(answer(200, told)).base_url).files.upload(b"content")) is Descriptor


def test_what_has_no_upload_url_goes_the_one_way(
    connect: Connect, vt_mock: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vtyped.uploads.DIRECT_MOST", 10)
    vt = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    [alert, *_] = vt.dtm.alerts.list().alerts
    vt.dtm.alerts.add_attachment(alert.id, bytes(1000), name="note.txt")
    assert vt_mock.state.dtm.alert(alert.id).attachments == ["note.txt"]


async def read_while_awaited(server: RawServer) -> set[threading.Thread]:
    file = Reader(bytes(3 * MB))
    async with AsyncClient("k", base_url=server.base_url) as client:
        await client.files.upload(file)
    return file.threads


def test_a_file_is_not_read_in_the_thread_of_the_event_loop(serve: Serve) -> None:
    threads = asyncio.run(read_while_awaited(serve(UPLOADED)))
    assert threads
    assert threading.current_thread() not in threads


class Stuck(io.RawIOBase):
    """A pipe through which nothing comes."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: Callable[[], object] = lambda: None
        self.released = threading.Event()
        self.ended = threading.Event()
        self.in_time = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if len(buffer):
            self.waiting()
            self.in_time = self.released.wait(10)
            self.ended.set()
        return 0


async def cancelled_while_nothing_comes(server: RawServer) -> Stuck:
    loop = asyncio.get_running_loop()
    pipe = Stuck()
    async with AsyncClient("k", base_url=server.base_url) as client:
        with anyio.CancelScope() as scope:
            pipe.waiting = lambda: loop.call_soon_threadsafe(scope.cancel)
            await client.files.upload(cast("BinaryIO", pipe))
    assert scope.cancelled_caught
    pipe.released.set()
    return pipe


def test_an_upload_that_waits_for_a_pipe_can_be_cancelled(serve: Serve) -> None:
    server = serve(UPLOADED)
    pipe = asyncio.run(cancelled_while_nothing_comes(server))
    assert pipe.ended.wait(10)
    assert pipe.in_time, "the call ended before the pipe did"
    assert server.requests == []


def test_progress_is_told_in_the_thread_of_the_caller(connect: Connect, serve: Serve) -> None:
    told = []
    threads = set()

    def progress(sent: int, size: int) -> None:
        told.append((sent, size))
        threads.add(threading.current_thread())

    connect(base_url=serve(UPLOADED).base_url).files.upload(bytes(MB), progress=progress)
    assert [size for _, size in told] == [MB] * len(told)
    assert [sent for sent, _ in told] == sorted({sent for sent, _ in told})
    assert told[-1] == (MB, MB)
    assert threads == {threading.current_thread()}


@pytest.mark.parametrize("failure", [RESET, b"", answer(500)])
def test_an_upload_that_may_have_arrived_is_sent_once(connect: Connect, serve: Serve, failure: bytes | None) -> None:
    server = serve(failure)
    with pytest.raises((OutcomeUnknownError, ApiError)):
        connect(base_url=server.base_url).files.upload(b"content")
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "address",
    [
        "http://www.vt.example/upload",
        "https://evilvt.example/upload",
        "https://vt.example.evil.example/upload",
        "https://www.vt.example@evil.example/upload",
        "https://user:password@www.vt.example/upload",
        "https://www.vt.example:8443/upload",
        "https://www.vt.example\\@evil.example/upload",
        "https://www.vt.example%2eevil.example/upload",
        "https://evil.example#.vt.example/",
        "https://evil.example?.vt.example/",
        "https://evil.example\t.vt.example/",
        "https://www.vt.example./upload",
        "https://[::1]/upload",
        "https://127.0.0.1/upload",
        "file:///etc/passwd",
        "//evil.example/upload",
        "/upload",
        "upload",
        "",
        "https://",
        "https:///upload",
        "https://www.vt.example:99999/upload",
        "https://www.vt.\u0435xample/upload",
        "ftp://www.vt.example/upload",
        "https://[www.vt.example/upload",
    ],
)
def test_an_upload_url_elsewhere_is_refused(connect: Connect, tmp_path: Path, address: str) -> None:
    seen = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(200, json={"data": address})

    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(DIRECT_MOST)
    client = connect(base_url="https://www.vt.example/api/v3", transport=httpx.MockTransport(handle))
    with pytest.raises(UnsafeAddressError) as caught:
        client.files.upload(path)
    assert seen == ["https://www.vt.example/api/v3/files/upload_url"]
    assert "password" not in str(caught.value)


@pytest.mark.parametrize(
    ("address", "with_key"),
    [
        ("https://www.vt.example/_ah/upload/token", True),
        ("https://www.vt.example:443/_ah/upload/token", True),
        ("https://bigfiles.vt.example/token", False),
        ("https://vt.example.vt.example/token", False),
    ],
)
def test_an_upload_url_of_the_service(connect: Connect, tmp_path: Path, address: str, with_key: bool) -> None:
    seen = []

    def handle(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json={"data": address})
        seen.append(request)
        return httpx.Response(500, json={})

    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(DIRECT_MOST)
    client = connect(base_url="https://www.vt.example/api/v3", transport=httpx.MockTransport(handle))
    with pytest.raises(ApiError) as caught:
        client.files.upload(path)
    assert seen[0].url == httpx.URL(address)
    assert ("x-apikey" in seen[0].headers) == with_key
    assert "token" not in repr(caught.value) + repr(caught.value.request), "the address is a permission"


MEMORY = """
import asyncio, resource, sys
import vtyped
kind, base_url, key, path = sys.argv[1:]
if path == "-":
    path = sys.stdin.buffer

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

async def upload(file):
    async with vtyped.AsyncClient(key, base_url=base_url) as client:
        return await client.files.upload(file, timeout=300)

def send(file):
    if kind == "async":
        return asyncio.run(upload(file))
    with vtyped.Client(key, base_url=base_url) as client:
        return client.files.upload(file, timeout=300)

send(b"a small file first, so that everything is imported")
before = peak()
send(path)
print(peak() - before)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no resource module")
@pytest.mark.parametrize("source", ["file", "pipe"])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_large_upload_takes_little_memory(vt_mock: MockServer, tmp_path: Path, kind: str, source: str) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(200 * MB)
    named = str(path) if source == "file" else "-"
    command = [sys.executable, "-c", MEMORY, kind, vt_mock.base_url, vt_mock.api_key, named]
    if source == "pipe":
        command = ["/bin/sh", "-c", 'file=$1; shift; cat "$file" | "$@"', "sh", str(path), *command]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 16, "megabytes"
    assert vt_mock.requests[-1].status == 200


def test_the_size_of_an_upload_makes_no_garbage(connect: Connect, serve: Serve) -> None:
    """A full collection of garbage holds up every task; no upload brings it about."""
    files = connect(base_url=serve(UPLOADED).base_url).files
    files.upload(b"what the first call imports")

    def garbage(size: int) -> int:
        gc.collect()
        gc.disable()
        try:
            files.upload(bytes(size))
            return gc.collect()
        finally:
            gc.enable()

    small = garbage(1)
    assert garbage(30 * MB) <= small + 20


def test_the_size_limit_of_the_service_is_an_error(connect: Connect, serve: Serve) -> None:
    server = serve(answer(413, b"<html>too large</html>"))
    with pytest.raises(VirusTotalError, match="HTTP 413"):
        connect(base_url=server.base_url).files.upload(b"x")
