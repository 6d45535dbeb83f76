"""The mock on real ports, in threads of this process."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

import uvicorn
from starlette.types import ASGIApp

from .app import MockApp, create_app
from .calls import BASE_PATH
from .clock import Clock
from .delays import Delays
from .faults import Faults
from .journal import Journal
from .line import LineProtocol
from .proxy import Authority, connect_protocols, require_loopback
from .scenario import read_scenario
from .settings import Settings
from .state import State


class MockServer:
    """A running mock, as a context manager.

    With a `proxy_folder` it is also a proxy that stands in for the service under its real name, on this machine only;
    the certificate of the authority to trust is written into that folder.

    Both origins, the API and the storage, run in one thread with one event loop, so that a request never meets a
    state that another one is halfway through changing.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        storage_port: int = 0,
        document: Path | None = None,
        proxy_folder: Path | None = None,
        proxy_port: int = 0,
    ) -> None:
        self.settings = settings or Settings()
        self._host = host
        self._ports = (port, storage_port)
        self._proxy_folder = proxy_folder
        self._proxy_port = proxy_port
        self._document = document
        self._servers: list[_Server] = []
        self._thread: threading.Thread | None = None
        self._app: MockApp | None = None
        self._origins = ("", "")
        self._proxy = ("", Path())

    @property
    def origin(self) -> str:
        """Scheme, host and port of the API, for clients that add the rest themselves."""
        return self._origins[0]

    @property
    def base_url(self) -> str:
        """The address of the API, to give to a client."""
        return self._origins[0] + BASE_PATH

    @property
    def storage_url(self) -> str:
        """The address of the storage, where downloads come from."""
        return self._origins[1]

    @property
    def control_url(self) -> str:
        """The address under which the mock is controlled."""
        return f"{self._origins[0]}/_mock"

    @property
    def proxy_url(self) -> str:
        """The address of the proxy."""
        return self._proxy[0]

    @property
    def ca_file(self) -> Path:
        """The certificate to trust for what comes through the proxy."""
        return self._proxy[1]

    @property
    def api_key(self) -> str:
        """The key with the most rights, the first of several."""
        accounts = self.state.settings.accounts if self._app else self.settings.accounts
        return max(accounts, key=lambda account: len(account.access)).key

    @property
    def app(self) -> MockApp:
        """The application that is running."""
        if self._app is None:
            raise RuntimeError("The mock is not running.")
        return self._app

    @property
    def state(self) -> State:
        """What the mock remembers."""
        return self.app.state

    @property
    def clock(self) -> Clock:
        """The clock of the mock."""
        return self.state.clock

    @property
    def faults(self) -> Faults:
        """What is to go wrong."""
        return self.state.faults

    @property
    def requests(self) -> Journal:
        """The requests seen since the last reset."""
        return self.state.requests

    def load(self, scenario: str | Path) -> None:
        """Begin anew with the scenario of a file.

        Raises:
            ScenarioError: Something in the file makes no sense.
        """
        self.state.use(read_scenario(scenario))

    def set_quota(self, limits: Mapping[str, int], group_limits: Mapping[str, int] | None = None) -> None:
        """Set the requests a `minute`, `hour`, `day` and `month` of each user and each group; clears the counters."""
        self.state.quotas.set(limits, group_limits)

    def start(self) -> Self:
        """Open the ports and begin to answer.

        Raises:
            OSError: A port is in use.
            ValueError: A proxy was asked for on an address that other machines can reach.
        """
        if self._proxy_folder is not None:
            require_loopback(self._host)
        sockets: list[socket.socket] = []
        try:
            ports = (*self._ports, self._proxy_port) if self._proxy_folder is not None else self._ports
            sockets.extend(_bind(self._host, port) for port in ports)
            api, storage, *proxy = (_origin(self._host, bound) for bound in sockets)
            self._app = create_app(self.settings, document=self._document, storage_url=storage)
            ready = threading.Semaphore(0)
            delays = self._app.delays
            first, second = _Server(self._app, ready, delays), _Server(self._app.storage, ready, delays)
            self._servers = [first, second]
            door: Door | None = None
            if self._proxy_folder is not None:
                authority = Authority()
                self._proxy = (proxy[0], authority.write(self._proxy_folder))
                door = connect_protocols(first, second, authority), sockets[2]
        except BaseException:
            for bound in sockets:
                bound.close()
            raise
        self._origins = (api, storage)
        self._thread = threading.Thread(
            target=asyncio.run, args=(_run(self._servers, sockets[:2], ready, door),), name="vtyped_mock", daemon=True
        )
        self._thread.start()
        for _ in self._servers:
            ready.acquire()
        if not self._thread.is_alive() or not all(server.started for server in self._servers):
            self.stop()
            raise RuntimeError("The mock could not start.")
        return self

    def stop(self) -> None:
        """Answer no more and close the ports."""
        for server in self._servers:
            server.should_exit = True
        if self._thread is not None:
            self._thread.join()
        self._thread = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, type_: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class _Server(uvicorn.Server):
    """A server that tells when it has begun to answer, and does not wait for delays when it stops."""

    def __init__(self, app: ASGIApp, ready: threading.Semaphore, delays: Delays) -> None:
        config = uvicorn.Config(
            app,
            http=LineProtocol,
            lifespan="off",
            log_config=None,
            log_level="warning",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=1,
        )
        super().__init__(config)
        self._ready = ready
        self._delays = delays

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer."""
        await super().startup(sockets)
        self._ready.release()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Answer no more."""
        self._delays.end()
        await super().shutdown(sockets)


Door = tuple[Callable[[], asyncio.Protocol], socket.socket]
"""What makes the protocol of each connection to a port, and the port."""


async def _run(
    servers: list[_Server], sockets: list[socket.socket], ready: threading.Semaphore, door: Door | None
) -> None:
    opened: asyncio.Server | None = None
    try:
        if door is not None:
            opened = await asyncio.get_running_loop().create_server(door[0], sock=door[1])
        await asyncio.gather(*(server.serve([bound]) for server, bound in zip(servers, sockets, strict=True)))
    finally:
        if opened is not None:
            opened.close()
        # Whoever waits for a server that could not start must not wait for ever.
        ready.release(len(servers))


def _bind(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Only a socket that names TCP gets TCP_NODELAY from asyncio; without it every answer waits 40 ms.
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
    except OSError:
        bound.close()
        raise
    return bound


def _origin(host: str, bound: socket.socket) -> str:
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{bound.getsockname()[1]}"
