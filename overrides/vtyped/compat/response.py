"""Answers as vt-py gives them where nothing is read out of them."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

import attrs

from ..steps import Response

__all__ = ["ClientResponse", "StreamReader"]


class Headers(Mapping[str, str]):
    """Headers, whose names may be written in capitals or not."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._headers = headers

    def __getitem__(self, name: str) -> str:
        return self._headers[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._headers)

    def __len__(self) -> int:
        return len(self._headers)


@attrs.frozen
class ClientResponse:
    """An answer, which may be an error. Its body is here already: nothing that reads it waits."""

    method: str
    url: str
    """Where the request went; only scheme and host of an address that is a permission."""
    _response: Response

    @property
    def status(self) -> int:
        """Status of HTTP."""
        return self._response.status

    @property
    def ok(self) -> bool:
        """Whether the status is below 400."""
        return self.status < 400

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers of the answer."""
        return Headers(self._response.headers)

    @property
    def content_type(self) -> str:
        """Media type of the body, without parameters."""
        return self._response.headers.get("content-type", "application/octet-stream").partition(";")[0].strip()

    @property
    def content(self) -> StreamReader:
        """The body as a stream, from its beginning."""
        return StreamReader(self._response.body)

    def read(self) -> bytes:
        """The body."""
        return self._response.body

    def text(self) -> str:
        """The body as text."""
        return self._response.body.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body as JSON values.

        Raises:
            ValueError: It is no JSON.
        """
        return json.loads(self._response.body)

    async def read_async(self) -> bytes:
        """The body."""
        return self.read()

    async def text_async(self) -> str:
        """The body as text."""
        return self.text()

    async def json_async(self) -> Any:
        """The body as JSON values."""
        return self.json()


class StreamReader:
    """A body that is read piece by piece."""

    def __init__(self, body: bytes) -> None:
        self._file = io.BytesIO(body)
        self._length = len(body)

    def read(self, n: int = -1) -> bytes:
        """At most so many bytes; all that is left when negative."""
        return self._file.read(n)

    def readany(self) -> bytes:
        """What is left."""
        return self._file.read()

    def readexactly(self, n: int) -> bytes:
        """So many bytes.

        Raises:
            EOFError: There are fewer.
        """
        piece = self._file.read(n)
        if len(piece) < n:
            raise EOFError(f"{len(piece)} bytes read on a total of {n} expected bytes")
        return piece

    def readline(self) -> bytes:
        """A line, with its end."""
        return self._file.readline()

    def readchunk(self) -> tuple[bytes, bool]:
        """What is left, and that it is whole."""
        return self._file.read(), True

    def at_eof(self) -> bool:
        """Whether nothing is left."""
        return self._file.tell() == self._length

    async def read_async(self, n: int = -1) -> bytes:
        """As `read`."""
        return self.read(n)

    async def readany_async(self) -> bytes:
        """As `readany`."""
        return self.readany()

    async def readexactly_async(self, n: int) -> bytes:
        """As `readexactly`."""
        return self.readexactly(n)

    async def readline_async(self) -> bytes:
        """As `readline`."""
        return self.readline()

    async def readchunk_async(self) -> tuple[bytes, bool]:
        """As `readchunk`."""
        return self.readchunk()

    async def iter_chunked(self, n: int) -> AsyncIterator[bytes]:
        """The rest, in pieces of so many bytes."""
        while piece := self.read(n):
            yield piece
