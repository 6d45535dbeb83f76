"""What waits for the network, in a loop of asyncio or of trio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import anyio


def time_limit(seconds: float) -> AbstractAsyncContextManager[Any]:
    """Within it, what takes longer is cancelled, which ends it with a `TimeoutError`."""
    return asyncio.timeout(seconds) if _is_asyncio() else _time_limit_of_trio(seconds)


@asynccontextmanager
async def _time_limit_of_trio(seconds: float) -> AsyncIterator[None]:
    with anyio.fail_after(seconds):
        yield


async def to_the_end(closing: Awaitable[None]) -> None:
    """Close something, even where the task is cancelled meanwhile: half closed, it takes its connection with it."""
    if not _is_asyncio():
        with anyio.CancelScope(shield=True):  # which in trio holds off every cancellation
            await closing
        return
    task = asyncio.ensure_future(closing)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        with anyio.CancelScope(shield=True):
            await asyncio.wait({task})
        raise


def caller_of_the_loop() -> Callable[[Callable[[], object]], object]:
    """What has the loop that runs now call a function soon; for other threads, which do not wait for it."""
    if _is_asyncio():
        return asyncio.get_running_loop().call_soon_threadsafe

    import trio  # it runs, so it is there

    return trio.lowlevel.current_trio_token().run_sync_soon


def _is_asyncio() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
