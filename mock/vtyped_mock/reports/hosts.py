"""Invented host names, addresses and URLs.

Addresses come from the ranges set aside for documentation and benchmarks, and host names carry digits, so that
a made-up bad verdict does not fall on anybody's machine.
"""

from __future__ import annotations

import ipaddress
import re

from ..dice import Dice

_FIRST = (
    "amber", "autumn", "azure", "brisk", "calm", "cedar", "coral", "crimson", "dusty", "early", "fading", "gentle",
    "golden", "hidden", "ivory", "lively", "misty", "noble", "olive", "polar", "quiet", "rapid", "silver", "tidal",
)  # fmt: skip
_SECOND = (
    "anchor", "bridge", "canyon", "cloud", "delta", "falcon", "forest", "garden", "harbor", "island", "lagoon",
    "lantern", "meadow", "mill", "orchard", "pier", "prairie", "ridge", "river", "signal", "station", "summit",
    "valley", "willow",
)  # fmt: skip
_TLDS = ("com", "net", "org", "info", "io", "biz", "eu", "de", "ru", "br", "co.uk", "xyz", "top", "site", "online")
_LABELS = ("www", "mail", "cdn", "api", "static", "img", "login", "shop", "news", "dev", "portal", "update", "files")
_PATHS = (
    "index.html",
    "login.php",
    "download",
    "assets/app.js",
    "gate.php",
    "news/today",
    "invoice.zip",
    "img/logo.png",
)
_V4 = ("198.18.0.0/15", "203.0.113.0/24", "198.51.100.0/24")
_COUNTRY_SUFFIX = re.compile(r"\.(?:co|com|net|org|gov|ac)\.[a-z]{2}$")


def registered(dice: Dice) -> str:
    """A domain as one registers it."""
    return f"{dice.choice(_FIRST)}-{dice.choice(_SECOND)}-{dice.hex(4)}.{dice.choice(_TLDS)}"


def host(dice: Dice) -> str:
    """A host name, half of them with a label before the registered domain."""
    return f"{dice.choice(_LABELS)}.{registered(dice)}" if dice.chance(0.5) else registered(dice)


def label(dice: Dice) -> str:
    """A label for a subdomain, seldom the same twice."""
    return f"{dice.choice(_LABELS)}-{dice.hex(4)}"


def missing_host(dice: Dice) -> str:
    """A host name that the service has never heard of."""
    return f"{dice.choice(_FIRST)}-{dice.hex(6)}.invalid"


def address(dice: Dice) -> str:
    """An IP address, one in ten of version 6."""
    if dice.chance(0.1):
        return str(ipaddress.IPv6Address((0x20010DB8 << 96) | dice.getrandbits(32)))
    network = ipaddress.IPv4Network(dice.choice(_V4))
    return str(network[dice.randrange(1, network.num_addresses - 1)])


def missing_address(dice: Dice) -> str:
    """An address that the service has never heard of."""
    return f"0.{dice.randrange(256)}.{dice.randrange(256)}.{dice.randint(1, 254)}"


def url(dice: Dice, of_host: str | None = None) -> str:
    """A canonical URL, one in ten of them on a bare address."""
    where = of_host or (f"198.51.100.{dice.randint(1, 254)}" if dice.chance(0.1) else host(dice))
    if ":" in where:
        where = f"[{where}]"
    query = f"?id={dice.hex(8)}" if dice.chance(0.5) else ""
    return f"{dice.choice(('http', 'https'))}://{where}/{dice.hex(4)}/{dice.choice(_PATHS)}{query}"


def tld(name: str) -> str:
    """The last label of a host name."""
    return name.rpartition(".")[2]


def parent(name: str) -> str | None:
    """The registered domain above a host name, or None for a registered domain itself."""
    labels = name.split(".")
    depth = 3 if _COUNTRY_SUFFIX.search(name) else 2
    return ".".join(labels[-depth:]) if len(labels) > depth else None


def immediate_parent(name: str) -> str | None:
    """The host name one label up, or None for a registered domain."""
    return name.partition(".")[2] if parent(name) else None
