"""Hashes of a file while it comes."""

from __future__ import annotations

import hashlib
import threading
from queue import SimpleQueue

# Bytes of a file that are worth a thread.
_MUCH = 4 * 1024 * 1024
# Bytes that are handed over at once, and how many blocks of them there are: whoever brings more has to wait.
_BLOCK = 512 * 1024
_BLOCKS = 4


class Hashes:
    """SHA-256 of what comes, and another hash where one is asked for. Much is hashed in a thread of its own."""

    def __init__(self, algorithm: str = "sha256") -> None:
        self._sha256 = hashlib.sha256()
        is_other = algorithm != "sha256"
        self._other = hashlib.new(algorithm, usedforsecurity=False) if is_other else self._sha256
        self._size = 0
        self._thread: threading.Thread | None = None
        # The blocks go round: new memory for each would take longer than to copy into what is there.
        self._free: SimpleQueue[memoryview] = SimpleQueue()
        self._full: SimpleQueue[memoryview | None] = SimpleQueue()
        self._block: memoryview
        self._filled = 0

    def add(self, piece: bytes | memoryview) -> None:
        """Take a piece, which need not stay as it is afterwards."""
        self._size += len(piece)
        if self._size < _MUCH:
            self._hash(piece)
            return
        if self._thread is None:
            self._begin()
        left = memoryview(piece)
        while left:
            count = min(len(left), _BLOCK - self._filled)
            self._block[self._filled : self._filled + count] = left[:count]
            self._filled += count
            left = left[count:]
            if self._filled == _BLOCK:
                self._full.put(self._block)
                self._block, self._filled = self._free.get(), 0

    def digests(self) -> tuple[str, str]:
        """SHA-256, and the hash that was asked for, of all that came. Nothing comes after it."""
        self.close()
        return self._sha256.hexdigest(), self._other.hexdigest()

    def close(self) -> None:
        """Hash what came, and end."""
        if self._thread is not None:
            self._full.put(None)
            self._thread.join()
            self._thread = None
            self._hash(self._block[: self._filled])

    def _begin(self) -> None:
        for _ in range(_BLOCKS - 1):
            self._free.put(memoryview(bytearray(_BLOCK)))
        self._block = memoryview(bytearray(_BLOCK))
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def _work(self) -> None:
        while (block := self._full.get()) is not None:
            self._hash(block)
            self._free.put(block)

    def _hash(self, piece: bytes | memoryview) -> None:
        self._sha256.update(piece)
        if self._other is not self._sha256:
            self._other.update(piece)
