"""The body of an answer: unpacked, and no larger than allowed."""

from __future__ import annotations

from ..steps import BrokenError, CorruptError, TooLargeError
from .codings import DamagedError, unpacker

_MOST_OF_ERROR = 1024 * 1024


class Content:
    """Collects a body piece by piece.

    What is wrong with the body of an error only cuts it short: its status says enough.
    """

    def __init__(self, coding: str, length: str, most: int, is_error: bool) -> None:
        """Prepare for a body.

        Args:
            coding: The `content-encoding`.
            length: The `content-length`.
            most: Bytes that it may have, packed and unpacked.
            is_error: Whether it belongs to an answer that is no success.
        """
        self._unpacker = unpacker(coding)
        self._coding = coding
        self._most = min(most, _MOST_OF_ERROR) if is_error else most
        self._is_error = is_error
        self._is_hopeless = not is_error and length.isascii() and length.isdigit() and int(length[:20]) > most
        self._packed = 0
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, data: bytes) -> bool:
        """Take what came; gives whether to read on.

        Raises:
            TooLargeError: It is more than allowed.
            CorruptError: It cannot be unpacked.
        """
        try:
            self._add(data)
        except (TooLargeError, CorruptError):
            if self._is_error:
                return False
            raise
        return True

    def _add(self, data: bytes) -> None:
        if self._unpacker is None:
            raise CorruptError(f"the answer is packed as {self._coding[:40]!r}, which nobody asked for")
        self._packed += len(data)
        if self._is_hopeless or self._packed > self._most:
            raise self._too_large()
        try:
            for piece in self._unpacker.pieces(data):
                room = self._most - self._size
                if len(piece) > room:
                    self._pieces.append(piece[:room])
                    self._size = self._most
                    raise self._too_large()
                self._pieces.append(piece)
                self._size += len(piece)
        except DamagedError as error:
            raise CorruptError(f"the packed answer is damaged: {error}") from None

    def _too_large(self) -> TooLargeError:
        return TooLargeError(f"the answer is larger than {self._most} bytes")

    def whole(self) -> bytes:
        """The body, when nothing more comes.

        Raises:
            BrokenError: It should not end here.
        """
        if self._packed and not self._is_error and self._unpacker is not None and not self._unpacker.finished:
            raise BrokenError("the packed answer ends in the middle")
        return b"".join(self._pieces)
