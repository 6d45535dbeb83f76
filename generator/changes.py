"""What has changed between two faces, what that means for callers, and the version that says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import NamedTuple

from .face import METHOD, POSITIONS, REQUIRED, WIRE, Face


class Level(IntEnum):
    """What a change asks of callers."""

    UNSEEN = 0
    """Nothing: only the wire has changed."""
    ADDED = 1
    """Nothing, and there is something new, or something is known better."""
    BREAKING = 2
    """Their code, or its types, may fail."""


class Change(NamedTuple):
    """One name that is new, gone, or of another type."""

    name: str
    old: str | None
    new: str | None
    level: Level

    @property
    def owner(self) -> str:
        """The method or the class that the name belongs to."""
        return _owner(self.name)

    def __str__(self) -> str:
        if self.old is None:
            return f"{self.name}: {self.new}"
        return f"{self.name}: {self.old}" if self.new is None else f"{self.name}: {self.old} is now {self.new}"


def changes(old: Face, new: Face) -> list[Change]:
    """Everything that differs, by name."""
    known = {_owner(name) for name in old.names}
    found = []
    for name in sorted(old.names.keys() | new.names.keys()):
        before, after = old.names.get(name), new.names.get(name)
        if before != after:
            found.append(Change(name, before, after, _level(name, before, after, is_known=_owner(name) in known)))
    return found


def _level(name: str, old: str | None, new: str | None, *, is_known: bool) -> Level:
    if name.endswith(WIRE):
        return Level.UNSEEN
    if old is None:
        # A call that was complete before is not any more.
        needs_more = "(" in name and is_known and str(new).endswith(REQUIRED)
        return Level.BREAKING if needs_more else Level.ADDED
    if new is None:
        return Level.BREAKING
    if name.endswith(POSITIONS):
        return Level.ADDED if f"{new}, ".startswith(f"{old}, ") else Level.BREAKING
    if "(" in name:
        takes_as_much = _arms(old) <= _arms(new) and (old.endswith(REQUIRED) or not new.endswith(REQUIRED))
        return Level.ADDED if takes_as_much else Level.BREAKING
    return Level.ADDED if _arms(new) <= _arms(old) else Level.BREAKING


def _arms(annotation: str) -> set[str]:
    """The alternatives of a type."""
    text, depth, arms = annotation.removesuffix(REQUIRED), 0, [""]
    for character in text:
        depth += (character == "[") - (character == "]")
        if character == "|" and depth == 0:
            arms.append("")
        else:
            arms[-1] += character
    return {arm.strip() for arm in arms}


def _owner(name: str) -> str:
    if name.startswith(METHOD):
        return name.partition("(")[0].removesuffix(WIRE).removesuffix(POSITIONS)
    return name.partition(".")[0]


def level(found: Iterable[Change]) -> Level | None:
    """The most that any of the changes asks of callers; `None` where nothing has changed."""
    return max((change.level for change in found), default=None)


def next_version(version: str, asked: Level | None) -> str:
    """The version that follows, by Semantic Versioning; before 1.0.0 the middle number says what breaks callers."""
    major, minor, patch = _numbers(version)
    if asked is None:
        return version
    if asked is Level.BREAKING:
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    return f"{major}.{minor + 1}.0" if major and asked is Level.ADDED else f"{major}.{minor}.{patch + 1}"


def _numbers(version: str) -> tuple[int, int, int]:
    major, minor, patch = map(int, version.split("."))
    return major, minor, patch


def announcement(old: Face, new: Face, released: Face) -> Iterator[str]:
    """What has changed, whether it breaks callers, the version that follows, and a draft for the changelog.

    The version is the one after the last release, for everything that has changed since.
    """
    found = changes(old, new)
    asked = level(found)
    if asked is None:
        return
    verdict = {
        Level.UNSEEN: "only the wire has changed",
        Level.ADDED: "nothing breaks callers",
        Level.BREAKING: "breaks callers:",
    }
    yield f"{len(found)} changes of what callers may rely on; {verdict[asked]}"
    yield from _broken(found, new)
    following = next_version(released.version, level(changes(released, new)))
    yield f"next version: {max(following, new.version, key=_numbers)}"
    yield from entry(old, new)
    yield ""


def unannounced(released: Face, new: Face) -> Iterator[str]:
    """What breaks callers of a release although the version does not say so."""
    asked = next_version(released.version, Level.BREAKING)
    broken = list(_broken(changes(released, new), new))
    if broken and _numbers(new.version) < _numbers(asked):
        yield f"breaks callers of {released.version}, which asks for version {asked} of the document:"
        yield from broken


def _broken(found: list[Change], new: Face) -> Iterator[str]:
    """What breaks callers, a line each; a method or class that is gone as a whole is one line."""
    left = {_owner(name) for name in new.names}
    lines = [_shown(change, left) for change in found if change.level is Level.BREAKING]
    yield from (f"  {line}" for line in dict.fromkeys(lines))


def entry(old: Face, new: Face) -> Iterator[str]:
    """The changes as a draft for the changelog; what is new or gone as a whole is one line."""
    found = [change for change in changes(old, new) if change.level is not Level.UNSEEN]
    before, after = ({_owner(name) for name in each.names} for each in (old, new))
    added = [_shown(change, before) for change in found if change.old is None]
    removed = [_shown(change, after) for change in found if change.new is None]
    changed = [str(change) for change in found if change.old is not None and change.new is not None]
    for title, lines in (("Added", added), ("Changed", changed), ("Removed", removed)):
        if lines:
            yield f"### {title}"
            yield from (f"- `{line}`" for line in dict.fromkeys(lines))


def _shown(change: Change, owners: set[str]) -> str:
    """A name that comes or goes: with its type where its owner stays, else the owner alone."""
    return str(change) if change.owner in owners else change.owner
