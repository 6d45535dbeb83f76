"""Finding the indicators in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .domains import has_reserved_suffix
from .fanging import refang
from .indicator import Indicator, detect

_FOUND = re.compile(
    r"""
    (?P<url> (?<![A-Za-z0-9]) https?:// [^\s<>"`{}\\^|\u201c\u201d\u201e\xab\xbb]+ )
    | (?P<other> [A-Za-z][A-Za-z0-9+.-]*:// \S+ | [\w.+-]+@[\w.-]+ )
    | (?P<hash> (?<![A-Za-z0-9]) (?: [0-9A-Fa-f]{64} | [0-9A-Fa-f]{40} | [0-9A-Fa-f]{32} ) (?![A-Za-z0-9]) )
    | (?P<ipv6> (?<![\w:.]) [0-9A-Fa-f:]*:[0-9A-Fa-f:]*:[0-9A-Fa-f:.]* (?! /[0-9] | \w ) )
    | (?P<ipv4> (?<![\w.-]) (?:[0-9]{1,3}\.){3}[0-9]{1,3} (?! \w | \.[0-9] | /[0-9]{1,2}\b ) )
    | (?P<name> (?<![\w.@/\\-]) (?:\w(?:[\w-]{0,61}\w)?\.)+ (?:xn--[A-Za-z0-9-]+ | [^\W\d_]{2,63})
        (?! [\w@(-] ) (?P<path> (?::[0-9]{1,5})? /[^\s<>"`{}\\^|\u201c\u201d\u201e\xab\xbb]* )? )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_URL = re.compile(r"http(?P<s>s?)://(?P<user>[^\s/?#@]*@)?(?P<host>\[[^\]\s/?#]*\]|[^\s/?#:]*)", re.IGNORECASE)
_JOINED = re.compile(r"[,;](?=https?://)|\]\(", re.IGNORECASE)
_TRAILING = ".,;:!?'\u2019*_\u2026"
_PAIRS = {")": "(", "]": "["}
# A name of two words that ends in one of these is a file more often than a domain.
_ENDINGS = {"md", "mov", "pl", "ps", "py", "rs", "sh", "so", "zip"}
# An address that begins with a shorter one is `a::b` of a program more often.
_SHORTEST_FIRST_GROUP = 3


def extract(text: str) -> Iterator[Indicator]:
    """The indicators in any text, in their order, each once, also those that are defanged.

    A URL is a URL, and not also its host. Passed over are e-mail addresses, networks, addresses of other schemes,
    version numbers, and names that end in no known suffix. What looks like the name of a file (`readme.md`), like a
    name in documentation (`host.example`) or like code (`a::b`) counts only where it is defanged, or has a path.

    Raises:
        MissingExtraError: There may be domains or URLs in it, and what tells is not installed (`vtyped[enrich]`).
    """
    seen: set[tuple[str, str]] = set()
    for match in _FOUND.finditer(refang(text)):
        for piece in _JOINED.split(match[0]):
            found = None if match.lastgroup == "other" else detect(_trimmed(piece))
            if found is not None and found.key not in seen and not _is_word(found, text):
                seen.add(found.key)
                yield found


def defang(text: str) -> str:
    """A text whose URLs, domains and IP addresses are written so that nobody opens them by accident.

    `refang` takes it back. Nothing else of the text changes, and no list of suffixes is asked.
    """
    return _FOUND.sub(_defanged, refang(text))


def _is_word(found: Indicator, text: str) -> bool:
    """Whether it is more likely the name of a file, one in documentation, or code. What was defanged is none."""
    if found.text not in text:
        return False
    if found.type == "ip_address":
        return ":" in found.value and len(found.text.partition(":")[0]) < _SHORTEST_FIRST_GROUP
    if found.type != "domain" or found.value.count(".") > 1:
        return False
    return found.value.rpartition(".")[2] in _ENDINGS or has_reserved_suffix(found.value)


def _defanged(match: re.Match[str]) -> str:
    text = match[0]
    if match.lastgroup in ("ipv4", "name"):
        host, slash, path = text.partition("/")
        return host.replace(".", "[.]") + slash + path
    if match.lastgroup == "ipv6":
        return text.replace(":", "[:]")
    if match.lastgroup == "url":
        return _URL.sub(_defanged_url, text)
    return text


def _defanged_url(match: re.Match[str]) -> str:
    host = match["host"]
    host = host.replace(":", "[:]") if host.startswith("[") else host.replace(".", "[.]")
    return f"hxxp{match['s']}://{match['user'] or ''}{host}"


def _trimmed(text: str) -> str:
    """Without the punctuation of the sentence that it stands in."""
    # Two colons are the end of an address.
    while text and not text.endswith("::"):
        last = text[-1]
        if last not in _TRAILING and (last not in _PAIRS or text.count(last) <= text.count(_PAIRS[last])):
            break
        text = text[:-1]
    return text
