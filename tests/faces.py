"""Both clients behind one face, so that what is tested for one is tested for the other."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import anyio
import pytest

from tests.canary import KEY
from vtyped import AsyncClient, Client
from vtyped_mock import MockServer

__all__ = ["KEY", "Awaited", "Connect", "connect", "transport_of", "waits"]

Connect = Callable[..., Any]


class Awaited:
    """An asynchronous object that is called like its synchronous twin."""

    def __init__(self, target: Any, runner: asyncio.Runner) -> None:
        self._target = target
        self._runner = runner

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._target, name)
        if inspect.iscoroutinefunction(value) or inspect.ismethod(value):
            return lambda *args, **kwargs: self._outcome(value(*args, **kwargs))
        return Awaited(value, self._runner) if type(value).__module__.startswith("vtyped") else value

    def _outcome(self, value: Any) -> Any:
        if inspect.isawaitable(value):
            return self._runner.run(_awaited(value))
        return Awaited(value, self._runner) if hasattr(value, "__aiter__") else value

    def __iter__(self) -> Iterator[Any]:
        iterator = aiter(self._target)
        while True:
            try:
                yield self._runner.run(_awaited(anext(iterator)))
            except StopAsyncIteration:
                return

    def __repr__(self) -> str:
        return repr(self._target)


async def _awaited(value: Any) -> Any:
    return await value


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Iterator[Connect]:
    """Makes clients of one kind, with a key unless told otherwise, and closes them."""
    clients: list[Any] = []
    with asyncio.Runner() as runner:

        def make(api_key: str | None = KEY, **arguments: Any) -> Any:
            if request.param == "sync":
                client: Any = Client(api_key, **arguments)
            else:
                client = Awaited(AsyncClient(api_key, **arguments), runner)
            clients.append(client)
            return client

        yield make
        for client in clients:
            client.close()


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
