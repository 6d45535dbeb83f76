"""Content codings, unpacked piece by piece, so that what unpacks to gigabytes is noticed before they are there."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import Any, Protocol

_PIECE = 1024 * 1024
_ZLIB = 15
_GZIP = 31
_RAW = -15
_GZIP_MAGIC = b"\x1f\x8b"
# Each costs, however little is in it.
_MOST_MEMBERS = 1000


class DamagedError(Exception):
    """What came cannot be unpacked."""


class Unpacker(Protocol):
    """Unpacks one body."""

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """What the next bytes unpack to, in pieces of a bounded size.

        Raises:
            DamagedError: They cannot be unpacked.
        """
        ...

    @property
    def finished(self) -> bool:
        """Whether the body may end here."""
        ...


class _Plain:
    finished = True

    def pieces(self, data: bytes) -> Iterator[bytes]:
        yield data


class _Zlib:
    """gzip, of one member or more, and deflate."""

    def __init__(self, wbits: int) -> None:
        self._wbits = wbits
        self._stream = zlib.decompressobj(wbits)
        self._members = 1

    @property
    def finished(self) -> bool:
        return self._stream.eof

    def pieces(self, data: bytes) -> Iterator[bytes]:
        while True:
            if self._stream.eof:
                data = self._stream.unused_data + data
                if not data:
                    return
                if self._wbits != _GZIP or not _GZIP_MAGIC.startswith(data[:2]) or self._members == _MOST_MEMBERS:
                    raise DamagedError("bytes follow its end")
                self._stream = zlib.decompressobj(self._wbits)
                self._members += 1
            try:
                piece = self._stream.decompress(data, _PIECE)
            except zlib.error as error:
                raise DamagedError(str(error)) from None
            yield piece
            data = self._stream.unconsumed_tail
            # A full piece may have left something behind in the unpacker, even where it took all bytes.
            if not data and len(piece) < _PIECE and not self._stream.eof:
                return


class _Deflate:
    """What the standard calls deflate has a header; what some servers send under this name has none."""

    def __init__(self) -> None:
        self._head = b""
        self._inner: _Zlib | None = None

    @property
    def finished(self) -> bool:
        return self._inner is not None and self._inner.finished

    def pieces(self, data: bytes) -> Iterator[bytes]:
        if self._inner is None:
            self._head = data = self._head + data
            if len(data) < 2:
                return
            has_header = data[0] & 0x0F == 8 and (data[0] << 8 | data[1]) % 31 == 0
            self._inner = _Zlib(_ZLIB if has_header else _RAW)
        yield from self._inner.pieces(data)


class _Brotli:
    def __init__(self, module: Any) -> None:
        self._stream = module.Decompressor()
        self._error: type[Exception] = module.error

    @property
    def finished(self) -> bool:
        return bool(self._stream.is_finished())

    def pieces(self, data: bytes) -> Iterator[bytes]:
        try:
            if data and self._stream.is_finished():
                raise DamagedError("bytes follow its end")
            piece = self._stream.process(data, output_buffer_limit=_PIECE)
            # Its output may wait for a call although it could take more.
            while piece or not self._stream.can_accept_more_data():
                yield piece
                piece = self._stream.process(b"", output_buffer_limit=_PIECE)
        except self._error as error:
            raise DamagedError(str(error)) from None


class _Zstd:
    """Zstandard, of one frame or more."""

    def __init__(self, module: Any) -> None:
        self._module = module
        self._frames = 0
        self._next()

    def _next(self) -> None:
        self._frames += 1
        # RFC 9659: a body may ask for a window of 8 MB, and not for more.
        options = {self._module.DecompressionParameter.window_log_max: 23}
        self._stream = self._module.ZstdDecompressor(options=options)

    @property
    def finished(self) -> bool:
        return bool(self._stream.eof)

    def pieces(self, data: bytes) -> Iterator[bytes]:
        try:
            while True:
                if self._stream.eof:
                    data = self._stream.unused_data + data
                    if not data:
                        return
                    if self._frames == _MOST_MEMBERS:
                        raise DamagedError("bytes follow its end")
                    self._next()
                yield self._stream.decompress(data, _PIECE)
                data = b""
                if self._stream.needs_input and not self._stream.eof:
                    return
        except self._module.ZstdError as error:
            raise DamagedError(str(error)) from None


@cache
def _known() -> dict[str, Callable[[], Unpacker]]:
    """How to unpack each coding. br and zstd need packages of their own."""
    known: dict[str, Callable[[], Unpacker]] = {
        "gzip": lambda: _Zlib(_GZIP),
        "deflate": _Deflate,
    }
    brotli = _module("brotli", "brotlicffi")
    # Only from 1.2 on the size of what it gives can be bounded.
    if brotli is not None and hasattr(brotli.Decompressor, "can_accept_more_data"):
        known["br"] = lambda: _Brotli(brotli)
    zstd = _module("compression.zstd", "backports.zstd")
    if zstd is not None:
        known["zstd"] = lambda: _Zstd(zstd)
    return known


def _module(*names: str) -> Any:
    for name in names:
        try:
            return import_module(name)
        except ImportError:
            pass
    return None


@cache
def accepted() -> str:
    """The codings that can be unpacked, as `accept-encoding` names them."""
    return ", ".join(_known())


def unpacker(coding: str) -> Unpacker | None:
    """What unpacks a body with this `content-encoding`; `None` where nothing does."""
    name = coding.strip().lower()
    if name in ("", "identity"):
        return _Plain()
    make = _known().get(name.removeprefix("x-"))
    return None if make is None else make()
