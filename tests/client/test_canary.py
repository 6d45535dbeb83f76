"""A key goes through every kind of call, and nothing that anybody may read afterwards holds it."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import gzip
import io
import logging
import pickle
import signal
import socket
import ssl
import threading
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import FunctionType, TracebackType
from typing import Any

import httpx
import pytest
import trustme
from _pytest._io.saferepr import saferepr
from rich.traceback import Traceback

from tests.client.conftest import Clock
from tests.faces import KEY, Connect
from tests.faults.server import RESET, Conversation, Server, answer
from vtyped import AsyncClient, Client, VirusTotalError
from vtyped.http import network

HASH = "44d88612fea8a8f36de82e1278abb02f"
SIGNATURE = "permission-0123456789abcdef"
"""Stands in addresses that let whoever has them upload or download."""
MB = 1024 * 1024
FOUND = answer(200, b'{"data": {"type": "file", "id": "%s", "attributes": {}}}' % HASH.encode(), X_Echo=KEY)
QUEUED = answer(200, b'{"data": {"type": "analysis", "id": "a"}}', Set_Cookie=f"key={KEY}")
Start = Callable[..., Server]


@pytest.fixture
def start() -> Iterator[Start]:
    with ExitStack() as stack:
        yield lambda *script, **arguments: stack.enter_context(Server(*script, **arguments))


def shown(error: BaseException) -> str:
    """All that a handler of errors may show of one: with it the local names of every frame that is not a test's."""
    seen: list[str] = []
    rest: list[BaseException | None] = [error]
    for each in rest:
        if each is None:
            continue
        rest += [each.__cause__, each.__context__, *(each.exceptions if isinstance(each, BaseExceptionGroup) else ())]
        each.__traceback__ = _without_tests(each.__traceback__)
        seen += [repr(each), str(each), repr(each.args), repr(vars(each)), repr(getattr(each, "__notes__", None))]
        for value in vars(each).values():
            seen += [repr(value), repr(getattr(value, "__dict__", None))]
        seen += traceback.format_exception(each)
        for frame, _ in traceback.walk_tb(each.__traceback__):
            seen += [saferepr(value, maxsize=None) for value in frame.f_locals.values()]
        rich = Traceback.extract(type(each), each, each.__traceback__, show_locals=True)
        seen.append(repr(rich))  # what would be laid out, which takes long
        with contextlib.suppress(TypeError, AttributeError, pickle.PicklingError):  # what cannot be stored is not
            seen.append(repr(pickle.dumps(each)))
    return "".join(seen)


def _without_tests(trace: TracebackType | None) -> TracebackType | None:
    """A trace that begins in the client."""
    while trace is not None and "/tests/" in trace.tb_frame.f_code.co_filename:
        trace = trace.tb_next
    return trace


