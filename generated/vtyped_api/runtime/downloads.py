# Copied from generator/runtime/downloads.py by `python -m generator`; do not edit.
"""What downloads take and give."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import IO, TypeAlias

import attrs

Target: TypeAlias = str | os.PathLike[str] | IO[bytes]
"""Path to write to, or a file open for writing in binary mode, which is written from its position."""

Progress: TypeAlias = Callable[[int, int | None], None]
"""Takes the bytes received so far, and the bytes in all, `None` where they are not known. Starts again from 0 where the
download does."""


@attrs.frozen
class Download:
    """A file that was downloaded."""

    size: int
    """Bytes."""
    sha256: str
    path: Path | None
    """Where it is; `None` where it went into a file of the caller's."""
