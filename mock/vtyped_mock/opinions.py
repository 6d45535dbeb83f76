"""The comments and votes that users give here."""

from __future__ import annotations

from .clock import Clock
from .dice import Dice
from .errors import AlreadyExistsError
from .reports.community import Opinion, comment, opinion_id, vote

Item = tuple[str, str]


class Opinions:
    """Comments and votes by item."""

    def __init__(self, dice: Dice, clock: Clock) -> None:
        self._dice = dice
        self._clock = clock
        self._comments: dict[Item, list[tuple[int, Opinion]]] = {}
        self._votes: dict[Item, dict[str, tuple[int, Opinion]]] = {}
        self._made = 0

    def add_comment(self, item: Item, text: str) -> Opinion:
        """Comment on an item."""
        made = comment(self._next_id(item), self._clock.timestamp(), text)
        self._comments.setdefault(item, []).append((self._made, made))
        return made

    def remove_comment(self, item: Item, identifier: str) -> None:
        """Take a comment back, as its author or a moderator may."""
        kept = [entry for entry in self._comments.get(item, []) if entry[1].id != identifier]
        self._comments[item] = kept

    def add_vote(self, item: Item, user: str, verdict: str) -> Opinion:
        """Vote on an item, once for each user."""
        votes = self._votes.setdefault(item, {})
        if user in votes:
            raise AlreadyExistsError("You have voted on this item already")
        made = vote(self._next_id(item), self._clock.timestamp(), verdict)
        votes[user] = (self._made, made)
        return made

    def comments(self, item: Item) -> list[tuple[int, Opinion]]:
        """The comments on an item, each with its place in the order of giving."""
        return self._comments.get(item, [])

    def votes(self, item: Item, user: str | None = None) -> list[tuple[int, Opinion]]:
        """The votes on an item, each with its place in the order of giving; of one user if told."""
        votes = self._votes.get(item, {})
        return [votes[voter] for voter in votes if user in (None, voter)]

    def _next_id(self, item: Item) -> str:
        self._made += 1
        return opinion_id(*item, self._dice.hex(8))
