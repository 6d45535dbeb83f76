"""Ids as the service wants them in a path."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address
from urllib.parse import quote

from vtyped_api.runtime.errors import InvalidInputError
from vtyped_api.runtime.operation import Call

_FILE = re.compile(r"[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}")
_SHA256 = re.compile(r"[0-9a-fA-F]{64}")
_BASE64 = re.compile(r"[A-Za-z0-9_-]+")
_HOST = re.compile(
    r"(?=.{1,253}\Z)(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
)
_MOST = 1024


def url_id(url: str) -> str:
    """The id of a URL that can be made without asking: URL-safe base64 of its text, without padding.

    The service brings the URL into its canonical form itself. Ids in answers are the SHA-256 of that form.

    Raises:
        InvalidInputError: The text is empty, has control characters, or cannot be written in UTF-8.
    """
    return _url_text("url", url)


def path_of(call: Call) -> str:
    """The path of a call below the address of the API, every parameter checked and percent-encoded.

    Raises:
        InvalidInputError: A parameter cannot name what it stands for. Nothing was sent.
    """
    path = call.operation.path
    for name, format_ in call.operation.formats.items():
        segment = _FORMATS[format_](name, call.path[name])
        path = path.replace(f"{{{name}}}", quote(segment, safe=""))
    return path


def is_sha256(text: str) -> bool:
    """Whether a text has the form of a SHA-256."""
    return _SHA256.fullmatch(text) is not None


def file_id(name: str, value: object) -> str:
    """An MD5, SHA-1 or SHA-256 in lower case.

    Raises:
        InvalidInputError: It is none of them.
    """
    text = _text(name, value, _A_FILE)
    if not _FILE.fullmatch(text):
        raise _refused(name, value, _A_FILE)
    return text.lower()


_A_FILE = "the MD5, SHA-1 or SHA-256 of a file: 32, 40 or 64 hexadecimal digits"
_A_URL = "the text of a URL, its id in URL-safe base64 without padding, or its SHA-256 id"
_A_DOMAIN = "a domain or host name such as example.com"
_AN_ADDRESS = "an IPv4 or IPv6 address"
_AN_ID = "an id that the service gave"


def _url(name: str, value: object) -> str:
    text = _text(name, value, _A_URL)
    if _SHA256.fullmatch(text):
        return text.lower()
    # A URL has a dot, a colon or a slash in it, base64 never.
    if any(mark in text for mark in ".:/"):
        return _url_text(name, text)
    if _BASE64.fullmatch(text) and _reads_as_url(text):
        return text
    raise _refused(name, value, _A_URL)


def _url_text(name: str, value: object) -> str:
    text = _text(name, value, "the text of a URL", most=65536)
    return base64.urlsafe_b64encode(text.encode("utf-8")).rstrip(b"=").decode("ascii")


def _reads_as_url(text: str) -> bool:
    try:
        url = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("utf-8")
    except (binascii.Error, ValueError):
        return False
    return url.isprintable() and any(mark in url for mark in ".:/")


def _domain(name: str, value: object) -> str:
    text = _text(name, value, _A_DOMAIN).rstrip(".")
    if not text.isascii():
        text = _ascii_domain(name, text)
    if not _HOST.fullmatch(text) or _is_address(text):
        raise _refused(name, value, _A_DOMAIN)
    return text.lower()


def _ascii_domain(name: str, value: str) -> str:
    import idna  # comes with httpx; few names need it

    try:
        return idna.encode(value, uts46=True).decode("ascii")
    except idna.IDNAError:
        raise _refused(name, value, _A_DOMAIN) from None


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True


def _ip_address(name: str, value: object) -> str:
    try:
        address = ip_address(_text(name, value, _AN_ADDRESS))
    except ValueError:
        raise _refused(name, value, _AN_ADDRESS) from None
    if isinstance(address, IPv6Address) and address.scope_id:
        raise _refused(name, value, _AN_ADDRESS)
    return str(address)


def _opaque(name: str, value: object) -> str:
    return _text(name, value, _AN_ID)


def _text(name: str, value: object, expected: str, most: int = _MOST) -> str:
    """Text that stays one segment of a path."""
    if not isinstance(value, str) or not value.strip() or value in (".", "..") or len(value) > most:
        raise _refused(name, value, expected)
    if any(not character.isprintable() for character in value):
        raise _refused(name, value, expected)
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise _refused(name, value, expected) from None
    return value


def _refused(name: str, value: object, expected: str) -> InvalidInputError:
    shown = repr(value)
    if len(shown) > 80:
        shown = f"{shown[:77]}... ({len(shown)} characters)"
    return InvalidInputError(f"{name}={shown}: expected {expected}")


_FORMATS: dict[str, Callable[[str, object], str]] = {
    "file-id": file_id,
    "url-id": _url,
    "domain": _domain,
    "ip-address": _ip_address,
    "opaque-id": _opaque,
}
