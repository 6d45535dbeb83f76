"""Private files and URLs, and their analyses: seen by the group of whoever brought them in, for a while."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field

from .accounts import Account
from .analyses import status
from .clock import Clock
from .contents import EICAR
from .dice import DAY
from .document import Json
from .errors import NotFoundError
from .identifiers import EXAMPLE_URL, Hashes, url_sha256
from .items import ReceivedFile

RETENTION_DAYS = 7
SANDBOXES = ("Zenbox", "CAPE Sandbox")
"""Every sandbox runs every private file."""

_EXAMPLE_DATE = 1773651600


@dataclass(slots=True)
class PrivateItem:
    """A private file or URL. `file` is the file, without its bytes once they were deleted, or none for a URL."""

    type: str
    id: str
    expiration: int
    names: list[str] = field(default_factory=list)
    file: ReceivedFile | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class PrivateAnalysis:
    """One private scan. `settings` are the fields that came with it."""

    id: str
    type: str
    item: str
    user: str
    date: int
    started: float
    expiration: int
    settings: Json


class PrivateScans:
    """What is private, group by group; a user without a group is one alone."""

    def __init__(self, clock: Clock, in_progress_after: float, completed_after: float, example: Account) -> None:
        self._clock = clock
        self._in_progress_after = in_progress_after
        self._completed_after = completed_after
        self._items: dict[tuple[str, str, str], PrivateItem] = {}
        self._analyses: dict[tuple[str, str], PrivateAnalysis] = {}
        self._parents: dict[tuple[str, str, str], str] = {}
        self._add_examples(example)

    def add_file(self, account: Account, file: ReceivedFile, settings: Json) -> PrivateAnalysis:
        """Take a file in and scan it."""
        key = _owner(account), "private_file", file.hashes.sha256
        item = self._items.setdefault(key, PrivateItem(key[1], key[2], 0))
        item.file = file
        if file.name and file.name not in item.names:
            item.names.append(file.name)
        return self._start(account, item, file.hashes.md5, settings)

    def add_url(self, account: Account, url: str, settings: Json) -> PrivateAnalysis:
        """Take a URL in its canonical form in and scan it."""
        key = _owner(account), "private_url", url_sha256(url)
        item = self._items.setdefault(key, PrivateItem(key[1], key[2], 0, url=url))
        return self._start(account, item, "None", settings)

    def rescan(self, account: Account, sha256: str, settings: Json) -> PrivateAnalysis:
        """Scan a file again whose bytes are still there."""
        item = self.item(account, "private_file", sha256)
        if item.file is None:
            raise NotFoundError(f'The private file "{sha256}" is not stored any more')
        return self._start(account, item, item.file.hashes.md5, settings)

    def holds(self, account: Account, type_: str, identifier: str) -> bool:
        """Whether there is a private thing that an account may see."""
        item = self._items.get((_owner(account), type_, identifier))
        return item is not None and self._is_kept(item.expiration)

    def item(self, account: Account, type_: str, identifier: str) -> PrivateItem:
        """A private thing; not found for whoever may not see it, and when its time is over."""
        if not self.holds(account, type_, identifier):
            raise NotFoundError(f'{type_} "{identifier}" not found')
        return self._items[_owner(account), type_, identifier]

    def items(self, account: Account, type_: str) -> list[PrivateItem]:
        """The private things that an account may see."""
        owner = _owner(account)
        return [
            item
            for (each, kind, _), item in self._items.items()
            if each == owner and kind == type_ and self._is_kept(item.expiration)
        ]

    def content(self, account: Account, sha256: str) -> bytes | None:
        """The bytes of a private file, where the mock has them."""
        if not self.holds(account, "private_file", sha256):
            return None
        file = self._items[_owner(account), "private_file", sha256].file
        return None if file is None else file.body

    def delete(self, account: Account, sha256: str, *, only_from_storage: bool) -> None:
        """Erase a file: its bytes only, or everything."""
        item = self.item(account, "private_file", sha256)
        item.file = None
        if only_from_storage:
            return
        owner = _owner(account)
        del self._items[owner, "private_file", sha256]
        for key, analysis in list(self._analyses.items()):
            if key[0] == owner and (analysis.type, analysis.item) == ("private_file", sha256):
                del self._analyses[key]

    def analysis(self, account: Account, identifier: str) -> PrivateAnalysis:
        """An analysis; not found for whoever may not see it."""
        found = self._analyses.get((_owner(account), identifier))
        if found is None or not self._is_kept(found.expiration):
            raise NotFoundError(f'private_analysis "{identifier}" not found')
        return found

    def analyses(self, account: Account, item: PrivateItem | None = None) -> list[PrivateAnalysis]:
        """The analyses that an account may see, or those of one thing."""
        return [
            analysis
            for (owner, _), analysis in self._analyses.items()
            if owner == _owner(account)
            and self._is_kept(analysis.expiration)
            and (item is None or (analysis.type, analysis.item) == (item.type, item.id))
        ]

    def children(self, account: Account, item: PrivateItem) -> list[PrivateItem]:
        """The file that a file has written or that a URL has served in its sandboxes, which is private as well."""
        if not self.sandboxes(account, item):
            return []
        content = f"Left behind by {item.id}".encode()
        file = _received(content, "left_behind.tmp")
        key = _owner(account), "private_file", file.hashes.sha256
        self._parents[key] = item.id
        return [self._items.setdefault(key, PrivateItem(key[1], key[2], item.expiration, ["left_behind.tmp"], file))]

    def parents(self, account: Account, item: PrivateItem) -> list[PrivateItem]:
        """The file that has written a file."""
        parent = self._parents.get((_owner(account), "private_file", item.id), "")
        holds = self.holds(account, "private_file", parent)
        return [self.item(account, "private_file", parent)] if holds else []

    def progress(self, analysis: PrivateAnalysis) -> float:
        """How much of an analysis is done: 0 while it is queued, 1 when it is completed."""
        elapsed = self._clock.now() - analysis.started
        if elapsed >= self._completed_after:
            return 1.0
        if elapsed < self._in_progress_after:
            return 0.0
        done = (elapsed - self._in_progress_after) / (self._completed_after - self._in_progress_after)
        return min(max(done, 0.05), 0.95)

    def is_analysed(self, account: Account, item: PrivateItem) -> bool:
        """Whether an analysis of a thing has ended."""
        return any(self.progress(analysis) >= 1 for analysis in self.analyses(account, item))

    def sandboxes(self, account: Account, item: PrivateItem) -> list[str]:
        """The sandboxes that have run a thing."""
        ended = [analysis for analysis in self.analyses(account, item) if self.progress(analysis) >= 1]
        return list(SANDBOXES) if any(uses_sandboxes(analysis) for analysis in ended) else []

    def attributes(self, analysis: PrivateAnalysis) -> Json:
        """An analysis as far as it has come."""
        progress = self.progress(analysis)
        state = status(progress)
        attributes: Json = {
            "status": state,
            "date": analysis.date,
            "expiration": analysis.expiration,
            "sandbox_configuration": _configuration(analysis),
        }
        if uses_sandboxes(analysis):
            running = {"status": "running", "in_progress_percent": int(100 * progress)}
            shown = {"status": "finished"} if progress >= 1 else running
            attributes["sandbox_status"] = {name: dict(shown) for name in SANDBOXES}
        if progress < 1:
            names = SANDBOXES if uses_sandboxes(analysis) else ()
            attributes["pending_stages"] = {
                **{name: f"{name} is running the item" for name in names},
                "static-analysis": "The item is taken apart",
            }
        return attributes

    def info(self, account: Account, analysis: PrivateAnalysis) -> Json:
        """What an analysis is about, as `meta` of its answer has it once it has begun."""
        if self.progress(analysis) <= 0:
            return {}
        item = self.item(account, analysis.type, analysis.item)
        if item.file is None:
            return {"url_info": {"id": item.id, "url": item.url}} if item.url else {}
        hashes = item.file.hashes
        return {"file_info": {"sha256": hashes.sha256, "sha1": hashes.sha1, "md5": hashes.md5, "size": item.file.size}}

    def _start(self, account: Account, item: PrivateItem, name: str, settings: Json) -> PrivateAnalysis:
        started = self._clock.now()
        date = int(started)
        # The id holds the second, so a second scan in the same second moves on.
        while (key := (_owner(account), _analysis_id(account, name, date))) in self._analyses:
            date += 1
        expiration = date + int(settings.get("retention_period_days", RETENTION_DAYS)) * DAY
        item.expiration = max(item.expiration, expiration)
        made = PrivateAnalysis(key[1], item.type, item.id, account.user, date, started, expiration, settings)
        self._analyses[key] = made
        return made

    def _add_examples(self, account: Account) -> None:
        """A file and a URL that have been scanned long ago, and will be kept."""
        file = _received(EICAR, "invoice.com")
        for analysis in (self.add_file(account, file, {}), self.add_url(account, EXAMPLE_URL, {})):
            owner = _owner(account)
            del self._analyses[owner, analysis.id]
            self._items[owner, analysis.type, analysis.item].expiration = 2**33
            name = file.hashes.md5 if analysis.type == "private_file" else "None"
            id_ = _analysis_id(account, name, _EXAMPLE_DATE)
            self._analyses[owner, id_] = PrivateAnalysis(
                id_, analysis.type, analysis.item, account.user, _EXAMPLE_DATE, float("-inf"), 2**33, {}
            )
            self.children(account, self._items[owner, analysis.type, analysis.item])

    def _is_kept(self, expiration: int) -> bool:
        return self._clock.now() < expiration


def uses_sandboxes(analysis: PrivateAnalysis) -> bool:
    """Whether an analysis runs its item."""
    return analysis.settings.get("disable_sandbox") not in (True, "true")


def _received(content: bytes, name: str) -> ReceivedFile:
    digests = {
        each: hashlib.new(each, content, usedforsecurity=False).hexdigest() for each in ("md5", "sha1", "sha256")
    }
    return ReceivedFile(Hashes(**digests), len(content), name, content, content)


def _owner(account: Account) -> str:
    return account.group or f"user:{account.user}"


def _analysis_id(account: Account, name: str, date: int) -> str:
    user = hashlib.md5(account.user.encode(), usedforsecurity=False).hexdigest()
    return base64.b64encode(f"{user}:{name}:{date}".encode()).decode()


def _configuration(analysis: PrivateAnalysis) -> Json:
    given = analysis.settings
    return {
        "command_line": given.get("command_line", ""),
        "internet": int(given.get("enable_internet") in (True, "true")),
        "intercept_tls": given.get("intercept_tls") in (True, "true"),
        "locale": 0,
        "live_interaction_analysis_timeout_seconds": int(given.get("interaction_timeout", 0)),
        "live_interaction_sandbox": int("interaction_sandbox" in given),
    }
