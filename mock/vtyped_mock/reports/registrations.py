"""WHOIS and RDAP: to whom domains and networks are registered."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from ..dice import DAY, Dice, World
from .engines import Json

_REGISTRARS = (
    "Aurora Registry Services",
    "Blue Lantern Domains LLC",
    "NameHaven Inc.",
    "Registrar Nord AB",
    "TopDomain GmbH",
)
_COUNTRIES = ("US", "DE", "NL", "FR", "GB", "RU", "CN", "BR", "SG", "SE")


class Registration(NamedTuple):
    """One state of the registration of a domain."""

    registrar: str
    country: str
    created: int
    updated: int
    expires: int
    seen: int


def registration(world: World, domain: str, number: int = 0) -> Registration:
    """The registration with this number, counted back from the present one."""
    dice = world.dice("registration", domain)
    created = world.days_ago(dice.randint(400, 8000))
    age = world.start - created
    updated = max(created, world.days_ago(dice.randint(20, 300)) - number * 200 * DAY)
    return Registration(
        registrar=_REGISTRARS[(dice.randrange(100) + number // 3) % len(_REGISTRARS)],
        country=dice.choice(_COUNTRIES),
        created=created,
        updated=updated,
        expires=created + (age // (365 * DAY) + 1) * 365 * DAY,
        seen=min(updated + dice.randint(1, 15) * DAY, world.start),
    )


def whois_text(world: World, domain: str, record: Registration) -> str:
    """A registration as raw WHOIS text."""
    return "\n".join(f"{label}: {value}" for label, value in whois_map(world, domain, record).items())


def whois_map(world: World, domain: str, record: Registration) -> dict[str, str]:
    """A registration as labelled fields; repeated fields are joined by a bar."""
    dice = world.dice("whois", domain)
    return {
        "Domain Name": domain.upper(),
        "Registry Domain ID": f"{dice.randrange(10**9)}_DOMAIN",
        "Registrar": record.registrar,
        "Creation Date": iso(record.created),
        "Updated Date": iso(record.updated),
        "Registry Expiry Date": iso(record.expires),
        "Registrant Country": record.country,
        "Domain Status": "clientDeleteProhibited | clientTransferProhibited",
        "Name Server": " | ".join(name.upper() for name in name_servers(dice)),
        "DNSSEC": "unsigned",
    }


def name_servers(dice: Dice) -> list[str]:
    """The name servers of a domain."""
    provider = dice.hex(4)
    return [f"ns{number}.dns-{provider}.net" for number in (1, 2)]


def rdap(world: World, domain: str, record: Registration) -> Json:
    """A registration as RDAP, members in snake case."""
    dice = world.dice("rdap", domain)
    events = {"registration": record.created, "last changed": record.updated, "expiration": record.expires}
    return {
        "object_class_name": "domain",
        "handle": f"{dice.randrange(10**9)}_DOMAIN-REG",
        "name": domain.upper(),
        "status": ["client delete prohibited", "client transfer prohibited"],
        "events": [
            {"event_action": action, "event_date": iso(date), "event_actor": "", "links": []}
            for action, date in events.items()
        ],
        "rdap_conformance": ["rdap_level_0"],
        "port43": "",
        "entities": [],
        "links": [],
        "notices": [],
        "remarks": [],
    }


def whois_attributes(world: World, domain: str, number: int) -> Json:
    """A past WHOIS record of a domain or an address."""
    record = registration(world, domain, number)
    return {
        "first_seen_date": record.seen,
        "last_updated": record.updated,
        "registrar_name": record.registrar,
        "registrant_country": record.country,
        "whois_map": whois_map(world, domain, record),
    }


def iso(date: int) -> str:
    """An instant as ISO 8601 text."""
    return datetime.fromtimestamp(date, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
