"""Tracebacks show the way of an error, and not what the library held on that way: the key, and signed addresses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TypeVar

E = TypeVar("E", bound=BaseException)

_OWN = {"vtyped", "vtyped_api", "httpx", "httpx2", "httpcore", "httpcore2", "h11", "anyio", "asyncio", "ssl", "socket"}


def cleared(error: E) -> E:
    """The same error. Frames of the library, and of what it sends through, have no local names any more."""
    for each in causes(error):
        trace = each.__traceback__
        while trace is not None:
            frame = trace.tb_frame
            if str(frame.f_globals.get("__name__")).partition(".")[0] in _OWN:
                with suppress(RuntimeError):  # it is still running
                    frame.clear()
            trace = trace.tb_next
    return error


def causes(error: BaseException) -> Iterator[BaseException]:
    """An error and what it came from, nearest first."""
    seen: set[int] = set()
    rest: list[BaseException | None] = [error]
    while rest:
        each = rest.pop(0)
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        rest += [each.__cause__, each.__context__]
        if isinstance(each, BaseExceptionGroup):
            rest += each.exceptions
