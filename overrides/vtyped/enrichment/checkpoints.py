"""The checkpoint of a run: a file to which every answer is added, and from which a later run goes on."""

from __future__ import annotations

import json
import os
import sys
import threading
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NoReturn

from ..indicators import Indicator
from ..packing import unpacked
from .errors import CheckpointError
from .items import Outcome, Source
from .lookups import Selection
from .records import Key, outcome_of

_VERSION = 1
_LONGEST_HEAD = 64 * 1024


class Checkpoint:
    """A file of JSON lines: one that says what it is, then one for each answer, as it came.

    A line is written as soon as there is an answer, so that a process that is killed loses none; it is on the disk
    before the item is given, so that a power cut loses none that was seen. A last line that was torn is cut off. Only
    answers that last are kept: reports, and that there is none. What failed for the moment is asked for again.
    """

    def __init__(self, path: str | os.PathLike[str], selection: Selection) -> None:
        self.path = Path(path)
        self._head = {
            "vtyped": "checkpoint",
            "version": _VERSION,
            "attributes": selection.attributes and list(selection.attributes),
            "relationships": {type_: list(names) for type_, names in selection.relationships.items()},
        }
        self._descriptor = -1
        self._end = 0
        self._places: dict[Key, tuple[int, int]] = {}
        # Threads that look something up share it.
        self._lock = threading.Lock()

    def open(self) -> None:
        """Open the file for this run alone, and read what it holds; make it where there is none.

        Raises:
            CheckpointError: It is in use, is another kind of file, or is of a run that asked for something else.
        """
        try:
            self._descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            self._lock_file()
            self._read()
        except OSError as error:
            self.close()
            self._fail(error.strerror or str(error))
        except BaseException:
            self.close()
            raise

    def __contains__(self, indicator: Indicator) -> bool:
        return indicator.key in self._places

    def get(self, indicator: Indicator) -> Outcome | None:
        """What an earlier run, or this one, was answered."""
        with self._lock:
            place = self._places.get(indicator.key)
            if place is None or self._descriptor < 0:
                return None
            offset, length = place
            os.lseek(self._descriptor, offset, os.SEEK_SET)
            line = _read_whole(self._descriptor, length)
        record = json.loads(line)
        if "packed" in record:
            record = unpacked(b64decode(record["packed"]))
        return outcome_of(record, Source.CHECKPOINT)

    def add(self, records: Iterable[tuple[Indicator, Mapping[str, Any] | bytes]]) -> None:
        """Keep answers, as `record_of` gives them, or the whole body of one, packed.

        Raises:
            CheckpointError: They cannot be written.
        """
        added = list(records)
        lines = [_line(indicator, record) for indicator, record in added]
        with self._lock:
            if self._descriptor >= 0:
                keys = [indicator.key for indicator, _ in added]
                self._places.update(zip(keys, self._append(lines), strict=True))

    def sync(self) -> None:
        """Have the disk keep what was written.

        Raises:
            CheckpointError: It does not.
        """
        with self._lock:
            if self._descriptor < 0:
                return
            try:
                os.fsync(self._descriptor)
            except OSError as error:
                self._fail(error.strerror)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._descriptor >= 0:
                os.close(self._descriptor)
            self._descriptor = -1

    def _lock_file(self) -> None:
        if sys.platform == "win32":
            return
        import fcntl

        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._fail("another run is using it")

    def _read(self) -> None:
        with os.fdopen(os.dup(self._descriptor), "rb") as file:
            head = file.readline(_LONGEST_HEAD)
            if not head.endswith(b"\n"):
                self._begin(head)
                return
            self._check(head)
            self._end = len(head)
            for line in file:
                if not line.endswith(b"\n"):
                    break
                self._note(line)
                self._end += len(line)
        # What a kill or a power cut tore would spoil the line that comes after it.
        os.ftruncate(self._descriptor, self._end)

    def _begin(self, torn: bytes) -> None:
        """Write the first line, also in place of one that was torn."""
        head = json.dumps(self._head).encode() + b"\n"
        if torn and not head.startswith(torn):
            self._fail("it is no checkpoint")
        os.ftruncate(self._descriptor, 0)
        self._end = 0
        self._append([head])

    def _check(self, line: bytes) -> None:
        head = _parsed(line)
        if head.get("vtyped") != "checkpoint":
            self._fail("it is no checkpoint")
        if head.get("version") != _VERSION:
            self._fail("it was made by another version of vtyped")
        if head != self._head:
            self._fail("it is of a run that asked for other attributes or relationships")

    def _note(self, line: bytes) -> None:
        # A line that was damaged on the disk is an item to ask for again.
        key = _parsed(line).get("key")
        if isinstance(key, list) and len(key) == 2 and all(isinstance(part, str) for part in key):
            self._places[key[0], key[1]] = self._end, len(line)

    def _append(self, lines: list[bytes]) -> list[tuple[int, int]]:
        """Write lines; gives the place and the length of each."""
        places, end = [], self._end
        for line in lines:
            places.append((end, len(line)))
            end += len(line)
        try:
            os.lseek(self._descriptor, self._end, os.SEEK_SET)
            left = memoryview(b"".join(lines))
            while left:
                left = left[os.write(self._descriptor, left) :]
        except OSError as error:
            self._fail(error.strerror)
        self._end = end
        return places

    def _fail(self, reason: str | None) -> NoReturn:
        raise CheckpointError(f"checkpoint {self.path}: {reason}") from None


def _line(indicator: Indicator, record: Mapping[str, Any] | bytes) -> bytes:
    """A line, with a packed body as base64."""
    head = {"key": indicator.key, "value": indicator.value}
    if not isinstance(record, bytes):
        return json.dumps({**head, **record}).encode() + b"\n"
    return json.dumps(head)[:-1].encode() + b', "packed": "' + b64encode(record) + b'"}\n'


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _read_whole(descriptor: int, length: int) -> bytes:
    parts = []
    while length and (part := os.read(descriptor, length)):
        parts.append(part)
        length -= len(part)
    return b"".join(parts)
