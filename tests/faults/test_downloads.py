"""Downloads: the bytes asked for, whole, under the name asked for, or nothing."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.faces import KEY, Connect
from tests.faults.conftest import Disturb, Serve
from tests.faults.server import Conversation, Server, answer
from vtyped import ForbiddenError, HashMismatchError, VirusTotalError

CONTENT = b"".join(number.to_bytes(4, "big") for number in range(75_000))
SHA256 = hashlib.sha256(CONTENT).hexdigest()
ETAG = '"one"'


def starts(conversation: Conversation) -> int:
    """Where the range begins that was asked for."""
    asked = conversation.seen.headers.get("range", "")
    assert not asked or asked.endswith("-"), asked
    return int(asked.removeprefix("bytes=").removesuffix("-") or 0)


def whole(content: bytes = CONTENT, *, sent: int | None = None, etag: str = ETAG, extra: str = "") -> bytes:
    """The stored file; cut where `sent` says how much of it comes."""
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(content)}\r\nETag: {etag}\r\nConnection: close\r\n{extra}\r\n"
    return head.encode() + content[:sent]


def part(start: int, *, sent: int | None = None, etag: str = ETAG, claimed: str | None = None) -> bytes:
    """The stored file from an offset on."""
    said = f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}" if claimed is None else claimed
    head = (
        f"HTTP/1.1 206 Partial Content\r\nContent-Length: {len(CONTENT) - start}\r\nContent-Range: {said}\r\n"
        f"ETag: {etag}\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + CONTENT[start:][:sent]


Stored = Callable[[Conversation, int], bytes | None]


class Service:
    """An API that leads to a storage with a fresh signature each time, and the storage."""

    def __init__(self, serve: Serve, stored: Stored) -> None:
        self.storage: Server = serve(lambda conversation: stored(conversation, conversation.number))
        self.api: Server = serve(
            lambda conversation: answer(302, b"", Location=f"{self.storage.origin}/f?Signature={conversation.number}")
        )

    @property
    def ranges(self) -> list[str | None]:
        return [seen.headers.get("range") for seen in self.storage.requests]

    def assert_confined(self) -> None:
        assert all(seen.headers["x-apikey"] == KEY for seen in self.api.requests)
        assert all("x-apikey" not in seen.headers for seen in self.storage.requests)


def assert_downloaded(client: Any, tmp_path: Path) -> None:
    target = tmp_path / "sample"
    done = client.files.download(SHA256, target)
    assert target.read_bytes() == CONTENT
    assert (done.size, done.sha256) == (len(CONTENT), SHA256)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["sample"]


def assert_nothing(tmp_path: Path) -> None:
    assert not (tmp_path / "sample").exists()


def test_f79_a_cut_download_goes_on(connect: Connect, serve: Serve, waits: list[float], tmp_path: Path) -> None:
    service = Service(
        serve,
        lambda conversation, number: (
            whole(sent=100_000) if number == 0 else part(starts(conversation), sent=50_000 if number < 3 else None)
        ),
    )
    assert_downloaded(connect(base_url=service.api.base_url), tmp_path)
    assert service.ranges == [None, "bytes=100000-", "bytes=150000-", "bytes=200000-"]
    assert [seen.headers.get("if-range") for seen in service.storage.requests[1:]] == [ETAG] * 3
    service.assert_confined()


def test_f07_a_line_that_breaks_again_and_again(
    connect: Connect, serve: Serve, disturb: Disturb, waits: list[float], tmp_path: Path
) -> None:
    storage = serve(lambda conversation: part(starts(conversation)) if starts(conversation) else whole())
    line = disturb(storage, cut=60_000)
    api = serve(answer(302, b"", Location=f"{line.origin}/f"))
    assert_downloaded(connect(base_url=api.base_url, retries=20), tmp_path)
    assert line.connections >= 5


def test_f79_the_range_is_ignored(connect: Connect, serve: Serve, waits: list[float], tmp_path: Path) -> None:
    service = Service(serve, lambda _, number: whole(sent=100_000 if number == 0 else None))
    assert_downloaded(connect(base_url=service.api.base_url), tmp_path)
    assert service.ranges == [None, "bytes=100000-"]


@pytest.mark.parametrize(
    "claimed",
    [
        f"bytes 0-{len(CONTENT) - 1}/{len(CONTENT)}",
        f"bytes 99999-{len(CONTENT) - 1}/{len(CONTENT)}",
        "bytes 100000-199999/200000",
        "bytes */300000",
        "items 100000-",
        "",
    ],
    ids=["beginning", "earlier", "other-size", "unknown", "other-unit", "empty"],
)
def test_f80_another_range(connect: Connect, serve: Serve, waits: list[float], tmp_path: Path, claimed: str) -> None:
    # What comes is right from 0 on; a client that believes it, or one that does not look, has wrong bytes.
    service = Service(
        serve,
        lambda conversation, number: (
            whole(sent=100_000) if number == 0 else part(0, claimed=claimed) if starts(conversation) else whole()
        ),
    )
    try:
        assert_downloaded(connect(base_url=service.api.base_url), tmp_path)
    except VirusTotalError:
        assert_nothing(tmp_path)
    assert len(service.storage.requests) <= 6
    assert len(service.storage.requests) > 1


def test_f81_the_stored_file_changes(connect: Connect, serve: Serve, waits: list[float], tmp_path: Path) -> None:
    other = bytes(len(CONTENT))

    def stored(conversation: Conversation, number: int) -> bytes:
        if number == 0:
            return whole(other, sent=100_000, etag='"old"')
        if conversation.seen.headers.get("if-range") == '"old"' or not starts(conversation):
            return whole()
        return part(starts(conversation))

    service = Service(serve, stored)
    assert_downloaded(connect(base_url=service.api.base_url), tmp_path)


def test_f81_it_changes_and_nobody_minds(connect: Connect, serve: Serve, waits: list[float], tmp_path: Path) -> None:
    # A storage that does not know If-Range: the part is of another file than the beginning.
    service = Service(
        serve,
        lambda conversation, number: (
            whole(bytes(len(CONTENT)), sent=100_000, etag='"old"') if number == 0 else part(starts(conversation))
        ),
    )
    try:
        assert_downloaded(connect(base_url=service.api.base_url), tmp_path)
    except VirusTotalError:
        assert_nothing(tmp_path)
    assert len(service.storage.requests) > 1


@pytest.mark.parametrize("body", [CONTENT[:-1], CONTENT + b"x", CONTENT[:-1] + b"\0", b""])
def test_f82_other_bytes(connect: Connect, serve: Serve, waits: list[float], tmp_path: Path, body: bytes) -> None:
    (tmp_path / "sample").write_bytes(b"an earlier download")
    service = Service(serve, lambda *_: whole(body))
    client = connect(base_url=service.api.base_url)
    for algorithm in ("md5", "sha1", "sha256"):
        with pytest.raises(HashMismatchError):
            client.files.download(hashlib.new(algorithm, CONTENT).hexdigest(), tmp_path / "sample")
    assert (tmp_path / "sample").read_bytes() == b"an earlier download"


@pytest.mark.parametrize("cut", [False, True])
def test_f83_longer_than_promised(
    connect: Connect, serve: Serve, waits: list[float], tmp_path: Path, cut: bool
) -> None:
    def stored(conversation: Conversation, number: int) -> bytes:
        if cut and number == 0:
            return whole(sent=100_000)
        return (part(starts(conversation)) if starts(conversation) else whole()) + b"more" * 1000

    service = Service(serve, stored)
    try:
        assert_downloaded(connect(base_url=service.api.base_url), tmp_path)
    except VirusTotalError:
        assert_nothing(tmp_path)
    assert len(service.storage.requests) > cut


def test_f84_the_signature_expires(connect: Connect, serve: Serve, waits: list[float], tmp_path: Path) -> None:
    def stored(conversation: Conversation, number: int) -> bytes:
        if number == 0:
            return whole(sent=100_000)
        if conversation.seen.target.endswith("=0"):
            return answer(403, b"<Error><Code>ExpiredToken</Code></Error>")
        return part(starts(conversation))

    service = Service(serve, stored)
    assert_downloaded(connect(base_url=service.api.base_url), tmp_path)
    assert service.storage.requests[-1].target == "/f?Signature=1"
    assert service.ranges[-1] == "bytes=100000-"
    service.assert_confined()


def test_f84_every_signature_is_refused(connect: Connect, serve: Serve, waits: list[float], tmp_path: Path) -> None:
    service = Service(serve, lambda _, number: whole(sent=100_000) if number == 0 else answer(403, b"<Error/>"))
    with pytest.raises(ForbiddenError):
        connect(base_url=service.api.base_url).files.download(SHA256, tmp_path / "sample")
    assert len(service.storage.requests) <= 6
    assert_nothing(tmp_path)


@pytest.mark.parametrize(
    "name",
    ["../evil", "/tmp/evil", "evil\0", "C:\\evil", "sample", ".bashrc"],  # noqa: S108
)
def test_f85_a_name_of_the_server(connect: Connect, serve: Serve, tmp_path: Path, name: str) -> None:
    extra = f'Content-Disposition: attachment; filename="{name}"\r\n'.replace("\0", "")
    service = Service(serve, lambda *_: whole(extra=extra))
    assert_downloaded(connect(base_url=service.api.base_url), tmp_path)
    assert not (tmp_path.parent / "evil").exists()


SCRIPT = """
import asyncio, os, sys
import vtyped
kind, base_url, id_, target, case = sys.argv[1:]
if case == "full":
    import resource, signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

