"""A file upload as a multipart form, streamed, with a boundary that no content can guess."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from vtyped_api.runtime.errors import InvalidInputError

from .contents import MOST, Content, Source

__all__ = ["MOST", "FileForm", "Progress", "Source", "fields_form", "safe_name"]

Progress: TypeAlias = Callable[[int, int], None]

_NAME_LENGTH = 200
_NAMELESS = "sample"
_UNSAFE = re.compile(r"[\x00-\x1f\x7f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_SEPARATOR = re.compile(r"[/\\]")


class FileForm:
    """The form of a file upload. Use as a context manager: a file that it opened, it closes."""

    def __init__(
        self,
        source: Source,
        name: str | None = None,
        fields: Mapping[str, str | None] | None = None,
        progress: Progress | None = None,
        *,
        part: str = "file",
    ) -> None:
        """Prepare a form. The file is looked at by `open`.

        Args:
            source: Path of a file, its bytes, or a file open in binary mode, which is sent whole, whatever its
                position.
            name: Name that VirusTotal publishes; the base name of the file when left out.
            fields: Texts that go with it, by name; those that are `None` are left out.
            progress: Called with the bytes sent so far and in all.
            part: Name of the part that holds the file.

        Raises:
            InvalidInputError: The name or a field cannot be sent.
        """
        boundary = os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self.length = 0
        self.is_sent = False
        """Whether the last byte has been passed on, since this was last set to false."""
        shown = safe_name(_name_of(source) if name is None else name)
        self._head = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="{part}"; filename="{shown}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n"
        ).encode()
        parts = [_field(boundary, key, value) for key, value in (fields or {}).items() if value is not None]
        self._tail = f"\r\n{''.join(parts)}--{boundary}--\r\n".encode()
        self._source = Content(source)
        self._progress = progress
        self._sent = 0
        self._reported = -1

    def open(self) -> None:
        """Look at what is to be sent. A pipe is read to its end.

        Raises:
            InvalidInputError: There is no such file, or it is open in text mode.
            FileTooLargeError: It is larger than 650 MB.
        """
        self._source.open()
        self.length = len(self._head) + self._source.size + len(self._tail)

    def sha256(self) -> str:
        """The SHA-256 of the file, which has to be open.

        Raises:
            InvalidInputError: The file is not any more what it was.
        """
        digest = hashlib.sha256()
        for chunk in self._source.chunks():
            digest.update(chunk)
        return digest.hexdigest()

    def chunks(self) -> Iterator[bytes]:
        """The form, from its beginning.

        Raises:
            InvalidInputError: The file is not any more what it was.
        """
        self._sent = 0
        chunks = self._source.chunks()
        yield self._head
        for chunk in chunks:
            self._sent += len(chunk)
            yield chunk
        yield self._tail
        self.is_sent = True

    def report(self) -> None:
        """Tell the caller how far the upload is."""
        if self._progress is not None and self._sent != self._reported:
            self._reported = self._sent
            self._progress(self._sent, self._source.size)

    def close(self) -> None:
        """Close the file, if the form opened it."""
        self._source.close()

    def __enter__(self) -> FileForm:
        try:
            self.open()
        except BaseException:
            self.close()
            raise
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


def fields_form(fields: Mapping[str, str]) -> tuple[bytes, str]:
    """A form without a file, and its content type.

    Raises:
        InvalidInputError: A field cannot be sent.
    """
    boundary = os.urandom(16).hex()
    parts = [_field(boundary, name, value) for name, value in fields.items()]
    return f"{''.join(parts)}--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"


def _field(boundary: str, name: str, value: object) -> str:
    # The message does not repeat the value: it may be a password.
    if not isinstance(value, str) or not value or _UNSAFE.search(value) or _SURROGATE.search(value):
        raise InvalidInputError(f"{name}: expected text without control characters")
    return f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'


def _name_of(source: Source) -> str:
    if isinstance(source, str | os.PathLike):
        return os.fsdecode(source)
    name = getattr(source, "name", None)
    return name if isinstance(name, str) else _NAMELESS
