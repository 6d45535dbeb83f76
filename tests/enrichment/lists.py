"""A list of a thousand items, as it comes out of a day of work, and a service that answers for them."""

from __future__ import annotations

import hashlib
import random
from collections import Counter

from vtyped import url_id
from vtyped.indicators import detect
from vtyped_mock import MockServer

HASHES, URLS, DOMAINS, ADDRESSES, GARBAGE, DUPLICATES = 250, 150, 150, 150, 100, 200
DIFFERENT = HASHES + URLS + DOMAINS + ADDRESSES
_LOOKUPS = {"files.get", "urls.get", "domains.get", "ip_addresses.get"}


def thousand() -> list[str]:
    """Indicators of all types, duplicates of them in other forms, unknown ones, and what is none."""
    # Every tenth hash and address is one that the mock does not know.
    hashes = [("0000" if number % 10 == 0 else "") + _hash(number) for number in range(HASHES)]
    hashes = [text[: len(text) - 4] if text.startswith("0000") else text for text in hashes]
    urls = [f"https://site{number}.example.com/page?n={number}" for number in range(URLS)]
    domains = [f"host{number}.example.{'invalid' if number % 10 == 0 else 'org'}" for number in range(DOMAINS)]
    addresses = [f"{'0' if number % 10 == 0 else '192'}.0.2.{number}" for number in range(ADDRESSES)]
    garbage = [f"line {number} of a report" for number in range(GARBAGE // 2)]
    garbage += [f"setup{number}.exe" for number in range(GARBAGE // 2)]
    again = [text.upper() for text in hashes[:60]] + [url_id(url) for url in urls[:40]]
    again += [url.replace("https://", "hxxps[:]//").replace(".", "[.]", 2) for url in urls[40:70]]
    again += [domain.replace(".", "[.]") for domain in domains[:40]] + addresses[:30]
    items = [*hashes, *urls, *domains, *addresses, *garbage, *again]
    random.Random(7).shuffle(items)  # noqa: S311  # no secret
    return items


def expected(items: list[str]) -> set[str]:
    """The different indicators of a list."""
    return {found.key[1] for text in items if (found := detect(text)) is not None}


def begin_bad_day(mock: MockServer) -> None:
    """Answer within the quota of the public plan, refuse now and then, and fail now and then."""
    mock.clock.set_speed(0)
    mock.set_quota({"minute": 4, "hour": 240, "day": 500, "month": 15_500})
    for nth in (40, 150, 300, 480):
        mock.faults.add("error", status=429, nth=nth, times=2)
        mock.faults.add("error", status=503, nth=nth + 20, times=3)


def answered(mock: MockServer) -> Counter[str]:
    """How often each item was looked up with success: there is a report, or there is none."""
    assert {seen.operation_id for seen in mock.requests} <= _LOOKUPS
    return Counter(seen.path for seen in mock.requests if seen.status in (200, 404))


def _hash(number: int) -> str:
    kind = ("md5", "sha1", "sha256")[number % 3]
    digest = hashlib.new(kind, f"file {number}".encode(), usedforsecurity=False).hexdigest()
    return "f" + digest[1:]
