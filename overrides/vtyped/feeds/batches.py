"""One minute or one hour of a feed, stored in a temporary file and read from there piece by piece."""

from __future__ import annotations

import bz2
import io
import tarfile
from collections.abc import Iterator
from datetime import datetime
from typing import IO, Any, BinaryIO, cast

import attrs

from vtyped_api.runtime.objects import ApiObject, decode_object, is_object

from ..errors import DamagedFeedError
from ..parsing import UnreadableError, read_json
from ..sinks import FileSink
from ..steps import MOST
from ..temporary import spool
from .times import HOUR, Place, Unit

_PIECE_LINES = 256
_PIECE_BYTES = 1024 * 1024
_EXCERPT = 200
_BZIP2 = b"BZh"


@attrs.frozen
class BrokenLine:
    """A line of a feed that holds no object. It stands in the place of the object, and has no attributes."""

    time: datetime
    """Begin of the minute or hour that it belongs to."""
    number: int
    """Number of the line, from 1."""
    reason: str
    """What is wrong with it."""
    excerpt: str
    """How it begins."""
    attributes: None = None
    """Always `None`: tells it from an object."""


@attrs.frozen
class _Line:
    text: bytes
    is_whole: bool


class Batch:
    """A minute or an hour. What it takes in memory does not depend on its size."""

    def __init__(self, unit: Unit, place: Place) -> None:
        self._unit = unit
        self._place = place
        self._number = 0
        self._file: BinaryIO | None = None
        self._lines: Iterator[_Line] | None = None
        self._failure: DamagedFeedError | None = None
        self.sink: FileSink | None = None
        """Where the packed content has to be written; there from `open` on."""

    def open(self) -> FileSink:
        """Make the file; gives what writes into it."""
        self._file = spool()
        self.sink = FileSink(self._file, None, None)
        return self.sink

    def some(self) -> list[tuple[int, ApiObject | BrokenLine]]:
        """The next lines behind the place, with their numbers; empty at the end. Blank lines are passed over.

        Raises:
            DamagedFeedError: It cannot be unpacked further. Everything before was given.
        """
        if self._failure is not None:
            raise self._failure
        found: list[tuple[int, ApiObject | BrokenLine]] = []
        size = 0
        try:
            while len(found) < _PIECE_LINES and size < _PIECE_BYTES:
                line = next(self._unpacked(), None)
                if line is None:
                    break
                self._number += 1
                if self._number > self._place.passed and line.text.strip():
                    found.append((self._number, self._item(line)))
                    size += len(line.text)
        except (OSError, EOFError, tarfile.TarError, ValueError) as error:
            self._failure = self._damaged(error)
            if not found:
                raise self._failure from None
        return found

    def close(self) -> None:
        """Remove the file."""
        if self.sink is not None:
            self.sink.close()
        if self._file is not None:
            self._file.close()

    def _unpacked(self) -> Iterator[_Line]:
        if self._lines is None:
            if self._file is None:
                raise ValueError("the batch was not opened")
            self._file.seek(0)
            text = io.BufferedReader(_Unpacked(self._file), _PIECE_BYTES)
            self._lines = _lines_of_archive(text) if self._unit is HOUR else _lines(text)
        return self._lines

    def _item(self, line: _Line) -> ApiObject | BrokenLine:
        if not line.is_whole:
            return self._broken(line, f"it is longer than {MOST} bytes")
        try:
            value = read_json(line.text)
        except UnreadableError as error:
            return self._broken(line, str(error))
        if not is_object(value) or not isinstance(value.get("attributes"), dict):
            return self._broken(line, "it holds no object with a type, an id and attributes")
        return decode_object(value)

    def _broken(self, line: _Line, reason: str) -> BrokenLine:
        excerpt = line.text[:_EXCERPT].decode("utf-8", "replace")
        return BrokenLine(self._place.time, self._number, reason, excerpt)

    def _damaged(self, error: Exception) -> DamagedFeedError:
        when = f"{self._unit.name} {self._unit.text(self._place.time)}"
        return DamagedFeedError(f"the {when} of the feed is damaged behind line {self._number}: {error}")


def _lines(text: IO[bytes]) -> Iterator[_Line]:
    while line := text.readline(MOST):
        whole = len(line) < MOST or line.endswith(b"\n")
        yield _Line(line, whole)
        while not whole and (rest := text.readline(_PIECE_BYTES)):
            whole = rest.endswith(b"\n")


def _lines_of_archive(archive: IO[bytes]) -> Iterator[_Line]:
    """The lines of the files in an archive, in its order. Nothing is written to the disk, whatever it names."""
    with tarfile.open(fileobj=archive, mode="r|") as members:
        for member in members:
            # It would remember each, without end.
            cast("Any", members).members = []
            content = members.extractfile(member) if member.isfile() else None
            if content is not None:
                yield from _lines(_plain(cast("io.BufferedReader", content)))


def _plain(content: io.BufferedReader) -> IO[bytes]:
    packed = content.peek(len(_BZIP2)).startswith(_BZIP2)
    return io.BufferedReader(_Unpacked(content)) if packed else content


class _Unpacked(io.RawIOBase):
    """What bzip2 has packed, in one stream or several. The module's own reader passes over a damaged second stream."""

    def __init__(self, packed: IO[bytes]) -> None:
        super().__init__()
        self._packed = packed
        self._stream = bz2.BZ2Decompressor()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = b""
        while not data:
            piece = b""
            if self._stream.eof:
                piece = self._stream.unused_data or self._packed.read(_PIECE_BYTES)
                if not piece:
                    return 0
                self._stream = bz2.BZ2Decompressor()
            elif self._stream.needs_input:
                piece = self._packed.read(_PIECE_BYTES)
                if not piece:
                    raise EOFError("it ends in the middle")
            data = self._stream.decompress(piece, len(buffer))
        buffer[: len(data)] = data
        return len(data)
