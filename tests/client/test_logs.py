"""What the HTTP libraries log holds no key, no cookie and no address that is a permission."""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.client.conftest import Serve
from tests.client.raw import answer
from tests.faces import KEY, Connect, transport_of
from vtyped import Client, VirusTotalError
from vtyped.http.library import chosen
from vtyped.logs import _LOGGERS, _protection

HASH = "44d88612fea8a8f36de82e1278abb02f"
BASE = "https://vt.example/api/v3"
SIGNED = "https://storage.example/bucket/file?Signature=s3cret&Expires=1"


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG)
    return caplog


@pytest.fixture
def client() -> Iterator[Client]:
    with Client(KEY, base_url=BASE) as client:
        yield client


@pytest.mark.parametrize(
    ("message", "arguments", "shown"),
    [
        ("key %s here", (KEY,), "key *** here"),
        ("bytes %r", (KEY.encode(),), "bytes b'***'"),
        ("GET %s %d", (SIGNED, 302), "GET https://storage.example/bucket/file?*** 302"),
        (f"GET {SIGNED} and 100 %", (), "GET https://storage.example/bucket/file?*** and 100 %"),
        ("at https://user:pass@proxy.example:3128/", (), "at https://***@proxy.example:3128/"),
        ("'https://a.example?q' \"HTTPS://b.example/?q\"", (), "'https://a.example?***' \"HTTPS://b.example/?***\""),
        ("[(b'Set-Cookie', b'a=b; c'), (b'Age', b'1')]", (), "[(b'Set-Cookie', b'***'), (b'Age', b'1')]"),
        ("""(b'location', b"/it's?x"), ('Location', '\\'/y')""", (), "(b'location', b'***'), ('Location', '***')"),
    ],
    ids=["key", "bytes", "signed", "no-arguments", "user", "quoted", "cookie", "location"],
)
def test_what_is_taken_out(
    client: Client,
    logged: pytest.LogCaptureFixture,
    message: str,
    arguments: tuple[Any, ...],
    shown: str,
) -> None:
    for name in _LOGGERS:
        logging.getLogger(name).debug(message, *arguments)
    assert logged.messages == [shown] * len(_LOGGERS)


@pytest.mark.parametrize("name", _LOGGERS)
def test_other_records_stay_as_they_are(client: Client, logged: pytest.LogCaptureFixture, name: str) -> None:
    records: list[tuple[str, tuple[Any, ...]]] = [
        ("GET %s", (f"{BASE}/files/{HASH}/comments?cursor=abc&limit=10",)),
        ("GET %s", ("https://elsewhere.example/without/query",)),
        ("connect_tcp.started host=%r port=%d", ("vt.example", 443)),
        ("100 %", ()),
    ]
    for message, arguments in records:
        logging.getLogger(name).info(message, *arguments)
    assert [(record.msg, record.args) for record in logged.records] == records


def test_a_faulty_record_stays_faulty(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging, "raiseExceptions", False)
    seen: list[logging.LogRecord] = []
    handler = logging.Handler()
    handler.emit = seen.append  # type: ignore[method-assign]
    logger = logging.getLogger("httpx")
    logger.addHandler(handler)
    try:
        logger.warning("%s and %s", "one")  # noqa: PLE1206
    finally:
        logger.removeHandler(handler)
    assert seen[0].args == ("one",)


def test_the_rest_of_logging_is_left_alone() -> None:
    root, own = logging.getLogger(), logging.getLogger("somebody.else")
    before = {name: (logging.getLogger(name).level, logging.getLogger(name).handlers[:]) for name in _LOGGERS}
    state = (root.filters[:], root.level, root.handlers[:], own.filters[:])
    for _ in range(3):
        Client(KEY, base_url=BASE).close()
    assert (root.filters, root.level, root.handlers, own.filters) == state
    for name, (level, handlers) in before.items():
        logger = logging.getLogger(name)
        assert (logger.level, logger.handlers) == (level, handlers)
        assert logger.filters.count(_protection) == 1


def test_every_logger_of_the_libraries_is_known() -> None:
    for name in ("httpx", "httpcore", "httpx2", "httpcore2"):
        if find_spec(name) is None:
            continue
        folder = Path(str(find_spec(name).origin)).parent  # type: ignore[union-attr]
        source = "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))
        asked = {part.partition('"')[0] for part in source.split('logging.getLogger("')[1:]}
        assert asked, "the libraries log"
        assert asked <= set(_LOGGERS)


def test_a_client_that_is_gone_is_forgotten() -> None:
    Client("another-key-" + "0" * 30, base_url=BASE).close()
    gc.collect()
    assert "another-key" not in repr([key.reveal() for key in list(_protection._keys)])
    assert KEY not in repr(_protection) + repr(vars(_protection))


@pytest.mark.parametrize("is_own", [True, False], ids=["own", "library"])
def test_a_call_over_the_wire(connect: Connect, serve: Serve, logged: pytest.LogCaptureFixture, is_own: bool) -> None:
    cookie = {"Set_Cookie": "session=s3cret; Path=/", "X_Echo": KEY}
    server = serve(answer(302, b"", Location=SIGNED, **cookie), answer(404, b"{}", **cookie))
    client = connect(base_url=server.base_url, retries=0, transport=None if is_own else transport_of(chosen()))
    for _ in range(2):
        with pytest.raises(VirusTotalError):
            client.files.get(HASH)
    assert f"GET {server.base_url}/files/{HASH}: 404" in logged.text
    assert "s3cret" not in logged.text
    assert KEY not in logged.text
    if is_own:
        return
    assert "receive_response_headers.complete" in logged.text, "there is something to take out of"
    assert "Set-Cookie" in logged.text


def test_a_client_of_httpx_beside_ours(client: Client, serve: Serve, logged: pytest.LogCaptureFixture) -> None:
    server = serve(answer(200, b"{}"))
    with httpx.Client() as other:
        other.get(f"{server.origin}/signed?Signature=s3cret", headers={"x-apikey": KEY})
    assert f'GET {server.origin}/signed?*** "HTTP/1.1 200' in logged.text
    assert "s3cret" not in logged.text