class Watch:
    """Collects what can be read after calls."""

    def __init__(self, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
        caplog.set_level(logging.DEBUG)
        self._caplog = caplog
        self._capfd = capfd
        self._seen: list[str] = []
        self.errors: list[BaseException] = []

    def call(self, function: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
        """Call a function of a client, and take down how it ends."""
        try:
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                result = function(*arguments, **options)
            self._seen += [repr(result), *(str(each.message) for each in caught)]
            if hasattr(result, "to_dict"):
                self._seen.append(repr(result.to_dict()))
        except BaseException as error:  # an interruption is one of them
            self.errors.append(error)
            self._seen.append(shown(error))

    def show(self, *things: object) -> None:
        self._seen += [f"{thing} {thing!r} {getattr(thing, '__dict__', '')}" for thing in things]

    def assert_clean(self) -> None:
        gc.collect()  # what is said at the end of an object is said now
        self._seen += [record.getMessage() for record in self._caplog.records]
        self._seen += [repr(vars(record)) for record in self._caplog.records]
        self._seen += [self._caplog.text, *self._capfd.readouterr()]
        everything = "".join(self._seen)
        assert len(everything) > 500
        for secret in (KEY, KEY.encode().hex(), SIGNATURE):
            place = everything.find(secret)
            assert place < 0, everything[max(place - 500, 0) : place + 100]


@pytest.fixture
def watch(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Watch:
    return Watch(caplog, capfd)


def everything(watch: Watch, client: Any, folder: Path) -> None:
    """One call of each kind."""
    files = client.files
    watch.show(client, files, client._session, client._session.policy, client._session._connection)
    watch.call(files.get, HASH)
    watch.call(lambda: list(files.comments(HASH)))
    watch.call(files.analyse, HASH)
    watch.call(files.add_comment, HASH, "Lorem")
    watch.call(files.upload, b"content")
    watch.call(files.download, HASH, folder / "sample")


def bomb() -> bytes:
    return gzip.compress(b" " * 70 * MB, 1)


ANSWERS: dict[str, Any] = {
    "success": FOUND,
    "queued": QUEUED,
    "reset": RESET,
    "nothing": b"",
    "nonsense": f"{KEY}\r\n\r\n".encode(),
    "status-line": f"HTTP/1.1 {KEY}\r\n\r\n".encode(),
    "interim": f"HTTP/1.1 103 Early\r\nX-Echo: {KEY}\r\n\r\n".encode() + FOUND,
    "html": answer(200, f"<html>{KEY}</html>".encode()),
    "not-found": answer(404, b'{"error": {"code": "NotFoundError", "message": "%s"}}' % KEY.encode()),
    "wrong-key": answer(401, b'{"error": {"code": "WrongCredentialsError", "message": "%s"}}' % KEY.encode()),
    "echo-cut": answer(502, b"." * 490 + KEY.encode(), X_Echo=KEY),
    "quota": answer(429, b'{"error": {"code": "QuotaExceededError", "message": "%s"}}' % KEY.encode()),
    "overload": answer(503, KEY.encode(), Retry_After="1"),
    "redirect": answer(302, b"", Location=f"https://evil.example/{KEY}?key={KEY}"),
    "redirect-http": answer(302, b"", Location=f"http://evil.example/?key={KEY}", Set_Cookie=f"key={KEY}"),
    "short": b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n" + KEY.encode(),
    "chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + KEY.encode() + b"\r\n",
    "coding": answer(200, KEY.encode(), Content_Encoding=KEY),
    "corrupt": answer(200, KEY.encode(), Content_Encoding="gzip"),
    "head": b"HTTP/1.1 200 OK\r\nX-Bomb: " + KEY.encode() * 4000 + b"\r\n\r\n",
    "large": answer(200, bomb(), Content_Encoding="gzip", X_Echo=KEY),
    "shape": answer(200, b'{"data": []}', X_Echo=KEY),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_whatever_is_answered(
    connect: Connect, start: Start, clock: Clock, watch: Watch, tmp_path: Path, name: str
) -> None:
    server = start(ANSWERS[name])
    everything(watch, connect(base_url=server.base_url, retries=1), tmp_path)
    assert KEY in [seen.headers.get("x-apikey") for seen in server.requests], "the key was there"
    assert all(isinstance(error, VirusTotalError) for error in watch.errors)
    watch.assert_clean()


def test_no_answer_in_time(connect: Connect, start: Start, watch: Watch, tmp_path: Path) -> None:
    def hang(conversation: Conversation) -> None:
        conversation.over.wait(10)

    everything(watch, connect(base_url=start(hang).base_url, retries=0, timeout=0.1), tmp_path)
    assert len(watch.errors) == 6
    watch.assert_clean()


def test_no_connection(
    connect: Connect, start: Start, clock: Clock, watch: Watch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(tls)
    proxy = start(b"HTTP/1.1 407 Who\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").origin
    for base_url, arguments in (
        (f"http://127.0.0.1:{port}", {}),
        (start(FOUND, tls=tls).origin, {}),
        ("https://vt.example", {"proxy": proxy}),
        ("https://vt.example", {"proxy": proxy.replace("//", "//somebody:password@")}),
    ):
        everything(watch, connect(base_url=f"{base_url}/api/v3", retries=0, **arguments), tmp_path)
    assert len(watch.errors) == 24
    watch.assert_clean()


def test_a_transport_that_fails(connect: Connect, clock: Clock, watch: Watch, tmp_path: Path) -> None:
    for cause in (httpx.ReadError, httpx.WriteTimeout, httpx.ConnectError, httpx.PoolTimeout, httpx.DecodingError):

        def handle(request: httpx.Request, cause: type[httpx.HTTPError] = cause) -> httpx.Response:
            error = cause(f"{request.headers['x-apikey']} was sent")
            error.request = request
            error.add_note(KEY)
            raise error from ValueError(KEY)

        client = connect(base_url="https://vt.example/api/v3", transport=httpx.MockTransport(handle), retries=0)
        everything(watch, client, tmp_path)
    assert len(watch.errors) == 30
    watch.assert_clean()


def test_the_callers_own_errors(connect: Connect, start: Start, watch: Watch, tmp_path: Path) -> None:
    class Full(io.BytesIO):
        def write(self, _: object) -> int:
            raise OSError(28, "No space left on device")

    files = connect(base_url=start(answer(200, b"content")).base_url, retries=0).files
    watch.call(files.upload, b"content" * 99999, progress=fail)
    watch.call(files.download, HASH, tmp_path / "sample", progress=fail)
    watch.call(files.download, HASH, Full())
    watch.call(files.get, "..")
    watch.call(files.get, HASH, timeout=-1)
    assert [type(error).__name__ for error in watch.errors[:3]] == ["RuntimeError", "RuntimeError", "OSError"]
    watch.assert_clean()


def fail(*_: object) -> None:
    raise RuntimeError("of the caller")


@pytest.mark.parametrize("name", ["success", "reset", "short", "overload", "redirect", "not-found", "wrong-key"])
def test_signed_addresses(
    connect: Connect,
    start: Start,
    clock: Clock,
    watch: Watch,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    name: str,
) -> None:
    monkeypatch.setattr("vtyped.uploads.DIRECT_MOST", 0)

    def service(conversation: Conversation) -> bytes | None:
        address = f"{server.origin}/{SIGNATURE}/{conversation.number}"
        if SIGNATURE in conversation.seen.target:
            reply: bytes | None = ANSWERS[name]
            return reply
        if conversation.seen.target.endswith("upload_url"):
            return answer(200, b'{"data": "%s"}' % address.encode())
        return answer(302, b"", Location=address)

    server = start(service)
    for options in ({}, {"progress": fail}):
        files = connect(base_url=server.base_url, retries=1).files
        watch.call(files.upload, b"content" * 99999, **options)
        watch.call(files.download, HASH, tmp_path / "sample", **options)
    assert {seen.method for seen in server.requests if SIGNATURE in seen.target} == {"GET", "POST"}
    watch.assert_clean()


def test_a_traceback_still_shows_the_way(connect: Connect, start: Start) -> None:
    with pytest.raises(RuntimeError) as caught:
        connect(base_url=start(FOUND).base_url).files.upload(b"content", progress=fail)
    shown = "".join(traceback.format_exception(caught.value))
    assert "in fail" in shown
    assert "self._progress(" in shown


@pytest.mark.parametrize("phase", ["write", "read"])
def test_an_interruption(start: Start, watch: Watch, monkeypatch: pytest.MonkeyPatch, phase: str) -> None:
    own = getattr(network.DeadlineStream, phase)

    def interrupted(stream: object, data: Any, timeout: float | None = None) -> Any:
        own(stream, data, timeout)
        del data  # the frame is the test's
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(network.DeadlineStream, phase, interrupted)
    # Where tests run in the background, it is ignored.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    with Client(KEY, base_url=start(FOUND).base_url) as client:
        watch.call(client.files.get, HASH)
        watch.call(client.files.add_comment, HASH, "Lorem")
    signal.signal(signal.SIGINT, before)
    assert [type(error) for error in watch.errors] == [KeyboardInterrupt] * 2
    watch.assert_clean()


def test_a_cancellation(start: Start, watch: Watch) -> None:
    server = start(FOUND)

    async def run() -> None:
        async with AsyncClient(KEY, base_url=server.base_url, retries=0) as client:
            for turns in range(60):
                task = asyncio.ensure_future(client.files.get(HASH))
                for _ in range(turns):
                    await asyncio.sleep(0)
                task.cancel()
                try:
                    await task
                except asyncio.CancelledError as error:
                    watch.errors.append(error)
                    watch.show(shown(error))

    asyncio.run(run())
    assert len(watch.errors) > 10
    watch.assert_clean()


def test_a_thread_that_dies_of_an_error(start: Start, watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "excepthook", lambda given: watch.call(_raise, given.exc_value))
    with Client(KEY, base_url=start(answer(404, KEY.encode())).base_url) as client:
        thread = threading.Thread(target=client.files.get, args=(HASH,))
        thread.start()
        thread.join()
    assert len(watch.errors) == 1
    watch.assert_clean()


def _raise(error: BaseException) -> None:
    raise error


def test_the_watch_sees(watch: Watch) -> None:
    def leak() -> None:
        key = KEY  # noqa: F841  # a local name
        raise ValueError("without it")

    # Compiled under another name, the function counts as the client's.
    code = leak.__code__.replace(co_filename="/elsewhere/client.py")
    watch.call(FunctionType(code, {"KEY": KEY, "ValueError": ValueError}))
    with pytest.raises(AssertionError):
        watch.assert_clean()
