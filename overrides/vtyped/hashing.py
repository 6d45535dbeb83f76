"""Hashes of a file while it comes."""

from __future__ import annotations

import hashlib
import threading
from queue import Queue

# Bytes of a file that are worth a thread.
_MUCH = 4 * 1024 * 1024
# Pieces that may wait to be hashed before whoever brings more has to wait as well.
_WAITING = 8


class Hashes:
    """SHA-256 of what comes, and another hash where one is asked for. Much is hashed in a thread of its own."""

    def __init__(self, algorithm: str = "sha256") -> None:
        self._sha256 = hashlib.sha256()
        is_other = algorithm != "sha256"
        self._other = hashlib.new(algorithm, usedforsecurity=False) if is_other else self._sha256
        self._size = 0
        self._queue: Queue[bytes | None] = Queue(_WAITING)
        self._thread: threading.Thread | None = None

    def add(self, chunk: bytes) -> None:
        """Take a piece."""
        self._size += len(chunk)
        if self._size < _MUCH:
            self._hash(chunk)
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, daemon=True)
            self._thread.start()
        self._queue.put(chunk)

    def digests(self) -> tuple[str, str]:
        """SHA-256, and the hash that was asked for, of all that came. Nothing comes after it."""
        self.close()
        return self._sha256.hexdigest(), self._other.hexdigest()

    def close(self) -> None:
        """Hash what came, and end."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        while (chunk := self._queue.get()) is not None:
            self._hash(chunk)

    def _hash(self, chunk: bytes) -> None:
        self._sha256.update(chunk)
        if self._other is not self._sha256:
            self._other.update(chunk)
