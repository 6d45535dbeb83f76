"""The mock in place of the service itself, for programs that know only its real address: a CONNECT proxy.

It speaks TLS under the names of the service, with certificates of an authority made for this run alone, and refuses
every other name. The private key of the authority is never written anywhere.
"""

from __future__ import annotations

import asyncio
import ipaddress
import ssl
from collections.abc import Callable, Mapping
from pathlib import Path

from uvicorn.server import Server

from .answers import STORAGE_HOST
from .line import LineProtocol

API_HOSTS = ("www.virustotal.com", "virustotal.com")
CA_FILE = "vtyped-mock-ca.pem"
_HEAD_AT_MOST = 16 * 1024
_HTTPS = "443"


class Authority:
    """A certificate authority for one run."""

    def __init__(self) -> None:
        # An optional requirement: only proxies need certificates.
        import trustme

        self._authority = trustme.CA(organization_name="vtyped mock, for tests only")
        self._issued = self._authority.issue_cert(*API_HOSTS, STORAGE_HOST)

    def write(self, folder: Path) -> Path:
        """Write the certificate of the authority, for clients to trust, and give its place."""
        folder.mkdir(parents=True, exist_ok=True)
        place = folder / CA_FILE
        place.write_bytes(self._authority.cert_pem.bytes())
        return place

    def context(self) -> ssl.SSLContext:
        """TLS as the service speaks it."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_alpn_protocols(["http/1.1"])
        self._issued.configure_cert(context)
        return context


def require_loopback(host: str) -> None:
    """Refuse to listen where others could use the proxy.

    Raises:
        ValueError: The address is not one of this machine alone.
    """
    try:
        local = ipaddress.ip_address(host).is_loopback
    except ValueError:
        local = host == "localhost"
    if not local:
        raise ValueError(f"a proxy listens on this machine only, not on {host}")


class ConnectProtocol(asyncio.Protocol):
    """The first words of a client to the proxy: `CONNECT host:443`, and then TLS with the server of that host."""

    def __init__(self, servers: Mapping[str, Server], context: ssl.SSLContext) -> None:
        self._servers = servers
        self._context = context
        self._head = bytearray()
        self._tasks: set[asyncio.Task[None]] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin a connection."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101  # that of a TCP server
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Read the request up to its end."""
        self._head += data
        head, end, rest = bytes(self._head).partition(b"\r\n\r\n")
        if len(head) > _HEAD_AT_MOST:
            self._refuse(431, "Request Header Fields Too Large", "The request to the proxy is too long.")
        elif end:
            self._answer(head.split(b"\r\n")[0].decode("latin-1"), rest)

    def _answer(self, line: str, rest: bytes) -> None:
        method, _, target = line.partition(" ")
        host, _, port = target.partition(" ")[0].rpartition(":")
        if method != "CONNECT":
            self._refuse(405, "Method Not Allowed", "This proxy knows CONNECT only; use https.")
        elif host.lower() not in self._servers or port != _HTTPS:
            names = ", ".join(f"{name}:{_HTTPS}" for name in self._servers)
            self._refuse(403, "Forbidden", f"This proxy leads to {names} only.")
        elif rest:
            self._refuse(400, "Bad Request", "Wait for the answer to CONNECT.")
        else:
            self._transport.pause_reading()
            self._transport.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            task = asyncio.get_running_loop().create_task(self._secure(self._servers[host.lower()]))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _secure(self, server: Server) -> None:
        """Go on in TLS, with the protocol of the server that the client has asked for."""
        loop, early = asyncio.get_running_loop(), _Early()
        try:
            secured = await loop.start_tls(self._transport, early, self._context, server_side=True)
        except (OSError, ssl.SSLError):
            # The client does not trust the authority, or has gone.
            self._transport.abort()
            return
        if secured is None or early.lost:
            return
        protocol = LineProtocol(server.config, server.server_state, {}, loop)
        protocol.connection_made(secured)
        secured.set_protocol(protocol)
        if early.words:
            protocol.data_received(bytes(early.words))

    def _refuse(self, status: int, reason: str, text: str) -> None:
        body = f"{text}\n".encode()
        head = f"HTTP/1.1 {status} {reason}\r\ncontent-type: text/plain\r\ncontent-length: {len(body)}\r\n"
        self._transport.write(head.encode() + b"connection: close\r\n\r\n" + body)
        self._transport.close()


class _Early(asyncio.Protocol):
    """Keeps what a client says with its last word of the handshake, before there is anybody to hear it."""

    def __init__(self) -> None:
        self.words = bytearray()
        self.lost = False

    def data_received(self, data: bytes) -> None:
        self.words += data

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost = True


def connect_protocols(api: Server, storage: Server, authority: Authority) -> Callable[[], ConnectProtocol]:
    """What makes the protocol of each connection to the proxy."""
    servers = {**dict.fromkeys(API_HOSTS, api), STORAGE_HOST: storage}
    context = authority.context()
    return lambda: ConnectProtocol(servers, context)
