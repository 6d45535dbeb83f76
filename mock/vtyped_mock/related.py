"""What is related to a thing, relationship by relationship."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial

from .analyses import ItemType
from .catalog import REPORTED, Catalog
from .dice import Dice
from .document import Json, Relationship
from .identifiers import EICAR_SHA256, EXAMPLE_URL, is_address, url_host, url_sha256
from .pages import Entry
from .reports import certificates, community, hosts, registrations, sandboxes, threats
from .reports.community import Opinion
from .reports.domains import addresses
from .reports.files import file_threat
from .state import State

Source = Callable[["Related", Relationship, str, str], Iterator[Entry]]

_EXAMPLES = frozenset({EICAR_SHA256, "example.com", "192.0.2.44", url_sha256(EXAMPLE_URL)})
_COUNTS = (0, 0, 0, 1, 2, 3, 5, 8, 9, 12, 18, 25, 57)
_EXAMPLE_COUNTS = (3, 8, 14, 25, 57)
_MISSING = 0.07


class Related:
    """Lists what is related to the things of a state."""

    def __init__(self, state: State, catalog: Catalog) -> None:
        self._state = state
        self._catalog = catalog

    def entries(self, row: Relationship, identifier: str, key: str) -> list[Entry]:
        """The entries of a relationship of a thing, as the owner of a key sees them."""
        source = _SOURCES.get(row.name, Related._invented)
        return list(source(self, row, identifier, key))

    def _dice(self, row: Relationship, identifier: str, *more: object) -> Dice:
        return self._state.world.dice("related", row.object, row.name, identifier, *more)

    def _invented(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        if row.cardinality == "one":
            yield from self._invented_one(row, identifier)
            return
        dice = self._dice(row, identifier)
        count = dice.choice(_EXAMPLE_COUNTS if identifier in _EXAMPLES else _COUNTS)
        seen: set[str] = set()
        for number in range(count if row.returns else 0):
            entry = self._invented_entry(row, identifier, number)
            if entry.id not in seen:
                seen.add(entry.id)
                yield entry

    def _invented_one(self, row: Relationship, identifier: str) -> Iterator[Entry]:
        dice = self._dice(row, identifier)
        if not row.returns:
            # The service names a type that no reference describes: that of the relationship.
            if dice.chance(0.5) or identifier in _EXAMPLES:
                yield Entry((0,), row.name, identifier, dict)
        elif dice.chance(0.8):
            yield self._invented_entry(row, identifier, 0)

    def _invented_entry(self, row: Relationship, identifier: str, number: int) -> Entry:
        dice = self._dice(row, identifier, number)
        type_ = dice.choice(row.returns)
        world = self._state.world
        if type_ in REPORTED:
            missing = row.cardinality == "many" and dice.chance(_MISSING)
            return self._reported((number,), type_, self._invented_id(dice, type_, missing))
        if type_ == "graph":
            graph = "g" + dice.hex(64)
            make = partial(threats.graph_attributes, world, graph, row.object, identifier)
            return Entry((number,), type_, graph, make)
        made = dice.hex(64)
        if type_ == "threat_actor":
            made = str(uuid.UUID(int=dice.getrandbits(128), version=4))
        elif row.name == "related_threat_actors":
            made = f"threat-actor--{uuid.UUID(int=dice.getrandbits(128), version=4)}"
        builders = {
            "collection": threats.collection_attributes,
            "reference": threats.reference_attributes,
            "threat_actor": threats.threat_actor_attributes,
        }
        if (build := builders.get(type_)) is None:
            return Entry((number,), type_, made, dict)
        context: Json | None = None
        if row.name in ("related_references", "related_threat_actors"):
            context = {"related_from": [{"type": row.object, "id": identifier}]}
        return Entry((number,), type_, made, partial(build, world, made), context)

    def _invented_id(self, dice: Dice, type_: str, missing: bool) -> str:
        if type_ == "file":
            return ("0000" if missing else dice.choice("123456789abcdef") + dice.hex(3)) + dice.hex(60)
        if type_ == "domain":
            return hosts.missing_host(dice) if missing else hosts.host(dice)
        if type_ == "ip_address":
            return hosts.missing_address(dice) if missing else hosts.address(dice)
        return self._state.items.learn_url(hosts.url(dice, hosts.missing_host(dice) if missing else None))

    def _reported(self, position: tuple[int, ...], type_: str, identifier: str, context: Json | None = None) -> Entry:
        if type_ == "url":
            context = {"url": self._state.items.url(identifier)}
        return Entry(position, type_, identifier, None, context)

    def _comments(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        item = (row.object, identifier)
        given = self._state.opinions.comments(item)
        yield from self._opinions(row, given, self._past(community.seeded_comments, item))

    def _votes(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        item = (row.object, identifier)
        yield from self._opinions(row, self._state.opinions.votes(item), self._past(community.seeded_votes, item))

    def _user_votes(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        yield from self._opinions(row, self._state.opinions.votes((row.object, identifier), key), [])

    def _past(self, seeded: Callable[..., list[Opinion]], item: tuple[str, str]) -> list[Opinion]:
        return [] if self._state.items.is_new(*item) else seeded(self._state.world, *item)

    def _opinions(self, row: Relationship, given: list[tuple[int, Opinion]], past: list[Opinion]) -> Iterator[Entry]:
        type_ = row.returns[0]
        for order, opinion in [*given, *((0, opinion) for opinion in past)]:
            yield Entry((-opinion.date, -order, opinion.id), type_, opinion.id, partial(dict, opinion.attributes))

    def _related_comments(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        dice = self._dice(row, identifier)
        for _ in range(dice.randint(0, 3)):
            other = self._invented_id(dice, row.object, missing=False)
            past = community.seeded_comments(self._state.world, row.object, other)[:5]
            yield from self._opinions(row, [], past)

    def _submissions(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        item = (row.object, identifier)
        world = self._state.world
        name = self._catalog.attributes(*item).get("meaningful_name", "")
        if not self._state.items.is_new(*item):
            for date in community.seeded_submission_dates(world, *item):
                source = world.digest("md5", "submitter", *item, date)
                yield self._submission(item, 0, date, name, source)
        for order, made in enumerate(self._state.items.submissions.get(item, []), 1):
            yield self._submission(item, order, made.date, made.name, made.key)

    def _submission(self, item: tuple[str, str], order: int, date: int, name: str, source: str) -> Entry:
        identifier = f"{community.LETTERS[item[0]]}-{item[1]}-{date}" + (f"-{order}" if order else "")
        attributes = community.submission_attributes(self._state.world, date, name, source)
        return Entry((-date, -order), "submission", identifier, partial(dict, attributes))

    def _analyses(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        type_: ItemType = "file" if row.object == "file" else "url"
        made = self._state.analyses.of(type_, identifier)
        for analysis in [*made, *self._catalog.past_analyses(type_, identifier)]:
            yield Entry(
                (-analysis.date, analysis.id),
                "analysis",
                analysis.id,
                partial(self._catalog.analysis_attributes, analysis),
            )

    def _item(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        analysis = self._catalog.find_analysis(identifier)
        yield self._reported((0,), analysis.type, analysis.item)

    def _behaviours(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        world, found = self._state.world, file_threat(self._state.world, self._catalog.facts(identifier))
        for number, name in enumerate(self._catalog.sandboxes(identifier)):
            yield Entry(
                (number,),
                "file_behaviour",
                f"{identifier}_{name}",
                partial(sandboxes.behaviour_attributes, world, identifier, name, found),
            )

    def _screenshots(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        world, platform = self._state.world, self._catalog.platform(identifier)
        for number in range(self._dice(row, identifier).randint(0, 6)):
            yield Entry(
                (number,),
                "screenshot",
                f"{identifier}_{number}",
                partial(sandboxes.screenshot_attributes, world, identifier, number, platform),
            )

    def _network_location(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        host = url_host(self._state.items.url(identifier))
        yield self._reported((0,), "ip_address" if is_address(host) else "domain", host)

    def _last_serving_ip_address(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        host = url_host(self._state.items.url(identifier))
        if is_address(host):
            yield self._reported((0,), "ip_address", host)
        elif self._catalog.attributes("url", identifier)["has_content"] or host == "example.com":
            yield self._reported((0,), "ip_address", addresses(self._state.world, host)[0])

    def _parent(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        above = hosts.parent(identifier) if row.name == "parent" else hosts.immediate_parent(identifier)
        if above is not None:
            yield self._reported((0,), "domain", above)

    def _subdomains(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        above = identifier if row.name == "subdomains" else hosts.parent(identifier)
        dice = self._dice(row, identifier)
        count = dice.choice(_EXAMPLE_COUNTS if identifier in _EXAMPLES else _COUNTS) if above else 0
        labels = dict.fromkeys(hosts.label(dice) for _ in range(count))
        for number, label in enumerate(labels):
            yield self._reported((number,), "domain", f"{label}.{above}")

    def _urls(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        dice = self._dice(row, identifier)
        count = dice.choice(_EXAMPLE_COUNTS if identifier in _EXAMPLES else _COUNTS)
        found = dict.fromkeys(hosts.url(dice, identifier) for _ in range(count))
        for number, url in enumerate(found):
            yield self._reported((number,), "url", self._state.items.learn_url(url))

    def _resolutions(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        dice = self._dice(row, identifier)
        count = dice.choice(_EXAMPLE_COUNTS if identifier in _EXAMPLES else _COUNTS)
        if row.object == "domain":
            first = addresses(self._state.world, identifier)
            others = [hosts.address(dice) for _ in range(count)]
            pairs = [(address, identifier) for address in dict.fromkeys([*first, *others])]
        else:
            names = dict.fromkeys(hosts.host(dice) for _ in range(count))
            pairs = [(identifier, name) for name in names]
        dates = sorted((self._state.world.days_ago(dice.uniform(1, 900)) for _ in pairs), reverse=True)
        for (address, name), date in zip(pairs, dates, strict=True):
            # The id of a resolution is the address and the name, with nothing between them.
            yield Entry(
                (-date, address + name),
                "resolution",
                address + name,
                partial(self._resolution, date, address, name),
            )

    def _resolution(self, date: int, address: str, name: str) -> Json:
        return {
            "date": date,
            "host_name": name,
            "ip_address": address,
            "resolver": "VirusTotal",
            "host_name_last_analysis_stats": self._stats("domain", name),
            "ip_address_last_analysis_stats": self._stats("ip_address", address),
        }

    def _stats(self, type_: str, identifier: str) -> Json:
        return dict(self._catalog.attributes(type_, identifier)["last_analysis_stats"])

    def _whois(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        world = self._state.world
        for number in range(self._dice(row, identifier).randint(1, 12)):
            yield Entry(
                (number,),
                "whois",
                world.digest("sha256", "whois", identifier, number),
                partial(registrations.whois_attributes, world, identifier, number),
            )

    def _certificates(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        world, dice = self._state.world, self._dice(row, identifier)
        subject = identifier if row.object == "domain" else hosts.host(dice)
        for number in range(dice.randint(1, 12)):
            made = certificates.certificate(world, subject, number)
            # A text here, while the certificate itself has a number of the same name.
            seen = datetime.fromtimestamp(made["first_seen_date"], UTC).strftime("%Y-%m-%d")
            context = {"first_seen_date": seen, "port": dice.choice((443, 8443))}
            yield Entry((number,), "ssl_cert", made["thumbprint_sha256"], partial(dict, made), context)

    def _dns_records(self, row: Relationship, identifier: str, key: str) -> Iterator[Entry]:
        dice = self._dice(row, identifier)
        target = identifier if row.name == "soa_records" else hosts.registered(dice)
        for number in range(1 if row.name == "soa_records" else dice.randint(1, 4)):
            host = target if row.name == "soa_records" else f"{row.name[:2]}{number}.{target}"
            yield self._reported((number,), "domain", host, self._record(row.name, dice, number))

    def _record(self, name: str, dice: Dice, number: int) -> Json | None:
        seen: Json = {"timestamp": self._state.world.days_ago(dice.uniform(0, 30)), "ttl": 3600}
        if name == "mx_records":
            return {**seen, "priority": 10 * (number + 1)}
        if name == "caa_records":
            return {**seen, "flag": 0, "tag": "issue"}
        if name == "soa_records":
            serial = dice.randint(2015010101, 4294967295)
            times = {"refresh": 7200, "retry": 900, "expire": 1209600, "minimum": 300}
            return {**seen, **times, "serial": serial, "rname": "hostmaster.example.net"}
        return None


_SOURCES: dict[str, Source] = {
    "analyses": Related._analyses,
    "behaviours": Related._behaviours,
    "caa_records": Related._dns_records,
    "cname_records": Related._dns_records,
    "comments": Related._comments,
    "historical_ssl_certificates": Related._certificates,
    "historical_whois": Related._whois,
    "immediate_parent": Related._parent,
    "item": Related._item,
    "last_serving_ip_address": Related._last_serving_ip_address,
    "mx_records": Related._dns_records,
    "network_location": Related._network_location,
    "ns_records": Related._dns_records,
    "parent": Related._parent,
    "related_comments": Related._related_comments,
    "resolutions": Related._resolutions,
    "screenshots": Related._screenshots,
    "siblings": Related._subdomains,
    "soa_records": Related._dns_records,
    "subdomains": Related._subdomains,
    "submissions": Related._submissions,
    "urls": Related._urls,
    "user_votes": Related._user_votes,
    "votes": Related._votes,
}
