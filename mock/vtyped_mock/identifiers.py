"""The identifiers of the service, and which things it has never heard of."""

from __future__ import annotations

import base64
import binascii
import hashlib
import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from .errors import BadRequestError, InvalidArgumentError

REPORTED = ("file", "url", "domain", "ip_address")
"""The types of which the service has reports."""

EICAR_MD5 = "44d88612fea8a8f36de82e1278abb02f"
EICAR_SHA1 = "3395856ce81f2b7382dee72602f798b642f14140"
EICAR_SHA256 = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"
EICAR_ANALYSIS_DATE = 1767225600

MD5_DIGITS, SHA1_DIGITS, SHA256_DIGITS = 32, 40, 64
_HOST_AT_MOST = 253

_HEX = re.compile(r"[0-9a-f]+")
_BASE64URL = re.compile(r"[A-Za-z0-9_-]+")
_URL_SAFE = str.maketrans("-_", "+/")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*")
_OPAQUE = re.compile(r"[A-Za-z][A-Za-z0-9+-]*:(?!\d+(?:[/?#]|$))")
_TLD = re.compile(r"(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})")
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_PRIVATE_TLDS = frozenset({"localhost", "local", "localdomain", "internal", "lan", "home", "corp"})
_NEVER_SEEN_NETWORKS = (ipaddress.ip_network("0.0.0.0/8"), ipaddress.ip_network("100::/64"))


@dataclass(frozen=True, slots=True)
class Hashes:
    """The three hashes of one file."""

    md5: str
    sha1: str
    sha256: str


EICAR_HASHES = Hashes(EICAR_MD5, EICAR_SHA1, EICAR_SHA256)
EXAMPLE_URL = "https://example.com/"


def never_seen(type_: str, identifier: str) -> bool:
    """Whether the service has never heard of a thing, unless somebody submits it.

    These are the things that give 404, so that a test can count on it: file hashes that begin with `0000`,
    host names under `.invalid`, URLs on such hosts, addresses in 0.0.0.0/8 and 100::/64, and objects of any other
    type whose id begins with `0000`, be it behind a first letter. For a URL, `identifier` is its text. Everything
    else is known and has a report.
    """
    if type_ == "file":
        return identifier.startswith("0000")
    if type_ == "domain":
        return identifier == "invalid" or identifier.endswith(".invalid")
    if type_ == "ip_address":
        address = ipaddress.ip_address(identifier)
        return any(address in network for network in _NEVER_SEEN_NETWORKS)
    if type_ == "url":
        host = url_host(identifier)
        return never_seen("ip_address" if is_address(host) else "domain", host)
    return identifier.startswith("0000") or identifier[1:].startswith(("0000", "-0000"))


def is_sha256(text: str) -> bool:
    """Whether a text is a SHA-256 in lower-case hexadecimal."""
    return len(text) == SHA256_DIGITS and _HEX.fullmatch(text) is not None


def is_hash(text: str) -> bool:
    """Whether a text is an MD5, SHA-1 or SHA-256 in hexadecimal."""
    return len(text) in (MD5_DIGITS, SHA1_DIGITS, SHA256_DIGITS) and _HEX.fullmatch(text.lower()) is not None


def is_domain(text: str) -> bool:
    """Whether a text is a domain or host name that can be on the Internet."""
    try:
        return not is_address(text) and _canonical_host(text) == text.lower()
    except (ValueError, UnicodeError):
        return False


def is_address(text: str) -> bool:
    """Whether a text is an IPv4 or IPv6 address."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def canonical_address(text: str) -> str:
    """An address in its shortest form."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        raise InvalidArgumentError(f'"{text}" is not an IP address') from None
    if isinstance(address, ipaddress.IPv6Address) and address.scope_id:
        raise InvalidArgumentError(f'"{text}" is not an IP address')
    return str(address)


