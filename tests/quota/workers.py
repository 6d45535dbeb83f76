"""What the processes of `test_processes.py` do."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.synchronize import Barrier
from typing import Any, TypeVar

from vtyped.quota import Granted, Limits, RedisStore, SqliteStore, Store

PROCESSES = 6
T = TypeVar("T")
_barriers: list[Barrier] = []


def together(work: Callable[..., T], *arguments: Any) -> list[T]:
    """What each of the processes gives for the same work, begun at the same time."""
    # Fresh interpreters, as those of different programs are.
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(PROCESSES)
    with ProcessPoolExecutor(PROCESSES, context, _keep, (barrier,)) as pool:
        return [future.result() for future in [pool.submit(_begun, work, arguments) for _ in range(PROCESSES)]]


def _keep(barrier: Barrier) -> None:
    # A barrier is handed over to a process that begins, and not with its work.
    _barriers.append(barrier)


def _begun(work: Callable[..., T], arguments: tuple[Any, ...]) -> T:
    _barriers[0].wait(60)
    return work(*arguments)


def opened(kind: str, where: str) -> Store:
    if kind == "sqlite":
        return SqliteStore(where, timeout=60)
    return RedisStore(where, server_time=kind == "redis-time")


def at_once(kind: str, where: str, limits: dict[str, Limits], now: float, tries: int) -> dict[str, list[float]]:
    """Try many times at one instant, for several accounts; gives when the granted calls of each were counted."""
    store = opened(kind, where)
    calls: dict[str, list[float]] = {account: [] for account in limits}
    for _ in range(tries):
        for account, allowed in limits.items():
            answer = store.reserve(account, allowed, now)
            if isinstance(answer, Granted):
                calls[account].append(answer.at)
    return calls


def patiently(kind: str, where: str, limits: Limits, now: float, calls: int) -> list[float]:
    """Make a number of calls, on a clock that waiting moves; gives when they were counted."""
    store = opened(kind, where)
    done: list[float] = []
    while len(done) < calls:
        answer = store.reserve("account", limits, now)
        if isinstance(answer, Granted):
            assert answer.at >= now
            done.append(answer.at)
        else:
            assert answer.until > now
            now = answer.until
    return done
