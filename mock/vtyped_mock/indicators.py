"""Indicators in a text that people wrote."""

from __future__ import annotations

import re

from .errors import InvalidArgumentError
from .identifiers import canonical_address, canonical_url, is_address

_HASH = re.compile(r"(?<![0-9A-Za-z])(?:[0-9a-fA-F]{64}|[0-9a-fA-F]{40}|[0-9a-fA-F]{32})(?![0-9A-Za-z])")
_URL = re.compile(r"https?://[^\s<>\"'(),;]+", re.IGNORECASE)
_ADDRESS = re.compile(r"(?<![0-9A-Za-z.])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9A-Za-z])")
_DOMAIN = re.compile(r"(?<![0-9A-Za-z@._-])(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+[a-z]{2,24}(?![0-9A-Za-z])")
_AT_THE_END = ".,;:!?"


def indicators(text: str) -> list[tuple[str, str]]:
    """Types and ids of the indicators in a text; a URL stands there with its canonical text."""
    found: list[tuple[str, str]] = []
    for url in _URL.findall(text):
        found += _checked(url.rstrip(_AT_THE_END))
    rest = _URL.sub(" ", text)
    found += [("file", each.lower()) for each in _HASH.findall(rest)]
    found += [("ip_address", canonical_address(each)) for each in _ADDRESS.findall(rest) if is_address(each)]
    found += [("domain", each) for each in _DOMAIN.findall(rest.lower())]
    return list(dict.fromkeys(found))


def _checked(url: str) -> list[tuple[str, str]]:
    try:
        return [("url", canonical_url(url))]
    except InvalidArgumentError:
        return []