def progress(received, *_):
    if case == "kill" and received > 50_000:
        print("received", flush=True)
        os.kill(os.getpid(), 9)

async def awaited():
    async with vtyped.AsyncClient("k", base_url=base_url) as client:
        await client.files.download(id_, target, progress=progress)

try:
    if kind == "async":
        asyncio.run(awaited())
    else:
        with vtyped.Client("k", base_url=base_url) as client:
            client.files.download(id_, target, progress=progress)
except (OSError, vtyped.VirusTotalError) as error:
    print(type(error).__name__, error)
    sys.exit(3)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limits and no signals")
@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("earlier", [False, True])
@pytest.mark.parametrize(
    ("case", "code"), [pytest.param("full", 3, id="F86-full"), pytest.param("kill", -signal.SIGKILL, id="F87-killed")]
)
def test_a_process_that_cannot_finish(
    serve: Serve, tmp_path: Path, kind: str, earlier: bool, case: str, code: int
) -> None:
    target = tmp_path / "sample"
    if earlier:
        target.write_bytes(b"an earlier download")
    server = serve(whole())
    command = [sys.executable, "-c", SCRIPT, kind, server.base_url, SHA256, str(target), case]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ})  # noqa: S603
    assert done.returncode == code, done.stdout + done.stderr
    assert len(server.requests) >= 1
    assert target.exists() == earlier
    assert not earlier or target.read_bytes() == b"an earlier download"
    if case == "full":
        assert len(server.requests) == 1, "a disk that is full does not empty itself"
        assert "large" in done.stdout, "the reason is told"
