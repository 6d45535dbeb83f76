"""The drivers of steps."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest

from vtyped import AsyncClient, Client, ConnectError, RequestInfo, ResponseInfo, TransportError, VirusTotalError
from vtyped.errors import api_error
from vtyped.steps import Blocking, Steps
from vtyped.together import meets_all, run_together, run_together_awaited


def run_sync(steps: Steps[Any]) -> Any:
    with Client("k", base_url="http://127.0.0.1:1") as client:
        return client._session.run(steps)


def run_async(steps: Steps[Any]) -> Any:
    async def main() -> Any:
        async with AsyncClient("k", base_url="http://127.0.0.1:1") as client:
            return await client._session.run(steps)

    return asyncio.run(main())


def failing() -> None:
    raise OSError("no disk")


@pytest.mark.parametrize("run", [run_sync, run_async])
def test_what_a_blocking_function_raises_reaches_the_steps(run: Callable[[Steps[Any]], Any]) -> None:
    def steps() -> Steps[list[Any]]:
        seen: list[Any] = []
        try:
            yield Blocking(failing)
        except OSError as error:
            seen.append(str(error))
        seen.append((yield Blocking(lambda: 7)))
        return seen

    def unaware() -> Steps[None]:
        yield Blocking(failing)

    assert run(steps()) == ["no disk", 7]
    with pytest.raises(OSError, match="no disk"):
        run(unaware())


@pytest.mark.parametrize("run", [run_sync, run_async])
def test_steps_that_are_interrupted_are_closed(run: Callable[[Steps[Any]], Any]) -> None:
    class Interrupt(BaseException):
        pass

    def interrupt() -> None:
        raise Interrupt

    closed = []

    def steps() -> Steps[None]:
        try:
            yield Blocking(interrupt)
        finally:
            closed.append(True)

    held = steps()
    with pytest.raises(Interrupt):
        run(held)
    assert closed == [True]


def together_sync(works: list[Steps[None]], concurrency: int) -> None:
    with Client("k", base_url="http://127.0.0.1:1") as client:
        run_together(client._session, works, concurrency)


def together_async(works: list[Steps[None]], concurrency: int) -> None:
    async def main() -> None:
        async with AsyncClient("k", base_url="http://127.0.0.1:1") as client:
            await run_together_awaited(client._session, works, concurrency)

    asyncio.run(main())


@pytest.mark.parametrize("together", [together_sync, together_async])
@pytest.mark.parametrize("concurrency", [1, 3, 50])
def test_all_are_carried_out(together: Callable[..., None], concurrency: int) -> None:
    done: list[int] = []

    def work(number: int) -> Steps[None]:
        yield Blocking(lambda: done.append(number))

    together([work(number) for number in range(20)], concurrency)
    assert sorted(done) == list(range(20))
    together([], concurrency)


@pytest.mark.parametrize("together", [together_sync, together_async])
def test_as_many_at_once_as_there_may_be(together: Callable[..., None]) -> None:
    # It opens only where three are at it together.
    barrier = threading.Barrier(3)

    def work() -> Steps[None]:
        yield Blocking(lambda: barrier.wait(30))

    together([work() for _ in range(6)], 3)


@pytest.mark.parametrize("together", [together_sync, together_async])
@pytest.mark.parametrize("concurrency", [1, 2])
def test_where_one_fails_no_more_are_begun(together: Callable[..., None], concurrency: int) -> None:
    begun: list[int] = []

    def work(number: int) -> Steps[None]:
        begun.append(number)
        # All of them together take longer than a failure is on its way.
        yield Blocking(failing if number == 1 else lambda: threading.Event().wait(0.1 if number > 1 else 0))

    with pytest.raises(OSError, match="no disk"):
        together([work(number) for number in range(50)], concurrency)
    assert len(begun) < 50


REQUEST = RequestInfo("GET", "https://vt.example/api/v3/files/a", "files.get")


@pytest.mark.parametrize(
    ("error", "meets"),
    [
        (ConnectError("the certificate is not trusted", REQUEST, lasting=True), True),
        (ConnectError("nobody listens", REQUEST), False),
        (TransportError("reset", REQUEST), False),
        (api_error(401, "WrongCredentialsError", "", REQUEST, ResponseInfo(401)), True),
        (api_error(429, "QuotaExceededError", "", REQUEST, ResponseInfo(429)), True),
        (api_error(429, "TooManyRequestsError", "", REQUEST, ResponseInfo(429)), False),
        (api_error(404, "NotFoundError", "", REQUEST, ResponseInfo(404)), False),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_would_meet_all_that_is_asked_for_next(error: VirusTotalError, meets: bool) -> None:
    assert meets_all(error) is meets


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_an_interrupt_waits_for_what_is_under_way() -> None:
    script = """
import os, signal, threading
from vtyped import Client
signal.signal(signal.SIGINT, signal.default_int_handler)
from vtyped.steps import Blocking
from vtyped.together import run_together

under_way, released, done = threading.Barrier(5), threading.Event(), []

def interrupt():
    under_way.wait()
    os.kill(os.getpid(), signal.SIGINT)
    # Later than the main thread takes to notice.
    threading.Timer(1.5, released.set).start()

def slow(number):
    if number < 4:
        under_way.wait()
    released.wait()
    done.append(number)

def work(number):
    yield Blocking(lambda: slow(number))

threading.Thread(target=interrupt, daemon=True).start()
try:
    run_together(Client("k", base_url="http://127.0.0.1:1")._session, [work(number) for number in range(50)], 4)
except KeyboardInterrupt:
    print(sorted(done))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)  # noqa: S603
    assert done.stdout == "[0, 1, 2, 3]\n", done.stderr
