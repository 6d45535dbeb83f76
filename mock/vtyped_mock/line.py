"""The connection under a request, for what no ASGI application can do: to break it, and to send wrong bytes."""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
from typing import Any

from starlette.types import Receive, Scope
from uvicorn.protocols.http.h11_impl import H11Protocol

EXTENSION = "vtyped_mock.line"
# Two numbers, of the size that the system's C library has.
_RESET_AT_ONCE = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


class Line:
    """A connection of which bytes can be written past HTTP, and which can be broken."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport

    def write(self, data: bytes) -> None:
        """Send bytes as they are."""
        self._transport.write(data)

    async def close(self, receive: Receive) -> None:
        """End the connection as a server does that has no more to say."""
        self._transport.close()
        await _ended(receive)

    async def reset(self, receive: Receive) -> None:
        """Break the connection, so that the client is told of a reset."""
        raw: socket.socket | None = self._transport.get_extra_info("socket")
        if raw is not None:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_AT_ONCE)
        self._transport.abort()
        await _ended(receive)


class LineProtocol(H11Protocol):
    """HTTP of uvicorn, with the connection handed to the application as an extension of its scope."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin a connection."""
        super().connection_made(transport)
        app, line = self.app, Line(transport)

        async def with_line(scope: Any, receive: Any, send: Any) -> None:
            await app({**scope, "extensions": {**scope.get("extensions", {}), EXTENSION: line}}, receive, send)

        self.app = with_line


def line_of(scope: Scope) -> Line:
    """The connection under a request."""
    line: Line | None = scope.get("extensions", {}).get(EXTENSION)
    if line is None:
        raise RuntimeError("Connections break only where there are some: run the mock with vtyped_mock.MockServer")
    return line


async def _ended(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
