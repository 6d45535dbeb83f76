"""What a measured program is told: where the server is, and how much to do."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

TRANSFER = 500 * 1024 * 1024
"""Bytes of a large upload or download, all of them zero."""
SMALL = "a" * 64
"""A file whose report has 45 KB."""
KEY = "0123456789abcdef" * 4
MALICIOUS = 19
"""What every report says, so that each program shows that it has read it."""


@dataclass(frozen=True)
class Site:
    """One run of a program."""

    origin: str
    certificate: str
    """Path of the certificate of the authority that the server's was issued by."""
    file: str
    """SHA-256 of the file that is asked for."""
    count: int
    """Things to do: lookups, comments, items."""
    workers: int
    folder: str
    """For what is written."""

    @property
    def api(self) -> str:
        """Address of the API."""
        return f"{self.origin}/api/v3"

    @property
    def path(self) -> Path:
        """The file to upload, or to write to."""
        return Path(self.folder, "large")

    def shares(self) -> list[int]:
        """The things to do, dealt to the workers."""
        return [self.count // self.workers + (number < self.count % self.workers) for number in range(self.workers)]


def check(found: object, expected: object = MALICIOUS) -> None:
    """Stop where a program did not do its work."""
    if found != expected:
        raise SystemExit(f"expected {expected!r}, got {found!r}")
