"""Downloads: streamed, checked, put in place at the end, and never with the key where it does not belong."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import io
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import anyio
import httpx
import pytest

from tests.client.conftest import Serve
from tests.client.raw import RESET, RawServer, Seen, answer
from tests.faces import KEY, Connect
from tests.faults.server import Conversation, Server
from vtyped import (
    ApiError,
    AsyncClient,
    Client,
    ForbiddenError,
    HashMismatchError,
    InvalidInputError,
    NotFoundError,
    TransportError,
    UnsafeAddressError,
    VirusTotalError,
)
from vtyped_mock import PUBLIC_KEY, MockServer

CONTENT = b"the content of a sample\r\n" * 4000
HASHES = [hashlib.new(name, CONTENT).hexdigest() for name in ("md5", "sha1", "sha256")]
SHA256 = HASHES[2]
BASE = "https://www.vt.example/api/v3"


def redirect(location: str, status: int = 302) -> bytes:
    return answer(status, b"", Location=location)


@pytest.mark.parametrize("id_", [*HASHES, SHA256.upper()])
def test_a_file_from_the_mock(connect: Connect, vt_mock: MockServer, tmp_path: Path, id_: str) -> None:
    client = connect(vt_mock.api_key, base_url=vt_mock.base_url)
    client.files.upload(CONTENT)
    target = tmp_path / "sample"
    download = client.files.download(id_, target)
    assert target.read_bytes() == CONTENT
    assert (download.size, download.sha256, download.path) == (len(CONTENT), SHA256, target)
    stored = [seen for seen in vt_mock.requests if seen.origin == "storage"]
    assert [(seen.status, seen.has_key) for seen in stored] == [(200, False)]
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["sample"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_the_key_stays_at_the_api(connect: Connect, serve: Serve, tmp_path: Path, status: int) -> None:
    storage = serve(answer(200, CONTENT))
    api = serve(redirect(f"{storage.origin}/stored?Signature=s", status))
    connect(base_url=api.base_url).files.download(SHA256, tmp_path / "sample")
    assert api.requests[0].headers["x-apikey"] == KEY
    (seen,) = storage.requests
    assert (seen.method, seen.target) == ("GET", "/stored?Signature=s")
    assert KEY not in repr(seen)


def test_a_redirect_within_the_api_keeps_the_key(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    api = serve(redirect("../elsewhere"), answer(200, CONTENT))
    connect(base_url=api.base_url).files.download(SHA256, tmp_path / "sample")
    assert [seen.target for seen in api.requests][1] == "/api/v3/files/elsewhere"
    assert api.requests[1].headers["x-apikey"] == KEY


@pytest.mark.parametrize(
    "location",
    [
        "http://storage.example/file",
        "http://www.vt.example/file",
        "http://127.0.0.1/file",
        "file:///etc/passwd",
        "ftp://storage.example/file",
        "https://user:password@storage.example/file",
        "https://storage.example\\@evil.example/",
        "https://storage.example:99999/file",
        "https://storage.exam ple/file",
        "https://[storage.example/file",
        "https://",
        "gopher://x/",
        "https://127.0.0.1/file",
        "https://localhost:8443/file",
        "https://[::1]/file",
        "https://[::ffff:127.0.0.1]/file",
        "https://www.vt.example./file",
        "",
    ],
)
def test_a_redirect_to_an_unsafe_address(connect: Connect, tmp_path: Path, location: str) -> None:
    seen = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.host)
        return httpx.Response(302, headers={"location": location})

    client = connect(base_url=BASE, transport=httpx.MockTransport(handle))
    with pytest.raises(UnsafeAddressError) as caught:
        client.files.download(SHA256, tmp_path / "sample")
    assert seen == ["www.vt.example"]
    assert "password" not in str(caught.value)


@pytest.mark.parametrize(
    "location",
    [
        "https://storage.example/file",
        "https://www.vt.example:8443/file",
        "https://vt.example/file",
        "https://www.vt.example.evil.example/file",
        "//storage.example/file",
    ],
)
def test_no_other_origin_sees_the_key(connect: Connect, tmp_path: Path, location: str) -> None:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(302, headers={"location": location}) if len(seen) == 1 else httpx.Response(403)

    client = connect(base_url=BASE, transport=httpx.MockTransport(handle))
    with pytest.raises(VirusTotalError):
        client.files.download(SHA256, tmp_path / "sample")
    assert seen[0].headers["x-apikey"] == KEY
    assert len(seen) == 2
    assert KEY not in repr(seen[1].headers.raw)


def test_endless_redirects(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    api = serve(redirect("deeper/"))
    with pytest.raises(TransportError, match="more than 5 redirects"):
        connect(base_url=api.base_url).files.download(SHA256, tmp_path / "sample")
    assert len(api.requests) == 6


def test_redirects_in_a_circle(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    api = serve(redirect("/there"), redirect("/back"), redirect("/there"))
    with pytest.raises(TransportError, match="circle"):
        connect(base_url=api.base_url).files.download(SHA256, tmp_path / "sample")
    assert [seen.target for seen in api.requests][1:] == ["/there", "/back"]


def test_only_downloads_follow_redirects(connect: Connect, serve: Serve) -> None:
    other = serve(answer())
    api = serve(redirect(f"{other.origin}/api/v3/files", 307))
    client = connect(base_url=api.base_url, retries=0)
    calls = (client.files.upload, lambda _: client.files.get(SHA256), lambda _: client.files.vote(SHA256, "harmless"))
    for call in calls:
        with pytest.raises(ApiError, match="HTTP 307"):
            call(b"content")
    assert other.requests == []


@pytest.mark.parametrize("body", [CONTENT[:-1], CONTENT + b"x", b"", b"other"])
def test_other_bytes_than_asked_for(connect: Connect, serve: Serve, tmp_path: Path, body: bytes) -> None:
    target = tmp_path / "sample"
    target.write_bytes(b"an earlier download")
    for id_ in HASHES:
        with pytest.raises(HashMismatchError, match=id_):
            connect(base_url=serve(answer(200, body)).base_url).files.download(id_, target)
    assert_untouched(target)


CUT = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + CONTENT[:50_000]


@pytest.mark.parametrize(
    ("script", "error"),
    [
        ([answer(404, b"{}")], NotFoundError),
        ([answer(403, b"{}")], ForbiddenError),
        ([CUT], TransportError),
        ([RESET], TransportError),
        ([answer(302, b"")], VirusTotalError),
    ],
)
def test_a_download_that_fails_leaves_nothing(
    connect: Connect, serve: Serve, tmp_path: Path, script: list[bytes | None], error: type[Exception]
) -> None:
    target = tmp_path / "sample"
    target.write_bytes(b"an earlier download")
    server = serve(*script)
    with pytest.raises(error):
        connect(base_url=server.base_url, retries=0).files.download(SHA256, target)
    assert_untouched(target)


def test_an_interrupted_download_leaves_nothing(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    target = tmp_path / "sample"
    target.write_bytes(b"an earlier download")

    def interrupt(_received: int, _size: int | None) -> None:
        assert len(list(tmp_path.glob(".vtyped-*.part"))) == 1
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        connect(base_url=serve(answer(200, CONTENT)).base_url).files.download(SHA256, target, progress=interrupt)
    assert_untouched(target)


def assert_untouched(target: Path) -> None:
    assert target.read_bytes() == b"an earlier download"
    assert [path.name for path in target.parent.iterdir() if path.is_file()] == ["sample"]


def test_a_long_name_of_many_bytes(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    target = tmp_path / ("日" * 80)
    connect(base_url=serve(answer(200, CONTENT)).base_url).files.download(SHA256, target)
    assert target.read_bytes() == CONTENT


def test_into_a_file_of_the_callers(connect: Connect, serve: Serve) -> None:
    file = io.BytesIO()
    download = connect(base_url=serve(answer(200, CONTENT)).base_url).files.download(SHA256, file)
    assert (file.getvalue(), download.path, download.size) == (CONTENT, None, len(CONTENT))
    assert not file.closed


def test_what_came_into_a_file_of_the_callers_is_there_for_others(
    connect: Connect, serve: Serve, tmp_path: Path
) -> None:
    client = connect(base_url=serve(answer(200, CONTENT)).base_url)
    with (tmp_path / "sample").open("wb", buffering=10_000_000) as file:
        client.files.download(SHA256, file)
        assert (tmp_path / "sample").read_bytes() == CONTENT


def test_a_file_may_keep_what_it_is_given(connect: Connect, serve: Serve) -> None:
    # More than fits into one buffer, which the next piece is read into.
    content = b"".join(number.to_bytes(4, "big") for number in range(500_000))
    given: list[bytes] = []
    target = SimpleNamespace(write=given.append)
    server = serve(answer(200, content))
    connect(base_url=server.base_url).files.download(hashlib.sha256(content).hexdigest(), target)
    assert b"".join(given) == content


@pytest.mark.parametrize(
    "target",
    [io.StringIO(), None, 5, "no/such/folder/sample", "."],
    ids=lambda value: repr(value).partition(" at 0x")[0],
)
def test_a_target_that_cannot_be_written(connect: Connect, serve: Serve, target: object) -> None:
    server = serve(answer(200, CONTENT))
    with pytest.raises(InvalidInputError, match=r"^target="):
        connect(base_url=server.base_url).files.download(SHA256, target)
    assert server.requests == []


def test_a_file_that_is_closed(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    server = serve(answer(200, CONTENT))
    with (tmp_path / "sample").open("wb") as file:
        pass
    with pytest.raises(InvalidInputError, match=r"^target=.*expected a path, or a file open in binary mode"):
        connect(base_url=server.base_url).files.download(SHA256, file)
    assert server.requests == []


def test_a_file_that_nothing_came_for(connect: Connect, serve: Serve) -> None:
    file = io.BytesIO(b"what was there")
    with pytest.raises(NotFoundError):
        connect(base_url=serve(answer(404)).base_url).files.download(SHA256, file)
    assert file.getvalue() == b"what was there"


def test_what_can_do_nothing_but_write_is_left_with_what_came(connect: Connect, serve: Serve) -> None:
    given: list[bytes] = []
    promised = answer(200, CONTENT).replace(b"Content-Length: ", b"Content-Length: 9")
    with pytest.raises(TransportError):
        connect(base_url=serve(promised).base_url).files.download(SHA256, SimpleNamespace(write=given.append))
    assert b"".join(given) == CONTENT


def test_a_target_that_is_no_ordinary_file(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    server = serve(answer(200, CONTENT))
    os.mkfifo(tmp_path / "pipe")
    for target in (tmp_path / "pipe", "/dev/null", "bad\0name"):
        with pytest.raises(InvalidInputError, match=r"^target=.*expected the path of a file"):
            connect(base_url=server.base_url).files.download(SHA256, target)
    assert server.requests == []


def test_a_folder_that_cannot_be_written_to_is_noticed_first(
    connect: Connect, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    # Not by its mode: root may write everywhere.
    monkeypatch.setattr("vtyped.targets.part_beside", refuse)
    server = serve(answer(200, CONTENT))
    with pytest.raises(PermissionError):
        connect(base_url=server.base_url).files.download(SHA256, tmp_path / "sample")
    assert server.requests == []


def test_a_full_disk_at_the_last_moment(
    connect: Connect, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    target = tmp_path / "sample"
    target.write_bytes(b"an earlier download")
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        connect(base_url=serve(answer(200, CONTENT)).base_url).files.download(SHA256, target)
    assert_untouched(target)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_below_a_file_of_the_callers(connect: Connect, serve: Serve) -> None:
    server = serve(answer(200, CONTENT))
    with open("/dev/full", "wb", buffering=0) as file, pytest.raises(OSError, match="No space left"):  # noqa: PTH123
        connect(base_url=server.base_url).files.download(SHA256, file)
    assert len(server.requests) == 1


def test_a_name_that_the_server_gives_is_ignored(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    reply = answer(200, CONTENT, Content_Disposition='attachment; filename="../../evil"')
    connect(base_url=serve(reply).base_url).files.download(SHA256, tmp_path / "sample")
    assert {path.name for path in tmp_path.rglob("*") if path.is_file()} == {"sample"}


def test_a_download_is_not_asked_for_in_compressed_form(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    server = serve(answer(200, CONTENT))
    connect(base_url=server.base_url).files.download(SHA256, tmp_path / "sample")
    assert server.requests[0].headers["accept-encoding"] == "identity"


def test_progress_is_told_in_the_thread_of_the_caller(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    told: list[int] = []
    threads = set()

    def progress(received: int, size: int | None) -> None:
        assert size == len(CONTENT)
        told.append(received)
        threads.add(threading.current_thread())

    client = connect(base_url=serve(answer(200, CONTENT)).base_url)
    client.files.download(SHA256, tmp_path / "sample", progress=progress)
    assert told == sorted(told)
    assert told[-1] == len(CONTENT)
    assert threads == {threading.current_thread()}


def test_progress_is_told_while_bytes_come(connect: Connect, tmp_path: Path) -> None:
    told = threading.Event()

    def reply(conversation: Conversation) -> None:
        conversation.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(CONTENT) + CONTENT[:1000])
        # Without it the rest never comes.
        if told.wait(10):
            conversation.send(CONTENT[1000:])

    with Server(reply) as server:
        client = connect(base_url=server.base_url, retries=0)
        client.files.download(SHA256, tmp_path / "sample", progress=lambda *_: told.set())


def test_a_signed_address_is_not_shown(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    storage = serve(answer(403, b"<Error/>"))
    api = serve(redirect(f"{storage.origin}/{SHA256}?Signature=permission"))
    with pytest.raises(ForbiddenError) as caught:
        connect(base_url=api.base_url).files.download(SHA256, tmp_path / "sample")
    assert caught.value.request.url == f"{storage.origin}/..."
    assert "permission" not in repr(vars(caught.value))


def test_a_key_without_the_right(connect: Connect, vt_mock: MockServer, tmp_path: Path) -> None:
    with pytest.raises(ForbiddenError):
        connect(PUBLIC_KEY, base_url=vt_mock.base_url).files.download(SHA256, tmp_path / "sample")
    assert [path for path in tmp_path.iterdir() if path.is_file()] == []


def test_a_network_capture(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    server = serve(answer(200, b"\xd4\xc3\xb2\xa1"))
    target = tmp_path / "traffic.pcap"
    client = connect(base_url=server.base_url)
    download = client.file_behaviours.pcap(f"{SHA256}_Some Sandbox", target)
    assert (target.read_bytes(), download.size) == (b"\xd4\xc3\xb2\xa1", 4)
    (seen,) = server.requests
    assert isinstance(seen, Seen)
    assert seen.target == f"/api/v3/file_behaviours/{SHA256}_Some%20Sandbox/pcap"
    with pytest.raises(InvalidInputError):
        client.file_behaviours.pcap("..", target)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["traffic.pcap"]


ENDS = """
import asyncio, os, resource, signal, sys
import vtyped
kind, how, base_url, id, target = sys.argv[1:]
if how == "full":
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

