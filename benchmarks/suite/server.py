"""The server that clients are measured against: it answers bytes that were made before, faster than any client asks.

Run as `python -m benchmarks.suite.server`, it prints its addresses as JSON and stops when its standard input ends.
What an id of a file ends in says how it is answered: see `KINDS`.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import re
import resource
import ssl
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import trustme

from . import bodies
from .site import TRANSFER

KINDS = {"a": "45 KB", "b": "500 KB", "c": "45 KB, gzip", "d": "45 KB, 50 ms later", "e": "45 KB, with the id"}
LATENCY = 0.05
STATISTICS = "/statistics"
_BUFFER = 512 * 1024
_ZEROS = memoryview(bytes(256 * 1024))
_HEAD = (
    "HTTP/1.1 {status}\r\nContent-Type: {type}\r\nServer: example\r\nX-Cloud-Trace-Context: 0123456789abcdef\r\n"
    "Date: Mon, 16 Mar 2026 07:00:00 GMT\r\nCache-Control: private\r\n{more}Content-Length: {length}\r\n\r\n"
)
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_QUERY = re.compile(r"[?&](cursor|limit)=(\d+)")
_LAST_CHUNK = b"0\r\n\r\n"


def _answer(body: bytes, *, status: str = "200 OK", media: str = "application/json", more: str = "") -> bytes:
    return _HEAD.format(status=status, type=media, more=more, length=len(body)).encode() + body


class Answers:
    """Every answer, ready to be sent."""

    def __init__(self) -> None:
        small, large = bodies.report_body(45_000), bodies.report_body(500_000)
        packed = _answer(gzip.compress(small), more="Content-Encoding: gzip\r\n")
        self.files = {"a": _answer(small), "b": _answer(large), "c": packed, "d": _answer(small)}
        self._with_id = _answer(small)
        self._page = bodies.page_body()
        self._feed = _answer(bodies.feed_body(), media="application/x-bzip2")
        self._uploaded = _answer(b'{"data": {"type": "analysis", "id": "ZXhhbXBsZQ==", "links": {}}}')
        self.given = 0

    def uploaded(self) -> bytes:
        """That a file has been taken."""
        return self._uploaded

    def of(self, target: str, origin: str) -> bytes | None:
        """The answer to a GET; `None` for the large download, which is not held in memory."""
        path = target.partition("?")[0]
        last = path.rpartition("/")[2]
        if path.endswith("/comments"):
            return self._comments(target)
        if path.endswith("/download"):
            return _answer(b"", status="302 Found", more=f"Location: {origin}/bytes\r\n")
        if path == "/bytes":
            return None
        if path == "/feed":
            return self._feed
        if "/feeds/" in path:
            return _answer(b"", status="302 Found", more=f"Location: {origin}/feed\r\n")
        if path.endswith("/upload_url"):
            return _answer(json.dumps({"data": f"{origin}/upload"}).encode())
        if path == STATISTICS:
            usage = resource.getrusage(resource.RUSAGE_SELF)
            figures = {"answers": self.given, "cpu": usage.ru_utime + usage.ru_stime}
            return _answer(json.dumps(figures).encode())
        if last.endswith("e"):
            return self._with_id.replace(bodies.OBJECT_ID, last.encode())
        return self.files[last[-1]]

    def _comments(self, target: str) -> bytes:
        """A page; a hash that ends in a has 10,000 comments, one in b a million."""
        asked = dict(_QUERY.findall(target))
        total = 10_000 if target.partition("/comments")[0].endswith("a") else 1_000_000
        after = int(asked.get("cursor", 0)) + bodies.PAGE
        body = self._page.replace(bodies.CURSOR, str(after).encode())
        if after >= total:
            body = body.replace(f'"cursor": "{after}"'.encode(), b'"cursor": null')
        return _answer(body)


class Exchange(asyncio.BufferedProtocol):
    """One connection of a client."""

    def __init__(self, answers: Answers, origin: Callable[[], str]) -> None:
        self._answers = answers
        self._origin = origin
        self._buffer = bytearray(_BUFFER)
        self._view = memoryview(self._buffer)
        self._start = bytearray()
        self._left = 0
        self._is_chunked = False
        self._tail = b""
        self._to_stream = 0
        self._is_paused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101  # listeners of streams make no others
        self._transport = transport
        transport.set_write_buffer_limits(high=1024 * 1024)

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._view

    def buffer_updated(self, nbytes: int) -> None:
        if self._left:
            self._left -= nbytes
            if self._left <= 0:
                self._left = 0
                self._write(self._answers.uploaded())
        elif self._is_chunked:
            self._take_chunk(self._view[max(nbytes - len(_LAST_CHUNK), 0) : nbytes])
        else:
            self._start += self._view[:nbytes]
            while (end := self._start.find(b"\r\n\r\n")) >= 0:
                head, rest = bytes(self._start[:end]), self._start[end + 4 :]
                self._start = bytearray()
                self._begin(head, rest)

    def _begin(self, head: bytes, rest: bytearray) -> None:
        method, target = head.split(b" ", 2)[:2]
        if method == b"GET":
            self._start = rest
            self._get(target.decode("ascii"))
            return
        lower = head.lower()
        if b"100-continue" in lower:
            self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        if b"transfer-encoding: chunked" in lower:
            self._is_chunked, self._tail = True, b""
            self._take_chunk(memoryview(rest)[-len(_LAST_CHUNK) :])
            return
        length = _LENGTH.search(head)
        self._left = (int(length[1]) if length else 0) - len(rest)
        if self._left <= 0:
            self._left = 0
            self._write(self._answers.uploaded())

    def _take_chunk(self, end: memoryview) -> None:
        self._tail = (self._tail + bytes(end))[-len(_LAST_CHUNK) :]
        if self._tail == _LAST_CHUNK:
            self._is_chunked = False
            self._write(self._answers.uploaded())

    def _get(self, target: str) -> None:
        answer = self._answers.of(target, self._origin())
        if answer is None:
            head = _HEAD.format(status="200 OK", type="application/octet-stream", more="", length=TRANSFER)
            self._transport.write(head.encode())
            self._to_stream = TRANSFER
            self._stream()
        elif target.endswith("d"):
            asyncio.get_running_loop().call_later(LATENCY, self._write, answer)
        else:
            self._write(answer)

    def _write(self, answer: bytes) -> None:
        self._answers.given += 1
        if not self._transport.is_closing():
            self._transport.write(answer)

    def _stream(self) -> None:
        while self._to_stream and not self._is_paused and not self._transport.is_closing():
            piece = _ZEROS[: self._to_stream]
            self._to_stream -= len(piece)
            self._transport.write(piece)

    def pause_writing(self) -> None:
        self._is_paused = True

    def resume_writing(self) -> None:
        self._is_paused = False
        self._stream()


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    answers = Answers()
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with tempfile.TemporaryDirectory() as folder:
        certificate = Path(folder, "authority.pem")
        authority.cert_pem.write_to_path(str(certificate))
        origins: dict[str, str] = {}
        for scheme, tls in (("http", None), ("https", context)):
            server = await loop.create_server(
                lambda scheme=scheme: Exchange(answers, lambda: origins[scheme]),  # type: ignore[misc]
                "127.0.0.1",
                0,
                ssl=tls,
                backlog=512,
            )
            origins[scheme] = f"{scheme}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        print(json.dumps({**origins, "certificate": str(certificate)}), flush=True)
        await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_serve())
