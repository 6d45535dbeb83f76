"""Where a download goes: to a path, or into a file of the caller's."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from pathlib import Path
from typing import IO, Protocol

from vtyped_api.runtime.downloads import Target
from vtyped_api.runtime.errors import InvalidInputError

from .temporary import part_beside

# Bytes that are worth a turn of the disk.
_PORTION = 32 * 1024 * 1024


class Place(Protocol):
    """Takes the bytes of a download."""

    rewindable: bool
    """Whether what was written can be taken back."""

    def open(self) -> None:
        """Make ready for writing."""

    def write(self, chunk: bytes | memoryview) -> None:
        """Take a piece."""

    def rewind(self) -> None:
        """Take back what was written."""

    def keep(self) -> Path | None:
        """What was written is right: put it in its place."""

    def close(self) -> None:
        """Take back what was written, unless it is kept."""


def place_of(target: Target) -> Place:
    """The place that a target stands for. Nothing is made yet.

    Raises:
        InvalidInputError: There is no such folder, the target is no ordinary file, or a file that is closed or open
            in text mode.
    """
    if isinstance(target, str | os.PathLike):
        return _Path(Path(os.fsdecode(target)))
    if isinstance(target, io.TextIOBase) or not hasattr(target, "write") or getattr(target, "closed", False):
        raise InvalidInputError(f"target={target!r}: expected a path, or a file open in binary mode")
    return _File(target)


class _Path:
    """A path. It is written beside it, and nothing stands under its name before it is kept."""

    rewindable = True

    def __init__(self, path: Path) -> None:
        if "\0" in str(path) or not path.parent.is_dir() or (path.exists() and not path.is_file()):
            raise InvalidInputError(f"target={str(path)!r}: expected the path of a file in a folder that exists")
        self._path = path
        self._file: io.FileIO | None = None
        self._part: Path | None = None
        self._begun = 0

    def open(self) -> None:
        self._file, self._part = part_beside(self._path)

    def write(self, chunk: bytes | memoryview) -> None:
        _write(self._opened, chunk)
        self._write_out()

    def rewind(self) -> None:
        self._opened.seek(0)
        self._opened.truncate()
        self._begun = 0

    def _write_out(self) -> None:
        """Have the disk begin, so that the end of a large file does not wait for all of it."""
        written = self._opened.tell() - self._begun
        if written >= _PORTION and sys.platform == "linux":
            os.posix_fadvise(self._opened.fileno(), self._begun, written, os.POSIX_FADV_DONTNEED)
            self._begun += written

    def keep(self) -> Path:
        file = self._opened
        os.fsync(file.fileno())
        if os.name == "nt":
            file.close()
        if self._part is not None:
            self._part.replace(self._path)
        self._part = None
        # Closed last: a part without its lock is free for others to take.
        file.close()
        return self._path

    def close(self) -> None:
        # Removed before it is closed, where that can be, for the same reason.
        if os.name == "nt" and self._file is not None:
            self._file.close()
        if self._part is not None:
            self._part.unlink(missing_ok=True)
            self._part = None
        if self._file is not None:
            self._file.close()

    @property
    def _opened(self) -> io.FileIO:
        if self._file is None:
            raise ValueError("the part was not opened")
        return self._file


class _File:
    """A file of the caller's, written from where it stands."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._kept = False
        self._written = False
        self._start = self._end = 0
        self.rewindable = False
        try:
            if file.seekable():
                self._start = file.tell()
                self._end = file.seek(0, io.SEEK_END)
                file.seek(self._start)
                self.rewindable = hasattr(file, "truncate")
        except (AttributeError, OSError, ValueError):
            pass

    def open(self) -> None:
        pass

    def write(self, chunk: bytes | memoryview) -> None:
        self._written = True
        # It may keep what it is given.
        _write(self._file, bytes(chunk))

    def rewind(self) -> None:
        self._file.seek(self._start)
        # What the caller had behind the position is not ours to cut off.
        self._file.truncate(max(self._start, self._end))

    def keep(self) -> None:
        if hasattr(self._file, "flush"):
            self._file.flush()
        self._kept = True

    def close(self) -> None:
        if self._kept or not self._written or not self.rewindable:
            return
        # It may be closed by the caller by now, or lie on the very disk that failed.
        with contextlib.suppress(OSError, ValueError):
            self.rewind()


def _write(file: IO[bytes] | io.FileIO, chunk: bytes | memoryview) -> None:
    """Write all of a piece: a file without a buffer may take a part of it."""
    if not isinstance(file, io.RawIOBase):
        file.write(chunk)
        return
    left = memoryview(chunk)
    while left:
        count = file.write(left)
        if count is None:
            raise BlockingIOError("the target takes no more bytes now: expected a file that waits")
        left = left[count:]
