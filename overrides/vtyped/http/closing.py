"""Closing what must not stay half closed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable

import anyio


async def to_the_end(closing: Awaitable[None]) -> None:
    """Close something, even where the task is cancelled meanwhile: half closed, it takes its connection with it."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:  # trio, where a scope can hold off every cancellation
        with anyio.CancelScope(shield=True):
            await closing
            return
    task = asyncio.ensure_future(closing)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        with anyio.CancelScope(shield=True):
            await asyncio.wait({task})
        raise
