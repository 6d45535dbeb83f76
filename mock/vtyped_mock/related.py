"""What is related to a thing, relationship by relationship."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from .accounts import Account
from .catalog import Catalog
from .dice import Dice
from .document import Json, Relationship
from .identifiers import EICAR_SHA256, EXAMPLE_URL, REPORTED, url_sha256
from .inventions import invented_id
from .pages import Entry
from .paths import PATHS
from .reports import hosts
from .reports.rules import EXAMPLE_YARA_RULE
from .reports.threats import graph_attributes
from .sources import SOURCES
from .state import State
from .stores import Stored

_EXAMPLES = frozenset({EICAR_SHA256, "example.com", "192.0.2.44", url_sha256(EXAMPLE_URL), "T1055", EXAMPLE_YARA_RULE})
_COUNTS = (0, 0, 0, 1, 2, 3, 5, 8, 9, 12, 18, 25, 57)
_EXAMPLE_COUNTS = (3, 8, 14, 25, 57)
_MISSING = 0.07


class Related:
    """Lists what is related to the things of a state."""

    def __init__(self, state: State, catalog: Catalog) -> None:
        self.state = state
        self.catalog = catalog

    def entries(self, row: Relationship, identifier: str, account: Account) -> list[Entry]:
        """The entries of a relationship of a thing, as an account sees them."""
        return [*self._listed_here(row, identifier, account), *self._source(row, identifier, account)]

    def entry(self, position: tuple[Any, ...], type_: str, identifier: str, context: Json | None = None) -> Entry:
        """An object of any type as an entry of a collection."""
        if type_ == "url":
            context = {**(context or {}), "url": self.state.items.url(identifier)}
        if type_ in REPORTED:
            return Entry(position, type_, identifier, None, context)
        return Entry(position, type_, identifier, partial(self.catalog.described, type_, identifier), context)

    def dice(self, row: Relationship, identifier: str, *more: object) -> Dice:
        """The chance that belongs to a relationship of a thing."""
        return self.state.world.dice("related", row.object, row.name, identifier, *more)

    def count(self, identifier: str, dice: Dice) -> int:
        """How many related things a thing has; the examples of the document have some of each kind."""
        return dice.choice(_EXAMPLE_COUNTS if self.is_example(identifier) else _COUNTS)

    def is_example(self, identifier: str) -> bool:
        """Whether a thing is an example of the document."""
        return identifier in _EXAMPLES or any(
            identifier in store.resource.examples for store in self.state.stores.values()
        )

    def is_new(self, type_: str, identifier: str) -> bool:
        """Whether a thing is there only because somebody has brought it here, so that it has no past."""
        return self.state.is_new(type_, identifier)

    def identifier(self, dice: Dice, type_: str, *, missing: bool) -> str:
        """An invented id of a thing that is known, or of one that is missing."""
        if type_ == "url":
            return self.state.items.learn_url(hosts.url(dice, hosts.missing_host(dice) if missing else None))
        if not missing:
            return invented_id(dice, type_)
        if type_ == "file":
            return "0000" + dice.hex(60)
        return hosts.missing_host(dice) if type_ == "domain" else hosts.missing_address(dice)

    def links(self, row: Relationship, stored: Stored) -> dict[tuple[str, str], Json | None]:
        """The related objects of a stored one, to read or to change.

        An object that was there before the mock was started gets its related ones when somebody first asks.
        """
        resource = self.state.stores[stored.type].resource
        if row.name not in stored.links:
            given = stored.invented and row.name not in (*resource.viewers, *resource.editors)
            found = self.invented(row, stored.id) if given else ()
            stored.links[row.name] = {(entry.type, entry.id): entry.context for entry in found}
        return stored.links[row.name]

    def invented(self, row: Relationship, identifier: str) -> Iterator[Entry]:
        """Related things made up."""
        many = row.cardinality == "many"
        dice = self.dice(row, identifier)
        count = self.count(identifier, dice) if many else int(dice.chance(0.8) or self.is_example(identifier))
        seen: set[str] = set()
        for number in range(count):
            entry = self._invented_entry(row, identifier, number)
            if entry.id not in seen:
                seen.add(entry.id)
                yield entry

    def _source(self, row: Relationship, identifier: str, account: Account) -> Iterable[Entry]:
        source = SOURCES.get((row.object, row.name)) or SOURCES.get(("*", row.name))
        if source is not None:
            return source(self, row, identifier, account)
        store = self.state.stores.get(row.object)
        if store is not None and (stored := store.find(identifier)) is not None:
            return self._of_stored(row, stored)
        return self.invented(row, identifier)

    def _of_stored(self, row: Relationship, stored: Stored) -> Iterator[Entry]:
        if row.name == "owner" and row.name not in stored.links:
            yield self.entry((0,), "user", stored.user)
        elif row.name == "group" and row.name not in stored.links:
            if stored.group is not None:
                yield self.entry((0,), "group", stored.group)
        else:
            for number, ((type_, identifier), context) in enumerate(self.links(row, stored).items()):
                yield self.entry((number,), type_, identifier, context)

    def _listed_here(self, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
        """What users have created here and what belongs to a thing: the graphs of a user, the collections of a file."""
        for type_ in row.returns:
            store = self.state.stores.get(type_)
            if store is None or row.cardinality == "one" or PATHS[type_].rpartition("/")[2] != row.name:
                continue
            for stored in store.visible(account):
                mine = stored.user == identifier if row.object == "user" else stored.refers_to((row.object, identifier))
                if mine:
                    yield self.entry((-stored.number,), type_, stored.id)

    def _invented_entry(self, row: Relationship, identifier: str, number: int) -> Entry:
        dice = self.dice(row, identifier, number)
        if not row.returns:
            # No reference describes the type, so it is called as the relationship is.
            name = row.name.removesuffix("s") if row.cardinality == "many" else row.name
            return Entry((number,), name, dice.hex(64), dict)
        type_ = dice.choice(row.returns)
        missing = type_ in REPORTED and row.cardinality == "many" and dice.chance(_MISSING)
        made = self.identifier(dice, type_, missing=missing)
        if type_ == "graph":
            make = partial(graph_attributes, self.state.world, made, row.object, identifier)
            return Entry((number,), type_, made, make)
        if row.name == "related_threat_actors" and type_ == "collection":
            made = f"threat-actor--{made}"
        context: Json | None = None
        if row.name in ("related_references", "related_threat_actors"):
            context = {"related_from": [{"type": row.object, "id": identifier}]}
        return self.entry((number,), type_, made, context)
