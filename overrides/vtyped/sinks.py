"""The receiving end of a download: what has come so far, what has to follow, and whether it is right."""

from __future__ import annotations

import threading
from collections.abc import Mapping

from vtyped_api.runtime.downloads import Download, Progress, Target

from .errors import HashMismatchError
from .hashing import Hashes
from .ranges import Span, contradicts, part_of, validator_of, whole_of
from .steps import BrokenError, CorruptError
from .targets import place_of

_ALGORITHMS = {32: "md5", 40: "sha1", 64: "sha256"}
_PARTIAL = 206


class FileSink:
    """Takes a file from as many answers as it needs: parts of one state of the file, or the whole anew."""

    def __init__(self, target: Target, expected: str | None, progress: Progress | None) -> None:
        """Prepare for a download. Nothing is made before `open`.

        Args:
            target: Path of the file to write, or a file open for writing in binary mode.
            expected: MD5, SHA-1 or SHA-256 that the content must have.
            progress: Called with the bytes received so far, and in all, where that is known.

        Raises:
            InvalidInputError: The target cannot be written.
        """
        self._place = place_of(target)
        self._expected = expected.lower() if expected else None
        self._progress = progress
        # A cancelled call may end while a thread is still at work.
        self._lock = threading.RLock()
        self._closed = False
        self._held = False
        self._received = 0
        self._answers = 0
        self._hashes = Hashes()
        self._end: int | None = None
        self._total: int | None = None
        self._validator: str | None = None
        self.forget()

    def open(self) -> None:
        """Make the place to write to."""
        with self._lock:
            if not self._closed:
                self._place.open()

    def ask(self) -> dict[str, str]:
        """Headers of the next request: for the rest of the file, where what came before is sure to belong to it."""
        if not self._received or self._validator is None:
            return {}
        return {"range": f"bytes={self._received}-", "if-range": self._validator}

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """Take the head of a successful answer.

        Raises:
            BrokenError: What follows is of no use. The next answer has to begin anew.
            CorruptError: What follows is compressed, although no compression was asked for.
        """
        encoding = headers.get("content-encoding", "identity").strip().lower()
        if encoding not in ("", "identity"):
            raise CorruptError(f"the file came in the encoding {encoding[:20]!r}: expected none")
        if status != _PARTIAL:
            self._anew(whole_of(headers), validator_of(headers))
            return
        span = part_of(headers)
        if span is None or not self._continues(span) or contradicts(self._validator or "", headers):
            self.forget()
            raise BrokenError("the answer holds another part of the file than the one asked for")
        self._end, self._total = span.end, self._total if span.total is None else span.total
        self._answers += 1

    def write(self, chunk: bytes | memoryview) -> None:
        """Take a piece.

        Raises:
            BrokenError: It is more than was promised.
        """
        if self._end is not None and self._received + len(chunk) > self._end:
            promised = self._end
            self.forget()
            raise BrokenError(f"more than the {promised} bytes came that were promised")
        with self._lock:
            if self._closed:
                return
            self._rewind()
            self._place.write(chunk)
            self._held = True
            self._received += len(chunk)
            self._hashes.add(chunk)

    @property
    def is_watched(self) -> bool:
        """Whether the caller wants to be told how far it is."""
        return self._progress is not None

    def report(self) -> None:
        """Tell the caller how far the download is."""
        if self._progress is not None:
            self._progress(self._received, self._total)

    @property
    def missing(self) -> str:
        """What an answer that is over has not brought; empty where the file is whole."""
        expected = self._end if self._total is None else self._total
        return "" if expected in (None, self._received) else f"{self._received} of {expected} bytes came"

    def forget(self) -> None:
        """What came is of no use: begin anew."""
        with self._lock:
            self._hashes.close()
            self._hashes = Hashes(_ALGORITHMS[len(self._expected)] if self._expected else "sha256")
        self._received = self._answers = 0
        self._end = self._total = self._validator = None

    @property
    def can_go_on(self) -> bool:
        """Whether there is a way on from here after a failure."""
        return self._place.rewindable or not self._held or self._validator is not None

    @property
    def is_ill_joined(self) -> bool:
        """Whether what came in several answers is not the file asked for, and one answer might be."""
        return self._answers > 1 and not self._matches and self._place.rewindable

    def keep(self) -> Download:
        """Check what came, and put it in its place.

        Raises:
            HashMismatchError: It is not what was asked for; the file under the final name is as it was.
        """
        if not self._matches:
            raise HashMismatchError(f"the {self._received} bytes received are not those of {self._expected}")
        with self._lock:
            self._rewind()
            path = self._place.keep()
        return Download(self._received, self._hashes.digests()[0], path)

    def close(self) -> None:
        """Take back what was written, unless it is kept."""
        with self._lock:
            self._closed = True
            self._place.close()
            self._hashes.close()

    @property
    def _matches(self) -> bool:
        return self._expected is None or self._hashes.digests()[1] == self._expected

    def _anew(self, span: Span, validator: str | None) -> None:
        self.forget()
        if self._held and not self._place.rewindable:
            raise BrokenError("the file began anew, and the target cannot")
        self._end, self._total = span.end, span.total
        self._validator = validator
        self._answers = 1

    def _continues(self, span: Span) -> bool:
        asked = self._received > 0 and self._validator is not None
        return asked and span.start == self._received and (self._total is None or span.total in (None, self._total))

    def _rewind(self) -> None:
        """Take back what an earlier answer left, before the first piece of another one."""
        if self._held and self._received == 0:
            self._place.rewind()
            self._held = False
