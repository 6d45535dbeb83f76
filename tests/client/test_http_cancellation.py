"""Calls that are cancelled or too slow leave a pool that goes on, and no answer reaches another call."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import anyio
import pytest

from vtyped import AsyncClient, CallTimeoutError, ConnectError
from vtyped.http import async_pools

KEY = "k" * 64
ENOUGH = 400


class Api:
    """Answers with the report that was asked for, in pieces, on connections that stay open or do not."""

    def __init__(self, closes: bool) -> None:
        self.closes = closes
        self.connections = 0
        self.held = asyncio.Event()
        self.held.set()

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                id_ = head.split()[1].rpartition(b"/")[2].decode()
                body = json.dumps({"data": {"type": "file", "id": id_, "attributes": {}}}).encode()
                close = b"Connection: close\r\n" if self.closes else b""
                whole = b"HTTP/1.1 200 OK\r\n%sContent-Length: %d\r\n\r\n%s" % (close, len(body), body)
                for start in range(0, len(whole), 40):
                    await self.held.wait()
                    writer.write(whole[start : start + 40])
                    await asyncio.sleep(0)
                if self.closes:
                    return
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def connected(closes: bool = False, timeout: float = 10) -> AsyncIterator[tuple[AsyncClient, Api]]:
    api = Api(closes)
    server = await asyncio.start_server(api, "127.0.0.1", 0)
    base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/api/v3"
    async with AsyncClient(KEY, base_url=base_url, retries=0, timeout=timeout) as client:
        yield client, api
    server.close()


async def cancel_after(steps: int, client: AsyncClient, how: str) -> bool:
    """Cancel a call after some turns of the loop; gives whether it was over before."""
    id_ = f"{steps:032x}"
    scope = anyio.CancelScope()

    async def call() -> str | None:
        with scope:
            return (await client.files.get(id_)).id
        return None

    task = asyncio.ensure_future(call())
    for _ in range(steps):
        await asyncio.sleep(0)
    done = task.done()
    if how == "task":
        task.cancel()
    else:
        scope.cancel()
    outcome = (await asyncio.gather(task, return_exceptions=True))[0]
    assert outcome in (id_, None) or isinstance(outcome, asyncio.CancelledError)
    return done


@pytest.mark.parametrize("connections", [1, 2])
@pytest.mark.parametrize("closes", [False, True], ids=["kept", "closing"])
@pytest.mark.parametrize("how", ["task", "scope"])
def test_cancelled_at_every_turn(monkeypatch: pytest.MonkeyPatch, connections: int, closes: bool, how: str) -> None:
    monkeypatch.setattr(async_pools, "CONNECTIONS", connections)

    async def run() -> None:
        async with connected(closes) as (client, _):
            for steps in range(ENOUGH):
                done = await cancel_after(steps, client, how)
                id_ = f"{steps + 10_000:032x}"
                assert (await client.files.get(id_)).id == id_
                if done:
                    return
            raise AssertionError("the call never ended")

    asyncio.run(run())


def test_a_call_in_the_queue_is_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(async_pools, "CONNECTIONS", 1)

    async def run() -> None:
        async with connected(closes=True) as (client, _):
            for steps in range(60):
                first = asyncio.ensure_future(client.files.get("a" * 32))
                queued = [asyncio.ensure_future(client.files.get(f"{number:032x}")) for number in range(3)]
                for _ in range(steps):
                    await asyncio.sleep(0)
                queued[0].cancel()
                first.cancel()
                outcomes = await asyncio.gather(first, *queued, return_exceptions=True)
                for number in (1, 2):
                    outcome = outcomes[1 + number]
                    assert not isinstance(outcome, BaseException), outcome
                    assert outcome.id == f"{number:032x}"

    asyncio.run(run())


def test_many_timeouts_and_then_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(async_pools, "CONNECTIONS", 2)

    async def run() -> None:
        async with connected() as (client, api):
            for _ in range(3):
                api.held.clear()
                slow = [client.files.get(f"{number:032x}", timeout=0.05) for number in range(10)]
                outcomes = await asyncio.gather(*slow, return_exceptions=True)
                assert {type(outcome) for outcome in outcomes} <= {CallTimeoutError, ConnectError}
                api.held.set()
                ids = [f"{number:032x}" for number in range(100, 130)]
                assert [report.id for report in await asyncio.gather(*map(client.files.get, ids))] == ids

    asyncio.run(run())


@pytest.mark.parametrize("name", ["get", "add_comment"])
def test_a_full_pool_is_said_to_be_full(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(async_pools, "CONNECTIONS", 1)

    async def run() -> None:
        async with connected() as (client, api):
            api.held.clear()
            first = asyncio.ensure_future(client.files.get("a" * 32))
            await asyncio.sleep(0)
            call: Callable[..., object] = getattr(client.files, name)
            arguments = ["b" * 32] if name == "get" else ["b" * 32, "Lorem"]
            with pytest.raises(ConnectError, match="all connections were in use"):
                await call(*arguments, timeout=0.5)  # type: ignore[misc]
            api.held.set()
            assert (await first).id == "a" * 32

    asyncio.run(run())


def test_the_connection_of_a_cancelled_call_is_closed_and_no_other() -> None:
    async def run() -> None:
        async with connected() as (client, api):
            assert (await client.files.get("a" * 32)).id == "a" * 32
            api.held.clear()
            with pytest.raises(CallTimeoutError):
                await client.files.get("b" * 32, timeout=0.05)
            with pytest.raises(CallTimeoutError):
                await client.files.get("c" * 32, timeout=0.05)
            api.held.set()
            ids = ["d" * 32, "e" * 32]
            for id_ in ids:
                assert (await client.files.get(id_)).id == id_
            assert api.connections == 3

    asyncio.run(run())
