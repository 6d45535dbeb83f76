"""Calls of a client within a quota: who waits, who is refused, and what the service says of it."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest

from tests.client.conftest import Clock, Serve
from tests.client.raw import answer
from tests.faces import Connect
from vtyped import AsyncClient, Client, QuotaExceededError, QuotaExhausted, VirusTotalError
from vtyped.quota import Governor, Granted, Limits, MemoryStore, Refused
from vtyped_mock import MockServer

HASH = "44d88612fea8a8f36de82e1278abb02f"
FOUND = answer(200, b'{"data": {"type": "file", "id": "%s", "attributes": {}}}' % HASH.encode())
EXCEEDED = answer(429, b'{"error": {"code": "QuotaExceededError", "message": "Quota exceeded"}}')
LIMIT = 7


def test_a_client_that_keeps_to_the_quota_is_never_refused(
    connect: Connect, vt_mock: MockServer, waits: list[float]
) -> None:
    vt_mock.state.quotas.set({"minute": 4, "hour": 30, "day": 40, "month": 15_500})
    governor = Governor(Limits(minute=4, hour=30, day=40, month=15_500), clock=vt_mock.clock.now)
    client = connect(vt_mock.api_key, base_url=vt_mock.base_url, quota=governor)
    for _ in range(45):
        client.files.get(HASH)
    assert Counter(seen.status for seen in vt_mock.requests) == {200: 45}
    assert sum(waits) > 12 * 3600, "the next day has come"


def test_waiting_for_the_quota_is_no_part_of_the_timeout(connect: Connect, serve: Serve, clock: Clock) -> None:
    server = serve(FOUND)
    client = connect(base_url=server.base_url, timeout=5, quota=Governor(Limits(minute=1), clock=clock.time))
    for _ in range(3):
        client.files.get(HASH)
    assert clock.sleeps == [61, 61]


def test_what_does_not_fit_is_not_sent(connect: Connect, serve: Serve, clock: Clock) -> None:
    server = serve(FOUND)
    governor = Governor(Limits(day=1), when_exhausted="raise", clock=clock.time)
    files = connect(base_url=server.base_url, quota=governor).files
    files.get(HASH)
    with pytest.raises(QuotaExhausted) as caught:
        files.get(HASH)
    assert caught.value.opens_at.timestamp() == 86_400
    with pytest.raises(QuotaExhausted):
        list(files.comments(HASH))
    with pytest.raises(QuotaExhausted):
        files.upload(b"content")
    assert len(server.requests) == 1


def test_each_try_counts(connect: Connect, serve: Serve, clock: Clock) -> None:
    server = serve(answer(503), answer(503), FOUND)
    governor = Governor(Limits(day=100), clock=clock.time)
    key = "a-key"
    connect(key, base_url=server.base_url, quota=governor).files.get(HASH)
    assert governor.for_key(key).remaining()["day"].used == 3


def test_a_refusal_of_the_service_holds_all_who_share_the_quota(connect: Connect, serve: Serve, clock: Clock) -> None:
    server = serve(EXCEEDED, FOUND)
    store = MemoryStore()
    one, other = (
        connect(base_url=server.base_url, retries=0, quota=Governor(Limits(minute=1000), store=store, clock=clock.time))
        for _ in range(2)
    )
    with pytest.raises(QuotaExceededError):
        one.files.get(HASH)
    other.files.get(HASH)
    assert clock.sleeps == [61]


def test_a_refusal_of_the_service_is_waited_for_by_the_call_itself(
    connect: Connect, serve: Serve, clock: Clock
) -> None:
    server = serve(EXCEEDED, FOUND)
    connect(base_url=server.base_url, quota=Governor(clock=clock.time)).files.get(HASH)
    assert len(server.requests) == 2
    assert 61 <= sum(clock.sleeps) <= 62


@pytest.mark.parametrize(("status", "in_a_row"), [(200, False), (404, False), (499, False), (500, True), (503, True)])
def test_an_answer_between_two_refusals(
    connect: Connect, serve: Serve, clock: Clock, status: int, in_a_row: bool
) -> None:
    files = connect(
        base_url=serve(EXCEEDED, answer(status), EXCEEDED, FOUND).base_url,
        retries=0,
        quota=Governor(clock=clock.time),
    ).files
    for _ in range(3):
        with suppress(VirusTotalError):
            files.get(HASH)
    files.get(HASH)
    assert (sum(clock.sleeps) > 3600) == in_a_row, "a second refusal in a row is one of the day"


class Store(MemoryStore):
    """Remembers which threads asked it."""

    def __init__(self, blocks: bool) -> None:
        super().__init__()
        self.blocks = blocks
        self.threads: set[int] = set()

    def reserve(self, account: str, limits: Limits, now: float) -> Granted | Refused:
        self.threads.add(threading.get_ident())
        return super().reserve(account, limits, now)


@pytest.mark.parametrize("blocks", [False, True])
def test_a_store_that_may_have_to_wait_does_not_hold_up_the_loop(serve: Serve, blocks: bool) -> None:
    store = Store(blocks)

    async def run() -> None:
        async with AsyncClient("a-key", base_url=serve(FOUND).base_url, quota=Governor(store=store)) as client:
            await client.files.get(HASH)

    asyncio.run(run())
    assert (threading.get_ident() in store.threads) is not blocks


@pytest.mark.parametrize("blocks", [False, True])
def test_what_any_store_says_is_obeyed(connect: Connect, serve: Serve, clock: Clock, blocks: bool) -> None:
    governor = Governor(Limits(minute=1), store=Store(blocks), clock=clock.time)
    client = connect(base_url=serve(FOUND).base_url, quota=governor)
    for _ in range(2):
        client.files.get(HASH)
    assert clock.sleeps == [61]


def test_the_real_limits_are_asked_for(connect: Connect, vt_mock: MockServer) -> None:
    vt_mock.state.quotas.set({"hour": 50, "day": 70, "month": 900})
    governor = Governor(Limits.public(), clock=vt_mock.clock.now)
    client = connect(vt_mock.api_key, base_url=vt_mock.base_url, quota=governor)
    assert client.quota.remaining()["day"].limit == 500
    client.quota.learn_figures(client.users.quotas("mock_user"))
    left = client.quota.remaining()
    assert {window: (left[window].limit, left[window].used) for window in ("minute", "hour", "day", "month")} == {
        "minute": (4, 1),
        "hour": (50, 1),
        "day": (70, 1),
        "month": (900, 1),
    }


def test_without_a_quota_there_is_none(connect: Connect) -> None:
    assert connect().quota is None


def test_threads_share_the_quota_of_their_client(serve: Serve) -> None:
    server = serve(FOUND)
    governor = Governor(Limits(day=LIMIT), when_exhausted="raise")
    with Client("a-key", base_url=server.base_url, quota=governor) as client, ThreadPoolExecutor(8) as pool:
        calls = [pool.submit(client.files.get, HASH) for _ in range(30)]
        outcomes = Counter(type(call.exception()) for call in calls)
    assert outcomes == {type(None): LIMIT, QuotaExhausted: 30 - LIMIT}
    assert len(server.requests) == LIMIT


def test_tasks_share_the_quota_of_their_client(serve: Serve) -> None:
    server = serve(FOUND)
    governor = Governor(Limits(day=LIMIT), when_exhausted="raise")

    async def run() -> Counter[type]:
        async with AsyncClient("a-key", base_url=server.base_url, quota=governor) as client:
            calls = (client.files.get(HASH) for _ in range(30))
            return Counter(type(each) for each in await asyncio.gather(*calls, return_exceptions=True))

    outcomes = asyncio.run(run())
    assert outcomes[QuotaExhausted] == 30 - LIMIT
    assert len(server.requests) == LIMIT
