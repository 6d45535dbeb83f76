"""All comments: those that users give here, and those of the past."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from .accounts import Account
from .document import Json
from .errors import ApiError, ForbiddenError, NotFoundError
from .identifiers import EICAR_SHA256, EXAMPLE_URL, REPORTED, never_seen, url_sha256
from .inventions import invented_id
from .opinions import Item
from .pages import Entry
from .reports import community, hosts
from .reports.community import Opinion
from .state import State

_ID = re.compile(r"([a-z])-(.+)-[0-9a-f]+")
_TYPES = {letter: type_ for type_, letter in community.LETTERS.items()} | {"c": "collection"}
_COMMENTED = (
    ("file", EICAR_SHA256),
    ("url", url_sha256(EXAMPLE_URL)),
    ("domain", "example.com"),
    ("ip_address", "192.0.2.44"),
)
_OTHERS = 12


class Comments:
    """Reads and changes comments by their ids."""

    def __init__(self, state: State) -> None:
        self._state = state

    def attributes(self, identifier: str) -> Json | None:
        """A comment with the reactions to it so far; `None` where there is none with this id."""
        found = self._find(identifier)
        return None if found is None else self._state.opinions.shown(found)

    def author(self, identifier: str) -> str:
        """The id of the user who wrote a comment."""
        if (given := self._state.opinions.author(identifier)) is not None:
            return given
        return invented_id(self._state.world.dice("author", identifier), "user")

    def of(self, item: Item) -> list[Entry]:
        """The comments on an item."""
        given, opinions = self._state.opinions.comments(item), self._state.opinions
        return [
            Entry(
                (-comment.date, -order, comment.id),
                "comment",
                comment.id,
                partial(opinions.shown, comment),
            )
            for order, comment in [*given, *((0, comment) for comment in self._past(item))]
        ]

    def newest(self, tag: str | None) -> list[Entry]:
        """The comments on anything, newest first; only those with a tag if told."""
        entries = [entry for item in dict.fromkeys(self._items()) for entry in self.of(item)]
        return [entry for entry in entries if tag is None or tag.lower() in entry.shown()["tags"]]

    def react(self, identifier: str, account: Account, word: str) -> Json:
        """Count a reaction, one for each user, and give the counters."""
        found = self._require(identifier)
        self._state.opinions.react(identifier, account.user, word)
        votes: Json = self._state.opinions.shown(found)["votes"]
        return votes

    def remove(self, identifier: str, account: Account) -> None:
        """Take a comment back, as only its author may."""
        self._require(identifier)
        if self._state.opinions.author(identifier) != account.user:
            raise ForbiddenError("Only the author may delete a comment")
        self._state.opinions.remove_comment(identifier)

    def _require(self, identifier: str) -> Opinion:
        found = self._find(identifier)
        if found is None:
            raise NotFoundError(f'Comment "{identifier}" not found')
        return found

    def _find(self, identifier: str) -> Opinion | None:
        if (given := self._state.opinions.comment(identifier)) is not None:
            return given
        match = _ID.fullmatch(identifier)
        type_ = _TYPES.get(match[1]) if match else None
        if match is None or type_ is None or not self._holds(type_, match[2]):
            return None
        past = next((comment for comment in self._past((type_, match[2])) if comment.id == identifier), None)
        if past is None and not self._state.opinions.was_removed(identifier):
            return community.invented_comment(self._state.world, identifier)
        return past

    def _holds(self, type_: str, identifier: str) -> bool:
        if type_ not in REPORTED:
            return not never_seen(type_, identifier)
        items = self._state.items
        try:
            # Ids of comments have the item as answers name it.
            return items.identify(type_, identifier) == identifier and items.holds(type_, identifier)
        except ApiError:
            return False

    def _past(self, item: Item) -> list[Opinion]:
        return [] if self._state.is_new(*item) else community.seeded_comments(self._state.world, *item)

    def _items(self) -> Iterator[Item]:
        yield from self._state.opinions.commented()
        yield from _COMMENTED
        dice = self._state.world.dice("commented")
        for _ in range(_OTHERS):
            yield "file", "f" + dice.hex(63)
            yield "domain", hosts.host(dice)
