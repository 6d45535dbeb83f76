"""Groups of users, and what belongs to groups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..accounts import Account
from ..document import Relationship
from ..members import groups_of, require_all
from ..pages import Entry

if TYPE_CHECKING:
    from ..related import Related


def _groups(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    stores = related.state.stores
    require_all(stores, identifier, account)
    for group in groups_of(stores["group"], identifier):
        administers = ("user", identifier) in group.links.get("administrators", {})
        role = "administrator" if administers else "member"
        yield related.entry((group.number,), "group", group.id, {"role": role})


def _quota_group(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    stores = related.state.stores
    require_all(stores, identifier, account)
    for group in groups_of(stores["group"], identifier)[:1]:
        yield related.entry((0,), "group", group.id)


def _made_here(related: Related, row: Relationship, identifier: str, account: Account) -> Iterable[Entry]:
    """Nothing beside what the group has made here."""
    return ()


SOURCES = {
    ("group", "service_accounts"): _made_here,
    ("user", "api_quota_group"): _quota_group,
    ("user", "groups"): _groups,
    ("user", "intelligence_quota_group"): _quota_group,
}
