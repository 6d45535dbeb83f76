"""Files from the service: written beside their place, checked, then put there."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, cast

import attrs

from vtyped_api.runtime.errors import InvalidInputError

from .errors import HashMismatchError

_ALGORITHMS = {32: "md5", 40: "sha1", 64: "sha256"}

Target = str | os.PathLike[str] | BinaryIO
Progress = Callable[[int], None]


@attrs.frozen
class Download:
    """A file that was downloaded."""

    size: int
    """Bytes."""
    sha256: str
    path: Path | None
    """Where it is; `None` where it went into a file of the caller's."""


class FileSink:
    """Takes a download. Nothing stands under the final name before `finish`."""

    def __init__(self, target: Target, expected: str | None, progress: Progress | None) -> None:
        """Prepare for a download.

        Args:
            target: Path of the file to write, or a file open for writing in binary mode.
            expected: MD5, SHA-1 or SHA-256 that the content must have.
            progress: Called with the bytes received so far.

        Raises:
            InvalidInputError: The folder of the path does not exist, or the path is a folder.
        """
        self._path = Path(target) if isinstance(target, str | os.PathLike) else None
        self._expected = expected
        self._progress = progress
        self._sha256 = hashlib.sha256()
        algorithm = _ALGORITHMS[len(expected)] if expected else "sha256"
        self._check = self._sha256 if algorithm == "sha256" else hashlib.new(algorithm, usedforsecurity=False)
        self._size = 0
        self._temporary: Path | None = None
        self._file = self._open(target)

    def _open(self, target: Target) -> BinaryIO:
        if self._path is None:
            if isinstance(target, io.TextIOBase) or not hasattr(target, "write"):
                raise InvalidInputError(f"target={target!r}: expected a path, or a file open in binary mode")
            return cast("BinaryIO", target)
        folder = self._path.parent
        if self._path.is_dir() or not folder.is_dir():
            raise InvalidInputError(f"target={str(self._path)!r}: expected the path of a file in a folder that exists")

        import tempfile  # only where a file is written

        descriptor, name = tempfile.mkstemp(dir=folder, prefix=".vtyped-", suffix=".part")
        self._temporary = Path(name)
        return os.fdopen(descriptor, "wb")

    def write(self, chunk: bytes) -> None:
        """Take a piece."""
        self._file.write(chunk)
        self._sha256.update(chunk)
        if self._check is not self._sha256:
            self._check.update(chunk)
        self._size += len(chunk)

    def report(self) -> None:
        """Tell the caller how far the download is."""
        if self._progress is not None:
            self._progress(self._size)

    def finish(self) -> Download:
        """Check what came, and put it in its place.

        Raises:
            HashMismatchError: It is not what was asked for; the file under the final name is as it was.
        """
        if self._expected is not None and self._check.hexdigest() != self._expected.lower():
            raise HashMismatchError(f"the {self._size} bytes received are not those of {self._expected}")
        if self._path is not None and self._temporary is not None:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._temporary.replace(self._path)
            self._temporary = None
        return Download(self._size, self._sha256.hexdigest(), self._path)

    def discard(self) -> None:
        """Remove what was written, unless it is in its place."""
        if self._temporary is not None:
            self._file.close()
            self._temporary.unlink(missing_ok=True)
            self._temporary = None
