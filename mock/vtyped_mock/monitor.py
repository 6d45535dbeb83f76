"""VirusTotal Monitor: the software that groups keep under watch, its daily scans, and what partners say of it."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from .accounts import Account
from .clock import Clock
from .contents import EICAR, is_eicar
from .dice import DAY, World
from .document import Json
from .errors import BadRequestError, InvalidArgumentError, NotFoundError
from .identifiers import Hashes
from .items import ReceivedFile
from .reports.engines import FILE_ENGINES

PARTNER_ENGINE = "Northlight"
"""The engine that Monitor partners speak for here."""

_SCHEME = "vtmonitor-v1://"
_EXAMPLE_PATH = "/setup.exe"
_EXAMPLE_DAYS = 30
_WATCHED = 0.35
_FEW_ENGINES = 6


@dataclass(slots=True)
class MonitorItem:
    """A file, or a folder, which has no `file`. The path of a folder ends in a slash."""

    owner: str
    path: str
    user: str
    created: float
    file: ReceivedFile | None = None
    details: str | None = None

    @property
    def id(self) -> str:
        """The id of the item."""
        return base64.b64encode(f"{_SCHEME}{self.owner}{self.path}".encode()).decode()


@dataclass(frozen=True, slots=True)
class Scan:
    """One scan of a file: the engines that detect it, with the name each gives."""

    date: int
    detections: dict[str, str]


@dataclass(frozen=True, slots=True)
class MonitorEvent:
    """Something that happened to an item."""

    time: float
    action: str
    source: str
    level: int
    item: MonitorItem
    details: tuple[str, ...] = ()


@dataclass(slots=True)
class PartnerComment:
    """What a partner says of a file."""

    engine: str
    sha256: str
    comment: str
    date: int
    detection: str | None = None

    @property
    def id(self) -> str:
        """The id of the comment."""
        return f"{self.sha256}-{self.engine}"


@dataclass(slots=True)
class _Collection:
    items: dict[str, MonitorItem] = field(default_factory=dict)
    events: list[MonitorEvent] = field(default_factory=list)


class Monitor:
    """The collections of all groups."""

    def __init__(self, world: World, clock: Clock, example: Account) -> None:
        self._world = world
        self._clock = clock
        self._collections: dict[str, _Collection] = {}
        self._comments: dict[str, PartnerComment] = {}
        self._add_example(example)

    def put(self, account: Account, path: str, file: ReceivedFile | None) -> MonitorItem:
        """Put a file into a collection, in place of what was there, or make a folder."""
        return self._put(account, path, file, self._clock.now())

    def path_of(self, account: Account, identifier: str) -> str:
        """The path in the id of an item of an account's collection, which need not be there yet."""
        try:
            text = base64.b64decode(identifier, validate=True).decode()
        except ValueError:
            raise InvalidArgumentError(f'"{identifier}" is not the id of a Monitor item') from None
        start = f"{_SCHEME}{_owner(account)}/"
        if not text.startswith(start):
            raise NotFoundError(f'Monitor item "{identifier}" not found')
        return text[len(start) - 1 :]

    def item(self, account: Account, identifier: str) -> MonitorItem:
        """An item of an account's collection."""
        found = self._of(account).items.get(self.path_of(account, identifier))
        if found is None:
            raise NotFoundError(f'Monitor item "{identifier}" not found')
        return found

    def items(self, account: Account, text: str | None = None) -> list[MonitorItem]:
        """The items of an account's collection, by path; those that a filter names."""
        found = [item for _, item in sorted(self._of(account).items.items())]
        if not text:
            return found
        kind, colon, value = text.partition(":")
        if kind == "item" and colon:
            kind, value = "path", self.path_of(account, value)
        if kind == "path" and colon:
            return [item for item in found if item.path != value and _folder(item.path) == value]
        if kind == "tag" and colon:
            return [item for item in found if set(value.split()) <= set(self.tags(item))]
        raise BadRequestError(f'Invalid filter "{text}"')

    def remove(self, account: Account, identifier: str) -> None:
        """Take an item out, a folder with all that is in it."""
        collection, item = self._of(account), self.item(account, identifier)
        for path, each in list(collection.items.items()):
            if path == item.path or (item.file is None and path.startswith(item.path)):
                del collection.items[path]
                collection.events.append(MonitorEvent(self._clock.now(), "DELETE", "FILE", 0, each))

    def describe(self, account: Account, identifier: str, details: str | None) -> MonitorItem:
        """Set what partners are to know of a file."""
        item = self.item(account, identifier)
        if item.file is None:
            raise BadRequestError("Folders have no details")
        item.details = details
        return item

    def scans(self, item: MonitorItem) -> list[Scan]:
        """The scans of a file so far, one a day, the latest first."""
        if item.file is None:
            return []
        days = int((self._clock.now() - item.created) // DAY)
        return [self._scan(item.file, int(item.created) + day * DAY) for day in range(days, -1, -1)]

    def tags(self, item: MonitorItem) -> list[str]:
        """What the last two scans of a file have shown."""
        scans = self.scans(item)
        if not scans:
            return []
        now, before = scans[0].detections, scans[1].detections if len(scans) > 1 else {}
        tags = ["detected", *now] if now else []
        if now and not before:
            tags.insert(1, "new-detections")
        elif before and not now:
            tags.append("solved-detections")
        elif len(now) != len(before):
            tags.insert(1, "increasing-detections" if len(now) > len(before) else "decreasing-detections")
        elif now != before:
            tags.insert(1, "swapped-detections")
        return tags

    def events(self, account: Account) -> list[MonitorEvent]:
        """What has happened in an account's collection, the latest first."""
        collection = self._of(account)
        found = [event for item in collection.items.values() for event in self._detected(item)]
        return sorted([*collection.events, *found], key=lambda event: (-event.time, event.item.path, event.action))

    def watched(self, sha256: str | None = None) -> Iterator[MonitorItem]:
        """The files of all collections that the partner's engine detects, or all with one content."""
        for collection in self._collections.values():
            for item in collection.items.values():
                if item.file is None or (sha256 and item.file.hashes.sha256 != sha256):
                    continue
                if sha256 or PARTNER_ENGINE in self.scans(item)[0].detections:
                    yield item

    def partner_file(self, sha256: str) -> MonitorItem:
        """A file of any collection that the partner's engine has detected; others are not shown to partners."""
        for item in self.watched(sha256.lower()):
            if any(PARTNER_ENGINE in scan.detections for scan in self.scans(item)):
                return item
        raise NotFoundError(f'Monitor hash "{sha256}" not found')

    def comments(self, sha256: str) -> list[PartnerComment]:
        """What partners say of a file."""
        return [comment for comment in self._comments.values() if comment.sha256 == sha256.lower()]

    def comment(self, identifier: str) -> PartnerComment:
        """A partner's comment."""
        if identifier not in self._comments:
            raise NotFoundError(f'Comment "{identifier}" not found')
        return self._comments[identifier]

    def add_comment(self, sha256: str, given: Json) -> PartnerComment:
        """Say something of a file, in place of what the engine has said before."""
        item = self.partner_file(sha256)
        made = PartnerComment(given["engine"], sha256.lower(), given["comment"], self._clock.timestamp())
        made.detection = given.get("detection")
        self._comments[made.id] = made
        collection = self._collections[item.owner]
        collection.events.append(MonitorEvent(self._clock.now(), "COMMENT", "FILE", 1, item))
        return made

    def change_comment(self, identifier: str, given: Json) -> PartnerComment:
        """Say something else."""
        comment = self.comment(identifier)
        comment.comment = given.get("comment", comment.comment)
        comment.detection = given.get("detection", comment.detection)
        return comment

    def remove_comment(self, identifier: str) -> None:
        """Take a comment back."""
        del self._comments[self.comment(identifier).id]

    def is_confirmed(self, sha256: str) -> bool:
        """Whether the partner stands by the detection of a file."""
        return any(comment.detection == "confirmed" for comment in self.comments(sha256))

    def _put(self, account: Account, path: str, file: ReceivedFile | None, now: float) -> MonitorItem:
        collection = self._of(account)
        # A folder comes to be with what is put into it.
        parts = path.strip("/").split("/")
        for depth in range(1, len(parts)):
            folder = f"/{'/'.join(parts[:depth])}/"
            collection.items.setdefault(folder, MonitorItem(_owner(account), folder, account.user, now))
        item = MonitorItem(_owner(account), path, account.user, now, file)
        collection.items[path] = item
        collection.events.append(MonitorEvent(now, "UPLOAD", "FILE", 0, item))
        return item

    def _of(self, account: Account) -> _Collection:
        return self._collections.setdefault(_owner(account), _Collection())

    def _scan(self, file: ReceivedFile, date: int) -> Scan:
        sha256 = file.hashes.sha256
        dice = self._world.dice("monitor", sha256)
        hidden = file.body is None or not is_eicar(file.body)
        if hidden and not dice.chance(_WATCHED):
            return Scan(date, {})
        engines = [PARTNER_ENGINE, *dice.some(FILE_ENGINES, 0, _FEW_ENGINES)]
        # Engines change their minds from day to day, the partner's as the last one.
        today = self._world.dice("monitor", sha256, date // DAY)
        kept = [engine for engine in engines if engine == PARTNER_ENGINE or today.chance(0.9)]
        return Scan(date, {engine: f"Generic.Suspect.{dice.hex(4)}" for engine in kept})

    def _detected(self, item: MonitorItem) -> Iterator[MonitorEvent]:
        before: dict[str, str] = {}
        for scan in reversed(self.scans(item)):
            now = scan.detections
            if bool(now) != bool(before):
                action, level = ("DETECTED", 3) if now else ("RESOLVED", 1)
                details = tuple(f"engine:current:malicious:{engine}" for engine in now) or ("engine:current:clean",)
                yield MonitorEvent(scan.date, action, "ANALYSIS", level, item, details)
            before = now

    def _add_example(self, account: Account) -> None:
        digests = {name: hashlib.new(name, EICAR, usedforsecurity=False).hexdigest() for name in Hashes.__annotations__}
        file = ReceivedFile(Hashes(**digests), len(EICAR), _EXAMPLE_PATH.lstrip("/"), EICAR, EICAR)
        start = self._clock.start - _EXAMPLE_DAYS * DAY
        item = self._put(account, _EXAMPLE_PATH, file, start)
        item.details = "Installs the text editor of Example Software."
        comment = PartnerComment(PARTNER_ENGINE, file.hashes.sha256, "We are looking into it.", int(start + DAY))
        self._comments[comment.id] = comment


def _owner(account: Account) -> str:
    return account.group or account.user


def _folder(path: str) -> str:
    return path.rstrip("/").rpartition("/")[0] + "/"
