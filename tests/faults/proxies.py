"""What may stand between a client and a server: a proxy that makes trouble, and a proxy that is the whole internet."""

from __future__ import annotations

import contextlib
import random
import socket
import struct
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Self

_PIECE = 64 * 1024


@dataclass(frozen=True)
class Trouble:
    """What happens to the bytes of a server on their way to the client."""

    latency: float = 0.0
    """Seconds that each piece is late."""
    jitter: float = 0.0
    """Seconds that each piece may be late beyond that."""
    piece: int = _PIECE
    """Bytes of a piece at most."""
    cut: int | None = None
    """Bytes after which the connection is reset."""


class _Proxy:
    """Accepts connections, and serves each in a thread."""

    def __init__(self) -> None:
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._start(self._accept)

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self._start(self._guarded, client)

    def _guarded(self, client: socket.socket) -> None:
        self._keep(client)
        with contextlib.suppress(OSError):
            self._serve(client)
        self._drop(client)

    def _serve(self, client: socket.socket) -> None:
        raise NotImplementedError

    def _join(self, client: socket.socket, port: int, trouble: Trouble, chance: random.Random) -> None:
        """Carry bytes both ways until one side is done."""
        server = socket.create_connection(("127.0.0.1", port))
        self._keep(server)
        upward = self._start(self._pump, client, server, Trouble(), chance)
        self._pump(server, client, trouble, chance)
        upward.join()
        self._drop(server)

    def _pump(self, source: socket.socket, target: socket.socket, trouble: Trouble, chance: random.Random) -> None:
        left = trouble.cut
        try:
            while data := source.recv(_PIECE):
                for start in range(0, len(data), trouble.piece):
                    piece = data[start : start + trouble.piece]
                    late = trouble.latency + chance.uniform(0, trouble.jitter)
                    if late and self._over.wait(late):
                        return
                    target.sendall(piece if left is None else piece[:left])
                    if left is not None:
                        left -= len(piece)
                        if left <= 0:
                            # A reset that overtakes the bytes would take them along.
                            self._over.wait(0.05)
                            self._reset(target)
                            return
        except OSError:
            pass
        finally:
            for end, how in ((target, socket.SHUT_WR), (source, socket.SHUT_RD)):
                with contextlib.suppress(OSError):
                    end.shutdown(how)

    def _reset(self, target: socket.socket) -> None:
        # The reset goes out when the last hold on the socket is closed; the other direction is woken first.
        target.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_RD)

    def _start(self, run: Callable[..., None], *arguments: object) -> threading.Thread:
        thread = threading.Thread(target=run, args=arguments, daemon=True)
        with self._lock:
            self._threads.append(thread)
        thread.start()
        return thread

    def _keep(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._lock:
            self._open.add(connection)

    def _drop(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.discard(connection)
        connection.close()

    def close(self) -> None:
        """Break every connection off, and wait for the threads."""
        self._over.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            open_ = list(self._open)
        for connection in open_:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in list(self._threads):
            thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, type_: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class ChaosProxy(_Proxy):
    """Carries connections to one server; a plan says what happens to each."""

    def __init__(self, port: int, plan: Callable[[int], Trouble], seed: int = 0) -> None:
        """Begin to listen.

        Args:
            port: Where the server listens on this machine.
            plan: Gives the trouble of a connection by its number, from 0.
            seed: Of the random part of the lateness.
        """
        self._port = port
        self._plan = plan
        self._chance = random.Random(seed)  # noqa: S311  # no secret
        self.connections = 0
        super().__init__()

    def _serve(self, client: socket.socket) -> None:
        with self._lock:
            number, self.connections = self.connections, self.connections + 1
        self._join(client, self._port, self._plan(number), self._chance)


class Internet(_Proxy):
    """A proxy for `CONNECT` under which every host is a server of the test, and all others cannot be reached."""

    def __init__(self, hosts: Mapping[str, int]) -> None:
        """Begin to listen.

        Args:
            hosts: Ports on this machine by host and port, such as `vt.example:443`.
        """
        self.hosts = dict(hosts)
        self.asked: list[str] = []
        """Host and port of each connection that was asked for; a line that is no `CONNECT` as it is."""
        super().__init__()

    def _serve(self, client: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head and (byte := client.recv(1)):
            head += byte
        line = head.decode("latin-1").partition("\r\n")[0]
        asked = line.split()[1] if line.startswith("CONNECT ") else line
        self.asked.append(asked)
        if asked not in self.hosts:
            client.sendall(b"HTTP/1.1 502 No Such Host\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            return
        client.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
        self._join(client, self.hosts[asked], Trouble(), random.Random(0))  # noqa: S311  # no secret
