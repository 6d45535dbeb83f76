"""What is related to files, URLs, domains, addresses and analyses, where it follows from more than chance."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from ..accounts import Account
from ..analyses import ItemType
from ..comments import Comments
from ..dice import Dice
from ..document import Json, Relationship
from ..identifiers import is_address, url_host
from ..pages import Entry
from ..records import NUMBERED_AT_MOST, record_id, resolution_date, submissions
from ..reports import certificates, community, hosts, sandboxes
from ..reports.community import Opinion
from ..reports.domains import addresses

if TYPE_CHECKING:
    from ..related import Related


def _comments(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    yield from Comments(related.state).of((row.object, identifier))


def _votes(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    item = (row.object, identifier)
    yield from _opinions(related, row, related.state.opinions.votes(item), _past(related, community.seeded_votes, item))


def _user_votes(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    yield from _opinions(related, row, related.state.opinions.votes((row.object, identifier), account.user), [])


def _past(related: Related, seeded: Callable[..., list[Opinion]], item: tuple[str, str]) -> list[Opinion]:
    return [] if related.is_new(*item) else seeded(related.state.world, *item)


def _opinions(
    related: Related, row: Relationship, given: list[tuple[int, Opinion]], past: list[Opinion]
) -> Iterator[Entry]:
    type_ = row.returns[0]
    for order, opinion in [*given, *((0, opinion) for opinion in past)]:
        yield Entry((-opinion.date, -order, opinion.id), type_, opinion.id, partial(dict, opinion.attributes))


def _related_comments(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    dice = related.dice(row, identifier)
    for _ in range(dice.randint(0, 3)):
        other = related.identifier(dice, row.object, missing=False)
        yield from Comments(related.state).of((row.object, other))[:5]


def _submissions(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    for place, (made, attributes) in enumerate(submissions(related.catalog, (row.object, identifier))):
        yield Entry((-attributes["date"], place), "submission", made, partial(dict, attributes))


def _analyses(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    type_: ItemType = "file" if row.object == "file" else "url"
    made = related.state.analyses.of(type_, identifier)
    for analysis in [*made, *related.catalog.past_analyses(type_, identifier)]:
        yield Entry(
            (-analysis.date, analysis.id),
            "analysis",
            analysis.id,
            partial(related.catalog.analysis_attributes, analysis),
        )


def _item(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    analysis = related.catalog.find_analysis(identifier)
    yield related.entry((0,), analysis.type, analysis.item)


def _behaviours(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    for number, name in enumerate(related.catalog.sandboxes(identifier)):
        yield related.entry((number,), "file_behaviour", f"{identifier}_{name}")


def _screenshots(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    world, platform = related.state.world, related.catalog.platform(identifier)
    for number in range(related.dice(row, identifier).randint(0, 6)):
        yield Entry(
            (number,),
            "screenshot",
            f"{identifier}_{number}",
            partial(sandboxes.screenshot_attributes, world, identifier, number, platform),
        )


def _network_location(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    host = url_host(related.state.items.url(identifier))
    yield related.entry((0,), "ip_address" if is_address(host) else "domain", host)


def _last_serving_ip_address(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    host = url_host(related.state.items.url(identifier))
    if is_address(host):
        yield related.entry((0,), "ip_address", host)
    elif related.catalog.attributes("url", identifier)["has_content"] or host == "example.com":
        yield related.entry((0,), "ip_address", addresses(related.state.world, host)[0])


def _parent(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    above = hosts.parent(identifier) if row.name == "parent" else hosts.immediate_parent(identifier)
    if above is not None:
        yield related.entry((0,), "domain", above)


def _subdomains(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    above = identifier if row.name == "subdomains" else hosts.parent(identifier)
    dice = related.dice(row, identifier)
    count = related.count(identifier, dice) if above else 0
    labels = dict.fromkeys(hosts.label(dice) for _ in range(count))
    for number, label in enumerate(labels):
        yield related.entry((number,), "domain", f"{label}.{above}")


def _urls(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    dice = related.dice(row, identifier)
    count = related.count(identifier, dice)
    found = dict.fromkeys(hosts.url(dice, identifier) for _ in range(count))
    for number, url in enumerate(found):
        yield related.entry((number,), "url", related.state.items.learn_url(url))


def _resolutions(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    dice = related.dice(row, identifier)
    count = related.count(identifier, dice)
    if row.object == "domain":
        first = addresses(related.state.world, identifier)
        others = [hosts.address(dice) for _ in range(count)]
        pairs = [(address, identifier) for address in dict.fromkeys([*first, *others])]
    else:
        names = dict.fromkeys(hosts.host(dice) for _ in range(count))
        pairs = [(identifier, name) for name in names]
    for address, name in pairs:
        date = resolution_date(related.catalog, address, name)
        yield related.entry((-date, address + name), "resolution", address + name)


def _whois(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    for number in range(related.dice(row, identifier).randint(1, NUMBERED_AT_MOST)):
        yield related.entry((number,), "whois", record_id(identifier, number))


def _certificates(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    dice = related.dice(row, identifier)
    subject = identifier if row.object == "domain" else hosts.host(dice)
    for number in range(dice.randint(1, NUMBERED_AT_MOST)):
        made = record_id(subject, number)
        # A text here, while the certificate itself has a number of the same name.
        first = certificates.certificate(related.state.world, subject, number)["first_seen_date"]
        seen = datetime.fromtimestamp(first, UTC).strftime("%Y-%m-%d")
        context = {"first_seen_date": seen, "port": dice.choice((443, 8443))}
        yield related.entry((number,), "ssl_cert", made, context)


def _dns_records(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    dice = related.dice(row, identifier)
    target = identifier if row.name == "soa_records" else hosts.registered(dice)
    for number in range(1 if row.name == "soa_records" else dice.randint(1, 4)):
        host = target if row.name == "soa_records" else f"{row.name[:2]}{number}.{target}"
        yield related.entry((number,), "domain", host, _record(related, row.name, dice, number))


def _record(related: Related, name: str, dice: Dice, number: int) -> Json | None:
    seen: Json = {"timestamp": related.state.world.days_ago(dice.uniform(0, 30)), "ttl": 3600}
    if name == "mx_records":
        return {**seen, "priority": 10 * (number + 1)}
    if name == "caa_records":
        return {**seen, "flag": 0, "tag": "issue"}
    if name == "soa_records":
        serial = dice.randint(2015010101, 4294967295)
        times = {"refresh": 7200, "retry": 900, "expire": 1209600, "minimum": 300}
        return {**seen, **times, "serial": serial, "rname": "hostmaster.example.net"}
    return None


SOURCES = {
    ("file", "analyses"): _analyses,
    ("url", "analyses"): _analyses,
    ("file", "behaviours"): _behaviours,
    ("domain", "caa_records"): _dns_records,
    ("domain", "cname_records"): _dns_records,
    ("*", "comments"): _comments,
    ("domain", "historical_ssl_certificates"): _certificates,
    ("ip_address", "historical_ssl_certificates"): _certificates,
    ("domain", "historical_whois"): _whois,
    ("ip_address", "historical_whois"): _whois,
    ("domain", "immediate_parent"): _parent,
    ("analysis", "item"): _item,
    ("url", "last_serving_ip_address"): _last_serving_ip_address,
    ("domain", "mx_records"): _dns_records,
    ("url", "network_location"): _network_location,
    ("domain", "ns_records"): _dns_records,
    ("domain", "parent"): _parent,
    ("domain", "related_comments"): _related_comments,
    ("ip_address", "related_comments"): _related_comments,
    ("url", "related_comments"): _related_comments,
    ("domain", "resolutions"): _resolutions,
    ("ip_address", "resolutions"): _resolutions,
    ("file", "screenshots"): _screenshots,
    ("domain", "siblings"): _subdomains,
    ("domain", "soa_records"): _dns_records,
    ("domain", "subdomains"): _subdomains,
    ("file", "submissions"): _submissions,
    ("url", "submissions"): _submissions,
    ("domain", "urls"): _urls,
    ("ip_address", "urls"): _urls,
    ("domain", "user_votes"): _user_votes,
    ("file", "user_votes"): _user_votes,
    ("ip_address", "user_votes"): _user_votes,
    ("url", "user_votes"): _user_votes,
    ("domain", "votes"): _votes,
    ("file", "votes"): _votes,
    ("ip_address", "votes"): _votes,
    ("url", "votes"): _votes,
}
