"""A file upload as a multipart form, streamed, with a boundary that no content can guess."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

from vtyped_api.runtime.errors import InvalidInputError

from .errors import FileTooLargeError

MOST = 650 * 1024 * 1024
"""Bytes that the service takes in one upload."""
_CHUNK = 256 * 1024
_NAME_LENGTH = 200
_NAMELESS = "sample"
_UNSAFE = re.compile(r"[\x00-\x1f\x7f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_SEPARATOR = re.compile(r"[/\\]")

Source = str | os.PathLike[str] | bytes | BinaryIO
Progress = Callable[[int, int], None]


class FileForm:
    """The form of a file upload. Use as a context manager: a file that it opened, it closes."""

    def __init__(
        self, source: Source, name: str | None = None, password: str | None = None, progress: Progress | None = None
    ) -> None:
        """Look at what is to be sent.

        Args:
            source: Path of a file, its bytes, or a file open in binary mode, which is sent whole, whatever its
                position.
            name: Name that VirusTotal publishes; the base name of the file when left out.
            password: Password of a ZIP archive.
            progress: Called with the bytes sent so far and in all.

        Raises:
            InvalidInputError: There is no such file, or it is open in text mode.
            FileTooLargeError: It is larger than 650 MB.
        """
        boundary = os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={boundary}"
        shown = safe_name(_name_of(source) if name is None else name)
        self._head = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{shown}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n"
        ).encode()
        self._tail = f"\r\n{_password_part(boundary, password)}--{boundary}--\r\n".encode()
        self._progress = progress
        self._sent = 0
        self._reported = -1
        self._file, self._owned = _opened(source)
        self._size = self._file.seek(0, io.SEEK_END)
        self.length = len(self._head) + self._size + len(self._tail)
        if self._size > MOST:
            self.close()
            raise FileTooLargeError(f"the file has {self._size} bytes: expected at most {MOST} (650 MB)")

    def chunks(self) -> Iterator[bytes]:
        """The form, from its beginning.

        Raises:
            InvalidInputError: The file has not the size any more that it had.
        """
        self._file.seek(0)
        self._sent = 0
        yield self._head
        while self._sent < self._size:
            chunk = self._file.read(min(_CHUNK, self._size - self._sent))
            if not chunk:
                raise InvalidInputError(f"the file shrank from {self._size} to {self._sent} bytes while it was sent")
            self._sent += len(chunk)
            yield chunk
        yield self._tail

    def report(self) -> None:
        """Tell the caller how far the upload is."""
        if self._progress is not None and self._sent != self._reported:
            self._reported = self._sent
            self._progress(self._sent, self._size)

    def close(self) -> None:
        """Close the file, if the form opened it."""
        if self._owned:
            self._file.close()

    def __enter__(self) -> FileForm:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def safe_name(name: str) -> str:
    """A file name as the form can carry it: no folders, no control characters, at most 200 characters.

    Raises:
        InvalidInputError: It is no text.
    """
    if not isinstance(name, str):
        raise InvalidInputError(f"name={name!r}: expected text")
    base = _UNSAFE.sub("", _SEPARATOR.split(name)[-1]).encode("utf-8", "replace").decode("utf-8")
    if base in ("", ".", ".."):
        return _NAMELESS
    if len(base) > _NAME_LENGTH:
        stem, dot, ending = base.rpartition(".")
        ending = dot + ending if dot and len(ending) < 20 else ""
        base = (stem or base)[: _NAME_LENGTH - len(ending)] + ending
    return base.replace('"', "%22")


def _password_part(boundary: str, password: str | None) -> str:
    if password is None:
        return ""
    if not isinstance(password, str) or not password or _UNSAFE.search(password) or _SURROGATE.search(password):
        raise InvalidInputError("password: expected text without control characters")
    return f'--{boundary}\r\nContent-Disposition: form-data; name="password"\r\n\r\n{password}\r\n'


def _opened(source: Source) -> tuple[BinaryIO, bool]:
    """The file to read from, and whether it is ours to close."""
    if isinstance(source, bytes | bytearray | memoryview):
        return io.BytesIO(source), True
    if isinstance(source, str | os.PathLike):
        try:
            file = Path(source).open("rb")  # noqa: SIM115  # the form closes it
        except (OSError, ValueError) as error:
            raise InvalidInputError(f"file={os.fspath(source)!r}: {getattr(error, 'strerror', error)}") from None
        if file.seekable():
            return file, True
        with file:
            return _spooled(file), True
    if not hasattr(source, "read") or source.read(0) != b"":
        raise InvalidInputError(f"file={source!r}: expected a path, bytes, or a file open in binary mode")
    if hasattr(source, "seekable") and source.seekable():
        return source, False
    return _spooled(source), True


def _spooled(source: BinaryIO) -> BinaryIO:
    """A pipe as a temporary file: its length has to be known. More than can be sent is not read."""
    import tempfile  # only for pipes

    spool = tempfile.TemporaryFile()  # noqa: SIM115  # the form closes it
    try:
        while spool.tell() <= MOST and (chunk := source.read(_CHUNK)):
            spool.write(chunk)
    except BaseException:
        spool.close()
        raise
    return cast("BinaryIO", spool)


def _name_of(source: Source) -> str:
    if isinstance(source, str | os.PathLike):
        return os.fspath(source)
    name = getattr(source, "name", None)
    return name if isinstance(name, str) else _NAMELESS
