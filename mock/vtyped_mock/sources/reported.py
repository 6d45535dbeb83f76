"""What is related to files, URLs, domains, addresses and analyses, where it follows from more than chance."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from ..accounts import Account
from ..analyses import ItemType
from ..dice import Dice, World
from ..document import Json, Relationship
from ..identifiers import is_address, url_host
from ..items import Submission
from ..pages import Entry
from ..reports import certificates, community, hosts, registrations, sandboxes
from ..reports.community import Opinion
from ..reports.domains import addresses
from ..reports.files import file_threat

if TYPE_CHECKING:
    from ..related import Related


def _comments(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    item = (row.object, identifier)
    given = related.state.opinions.comments(item)
    yield from _opinions(related, row, given, _past(related, community.seeded_comments, item))


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
        past = community.seeded_comments(related.state.world, row.object, other)[:5]
        yield from _opinions(related, row, [], past)


def _submissions(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    item = (row.object, identifier)
    world = related.state.world
    name = related.catalog.attributes(*item).get("meaningful_name", "")
    if not related.state.items.is_new(*item):
        for date in community.seeded_submission_dates(world, *item):
            source = world.digest("md5", "submitter", *item, date)
            yield _submission(world, item, Submission(date, name, source), 0)
    for order, made in enumerate(related.state.items.submissions.get(item, []), 1):
        yield _submission(world, item, made, order)


def _submission(world: World, item: tuple[str, str], made: Submission, order: int) -> Entry:
    identifier = f"{community.LETTERS[item[0]]}-{item[1]}-{made.date}" + (f"-{order}" if order else "")
    attributes = community.submission_attributes(world, made.date, made.name, made.key)
    return Entry((-made.date, -order), "submission", identifier, partial(dict, attributes))


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
    world, found = related.state.world, file_threat(related.state.world, related.catalog.facts(identifier))
    for number, name in enumerate(related.catalog.sandboxes(identifier)):
        yield Entry(
            (number,),
            "file_behaviour",
            f"{identifier}_{name}",
            partial(sandboxes.behaviour_attributes, world, identifier, name, found),
        )


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
    dates = sorted((related.state.world.days_ago(dice.uniform(1, 900)) for _ in pairs), reverse=True)
    for (address, name), date in zip(pairs, dates, strict=True):
        # The id of a resolution is the address and the name, with nothing between them.
        yield Entry(
            (-date, address + name),
            "resolution",
            address + name,
            partial(_resolution, related, date, address, name),
        )


def _resolution(related: Related, date: int, address: str, name: str) -> Json:
    return {
        "date": date,
        "host_name": name,
        "ip_address": address,
        "resolver": "VirusTotal",
        "host_name_last_analysis_stats": _stats(related, "domain", name),
        "ip_address_last_analysis_stats": _stats(related, "ip_address", address),
    }


def _stats(related: Related, type_: str, identifier: str) -> Json:
    return dict(related.catalog.attributes(type_, identifier)["last_analysis_stats"])


def _whois(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    world = related.state.world
    for number in range(related.dice(row, identifier).randint(1, 12)):
        yield Entry(
            (number,),
            "whois",
            world.digest("sha256", "whois", identifier, number),
            partial(registrations.whois_attributes, world, identifier, number),
        )


def _certificates(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    world, dice = related.state.world, related.dice(row, identifier)
    subject = identifier if row.object == "domain" else hosts.host(dice)
    for number in range(dice.randint(1, 12)):
        made = certificates.certificate(world, subject, number)
        # A text here, while the certificate itself has a number of the same name.
        seen = datetime.fromtimestamp(made["first_seen_date"], UTC).strftime("%Y-%m-%d")
        context = {"first_seen_date": seen, "port": dice.choice((443, 8443))}
        yield Entry((number,), "ssl_cert", made["thumbprint_sha256"], partial(dict, made), context)


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
