"""What an upload reads from: a file of known size that can be read again, and that has to stay as it is."""

from __future__ import annotations

import io
import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TypeAlias

import attrs

from vtyped_api.runtime.errors import InvalidInputError

from .errors import FileTooLargeError
from .temporary import spool

MOST = 650 * 1024 * 1024
"""Bytes that the service takes in one upload."""
_CHUNK = 256 * 1024

Source: TypeAlias = str | os.PathLike[str] | bytes | IO[bytes]


class Content:
    """The content of a path, of bytes, or of a file of the caller's."""

    def __init__(self, source: Source) -> None:
        self.size = 0
        self._source = source
        self._path: Path | None = None
        self._state: _State | None = None
        self._file: IO[bytes] | None = None
        self._owned: list[IO[bytes]] = []
        # A cancelled call may close while a thread is still reading a pipe.
        self._lock = threading.Lock()
        self._closed = False

    def open(self) -> None:
        """Look at it; a pipe is read to its end, into a temporary file.

        Raises:
            InvalidInputError: There is no such file, or it is open in text mode.
            FileTooLargeError: It is larger than 650 MB.
        """
        self._file = self._opened(self._source)
        self.size = self._file.seek(0, io.SEEK_END) if self._state is None else self._state.size
        if self.size > MOST:
            raise FileTooLargeError(f"the file has {self.size} bytes: expected at most {MOST} (650 MB)")

    def chunks(self) -> Iterator[bytes]:
        """The content, from its beginning. All of it has been given only when this has come to its end.

        Raises:
            InvalidInputError: It is not any more what it was.
        """
        if self._file is None:
            raise ValueError("the content was not opened")
        self._compare("before")
        return self._read(self._file)

    def _read(self, file: IO[bytes]) -> Iterator[bytes]:
        file.seek(0)
        given = 0
        while given < self.size:
            chunk = file.read(min(_CHUNK, self.size - given))
            if not chunk:
                raise InvalidInputError(f"the file shrank from {self.size} to {given} bytes while it was sent")
            given += len(chunk)
            yield chunk
        self._compare("while")
        if file.read(1):
            raise InvalidInputError(f"the file grew beyond its {self.size} bytes while it was sent")

    def close(self) -> None:
        """Close what was opened here."""
        with self._lock:
            self._closed = True
            for file in self._owned:
                file.close()
            self._owned.clear()

    def _own(self, file: IO[bytes]) -> IO[bytes]:
        with self._lock:
            if self._closed:
                file.close()
                raise ValueError("the upload has ended")
            self._owned.append(file)
        return file

    def _opened(self, source: Source) -> IO[bytes]:
        if isinstance(source, bytes | bytearray | memoryview):
            return self._own(io.BytesIO(source))
        if isinstance(source, str | os.PathLike):
            return self._opened_path(Path(os.fsdecode(source)))
        if not _gives_bytes(source):
            raise InvalidInputError(f"file={source!r}: expected a path, bytes, or a file open in binary mode")
        if hasattr(source, "seekable") and source.seekable():
            return source
        return self._spooled(source)

    def _opened_path(self, path: Path) -> IO[bytes]:
        try:
            file = path.open("rb")
        except (OSError, ValueError) as error:
            raise InvalidInputError(f"file={str(path)!r}: {getattr(error, 'strerror', error)}") from None
        found = os.fstat(file.fileno())
        if stat.S_ISREG(found.st_mode):
            self._path = path
            self._state = _State.of(found)
            return self._own(file)
        # Not `_own`: it must not be closed by one thread while another waits in its `read`.
        with file:
            return self._spooled(file)

    def _spooled(self, pipe: IO[bytes]) -> IO[bytes]:
        """A pipe as a temporary file: its length has to be known. More than can be sent is not read."""
        file = self._own(spool())
        size = 0
        while size <= MOST and not self._closed:
            chunk = pipe.read(_CHUNK)
            if chunk is None:
                raise InvalidInputError(f"file={pipe!r}: expected a file that waits for more, not a non-blocking one")
            if not chunk:
                break
            size += len(chunk)
            file.write(chunk)
        return file

    def _compare(self, when: str) -> None:
        """Notice a change of a file that was given by its path."""
        if self._path is None or self._state is None or self._file is None:
            return
        found = _State.of(os.fstat(self._file.fileno()))
        if found.size != self._state.size:
            verb = "grew" if found.size > self._state.size else "shrank"
            what = f"{verb} from {self._state.size} to {found.size} bytes"
        elif found != self._state:
            what = "was written to"
        elif not self._is_in_place():
            what = "was replaced by another one"
        else:
            return
        raise InvalidInputError(f"file={str(self._path)!r} {what} {when} it was sent")

    def _is_in_place(self) -> bool:
        """Whether the path does not lead to another file. It may lead nowhere: the file is open, and whole."""
        if self._path is None or self._state is None:
            return True
        try:
            found = self._path.stat()
        except OSError:
            return True
        return (found.st_dev, found.st_ino) == self._state.identity


@attrs.frozen
class _State:
    """What changes when a file does."""

    size: int
    modified: int
    identity: tuple[int, int]

    @classmethod
    def of(cls, found: os.stat_result) -> _State:
        return cls(found.st_size, found.st_mtime_ns, (found.st_dev, found.st_ino))


def _gives_bytes(source: IO[bytes]) -> bool:
    try:
        return source.read(0) == b""
    except (AttributeError, OSError, ValueError, TypeError):
        return False
