"""Where a large file is sent to: nowhere but to the service."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faces import Connect
from tests.faults.bodies import QUEUED, data, error
from tests.faults.conftest import Serve, Web
from tests.faults.server import Conversation, answer
from vtyped import NotFoundError, UnsafeAddressError, VirusTotalError

DIRECT_MOST = 33_554_432
"""Bytes of a form that `POST /files` takes."""


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A file that is too large for a direct upload; it takes no place on the disk."""
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(DIRECT_MOST)
    return path


@pytest.mark.parametrize(
    "refusal",
    [
        pytest.param(error(404, "NotFoundError"), id="F50-used"),
        pytest.param(answer(404, b"<html>upload url expired</html>"), id="F51-expired"),
    ],
)
def test_a_fresh_url(connect: Connect, serve: Serve, waits: list[float], large: Path, refusal: bytes) -> None:
    given: list[str] = []

    def service(conversation: Conversation) -> bytes:
        if conversation.seen.method == "GET":
            given.append(f"/_ah/upload/{len(given)}")
            return data(server.origin + given[-1])
        return refusal if conversation.seen.target == given[0] else QUEUED

    server = serve(service)
    assert connect(base_url=server.base_url).files.upload(large).id == "a"
    first, second = (seen for seen in server.requests if seen.method == "POST")
    assert [first.target, second.target] == given
    assert first.length == second.length > DIRECT_MOST
    assert second.headers["content-length"] == str(second.length)


@pytest.mark.parametrize("refusal", [pytest.param(error(404, "NotFoundError"), id="F50-used")])
def test_no_url_is_good(connect: Connect, serve: Serve, waits: list[float], large: Path, refusal: bytes) -> None:
    def service(conversation: Conversation) -> bytes:
        return data(f"{server.origin}/_ah/upload/x") if conversation.seen.method == "GET" else refusal

    server = serve(service)
    with pytest.raises(NotFoundError):
        connect(base_url=server.base_url).files.upload(large)
    assert len(server.requests) <= 8, "no loop"


HOSTILE = {
    "F52-http": "http://www.vt.example/upload",
    "F53-suffix": "https://evilvt.example/upload",
    "F54-prefix": "https://www.vt.example.evil.example/upload",
    "F55-host-as-user": "https://www.vt.example@evil.example/upload",
    "F56-user": "https://user:password@www.vt.example/upload",
    "F57-port": "https://www.vt.example:8443/upload",
    "F58-file": "file:///etc/passwd",
    "F59-backslash": "https://evil.example\\@www.vt.example/upload",
    "F60-this-machine": "https://127.0.0.1/upload",
    "F60-this-machine-6": "https://[::1]/upload",
    "F61-no-scheme": "//evil.example/upload",
    "F61-path": "/upload",
    "F62-script": "https://www.vt.\u0435xample/upload",
    "F63-tab": "https://evil.example\t.vt.example/upload",
    "F63-line": "https://www.vt.example/\r\nHost: evil.example",
    "F63-empty": "",
    "F63-null": None,
    "F63-list": ["https://www.vt.example/upload"],
}


@pytest.mark.parametrize("address", HOSTILE.values(), ids=list(HOSTILE))
def test_a_hostile_url(web: Web, waits: list[float], large: Path, address: object) -> None:
    api = web.serve("www.vt.example:443", data(address))
    elsewhere = [
        web.serve(name, QUEUED)
        for name in ("evil.example:443", "evilvt.example:443", "www.vt.example:8443", "www.vt.example:80")
    ]
    with pytest.raises(VirusTotalError) as caught:
        web.client().files.upload(large)
    if isinstance(address, str):
        assert type(caught.value) is UnsafeAddressError
    assert api.targets == ["GET /files/upload_url"]
    assert web.asked == ["www.vt.example:443"]
    assert [server.connections for server in elsewhere] == [0, 0, 0, 0]
    assert "password" not in str(caught.value)


def test_f52_f63_a_url_of_the_service(web: Web, large: Path) -> None:
    # The same way, so that what is refused above is refused for its address.
    web.serve("www.vt.example:443", data("https://bigfiles.vt.example/upload"))
    storage = web.serve("bigfiles.vt.example:443", QUEUED)
    assert web.client().files.upload(large).id == "a"
    (seen,) = storage.requests
    assert seen.length > DIRECT_MOST
    assert "x-apikey" not in seen.headers
