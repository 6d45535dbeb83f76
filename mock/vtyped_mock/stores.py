"""What users create in the service: graphs, rulesets, saved searches and the like.

One `Resource` says what is special about a type; `Store` does the rest for all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from .accounts import Account
from .clock import Clock
from .dice import Dice, World
from .document import Json
from .errors import AlreadyExistsError, BadRequestError, ForbiddenError, NotFoundError
from .identifiers import never_seen
from .pages import Entry, place

Reference = tuple[str, str]
"""The type and the id of an object."""


@dataclass(slots=True)
class Stored:
    """An object of a user. `number` is its place in the order of creation, `created` its time in Unix seconds.

    `links` has the related objects by relationship, each with its context attributes. `facts` are things to remember
    that are not shown. What is `invented` was there before the mock was started, so that its relationships are filled.
    """

    type: str
    id: str
    number: int
    created: float
    user: str
    group: str | None
    attributes: Json
    invented: bool = False
    links: dict[str, dict[Reference, Json | None]] = field(default_factory=dict)
    facts: Json = field(default_factory=dict)

    def refers_to(self, target: Reference) -> bool:
        """Whether any relationship leads to an object."""
        return any(target in links for links in self.links.values())


@dataclass(frozen=True, slots=True)
class Making:
    """What the completion of attributes may rest on: the object, the time, chance of its own, and who asks."""

    stored: Stored
    now: int
    dice: Dice
    account: Account


def _as_given(stored: Stored, now: float) -> Json:
    return stored.attributes


def _never(attributes: Json) -> bool:
    return False


def written(making: Making, given: Json, names: Iterable[str], first: Callable[[], Json]) -> Json:
    """The attributes of an object of which users may write a few: those as they are given, the rest as they were.

    `first` makes the attributes of a new object. Whatever else is given has no effect.
    """
    return {**(making.stored.attributes or first()), **{name: given[name] for name in names if name in given}}


def has_words(attributes: Json, text: str) -> bool:
    """The usual filter: every word stands in some attribute, `name:word` in the attribute `name`."""
    for word in text.split():
        name, colon, wanted = word.partition(":")
        values = [attributes.get(name)] if colon else list(attributes.values())
        if not any((wanted or word).strip('"').lower() in str(value).lower() for value in values):
            return False
    return True


@dataclass(frozen=True, slots=True)
class Resource:
    """A type of objects that users create.

    `identify` makes an id. `complete` makes the attributes that the service shows from those that the user gives; it is
    called at creation and at each change, then with the old attributes and the new ones over them. `present` gives the
    attributes as they are at an instant, for jobs that go on by themselves.

    `named` gives the id that a name in a path stands for, where objects have names beside their ids.

    Owner and the users and groups in the relationships `editors` may change an object; these, those in `viewers`, and
    everybody where `public` says so, may see it. Of a `common` type the world holds objects of other people under
    every id, which may be looked at and not be changed.

    `examples` are there from the start: what a user would have given, by id. `order` is the attribute by which lists
    are ordered, the last first, `keys` what they can be ordered by beside the attributes, and `matches` the filter.
    """

    type: str
    identify: Callable[[Dice], str]
    complete: Callable[[Json, Making], Json]
    present: Callable[[Stored, float], Json] = _as_given
    public: Callable[[Json], bool] = _never
    viewers: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    common: bool = False
    named: Callable[[str], str] = str
    examples: Mapping[str, Json] = field(default_factory=dict)
    order: str = "creation_date-"
    keys: Mapping[str, Callable[[Stored, Json], Any]] = field(default_factory=dict)
    matches: Callable[[Json, str], bool] = has_words


def _attribute(name: str) -> Callable[[Stored, Json], Any]:
    return lambda _, attributes: attributes.get(name)


class Store:
    """The objects of one type."""

    def __init__(self, resource: Resource, world: World, clock: Clock, owner: Account) -> None:
        self.resource = resource
        self._world = world
        self._clock = clock
        self._objects: dict[str, Stored] = {}
        self._removed: set[str] = set()
        self._made = 0
        for identifier, given in resource.examples.items():
            self.put(identifier, owner, given)

    def create(self, account: Account, given: Json, identifier: str | None = None) -> Stored:
        """A new object of the user of an account. Most types have an id by chance; one that follows from the object
        is given.

        Raises:
            AlreadyExistsError: There is an object with this id.
        """
        if identifier is None:
            dice = self._world.dice("stored", self.resource.type, self._made)
            identifier = self.resource.identify(dice)
        elif identifier in self._objects:
            raise AlreadyExistsError(f'{self.resource.type} "{identifier}" exists already')
        return self._add(identifier, account, given)

    def put(self, identifier: str, account: Account, given: Json) -> Stored:
        """An object with a certain id, as if the user of an account had created it before the start."""
        stored = self._add(identifier, account, given)
        stored.invented = True
        return stored

    def get(self, identifier: str, account: Account) -> Stored:
        """The object with an id; not found if there is none or the account may not see it."""
        stored = self._objects.get(identifier)
        if stored is None or not self.shows(stored, account):
            raise NotFoundError(f'{self.resource.type} "{identifier}" not found')
        return stored

    def find(self, identifier: str) -> Stored | None:
        """The object with an id, whoever may see it."""
        return self._objects.get(identifier)

    def all(self) -> list[Stored]:
        """Every object, whoever may see it, the oldest first."""
        return list(self._objects.values())

    def has(self, identifier: str) -> bool:
        """Whether there is an object with an id, made here or by other people, whoever may see it."""
        return identifier in self._objects or self.holds_common(identifier)

    def holds_common(self, identifier: str) -> bool:
        """Whether an id is that of an object of other people, which the world holds and the store does not."""
        mine = identifier in self._objects or identifier in self._removed
        return self.resource.common and not mine and not never_seen(self.resource.type, identifier)

    def visible(self, account: Account) -> list[Stored]:
        """All objects that an account may see, the newest first."""
        return [stored for stored in reversed(self._objects.values()) if self.shows(stored, account)]

    def shows(self, stored: Stored, account: Account) -> bool:
        """Whether an account may see an object."""
        readers = (*self.resource.viewers, *self.resource.editors)
        return (
            stored.user == account.user
            or self.resource.public(stored.attributes)
            or any(account.is_one_of(stored.links.get(name, ())) for name in readers)
        )

    def editable(self, identifier: str, account: Account) -> Stored:
        """The object with an id, to be changed; forbidden if the account may only see it."""
        if self.holds_common(identifier):
            raise ForbiddenError("You are not authorized to perform the requested operation")
        stored = self.get(identifier, account)
        if stored.user != account.user and not any(
            account.is_one_of(stored.links.get(name, ())) for name in self.resource.editors
        ):
            raise ForbiddenError("You are not authorized to perform the requested operation")
        return stored

    def change(self, identifier: str, account: Account, given: Json) -> Stored:
        """Change attributes of an object; those not given stay."""
        stored = self.editable(identifier, account)
        self._complete(stored, account, stored.attributes | given)
        return stored

    def owned(self, identifier: str, account: Account) -> Stored:
        """The object with an id, for what only its owner may do; forbidden if the account may only change it."""
        stored = self.editable(identifier, account)
        if stored.user != account.user:
            raise ForbiddenError("You are not authorized to perform the requested operation")
        return stored

    def remove(self, identifier: str, account: Account) -> None:
        """Delete an object, as only its owner may."""
        self.owned(identifier, account)
        del self._objects[identifier]
        self._removed.add(identifier)

    def link(self, stored: Stored, name: str, targets: Mapping[Reference, Json | None]) -> None:
        """Relate objects to a stored one; those that are related already keep their place."""
        stored.links.setdefault(name, {}).update(targets)

    def forget(self, target: Reference) -> None:
        """Take an object that is gone away from whatever it is related to."""
        for stored in self._objects.values():
            for links in stored.links.values():
                links.pop(target, None)

    def unlink(self, stored: Stored, name: str, target: Reference) -> None:
        """Take a related object away; not found if it is not related."""
        links = stored.links.get(name, {})
        if target not in links:
            raise NotFoundError(f'{target[0]} "{target[1]}" is not among the {name}')
        del links[target]

    def attributes(self, stored: Stored) -> Json:
        """The attributes of an object as they are now."""
        return self.resource.present(stored, self._clock.now())

    def entries(self, account: Account, order: str | None = None, text: str | None = None) -> list[Entry]:
        """What an account may see, for a list.

        `order` is an attribute with `-` behind it for the last first, or `+` or nothing; `text` filters.
        """
        order = order or self.resource.order
        name, descending = order.rstrip("+-"), order.endswith("-")
        key = self.resource.keys.get(name) or _attribute(name)
        found: list[Entry] = []
        for stored in self.visible(account):
            attributes = self.attributes(stored)
            if text and not self.resource.matches(attributes, text):
                continue
            value: Any = key(stored, attributes)
            if value is not None and not isinstance(value, (int, float, str)):
                raise BadRequestError(f'Objects cannot be ordered by "{name}"')
            position = (place(value, descending), -stored.number if descending else stored.number)
            found.append(Entry(position, stored.type, stored.id, partial(dict, attributes)))
        if found and name not in self.resource.keys and not any(name in entry.shown() for entry in found):
            raise BadRequestError(f'Objects cannot be ordered by "{name}"')
        return found

    def _add(self, identifier: str, account: Account, given: Json) -> Stored:
        self._made += 1
        now = self._clock.now()
        stored = Stored(self.resource.type, identifier, self._made, now, account.user, account.group, {})
        self._complete(stored, account, given)
        self._objects[identifier] = stored
        return stored

    def _complete(self, stored: Stored, account: Account, given: Json) -> None:
        dice = self._world.dice("stored", stored.type, stored.id)
        making = Making(stored, self._clock.timestamp(), dice, account)
        stored.attributes = self.resource.complete(dict(given), making)


def stores(resources: Sequence[Resource], world: World, clock: Clock, owner: Account) -> dict[str, Store]:
    """The stores of all types, with their examples owned by an account."""
    return {resource.type: Store(resource, world, clock, owner) for resource in resources}
