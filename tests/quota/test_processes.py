"""Six processes share a quota."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.quota.model import overfull
from tests.quota.workers import PROCESSES, at_once, patiently, together
from vtyped.quota import Granted, Limits, MemoryStore, SqliteStore

EVENING = datetime(2026, 12, 31, 23, 57, tzinfo=UTC).timestamp()


@pytest.fixture(params=["sqlite", "redis"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    """A kind of store, and where it keeps its counts."""
    if request.param == "sqlite":
        return "sqlite", str(tmp_path / "quota.sqlite")
    url: str = request.getfixturevalue("redis_url")
    import redis

    redis.Redis.from_url(url).flushall()
    return "redis", url


def test_never_a_call_too_many(place: tuple[str, str]) -> None:
    limits = {window: Limits(**{window: 100}) for window in ("minute", "hour", "day", "month")}
    granted = together(at_once, *place, limits, EVENING, 50)
    assert {window: sum(len(calls[window]) for calls in granted) for window in limits} == dict.fromkeys(limits, 100)


def test_all_work_is_done_and_no_window_sees_too_much(place: tuple[str, str]) -> None:
    limits = Limits(minute=4, hour=60, day=90, month=150)
    calls = [at for done in together(patiently, *place, limits, EVENING, 40) for at in done]
    assert len(calls) == 40 * PROCESSES
    assert not overfull(limits, calls)


def test_on_the_clock_of_the_redis_server(redis_url: str) -> None:
    import redis

    redis.Redis.from_url(redis_url).flushall()
    limits = Limits(minute=30)
    # The callers' clocks are wrong, which does not matter.
    granted = together(at_once, "redis-time", redis_url, {"account": limits}, 0.0, 20)
    calls = [at for done in granted for at in done["account"]]
    assert len(calls) >= 30
    assert not overfull(limits, calls)


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    """Threads take turns in the middle of everything."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


@pytest.mark.parametrize("kind", ["memory", "sqlite"])
@pytest.mark.usefixtures("hasty_threads")
def test_threads_of_one_process(tmp_path: Path, kind: str) -> None:
    store = MemoryStore() if kind == "memory" else SqliteStore(tmp_path / "quota.sqlite")
    barrier = threading.Barrier(PROCESSES)

    def work() -> int:
        barrier.wait(60)
        answers = [store.reserve("account", Limits(day=100), EVENING) for _ in range(50)]
        return sum(isinstance(answer, Granted) for answer in answers)

    with ThreadPoolExecutor(PROCESSES) as pool:
        works = [pool.submit(work) for _ in range(PROCESSES)]
        assert sum(one.result() for one in works) == 100


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_store_is_used_on_after_a_fork(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "quota.sqlite")
    limits = Limits(day=30)
    store.reserve("account", limits, EVENING)
    # As a thread that is in the middle of a call at the fork leaves it.
    with store._file._lock:
        children = []
        for _ in range(3):
            child = os.fork()
            if child == 0:
                # Ends a child that waits for ever for what only the parent could give it.
                signal.alarm(30)
                done = sum(isinstance(store.reserve("account", limits, EVENING), Granted) for _ in range(9))
                os._exit(done)
            children.append(child)
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [9, 9, 9]
    assert [isinstance(store.reserve("account", limits, EVENING), Granted) for _ in range(3)] == [True, True, False]
