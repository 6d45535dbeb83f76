"""Records of the past: their ids, which say what they are about, and their attributes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .document import Json
from .identifiers import is_address, is_domain, never_seen
from .reports import certificates, community, registrations

if TYPE_CHECKING:
    from .catalog import Catalog

NUMBERED_AT_MOST = 12
"""How many records of a kind a host has at most."""

_SUBMISSION = re.compile(r"([fu])-([0-9a-f]{64})-([0-9]{1,12})(?:-([0-9]{1,6}))?")


def record_id(subject: str, number: int) -> str:
    """The id of the record with this number, counted back from the newest, of a host: opaque, yet not by chance."""
    return f"{number}:{subject}".encode().hex()


def whois(catalog: Catalog, identifier: str) -> Json | None:
    """A WHOIS record."""
    read = _read(identifier)
    return read and registrations.whois_attributes(catalog.state.world, *read)


def certificate(catalog: Catalog, identifier: str) -> Json | None:
    """A TLS certificate."""
    read = _read(identifier)
    return read and certificates.certificate(catalog.state.world, *read)


def resolution(catalog: Catalog, identifier: str) -> Json | None:
    """When a host name resolved to an address. The id is the address and the name, with nothing between them."""
    for length in range(len(identifier) - 1, 1, -1):
        address, name = identifier[:length], identifier[length:]
        if is_address(address) and is_domain(name):
            if never_seen("ip_address", address) or never_seen("domain", name):
                return None
            return {
                "date": resolution_date(catalog, address, name),
                "host_name": name,
                "ip_address": address,
                "resolver": "VirusTotal",
                "host_name_last_analysis_stats": _stats(catalog, "domain", name),
                "ip_address_last_analysis_stats": _stats(catalog, "ip_address", address),
            }
    return None


def resolution_date(catalog: Catalog, address: str, name: str) -> int:
    """When a host name was seen to resolve to an address."""
    world = catalog.state.world
    return world.days_ago(world.dice("resolution", address, name).uniform(1, 900))


def submission(catalog: Catalog, identifier: str) -> Json | None:
    """One upload of a file, or one URL sent in."""
    match = _SUBMISSION.fullmatch(identifier)
    if match is None:
        return None
    item = ("file" if match[1] == "f" else "url", match[2])
    if not catalog.state.items.holds(*item):
        return None
    for found, attributes in submissions(catalog, item):
        if found == identifier:
            return attributes
    return None


def submissions(catalog: Catalog, item: tuple[str, str]) -> list[tuple[str, Json]]:
    """Id and attributes of each submission of a file or URL, newest first."""
    state, letter = catalog.state, community.LETTERS[item[0]]
    found = []
    for order, made in enumerate(state.items.submissions.get(item, []), 1):
        attributes = community.submission_attributes(state.world, made.date, made.name, made.key)
        found.append((f"{letter}-{item[1]}-{made.date}-{order}", attributes))
    found.reverse()
    if not state.items.is_new(*item):
        name = catalog.attributes(*item).get("meaningful_name", "")
        for date in community.seeded_submission_dates(state.world, *item):
            source = state.world.digest("md5", "submitter", *item, date)
            attributes = community.submission_attributes(state.world, date, name, source)
            found.append((f"{letter}-{item[1]}-{date}", attributes))
    return found


def _read(identifier: str) -> tuple[str, int] | None:
    """The host and the number that the id of a record says."""
    try:
        text = bytes.fromhex(identifier).decode("ascii")
    except ValueError:
        return None
    number, colon, subject = text.partition(":")
    if not colon or not re.fullmatch(r"[0-9]{1,2}", number) or int(number) >= NUMBERED_AT_MOST:
        return None
    type_ = "ip_address" if is_address(subject) else "domain"
    known = (type_ == "ip_address" or is_domain(subject)) and not never_seen(type_, subject)
    return (subject, int(number)) if known else None


def _stats(catalog: Catalog, type_: str, identifier: str) -> Json:
    return dict(catalog.attributes(type_, identifier)["last_analysis_stats"])
