"""Awaited downloads run in threads, and whoever ends one does not wait for what the other side never sends."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import anyio
import pytest
import trustme
from anyio import to_thread

from tests.faces import KEY
from tests.faults.server import Conversation, Server, kept
from vtyped import AsyncClient, TransportError
from vtyped.http.deadlines import Interruption, interruptible

HALF = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + bytes(50_000)
TRAFFIC = "a" * 64
_who: ContextVar[str] = ContextVar("who", default="nobody")


@pytest.fixture(params=["asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Callable[..., Any]:
    return lambda function, *args: anyio.run(function, *args, backend=request.param)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


class Stalling(Server):
    """Sends half of a file, and notices when nobody waits for the rest any more."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(self._stall, tls=tls)
        self.left = threading.Event()

    def _stall(self, conversation: Conversation) -> bytes | None:
        if not conversation.seen.target.endswith("/pcap"):
            return kept()
        conversation.send(HALF)
        if conversation.reader.read(1) == b"" and not conversation.over.is_set():
            self.left.set()
        return None

    async def is_left(self) -> bool:
        return await to_thread.run_sync(self.left.wait, 20)


@pytest.fixture(params=["http", "https"])
def stalling(request: pytest.FixtureRequest, authority: trustme.CA) -> Iterator[Stalling]:
    tls = None
    if request.param == "https":
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(tls)
    with Stalling(tls) as server:
        yield server


@pytest.fixture
def client(stalling: Stalling, authority: trustme.CA, tmp_path: Path) -> Callable[[], AsyncClient]:
    certificate = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(certificate))
    return lambda: AsyncClient(KEY, base_url=stalling.base_url, verify=str(certificate), retries=0)


def settle(server: Server) -> None:
    """Wait until the server has noticed that every connection is closed."""
    end = time.monotonic() + 20
    while server.open_connections and time.monotonic() < end:
        threading.Event().wait(0.01)
    assert server.open_connections == 0


def half(received: int, _: int | None) -> bool:
    return received == 50_000


def test_one_that_is_cancelled_ends_at_once(
    run: Callable[..., Any], stalling: Stalling, client: Callable[[], AsyncClient], tmp_path: Path
) -> None:
    async def check() -> None:
        async with client() as vt:
            with anyio.CancelScope() as scope:
                await vt.file_behaviours.pcap(
                    TRAFFIC, tmp_path / "traffic", progress=lambda *figures: scope.cancel() if half(*figures) else None
                )
            assert scope.cancelled_caught
            assert await stalling.is_left()

    run(check)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["authority.pem"]


def test_what_the_caller_raises_when_told_ends_it(
    run: Callable[..., Any], stalling: Stalling, client: Callable[[], AsyncClient], tmp_path: Path
) -> None:
    def progress(received: int, size: int | None) -> None:
        if half(received, size):
            raise ZeroDivisionError(_who.get())

    async def check() -> None:
        _who.set("the caller")
        async with client() as vt:
            with pytest.raises(ZeroDivisionError, match="the caller"):
                await vt.file_behaviours.pcap(TRAFFIC, tmp_path / "traffic", progress=progress)
            assert await stalling.is_left()

    run(check)


def test_a_client_that_is_closed_ends_its_downloads(
    run: Callable[..., Any], stalling: Stalling, client: Callable[[], AsyncClient], tmp_path: Path
) -> None:
    async def check() -> None:
        is_half = anyio.Event()

        async def fetch(vt: AsyncClient) -> None:
            with pytest.raises(TransportError):
                await vt.file_behaviours.pcap(
                    TRAFFIC, tmp_path / "traffic", progress=lambda *figures: is_half.set() if half(*figures) else None
                )

        async with anyio.create_task_group() as group, client() as vt:
            group.start_soon(fetch, vt)
            await is_half.wait()
        assert await stalling.is_left()

    run(check)


def test_more_downloads_than_threads_for_all(run: Callable[..., Any], tmp_path: Path) -> None:
    """The threads that others need for a moment are not those of downloads."""
    count = 60
    met = threading.Barrier(count)

    def together(_: Conversation) -> bytes:
        met.wait(60)
        return kept(200, b"traffic")

    async def check(server: Server) -> None:
        async with AsyncClient(KEY, base_url=server.base_url, retries=0) as vt, anyio.create_task_group() as group:
            for number in range(count):
                group.start_soon(vt.file_behaviours.pcap, TRAFFIC, tmp_path / str(number))
        # While the client is still there: with it, its connections would go.
        await to_thread.run_sync(settle, server)
        del vt

    with Server(together) as server:
        run(check, server)
    assert {(tmp_path / str(number)).read_bytes() for number in range(count)} == {b"traffic"}


def test_only_a_wait_within_is_interrupted() -> None:
    woken: list[str] = []
    interruption = Interruption()
    with ExitStack() as stack:
        with interruption:
            with interruptible(lambda: woken.append("over")):
                pass
            stack.enter_context(interruptible(lambda: woken.append("waiting")))
        with interruptible(lambda: woken.append("another exchange")):
            interruption.interrupt()
    assert woken == ["waiting"]
    with interruption, interruptible(lambda: woken.append("too late")):
        pass
    assert woken == ["waiting", "too late"]
    interruption.interrupt()
    assert woken == ["waiting", "too late"]
