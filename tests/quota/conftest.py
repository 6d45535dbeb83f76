from __future__ import annotations

import itertools
import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from vtyped.quota import MemoryStore, RedisStore, SqliteStore, Store

_NUMBERS = itertools.count()


@pytest.fixture
def account() -> str:
    """An account that no other test uses."""
    return new_account()


def new_account() -> str:
    return f"account{next(_NUMBERS)}"


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Redis server of the tests' own."""
    binary = shutil.which("redis-server")
    if binary is None:
        pytest.skip("there is no redis-server on this machine")
    folder = tmp_path_factory.mktemp("redis")
    for _ in range(5):  # another program may take the port in between
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        server = _started([binary, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)])
        if server is not None:
            break
    else:
        pytest.fail("redis-server does not start")
    try:
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        server.terminate()
        server.communicate()


def _started(command: list[str]) -> subprocess.Popen[str] | None:
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603
    assert server.stdout is not None
    if any("Ready to accept connections" in line for line in server.stdout):
        return server
    server.communicate()
    return None


Make = Callable[[], Store]


@pytest.fixture(scope="module", params=["memory", "sqlite", "redis"])
def make_store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Make:
    """Makes stores of one kind that share their counts; in memory there is but one."""
    if request.param == "memory":
        only = MemoryStore()
        return lambda: only
    if request.param == "sqlite":
        path: Path = tmp_path_factory.mktemp("sqlite") / "quota.sqlite"
        return lambda: SqliteStore(path)
    url = request.getfixturevalue("redis_url")
    return lambda: RedisStore(url, server_time=False)


@pytest.fixture(scope="module")
def store(make_store: Make) -> Iterator[Store]:
    store = make_store()
    yield store
    store.close()
