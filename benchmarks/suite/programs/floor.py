"""The floor: sockets without an HTTP library, and curl."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import ssl
import subprocess
import threading
import zlib
from collections.abc import AsyncGenerator, Callable, Generator
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

from ..site import KEY, TRANSFER, Site, check

_BUFFER = 1024 * 1024
_GZIP = 31


def _parse() -> Callable[[bytes | bytearray | memoryview], Any]:
    if "BENCHMARK_ORJSON" in os.environ:
        return import_module("orjson").loads  # type: ignore[no-any-return]
    return lambda body: json.loads(bytes(body))


def _request(site: Site, path: str) -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: {urlsplit(site.origin).netloc}\r\nx-apikey: {KEY}\r\n\r\n".encode()


def _length(head: bytes | bytearray) -> int:
    return int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])


class _Socket:
    """Sends a request and reads the answer into one buffer."""

    def __init__(self, site: Site) -> None:
        address = urlsplit(site.origin)
        self._socket = socket.create_connection(("127.0.0.1", address.port or 0))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if address.scheme == "https":
            context = ssl.create_default_context(cafile=site.certificate)
            self._socket = context.wrap_socket(self._socket, server_hostname="127.0.0.1")
        self._buffer = bytearray(_BUFFER)
        self._view = memoryview(self._buffer)

    def body(self, request: bytes) -> bytes | memoryview:
        self._socket.sendall(request)
        have = 0
        while (end := self._buffer.find(b"\r\n\r\n", 0, have)) < 0:
            have += self._socket.recv_into(self._view[have:])
        whole = end + 4 + _length(self._buffer[:end])
        while have < whole:
            have += self._socket.recv_into(self._view[have:])
        body = self._view[end + 4 : whole]
        return zlib.decompress(body, _GZIP) if b"gzip" in self._buffer[:end] else body


def lookups(site: Site) -> Generator[None]:
    """One after another."""
    parse, link, request = _parse(), _Socket(site), _request(site, f"/api/v3/files/{site.file}")
    link.body(request)
    yield
    for _ in range(site.count):
        check(parse(link.body(request))["data"]["attributes"]["last_analysis_stats"]["malicious"])


def ceiling(site: Site) -> Generator[None]:
    """Answers that are not looked at, over several connections, one thread each: what the server can give."""
    request = _request(site, f"/api/v3/files/{site.file}")
    links = [_Socket(site) for _ in range(site.workers)]

    def work(link: _Socket, share: int) -> None:
        for _ in range(share):
            link.body(request)

    threads = [threading.Thread(target=work, args=each) for each in zip(links, site.shares(), strict=True)]
    yield
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


async def lookups_awaited(site: Site) -> AsyncGenerator[None]:
    """Several at a time, over the streams of the standard library."""
    parse, request = _parse(), _request(site, f"/api/v3/files/{site.file}")
    port = urlsplit(site.origin).port
    links = [await asyncio.open_connection("127.0.0.1", port, limit=_BUFFER) for _ in range(site.workers)]
    yield

    async def work(link: tuple[asyncio.StreamReader, asyncio.StreamWriter], share: int) -> None:
        reader, writer = link
        for _ in range(share):
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            body = await reader.readexactly(_length(head))
            check(parse(body)["data"]["attributes"]["last_analysis_stats"]["malicious"])

    await asyncio.gather(*(work(*each) for each in zip(links, site.shares(), strict=True)))


def comments(site: Site) -> Generator[None]:
    """The comments of a file, page after page."""
    parse, link = _parse(), _Socket(site)
    yield
    found, cursor = 0, "0"
    while cursor is not None:
        page = parse(link.body(_request(site, f"/api/v3/files/{site.file}/comments?limit=40&cursor={cursor}")))
        found += sum(len(each["attributes"]["text"]) > 600 for each in page["data"])
        cursor = page["meta"]["cursor"]
    check(found, site.count)


def upload(site: Site) -> Generator[None]:
    """A large file, by the kernel alone."""
    link = _Socket(site)
    yield
    size = site.path.stat().st_size
    head = f"POST /upload HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {size}\r\n\r\n"
    with site.path.open("rb") as file:
        link._socket.sendall(head.encode())
        link._socket.sendfile(file)
    check(b"analysis" in bytes(link.body(b"")), True)


def upload_by_curl(site: Site) -> Generator[None]:
    """A large file, by curl."""
    yield
    _curl("--form", f"file=@{site.path}", f"{site.origin}/upload")


def download_by_curl(site: Site) -> Generator[None]:
    """A large file to the disk, by curl; nothing is checked."""
    yield
    _curl("--location", "--output", str(site.path), f"{site.api}/files/{site.file}/download")
    check(site.path.stat().st_size, TRANSFER)


def _curl(*arguments: str) -> None:
    command = ["curl", "--silent", "--show-error", "--fail", "--header", f"x-apikey: {KEY}", *arguments]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
