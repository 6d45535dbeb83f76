"""What is related to private files, URLs, reports and analyses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from ..accounts import Account
from ..document import Relationship
from ..identifiers import is_address, url_host
from ..pages import Entry
from ..private_objects import PrivateObjects
from ..private_scans import PrivateItem

if TYPE_CHECKING:
    from ..related import Related
    from . import Source


def _of(type_: str, list_: Callable[[PrivateObjects, PrivateItem], list[Entry]]) -> Source:
    """A source of what a private file or URL leads to."""

    def source(related: Related, row: Relationship, identifier: str, account: Account) -> Iterable[Entry]:
        return list_(PrivateObjects(related, account), _item(related, type_, identifier, account))

    return source


def _item(related: Related, type_: str, identifier: str, account: Account) -> PrivateItem:
    public = "url" if type_ == "private_url" else "file"
    return related.state.private.item(account, type_, related.state.items.identify(public, identifier))


def _address(related: Related, row: Relationship, identifier: str, account: Account) -> Iterable[Entry]:
    item = _item(related, "private_url", identifier, account)
    return related.entries(Relationship(row.name, "url", row.returns, "one", row.form), item.id, account)


def _location(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    host = url_host(_item(related, "private_url", identifier, account).url)
    yield related.entry((0,), "ip_address" if is_address(host) else "domain", host)


def _analysed(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    yield PrivateObjects(related, account).item(related.state.private.analysis(account, identifier))


def _submitter(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    yield related.entry((0,), "user", related.state.private.analysis(account, identifier).user)


def _run(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    objects = PrivateObjects(related, account)
    yield objects.file(objects.behaviour(identifier).id.partition("_")[0])


def _techniques(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    report = PrivateObjects(related, account).behaviour(identifier).shown()
    for number, found in enumerate(report["mitre_attack_techniques"]):
        yield related.entry((number,), "attack_technique", found["id"])


SOURCES: dict[tuple[str, str], Source] = {
    ("private_file", "behaviours"): _of("private_file", PrivateObjects.behaviours),
    ("private_file", "dropped_files"): _of("private_file", PrivateObjects.children),
    ("private_file", "execution_parents"): _of("private_file", PrivateObjects.parents),
    ("private_url", "analyses"): _of("private_url", PrivateObjects.analyses),
    ("private_url", "behaviours"): _of("private_url", PrivateObjects.behaviours),
    ("private_url", "downloaded_files"): _of("private_url", PrivateObjects.children),
    ("private_url", "last_serving_ip_address"): _address,
    ("private_url", "network_location"): _location,
    ("private_analysis", "item"): _analysed,
    ("private_analysis", "submitter"): _submitter,
    ("private_file_behaviour", "file"): _run,
    ("private_file_behaviour", "attack_techniques"): _techniques,
}
