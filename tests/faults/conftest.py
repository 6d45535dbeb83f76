from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import anyio
import pytest
import trustme

from tests.client.conftest import home
from tests.faces import Connect, connect
from tests.faults.proxies import ChaosProxy, Internet, Trouble
from tests.faults.server import Server

__all__ = ["connect", "home"]

Serve = Callable[..., Server]
Disturb = Callable[..., ChaosProxy]
API_HOST = "www.vt.example"


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def serve(stack: ExitStack) -> Serve:
    """Starts servers that answer by a script."""
    return lambda *script, **arguments: stack.enter_context(Server(*script, **arguments))


@pytest.fixture
def disturb(stack: ExitStack) -> Disturb:
    """Starts proxies that make the same trouble on every connection."""

    def start(server: Server, **trouble: Any) -> ChaosProxy:
        return stack.enter_context(ChaosProxy(server.port, lambda _: Trouble(**trouble)))

    return start


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The client's waits between tries, in seconds. They are written down, and not waited for."""
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr("time.sleep", waits.append)
    monkeypatch.setattr(anyio, "sleep", sleep)
    return waits


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """Signs the certificates of the servers of the tests."""
    return trustme.CA()


def speaking_tls(authority: trustme.CA, *names: str) -> ssl.SSLContext:
    """What a server with a certificate for these names needs."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return context


class Web:
    """An API at `https://www.vt.example`, other hosts, and clients that trust their certificates."""

    def __init__(self, stack: ExitStack, connect: Connect, authority: trustme.CA) -> None:
        self._stack = stack
        self._connect = connect
        self._authority = authority
        self._internet = stack.enter_context(Internet({}))
        self._trust = ssl.create_default_context()
        authority.configure_trust(self._trust)

    @property
    def asked(self) -> list[str]:
        """Hosts and ports that were asked for."""
        return self._internet.asked

    def serve(self, address: str, *script: Any, **arguments: Any) -> Server:
        """Put a server at an address such as `storage.example:443`; every port but 80 speaks TLS."""
        host, _, port = address.rpartition(":")
        tls = None if port == "80" else speaking_tls(self._authority, host)
        server = self._stack.enter_context(Server(*script, tls=tls, **arguments))
        self._internet.hosts[address] = server.port
        return server

    def client(self, **arguments: Any) -> Any:
        """A client of the API."""
        base_url = f"https://{API_HOST}/api/v3"
        return self._connect(base_url=base_url, proxy=self._internet.origin, verify=self._trust, **arguments)


@pytest.fixture
def web(stack: ExitStack, connect: Connect, authority: trustme.CA) -> Web:
    return Web(stack, connect, authority)
