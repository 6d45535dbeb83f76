"""The files of a folder that are to be submitted."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Self

import attrs

from vtyped_api.runtime.errors import InvalidInputError, shown

from .flows import Target, is_url


@attrs.frozen
class Found:
    """Something to submit."""

    target: Target
    size: int | None = None
    """Bytes of a file; `None` where nothing is known of it."""
    error: InvalidInputError | None = None
    """Why it cannot be submitted."""


@attrs.frozen
class Rules:
    """Which files of a folder are meant."""

    recursive: bool
    skip: tuple[str, ...]

    @classmethod
    def of(cls, recursive: bool, skip: str | Iterable[str]) -> Self:
        """Check the rules.

        Raises:
            InvalidInputError: They are none.
        """
        patterns = (skip,) if isinstance(skip, str) else tuple(skip)
        if not all(isinstance(pattern, str) and pattern for pattern in patterns):
            raise InvalidInputError(f"skip={shown(skip)}: expected patterns such as '*.log'")
        return cls(recursive, patterns)

    def skips(self, path: Path, folder: Path) -> bool:
        """Whether a file or folder below a folder is passed over: by its name, or by its path in there."""
        inside = path.relative_to(folder).as_posix()
        return any(fnmatch(path.name, pattern) or fnmatch(inside, pattern) for pattern in self.skip)


def found(targets: Target | Iterable[Target], rules: Rules) -> Iterator[Found]:
    """Files and URLs as they are given, and the files of folders, in the order of their names.

    Neither links nor devices in folders are followed, nor are empty files given. What cannot be read is given with an
    error.
    """
    for target in [targets] if isinstance(targets, str | os.PathLike) else targets:
        path = Path(os.fspath(target))
        if is_url(target):
            yield Found(target)
        elif path.is_dir():
            yield from _below(path, path, rules)
        else:
            yield Found(target, path.stat().st_size if path.is_file() else None)


def _below(folder: Path, top: Path, rules: Rules) -> Iterator[Found]:
    try:
        paths = sorted(folder.iterdir())
    except OSError as error:
        yield _unreadable(folder, error)
        return
    for path in paths:
        if rules.skips(path, top):
            continue
        try:
            state = path.lstat()
        except OSError as error:
            yield _unreadable(path, error)
            continue
        if stat.S_ISDIR(state.st_mode):
            if rules.recursive:
                yield from _below(path, top, rules)
        elif stat.S_ISREG(state.st_mode) and state.st_size:
            yield Found(path, state.st_size)


def _unreadable(path: Path, error: OSError) -> Found:
    return Found(path, error=InvalidInputError(f"{str(path)!r}: {error.strerror}"))