def canonical_url(text: str) -> str:
    """A URL as the service writes it: scheme and host in lower case, no default port, no fragment.

    A text without a scheme is taken for http. Schemes other than http and https, and hosts that cannot be
    on the Internet, are refused.
    """
    refusal = InvalidArgumentError(f'Unable to canonicalize url "{text}"')
    text = text.strip()
    scheme, separator, _ = text.partition("://")
    if not separator or not _SCHEME.fullmatch(scheme):
        if _OPAQUE.match(text):
            raise refusal
        text = f"http://{text}"
    elif scheme.lower() not in ("http", "https"):
        raise refusal
    try:
        parts = urlsplit(text)
        scheme, port = parts.scheme.lower(), parts.port
        user, host = parts.netloc.rpartition("@")[0], _canonical_host(parts.hostname or "")
        authority = f"{quote(user, safe=':%')}@{host}" if user else host
        path = quote(parts.path, safe="/%:@!$&'()*+,;=~") or "/"
        query = "?" + quote(parts.query, safe="/%:@!$&'()*+,;=~?[]") if parts.query else ""
    except (ValueError, UnicodeError):
        raise refusal from None
    if port is not None and port != {"http": 80, "https": 443}[scheme]:
        authority += f":{port}"
    return f"{scheme}://{authority}{path}{query}"


def _canonical_host(host: str) -> str:
    if is_address(host):
        address = ipaddress.ip_address(host)
        return f"[{address}]" if isinstance(address, ipaddress.IPv6Address) else str(address)
    host = host.rstrip(".")
    if not host.isascii():
        host = host.encode("idna").decode("ascii")
    labels = host.lower().split(".")
    possible = len(labels) > 1 and len(host) <= _HOST_AT_MOST and labels[-1] not in _PRIVATE_TLDS
    if not possible or not _TLD.fullmatch(labels[-1]) or not all(map(_LABEL.fullmatch, labels)):
        raise ValueError(host)
    return ".".join(labels)


def url_host(url: str) -> str:
    """The host of a canonical URL, an IPv6 address without its brackets."""
    return urlsplit(url).hostname or ""


def url_sha256(url: str) -> str:
    """The id of a canonical URL."""
    return hashlib.sha256(url.encode()).hexdigest()


def url_from_base64(identifier: str) -> str:
    """The canonical URL behind an id in URL-safe base64 without padding."""
    refusal = BadRequestError(f'Wrong URL id "{identifier}": neither a SHA-256 nor unpadded URL-safe base64')
    if not _BASE64URL.fullmatch(identifier):
        raise refusal
    try:
        text = base64.urlsafe_b64decode(identifier + "=" * (-len(identifier) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise refusal from None
    return canonical_url(text)


def reference_id(text: str) -> str:
    """The id of a reference, a SHA-256 of its URL, by itself or by the URL in base64 without padding."""
    if is_sha256(text.lower()):
        return text.lower()
    try:
        url = base64.b64decode(text.translate(_URL_SAFE) + "=" * (-len(text) % 4))
    except binascii.Error:
        url = text.encode()
    return hashlib.sha256(url).hexdigest()


def file_analysis_id(md5: str, date: int) -> str:
    """The id of the analysis of a file."""
    return base64.b64encode(f"{md5}:{date}".encode()).decode()


def other_analysis_id(type_: str, item: str, date: int) -> str:
    """The id of the analysis of a URL, a domain or an address."""
    return f"{type_[0]}-{item}-{date}"


def read_analysis_id(identifier: str) -> tuple[str, str, int] | None:
    """What an analysis id says: type of the item, MD5 or SHA-256 of the item, date."""
    if match := re.fullmatch(r"u-([0-9a-f]{64})-([0-9]{1,12})", identifier):
        return "url", match[1], int(match[2])
    try:
        text = base64.b64decode(identifier, validate=True).decode("ascii")
    except (binascii.Error, ValueError):
        return None
    if match := re.fullmatch(r"([0-9a-f]{32}):([0-9]{1,12})", text):
        return "file", match[1], int(match[2])
    return None
