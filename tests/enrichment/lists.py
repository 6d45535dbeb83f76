"""A list of a thousand items, as it comes out of a day of work."""

from __future__ import annotations

import hashlib
import random

from vtyped import url_id

HASHES, URLS, DOMAINS, ADDRESSES, GARBAGE, DUPLICATES = 250, 150, 150, 150, 100, 200
DIFFERENT = HASHES + URLS + DOMAINS + ADDRESSES


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


def _hash(number: int) -> str:
    kind = ("md5", "sha1", "sha256")[number % 3]
    digest = hashlib.new(kind, f"file {number}".encode(), usedforsecurity=False).hexdigest()
    return "f" + digest[1:]
