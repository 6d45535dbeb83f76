"""Redirects: the key goes to the API only, a file nowhere else, and only downloads are followed."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from tests.faces import KEY
from tests.faults.bodies import HASH
from tests.faults.conftest import Web
from tests.faults.server import Conversation, Server, answer
from vtyped import ApiError, TransportError, UnsafeAddressError, VirusTotalError

CONTENT = b"the content of a sample\r\n" * 4000
SHA256 = hashlib.sha256(CONTENT).hexdigest()
OTHERS = {"F64-host": "storage.example:443", "F65-port": "www.vt.example:8443"}


def redirect(location: str, status: int = 302) -> bytes:
    return answer(status, b"", Location=location)


def assert_no_key(server: Server) -> None:
    assert all("x-apikey" not in seen.headers and KEY not in repr(seen) for seen in server.requests)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("other", OTHERS.values(), ids=list(OTHERS))
def test_a_download_is_followed_without_the_key(web: Web, tmp_path: Path, other: str, status: int) -> None:
    api = web.serve("www.vt.example:443", redirect(f"https://{other}/stored?Signature=s", status))
    storage = web.serve(other, answer(200, CONTENT))
    web.client().files.download(SHA256, tmp_path / "sample")
    assert (tmp_path / "sample").read_bytes() == CONTENT
    assert api.requests[0].headers["x-apikey"] == KEY
    assert storage.targets == ["GET /stored?Signature=s"]
    assert_no_key(storage)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("other", OTHERS.values(), ids=list(OTHERS))
def test_nothing_else_is_followed(web: Web, waits: list[float], other: str, status: int) -> None:
    web.serve("www.vt.example:443", redirect(f"https://{other}/api/v3/files", status))
    elsewhere = web.serve(other, answer(200, b"{}"))
    files = web.client().files
    calls: list[Any] = [
        lambda: files.get(HASH),
        lambda: list(files.comments(HASH)),
        lambda: files.add_comment(HASH, "Lorem"),
        lambda: files.upload(b"content"),
    ]
    for call in calls:
        with pytest.raises(ApiError) as caught:
            call()
        assert caught.value.status == status
    assert elsewhere.connections == 0


UNSAFE = {
    "F66-other-host": "http://storage.example/stored",
    "F66-same-host": "http://www.vt.example/api/v3/files/x",
    "F66-this-machine": "http://127.0.0.1/stored",
    "F68-file": "file:///etc/passwd",
    "F68-file-of-a-host": "file://localhost/etc/passwd",
    "F68-ftp": "ftp://storage.example/stored",
    "F68-data": "data:text/plain,hello",
}


@pytest.mark.parametrize("location", UNSAFE.values(), ids=list(UNSAFE))
def test_a_download_to_an_unsafe_address(web: Web, waits: list[float], tmp_path: Path, location: str) -> None:
    web.serve("www.vt.example:443", redirect(location))
    elsewhere = [web.serve(name, answer(200, CONTENT)) for name in ("storage.example:80", "www.vt.example:80")]
    with pytest.raises(UnsafeAddressError):
        web.client().files.download(SHA256, tmp_path / "sample")
    assert web.asked == ["www.vt.example:443"]
    assert [server.connections for server in elsewhere] == [0, 0]
    assert not (tmp_path / "sample").exists()


@pytest.mark.parametrize(
    ("there", "back"),
    [
        pytest.param("https://storage.example/a", "https://storage.example/a", id="F67-itself"),
        pytest.param("https://storage.example/a", "https://storage.example/b", id="F67-two"),
        pytest.param("https://storage.example/a", "", id="F67-deeper"),
    ],
)
def test_a_circle(web: Web, waits: list[float], tmp_path: Path, there: str, back: str) -> None:
    def circle(conversation: Conversation) -> bytes:
        target = conversation.seen.target
        return redirect(there if target == "/b" else back or f"https://storage.example{target}a")

    api = web.serve("www.vt.example:443", redirect(there))
    storage = web.serve("storage.example:443", circle)
    with pytest.raises((TransportError, UnsafeAddressError)):
        web.client().files.download(SHA256, tmp_path / "sample")
    assert len(api.requests) + len(storage.requests) <= 12
    assert_no_key(storage)


def test_f67_a_circle_through_the_api(web: Web, waits: list[float], tmp_path: Path) -> None:
    api = web.serve("www.vt.example:443", redirect("https://storage.example/a"))
    storage = web.serve("storage.example:443", redirect(f"https://www.vt.example/api/v3/files/{SHA256}/download"))
    with pytest.raises(VirusTotalError):
        web.client().files.download(SHA256, tmp_path / "sample")
    assert len(api.requests) + len(storage.requests) <= 12
    assert_no_key(storage)