def progress(received, size):
    os.kill(os.getpid(), signal.SIGKILL)

async def awaited():
    async with vtyped.AsyncClient("k", base_url=base_url) as client:
        await client.files.download(id, target, progress=progress)

try:
    if kind == "async":
        asyncio.run(awaited())
    with vtyped.Client("k", base_url=base_url) as client:
        client.files.download(id, target, progress=progress)
except OSError as error:
    sys.exit(str(error.errno))
"""


def end(kind: str, how: str, server: RawServer, target: Path) -> subprocess.CompletedProcess[str]:
    command: list[Any] = [sys.executable, "-c", ENDS, kind, how, server.base_url, SHA256, target]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603


@pytest.mark.skipif(sys.platform == "win32", reason="no signals, no limits")
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_process_that_is_killed_leaves_no_half_file(
    connect: Connect, serve: Serve, tmp_path: Path, kind: str
) -> None:
    target = tmp_path / "sample"
    target.write_bytes(b"an earlier download")
    server = serve(answer(200, CONTENT))
    assert end(kind, "killed", server, target).returncode == -signal.SIGKILL
    assert target.read_bytes() == b"an earlier download"
    (left,) = tmp_path.glob(".vtyped-*.part")
    assert left.stat().st_size > 0
    connect(base_url=server.base_url).files.download(SHA256, target)
    assert target.read_bytes() == CONTENT
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["sample"]


@pytest.mark.skipif(sys.platform == "win32", reason="no signals, no limits")
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_disk_without_room_leaves_nothing(serve: Serve, tmp_path: Path, kind: str) -> None:
    target = tmp_path / "sample"
    target.write_bytes(b"an earlier download")
    done = end(kind, "full", serve(answer(200, CONTENT)), target)
    assert (done.returncode, done.stderr) == (1, f"{errno.EFBIG}\n")
    assert_untouched(target)


def test_two_downloads_to_one_place_do_not_disturb_each_other(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    target = tmp_path / "sample"
    server = serve(answer(200, CONTENT))
    base_url = server.base_url
    parts: list[int] = []

    def meanwhile(_received: int, _size: int | None) -> None:
        if not parts:
            parts.append(len(list(tmp_path.glob(".vtyped-*.part"))))
            with Client(KEY, base_url=base_url) as other:
                other.files.download(SHA256, target, progress=meanwhile)
        parts.append(len(list(tmp_path.glob(".vtyped-*.part"))))

    connect(base_url=base_url).files.download(SHA256, target, progress=meanwhile)
    assert (parts[0], max(parts), parts[-1]) == (1, 2, 1)
    assert target.read_bytes() == CONTENT
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["sample"]


async def cancelled(how: str, target: Path) -> None:
    """Download half of a file, and cancel then."""
    half = asyncio.Event()
    over = asyncio.Event()

    async def serve(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(CUT)
        await over.wait()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1")
    port = server.sockets[0].getsockname()[1]
    progress = lambda received, _: half.set() if received == 50_000 else None  # noqa: E731
    async with AsyncClient(KEY, base_url=f"http://127.0.0.1:{port}/api/v3") as client:
        fetching = client.files.download(SHA256, target, progress=progress)
        if how == "task":
            task = asyncio.create_task(fetching)
            await half.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        else:
            with anyio.CancelScope() as scope:
                waiting = asyncio.create_task(half.wait())
                waiting.add_done_callback(lambda _: scope.cancel())
                await fetching
            assert scope.cancelled_caught
    over.set()
    server.close()


@pytest.mark.parametrize("how", ["task", "scope"])
def test_a_cancelled_download_leaves_nothing(tmp_path: Path, how: str) -> None:
    target = tmp_path / "sample"
    target.write_bytes(b"an earlier download")
    asyncio.run(cancelled(how, target))
    assert_untouched(target)


MEMORY = """
import asyncio, resource, sys
import httpx, vtyped
CHUNK = bytes(1024 * 1024)

class Zeros(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, count): self.count = count
    def __iter__(self): return (CHUNK for _ in range(self.count))
    async def __aiter__(self):
        for chunk in self: yield chunk

kind, target = sys.argv[1:]
counts = [1, 200]
transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=Zeros(counts.pop(0))))

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

async def awaited():
    async with vtyped.AsyncClient("k", transport=transport) as client:
        return await client.file_behaviours.pcap("id", target)

def fetch():
    if kind == "async":
        return asyncio.run(awaited())
    with vtyped.Client("k", transport=transport) as client:
        return client.file_behaviours.pcap("id", target)

fetch()
before = peak()
assert fetch().size == 200 * 1024 * 1024
print(peak() - before)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no resource module")
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_large_download_takes_little_memory(tmp_path: Path, kind: str) -> None:
    command: list[Any] = [sys.executable, "-c", MEMORY, kind, tmp_path / "large"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 16, "megabytes"
