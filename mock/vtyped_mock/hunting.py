"""What rules find: matches of Livehunt rulesets and Retrohunt jobs, which come along with the clock."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .accounts import Account
from .dice import DAY, Dice, World
from .document import Json
from .identifiers import EICAR_SHA256, url_sha256
from .reports import hosts

if TYPE_CHECKING:
    from .clock import Clock
    from .items import Items
    from .stores import Store, Stored

INTERVAL = 600
"""Seconds from one match of an enabled ruleset to the next."""
PAST = 3 * 3600
"""Seconds before the start from which on the example ruleset has matched."""

_NOTICES, _NOTIFICATIONS = 9_100_000_000, 960_000_000_000_000
_EACH = 100_000
_RULESETS = 5_000
_FOLLOWED = 14
_CLEARING = 2.0
_COUNTRIES = ("BR", "DE", "FR", "JP", "US")


@dataclass(frozen=True, slots=True)
class Source:
    """What has found something: a ruleset, a job, or an object that a user follows."""

    type: str
    id: str
    label: str
    number: int


@dataclass(frozen=True, slots=True)
class Match:
    """Something found. `number` counts the matches of one source, from 0 on."""

    source: Source
    number: int
    date: int
    type: str
    id: str
    rule: str
    source_key: str
    source_country: str

    @property
    def notice_id(self) -> str:
        """Id of the notification of the IoC stream."""
        return str(_NOTICES + self.source.number * _EACH + self.number)

    @property
    def tags(self) -> list[str]:
        """The words that a notification can be found by."""
        return [self.source.label, self.rule, self.id] if self.rule else []

    def info(self) -> Json | None:
        """The match as notifications of the stream tell it; none where no rule has matched."""
        if not self.rule:
            return None
        found: Json = {"rule_name": self.rule, "source_key": self.source_key, "source_country": self.source_country}
        if self.type == "file":
            found |= {"match_in_subfile": False, "snippet": _SNIPPET}
        return found

    def notice(self) -> Json:
        """The attributes of the notification of the IoC stream."""
        return {
            "date": self.date,
            "entity_type": self.type,
            "entity_id": self.id,
            "origin": self.origin,
            "sources": self.sources,
            "tags": self.tags,
            "hunting_info": self.info(),
        }

    def notice_context(self) -> Json:
        """What the stream says of the found object."""
        return {
            "notification_id": self.notice_id,
            "notification_date": self.date,
            "origin": self.origin,
            "sources": self.sources,
            "tags": self.tags,
            "hunting_info": self.info(),
        }

    def notification(self) -> Json:
        """The attributes of the Livehunt notification."""
        return {
            "date": self.date,
            "match_in_subfile": False,
            "rule_name": self.rule,
            "rule_tags": [],
            "snippet": _SNIPPET,
            "source_country": self.source_country,
            "source_key": self.source_key,
            "tags": self.tags,
        }

    def notification_context(self, identifier: str) -> Json:
        """What lists of matched files say of the match; `identifier` is that of its Livehunt notification."""
        told = self.notification()
        names = {"date", "snippet", "source_country", "source_key", "tags"}
        return {
            "ruleset_id": self.source.id,
            "ruleset_name": self.source.label,
            "notification_id": identifier,
            **{f"notification_{name}" if name in names else name: value for name, value in told.items()},
        }

    @property
    def origin(self) -> str:
        """What has brought the object into the stream."""
        return "hunting" if self.rule else "subscriptions"

    @property
    def sources(self) -> list[Json]:
        """What has found it, as notifications tell it."""
        return [{"type": self.source.type, "id": self.source.id, "label": self.source.label}]


_SNIPPET = "45 49 43 41 52 2D *begin_highlight*53 54 41 4E*end_highlight*  EICAR-*begin_highlight*STAN*end_highlight*"


class Hunting:
    """The matches of one mock, and which of their notifications have been deleted."""

    def __init__(self, world: World, clock: Clock, items: Items, stores: Mapping[str, Store]) -> None:
        self._world = world
        self._clock = clock
        self._items = items
        self._rulesets, self._jobs = stores.get("hunting_ruleset"), stores.get("retrohunt_job")
        self._cleared_at = 0.0
        self.deleted: set[str] = set()
        """Ids of notifications of either kind that are gone."""

    def clear(self) -> bool:
        """Begin to delete in bulk; says no while that is still going on."""
        now = self._clock.now()
        if now < self._cleared_at:
            return False
        self._cleared_at = now + _CLEARING
        return True

    def stream(self, account: Account) -> list[Match]:
        """What is in the IoC stream of an account."""
        found = [*self._by_rulesets(account), *self._by_jobs(account), *self._followed()]
        return [match for match in found if match.notice_id not in self.deleted]

    def notifications(self, account: Account) -> dict[str, Match]:
        """The matched files that an account has Livehunt notifications of, by their ids."""
        found = {self._notification_id(match): match for match in self._by_rulesets(account) if match.type == "file"}
        return {identifier: match for identifier, match in found.items() if identifier not in self.deleted}

    def _notification_id(self, match: Match) -> str:
        return f"{_NOTIFICATIONS + match.number}-{match.source.id}-{self._items.hashes(match.id).md5}"

    def _by_rulesets(self, account: Account) -> Iterator[Match]:
        for stored in _seen(self._rulesets, account):
            yield from self.of_ruleset(stored)

    def of_ruleset(self, stored: Stored) -> Iterator[Match]:
        """The matches of a ruleset so far, the first one first."""
        names, wanted = stored.attributes["rule_names"], stored.attributes["match_object_type"]
        source = Source(stored.type, stored.id, stored.attributes["name"], stored.number)
        today: dict[int, int] = {}
        for number, date in enumerate(self._dates(stored)):
            day = date // DAY
            today[day] = today.get(day, 0) + 1
            # Matches beyond the limit of a day are dropped.
            if today[day] <= stored.attributes["limit"]:
                dice = self._world.dice("match", stored.id, number)
                type_ = "ip_address" if wanted == "ip" else wanted
                first = stored.invented and number == 0 and type_ == "file"
                identifier = EICAR_SHA256 if first else self._identifier(dice, type_)
                yield self._match(source, number, date, (type_, identifier), dice.choice(names))

    def of_job(self, stored: Stored) -> Iterator[Match]:
        """The matches of a Retrohunt job so far, the first one first."""
        count = self._jobs.attributes(stored)["num_matches"] if self._jobs else 0
        names = stored.facts["rule_names"]
        source = Source(stored.type, stored.id, "Retrohunt", _RULESETS + stored.number)
        for number in range(count):
            dice = self._world.dice("match", stored.type, stored.id, number)
            date = int(stored.attributes["creation_date"]) + 60 + number
            yield self._match(source, number, date, ("file", self._identifier(dice, "file")), dice.choice(names))

    def _by_jobs(self, account: Account) -> Iterator[Match]:
        for stored in _seen(self._jobs, account):
            yield from self.of_job(stored)

    def _followed(self) -> Iterator[Match]:
        """What collections and threat actors that everybody follows have got."""
        for number in range(_FOLLOWED):
            dice = self._world.dice("followed", number)
            type_ = ("file", "url", "domain", "ip_address")[number % 4]
            kind = dice.choice(("collection", "threat_actor"))
            source = Source(kind, self._world.digest("sha256", kind, number % 3), f"Followed {number % 3 + 1}", 0)
            date = self._world.start - (_FOLLOWED - number) * 3600
            yield self._match(source, number, date, (type_, self._identifier(dice, type_)), "")

    def _match(self, source: Source, number: int, date: int, found: tuple[str, str], rule: str) -> Match:
        dice = self._world.dice("submitter of", *found)
        return Match(source, number, date, *found, rule, dice.hex(8), dice.choice(_COUNTRIES))

    def _dates(self, stored: Stored) -> Iterator[int]:
        now = self._clock.now()
        offset = 0.0
        for begin, end in stored.facts["enabled"]:
            date = begin + INTERVAL - offset
            last = now if end is None else min(end, now)
            while date <= last:
                yield int(date)
                date += INTERVAL
            # The time since the latest match counts on when the ruleset is switched on again.
            offset = last - (date - INTERVAL)

    def _identifier(self, dice: Dice, type_: str) -> str:
        if type_ == "file":
            return dice.choice("123456789abcdef") + dice.hex(63)
        if type_ == "url":
            url = hosts.url(dice)
            self._items.learn_url(url)
            return url_sha256(url)
        return hosts.host(dice) if type_ == "domain" else hosts.address(dice)


def _seen(store: Store | None, account: Account) -> list[Stored]:
    return store.visible(account) if store else []
