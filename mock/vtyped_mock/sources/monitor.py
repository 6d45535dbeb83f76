"""What is related to items of Monitor and to the files that partners detect."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..accounts import Account
from ..document import Relationship
from ..monitor import MonitorItem
from ..monitor_objects import comment, scan, shared_item
from ..pages import Entry

if TYPE_CHECKING:
    from ..related import Related
    from . import Source


def _scans(related: Related, row: Relationship, identifier: str, account: Account) -> Iterable[Entry]:
    return _scans_of(related, related.state.monitor.item(account, identifier))


def _comments(related: Related, row: Relationship, identifier: str, account: Account) -> Iterable[Entry]:
    return _comments_on(related, related.state.monitor.item(account, identifier))


def _owner(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    yield related.entry((0,), "user", related.state.monitor.item(account, identifier).user)


def _hash_scans(related: Related, row: Relationship, identifier: str, account: Account) -> Iterable[Entry]:
    return _scans_of(related, related.state.monitor.partner_file(identifier))


def _hash_comments(related: Related, row: Relationship, identifier: str, account: Account) -> Iterable[Entry]:
    return _comments_on(related, related.state.monitor.partner_file(identifier))


def _hash_items(related: Related, row: Relationship, identifier: str, account: Account) -> Iterable[Entry]:
    monitor = related.state.monitor
    monitor.partner_file(identifier)
    return [shared_item(monitor, found) for found in monitor.watched(identifier.lower())]


def _scans_of(related: Related, found: MonitorItem) -> list[Entry]:
    if found.file is None:
        return []
    return [scan(found.file.hashes.sha256, each) for each in related.state.monitor.scans(found)]


def _comments_on(related: Related, found: MonitorItem) -> list[Entry]:
    if found.file is None:
        return []
    return [comment(each) for each in related.state.monitor.comments(found.file.hashes.sha256)]


SOURCES: dict[tuple[str, str], Source] = {
    ("monitor_item", "analyses"): _scans,
    ("monitor_item", "comments"): _comments,
    ("monitor_item", "owner"): _owner,
    ("monitor_hash", "analyses"): _hash_scans,
    ("monitor_hash", "comments"): _hash_comments,
    ("monitor_hash", "items"): _hash_items,
}
