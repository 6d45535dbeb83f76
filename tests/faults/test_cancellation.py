"""Calls that are cancelled or interrupted wherever they wait: nothing is sent again, and the client goes on."""

from __future__ import annotations

import asyncio
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Generator
from pathlib import Path
from typing import Any

import pytest

from tests.faces import KEY
from tests.faults.bodies import QUEUED, error
from tests.faults.conftest import Serve
from tests.faults.server import Conversation, Server, kept
from vtyped import AsyncClient, Client

ANALYSED = QUEUED.partition(b"\r\n\r\n")[2]
CONTENT = bytes(2 * 1024 * 1024)
REPORT = b'{"data": {"type": "file", "id": "%s", "attributes": {}}}'


class Cancelled:
    """A call that is cancelled when it waits for the nth time."""

    def __init__(self, call: Awaitable[Any], number: int) -> None:
        self._call = call
        self._left = number

    def __await__(self) -> Generator[Any, Any, Any]:
        steps: Any = self._call.__await__()
        task = asyncio.current_task()
        assert task is not None
        failure: BaseException | None = None
        while True:
            try:
                waiting = steps.send(None) if failure is None else steps.throw(failure)
            except StopIteration as end:
                return end.value
            self._left -= 1
            if self._left == 0:
                task.cancel()
            failure = None
            try:
                yield waiting
            except BaseException as thrown:
                failure = thrown


async def _run(call: Awaitable[Any]) -> Any:
    return await call


def echo(conversation: Conversation) -> bytes:
    """The report of the file that was asked for, or the analysis of what was uploaded."""
    if conversation.seen.method == "POST":
        return kept(200, ANALYSED)
    id_ = conversation.seen.target.split("/")[4]
    return kept(200, REPORT % id_.encode())


def settle(server: Server) -> None:
    """Wait until the server has noticed which connections are closed."""
    end = time.monotonic() + 2
    while server.open_connections > 1 and time.monotonic() < end:
        threading.Event().wait(0.01)
    assert server.open_connections <= 1, "no connection of a call that is over stays open"


@pytest.mark.parametrize("connected", [True, False])
@pytest.mark.parametrize("name", ["async-get", "async-upload", "async-download"])
def test_f101_at_each_point_where_it_waits(serve: Serve, tmp_path: Path, name: str, connected: bool) -> None:
    server = serve(echo)
    traffic = tmp_path / "traffic"

    async def check() -> int:
        for number in range(1, 500):
            async with AsyncClient(KEY, base_url=server.base_url, timeout=5) as client:
                if connected:
                    await client.files.get(f"{number + 2000:032x}")
                id_ = f"{number:032x}"
                if name == "async-get":
                    call: Any = client.files.get(id_)
                elif name == "async-upload":
                    call = client.files.upload(CONTENT)
                else:
                    call = client.file_behaviours.pcap(id_, traffic)
                task = asyncio.create_task(_run(Cancelled(call, number)))
                try:
                    await task
                except asyncio.CancelledError:
                    # The call may have been all but over: then the file is whole.
                    if traffic.exists():
                        assert traffic.read_bytes() == REPORT % id_.encode()
                        traffic.unlink()
                else:
                    return number
                after = f"{number + 1000:032x}"
                assert (await client.files.get(after)).id == after, "the answer to this call, and to no other"
        raise AssertionError("it never ended by itself")

    assert asyncio.run(check()) > (1 if connected else 3)
    settle(server)
    gets = Counter(seen.target for seen in server.requests if seen.method == "GET")
    assert set(gets.values()) == {1}, "nothing is sent again"


@pytest.mark.parametrize("kind", ["async"])
def test_f101_many_at_once(serve: Serve, kind: str) -> None:
    def late(conversation: Conversation) -> bytes:
        conversation.pause(0.02)
        return echo(conversation)

    server = serve(late)

    async def check() -> None:
        async with AsyncClient(KEY, base_url=server.base_url, timeout=5) as client:
            tasks = [asyncio.create_task(client.files.get(f"{number:032x}")) for number in range(150)]
            await asyncio.sleep(0.05)
            for task in tasks[::2]:
                task.cancel()
            found = await asyncio.gather(*tasks, return_exceptions=True)
            for number, each in enumerate(found):
                if number % 2:
                    assert getattr(each, "id", each) == f"{number:032x}"
            again = await asyncio.gather(*(client.files.get(f"{number:032x}") for number in range(200, 330)))
            assert [int(each.id, 16) for each in again] == list(range(200, 330))

    asyncio.run(check())


@pytest.mark.parametrize("kind", ["async"])
def test_f101_between_two_tries(serve: Serve, kind: str) -> None:
    server = serve(error(503, Retry_After="60"), echo)

    async def check() -> None:
        async with AsyncClient(KEY, base_url=server.base_url) as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.files.get("a" * 32), 0.3)
            assert len(server.requests) == 1
            assert (await client.files.get("b" * 32)).id == "b" * 32

    asyncio.run(check())


def interrupt() -> None:
    ident = threading.main_thread().ident
    assert ident is not None
    signal.pthread_kill(ident, signal.SIGUSR1)


@pytest.mark.skipif(sys.platform == "win32", reason="no signals to a thread")
@pytest.mark.parametrize(
    "point", ["sync-head", "sync-rest-of-head", "sync-body", "sync-upload", "sync-download", "sync-wait"]
)
def test_f101_interrupted_where_it_waits(serve: Serve, tmp_path: Path, point: str) -> None:
    assert threading.current_thread() is threading.main_thread()

    def stop(conversation: Conversation) -> bytes | None:
        """Interrupt the client where it waits for this server; the second request is answered."""
        whole = echo(conversation)
        if conversation.number > 0:
            conversation.read_body()
            return whole
        before = {"sync-rest-of-head": whole[:20], "sync-body": whole[:-5], "sync-download": whole[:-5]}
        if point == "sync-wait":
            threading.Timer(0.1, interrupt).start()
            return error(503, Retry_After="60")
        conversation.send(before.get(point, b""))
        conversation.pause(0.05)  # the client gets to where it waits
        interrupt()
        conversation.over.wait(0.3)
        return None

    server = serve(stop, unread=True)

    def handle(*_: object) -> None:
        raise KeyboardInterrupt

    previous = signal.signal(signal.SIGUSR1, handle)
    try:
        with Client(KEY, base_url=server.base_url, timeout=120) as client:
            calls: dict[str, Callable[[], object]] = {
                "sync-upload": lambda: client.files.upload(CONTENT * 8),
                "sync-download": lambda: client.file_behaviours.pcap("a" * 32, tmp_path / "traffic"),
            }
            with pytest.raises(KeyboardInterrupt):
                calls.get(point, lambda: client.files.get("a" * 32))()
            assert len(server.requests) == 1
            assert not (tmp_path / "traffic").exists()
            assert client.files.get("b" * 32).id == "b" * 32
    finally:
        signal.signal(signal.SIGUSR1, previous)
    settle(server)
