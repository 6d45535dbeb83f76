"""Both clients behind one face, so that what is tested for one is tested for the other."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Coroutine, Iterator
from contextlib import ExitStack, contextmanager
from types import ModuleType
from typing import Any

import anyio
import anyio.from_thread
import pytest

from tests.canary import KEY
from vtyped import AsyncClient, Client
from vtyped_mock import MockServer

__all__ = ["KEY", "Awaited", "Connect", "connect", "connect_in_any_loop", "transport_of", "waits"]

Connect = Callable[..., Any]
Run = Callable[[Coroutine[Any, Any, Any]], Any]


class Awaited:
    """An asynchronous object that is called like its synchronous twin."""

    def __init__(self, target: Any, run: Run) -> None:
        self._target = target
        self._run = run

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._target, name)
        if inspect.iscoroutinefunction(value) or inspect.ismethod(value):
            return lambda *args, **kwargs: self._outcome(value(*args, **kwargs))
        return Awaited(value, self._run) if type(value).__module__.startswith("vtyped") else value

    def _outcome(self, value: Any) -> Any:
        if inspect.isawaitable(value):
            return self._run(_awaited(value))
        return Awaited(value, self._run) if hasattr(value, "__aiter__") else value

    def __iter__(self) -> Iterator[Any]:
        iterator = aiter(self._target)
        while True:
            try:
                yield self._run(_awaited(anext(iterator)))
            except StopAsyncIteration:
                return

    def __repr__(self) -> str:
        return repr(self._target)


async def _awaited(value: Any) -> Any:
    return await value


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Iterator[Connect]:
    """Makes clients of one kind, with a key unless told otherwise, and closes them."""
    with _connecting(request.param) as make:
        yield make


@pytest.fixture(name="connect", params=["sync", "async", "trio"])
def connect_in_any_loop(request: pytest.FixtureRequest) -> Iterator[Connect]:
    """The same, in either of the loops that there are."""
    with _connecting(request.param) as make:
        yield make


@contextmanager
def _connecting(kind: str) -> Iterator[Connect]:
    with ExitStack() as opened:
        run = None if kind == "sync" else _in_asyncio(opened) if kind == "async" else _in_trio(opened)

        def make(api_key: str | None = KEY, **arguments: Any) -> Any:
            if run is None:
                client: Any = Client(api_key, **arguments)
            else:
                client = Awaited(AsyncClient(api_key, **arguments), run)
            opened.callback(client.close)
            return client

        yield make


def _in_asyncio(opened: ExitStack) -> Run:
    """Runs in the thread of the test, where interrupts arrive."""
    return opened.enter_context(asyncio.Runner()).run


def _in_trio(opened: ExitStack) -> Run:
    """Runs in a loop that goes on between two calls, which trio has in another thread only."""
    portal = opened.enter_context(anyio.from_thread.start_blocking_portal("trio"))
    return lambda coroutine: portal.call(_awaited, coroutine)


def transport_of(library: ModuleType) -> Any:
    """What an HTTP library itself sends with, for either kind of client."""

    class Transport(library.HTTPTransport, library.AsyncHTTPTransport):  # type: ignore[name-defined,misc]
        def __init__(self) -> None:
            library.HTTPTransport.__init__(self)
            self._sync = self._pool
            library.AsyncHTTPTransport.__init__(self)
            self._async = self._pool

        def handle_request(self, request: Any) -> Any:
            self._pool = self._sync
            return super().handle_request(request)

        async def handle_async_request(self, request: Any) -> Any:
            self._pool = self._async
            return await super().handle_async_request(request)

        def close(self) -> None:
            self._sync.close()

        async def aclose(self) -> None:
            await self._async.aclose()

    return Transport()


@pytest.fixture
def waits(vt_mock: MockServer, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The waits of clients, which move the clock of the mock and take no time."""
    seen: list[float] = []

    def wait(seconds: float) -> None:
        seen.append(seconds)
        vt_mock.clock.advance(seconds)

    async def wait_awaited(seconds: float) -> None:
        wait(seconds)

    monkeypatch.setattr("time.sleep", wait)
    monkeypatch.setattr(anyio, "sleep", wait_awaited)
    return seen
