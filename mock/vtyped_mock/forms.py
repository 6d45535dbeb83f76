"""Forms, read while they come in.

The multipart parser is python-multipart's, the one under Starlette: it works on chunks, in constant memory, and finds
a boundary that is cut between two of them. A parser of our own would be the less tested copy of it.
"""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks

from .contents import KEEP_AT_MOST
from .errors import BadRequestError, PayloadTooLargeError
from .identifiers import Hashes
from .items import ReceivedFile

URLENCODED = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
_FIELD_LIMIT = 1024 * 1024
_HEAD = 512


@dataclass(slots=True)
class Form:
    """The fields of a form by name, and the files among them."""

    fields: dict[str, str] = field(default_factory=dict)
    files: dict[str, ReceivedFile] = field(default_factory=dict)
    """Where a name comes again, its last file."""
    every_file: list[tuple[str, ReceivedFile]] = field(default_factory=list)
    """Names and files as they came in."""


async def limited(chunks: AsyncIterator[bytes], limit: int) -> AsyncIterator[bytes]:
    """Pass a body on, and refuse it once it is over the limit.

    The rest is read and thrown away first: an answer in the middle of an upload would reach few clients.
    """
    size = 0
    async for chunk in chunks:
        size += len(chunk)
        if size <= limit:
            yield chunk
    if size > limit:
        raise PayloadTooLargeError(limit)


async def read_body(chunks: AsyncIterator[bytes]) -> bytes:
    """A small body as a whole."""
    return b"".join([chunk async for chunk in limited(chunks, _FIELD_LIMIT)])


async def read_form(chunks: AsyncIterator[bytes], content_type: str | None, accepted: tuple[str, ...]) -> Form:
    """Read a form of one of the accepted media types."""
    media_type, options = parse_options_header(content_type)
    if media_type == MULTIPART.encode() and MULTIPART in accepted:
        return await _read_multipart(chunks, options.get(b"boundary", b""))
    if media_type == URLENCODED.encode() and URLENCODED in accepted:
        try:
            text = (await read_body(chunks)).decode()
        except UnicodeDecodeError:
            raise BadRequestError("The form is not UTF-8") from None
        return Form(dict(parse_qsl(text, keep_blank_values=True)))
    async for _ in chunks:
        pass
    raise BadRequestError(f"The request body must be {' or '.join(accepted)}, not {content_type or 'untyped'}")


async def _read_multipart(chunks: AsyncIterator[bytes], boundary: bytes) -> Form:
    form = Form()
    reader = _MultipartReader(form)
    failure: BadRequestError | None = None
    try:
        parser = MultipartParser(boundary, reader.callbacks())
    except FormParserError:
        parser, failure = None, BadRequestError("The multipart boundary is missing or too long")
    async for chunk in chunks:
        # After a failure the body is still read to its end, so that the client gets the answer.
        if parser is not None and failure is None:
            try:
                parser.write(chunk)
            except FormParserError:
                failure = BadRequestError("The multipart body is malformed")
            except BadRequestError as error:
                failure = error
    if failure is None and not reader.complete:
        failure = BadRequestError("The multipart body ends before its last boundary")
    if failure is not None:
        raise failure
    return form


class _MultipartReader:
    """Takes the events of the parser and fills a form."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self.complete = False
        self._header = b"", b""
        self._part = _Part("", None)
        self._headers: dict[str, bytes] = {}

    def callbacks(self) -> MultipartCallbacks:
        """What the parser calls."""
        return {
            "on_part_begin": self._begin_part,
            "on_header_field": self._header_field,
            "on_header_value": self._header_value,
            "on_header_end": self._end_header,
            "on_headers_finished": self._end_headers,
            "on_part_data": self._data,
            "on_part_end": self._end_part,
            "on_end": self._end,
        }

    def _begin_part(self) -> None:
        self._headers = {}
        self._header = b"", b""

    def _header_field(self, data: bytes, start: int, end: int) -> None:
        self._header = self._header[0] + data[start:end], self._header[1]

    def _header_value(self, data: bytes, start: int, end: int) -> None:
        self._header = self._header[0], self._header[1] + data[start:end]

    def _end_header(self) -> None:
        name, value = self._header
        self._headers[name.decode("latin-1").lower()] = value
        self._header = b"", b""

    def _end_headers(self) -> None:
        disposition = self._headers.get("content-disposition", b"")
        kind, options = parse_options_header(disposition)
        if kind != b"form-data" or b"name" not in options:
            raise BadRequestError("A part of the form has no name")
        # The upload handler of the service does not take the extended form of a file name (RFC 5987).
        if b"filename*" in disposition.lower():
            raise BadRequestError('The file name must come as filename="...", not as filename*=')
        name, filename = options[b"name"], options.get(b"filename")
        is_file = filename is not None or name == b"file"
        self._part = _Part(_text(name), _text(filename or b"") if is_file else None)

    def _data(self, data: bytes, start: int, end: int) -> None:
        self._part.add(data[start:end])

    def _end_part(self) -> None:
        part = self._part
        if part.filename is not None:
            self._form.files[part.name] = file = part.file()
            self._form.every_file.append((part.name, file))
        else:
            self._form.fields[part.name] = bytes(part.body or b"").decode("utf-8", "replace")

    def _end(self) -> None:
        self.complete = True


class _Part:
    """One part of a form: hashed as it comes in, and kept if it is small."""

    def __init__(self, name: str, filename: str | None) -> None:
        self.name = name
        self.filename = filename
        self.body: bytearray | None = bytearray()
        self._size = 0
        self._head = b""
        algorithms = ("md5", "sha1", "sha256") if filename is not None else ()
        self._digests = [hashlib.new(algorithm, usedforsecurity=False) for algorithm in algorithms]

    def add(self, data: bytes) -> None:
        self._size += len(data)
        self._head += data[: _HEAD - len(self._head)]
        for digest in self._digests:
            digest.update(data)
        if self._size > KEEP_AT_MOST:
            if self.filename is None:
                raise BadRequestError(f'The field "{self.name}" is too long')
            self.body = None
        elif self.body is not None:
            self.body += data

    def file(self) -> ReceivedFile:
        md5, sha1, sha256 = (digest.hexdigest() for digest in self._digests)
        body = bytes(self.body) if self.body is not None else None
        name = (self.filename or "").replace("\\", "/").rpartition("/")[2]
        return ReceivedFile(Hashes(md5, sha1, sha256), self._size, name, self._head, body)


def _text(value: bytes) -> str:
    return value.decode("utf-8", "replace")
