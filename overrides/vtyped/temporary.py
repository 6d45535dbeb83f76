"""Temporary files: the one place that decides where they are and what they are called."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from io import FileIO
from pathlib import Path
from typing import BinaryIO, cast

_PREFIX = ".vtyped-"
_SUFFIX = ".part"
_NUMBERS = 8
_VARIABLES = ("TMPDIR", "TEMP", "TMP")


def part_beside(target: Path) -> tuple[FileIO, Path]:
    """An empty file in the folder of a target, open for writing, and its path. Its name follows from the target's.

    A process that is killed leaves its part behind. The next one with the same target takes the part over: the lock
    that would show it to be in use went with the process. Systems without such locks get a random name each time.

    Raises:
        OSError: The folder cannot be written to.
    """
    digest = hashlib.sha256(os.fsencode(target.name)).hexdigest()[:16]
    for number in range(_NUMBERS):
        path = target.with_name(f"{_PREFIX}{digest}-{number}{_SUFFIX}")
        descriptor = _locked(path)
        if descriptor is not None:
            return FileIO(descriptor, "wb"), path

    import tempfile  # only where names that follow from the target's are of no use

    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=_PREFIX, suffix=_SUFFIX)
    return FileIO(descriptor, "wb"), Path(name)


def spool() -> BinaryIO:
    """A file without a name, for what may be too large for memory.

    Unless the environment names a folder for temporary files it is in `/var/tmp`: `/tmp` is in memory on many systems.
    """
    import tempfile  # only for pipes

    folder = Path("/var/tmp")  # noqa: S108  # the file in it has no name
    named = tempfile.tempdir is not None or any(os.environ.get(name) for name in _VARIABLES)
    suits = not named and folder.is_dir() and os.access(folder, os.W_OK)
    return cast("BinaryIO", tempfile.TemporaryFile(dir=folder if suits else None))


def _locked(path: Path) -> int | None:
    """A file under a name that others can guess, new or left behind; `None` where it is in use, or not ours alone."""
    if sys.platform == "win32":
        return None

    import fcntl

    flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
    try:
        descriptor = os.open(path, flags, 0o600)
    except OSError:
        return None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        found = os.fstat(descriptor)
        # Who had the lock before may have put the file in its place, or removed it.
        same = os.path.samestat(found, os.stat(path, follow_symlinks=False))  # noqa: PTH116
        alone = stat.S_ISREG(found.st_mode) and found.st_nlink == 1 and found.st_uid == os.geteuid()
        if same and alone:
            os.fchmod(descriptor, 0o600)
            os.ftruncate(descriptor, 0)
            return descriptor
    except OSError:
        pass
    os.close(descriptor)
    return None
