"""The comments and votes that users give here."""

from __future__ import annotations

from .clock import Clock
from .dice import Dice
from .document import Json
from .errors import AlreadyExistsError
from .identifiers import EICAR_ANALYSIS_DATE, EICAR_SHA256
from .reports.community import Opinion, comment, opinion_id, vote

Item = tuple[str, str]

_EXAMPLE_ITEM = ("file", EICAR_SHA256)
_EXAMPLE_ID = opinion_id(*_EXAMPLE_ITEM, "0a1b2c3d")
_EXAMPLE_DATE = EICAR_ANALYSIS_DATE
_EXAMPLE_TEXT = "The harmless test file of the #eicar institute."


class Opinions:
    """Comments and votes by item."""

    def __init__(self, dice: Dice, clock: Clock, owner: str) -> None:
        """`owner` is the user who has written the comment that the document takes for an example."""
        self._dice = dice
        self._clock = clock
        self._comments: dict[Item, list[tuple[int, Opinion]]] = {}
        self._votes: dict[Item, dict[str, tuple[int, Opinion]]] = {}
        self._given: dict[str, tuple[Item, str, Opinion]] = {}
        self._removed: set[str] = set()
        self._reactions: dict[str, dict[str, str]] = {}
        self._made = 0
        self._keep(_EXAMPLE_ITEM, owner, comment(_EXAMPLE_ID, _EXAMPLE_DATE, _EXAMPLE_TEXT))

    def add_comment(self, item: Item, user: str, text: str) -> Opinion:
        """Comment on an item."""
        made = comment(self._next_id(item), self._clock.timestamp(), text)
        self._keep(item, user, made)
        return made

    def remove_comment(self, identifier: str) -> None:
        """Take a comment back, as its author or a moderator may."""
        item, _, _ = self._given.pop(identifier)
        self._removed.add(identifier)
        self._comments[item] = [entry for entry in self._comments[item] if entry[1].id != identifier]

    def was_removed(self, identifier: str) -> bool:
        """Whether a comment with an id has been taken back."""
        return identifier in self._removed

    def comment(self, identifier: str) -> Opinion | None:
        """The comment with an id that somebody has given here."""
        given = self._given.get(identifier)
        return given and given[2]

    def author(self, identifier: str) -> str | None:
        """The user who has given a comment here."""
        given = self._given.get(identifier)
        return given and given[1]

    def commented(self) -> list[Item]:
        """What somebody has commented on here."""
        return list(self._comments)

    def react(self, identifier: str, user: str, word: str) -> None:
        """Take down what a user thinks of a comment, in place of what they thought before."""
        self._reactions.setdefault(identifier, {})[user] = word

    def shown(self, opinion: Opinion) -> Json:
        """The attributes of a comment, with the reactions to it so far."""
        votes = dict(opinion.attributes["votes"])
        for word in self._reactions.get(opinion.id, {}).values():
            votes[word] += 1
        return {**opinion.attributes, "votes": votes}

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

    def _keep(self, item: Item, user: str, made: Opinion) -> None:
        self._comments.setdefault(item, []).append((self._made, made))
        self._given[made.id] = item, user, made

    def _next_id(self, item: Item) -> str:
        self._made += 1
        return opinion_id(*item, self._dice.hex(8))
