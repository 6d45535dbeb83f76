"""One run of one program, in a process of its own: `python -m benchmarks.suite.worker MODULE:FUNCTION SITE`.

A program is a generator, or an asynchronous one: what comes before its `yield` makes ready, what follows is measured.
Prints JSON: seconds by the wall clock, seconds of processor time, bytes of memory added, longest pause of the loop.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import resource
import sys
import time
from collections.abc import AsyncGenerator, Generator
from importlib import import_module

from .site import Site

_TICK = 0.001


class _Meter:
    """The clocks, from `begin` to `end`."""

    def begin(self) -> None:
        self._memory = _usage().ru_maxrss
        self._cpu = _cpu()
        self._wall = time.perf_counter()

    def end(self) -> dict[str, float]:
        wall, cpu = time.perf_counter() - self._wall, _cpu() - self._cpu
        # Linux counts in kilobytes, macOS in bytes.
        unit = 1 if sys.platform == "darwin" else 1024
        return {"wall": wall, "cpu": cpu, "memory": (_usage().ru_maxrss - self._memory) * unit}


def _usage() -> resource.struct_rusage:
    return resource.getrusage(resource.RUSAGE_SELF)


def _cpu() -> float:
    # With the children, for programs that start one.
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    own = _usage()
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def _run(program: Generator[None]) -> dict[str, float]:
    meter = _Meter()
    next(program)
    meter.begin()
    for _ in program:
        pass
    return meter.end()


async def _run_awaited(program: AsyncGenerator[None], *, watched: bool) -> dict[str, float]:
    meter = _Meter()
    await anext(program)
    pauses = [0.0]
    watch = asyncio.create_task(_watch(pauses)) if watched else None
    meter.begin()
    async for _ in program:
        pass
    figures = meter.end()
    if watch is not None:
        watch.cancel()
        figures["pause"] = max(pauses)
    return figures


async def _watch(pauses: list[float]) -> None:
    """Note how much processor time the thread of the loop has used without a break."""
    before = time.thread_time()
    while True:
        await asyncio.sleep(_TICK)
        now = time.thread_time()
        pauses.append(now - before)
        before = now


def main() -> None:
    """Run from the command line."""
    module, _, name = sys.argv[1].partition(":")
    if "without-msgspec" in sys.argv[3:]:
        sys.modules["msgspec"] = None  # type: ignore[assignment]  # as where it is not installed
    site = Site(**json.loads(sys.argv[2]))
    made = getattr(import_module(f"{__package__}.programs.{module}"), name)(site)
    if inspect.isasyncgen(made):
        figures = asyncio.run(_run_awaited(made, watched="watched" in sys.argv[3:]))
    else:
        figures = _run(made)
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
