"""Ids as the service wants them in a path."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Mapping
from ipaddress import IPv6Address, ip_address
from typing import Any
from urllib.parse import quote

from vtyped_api.runtime.errors import InvalidInputError
from vtyped_api.runtime.operation import Call, Operation

_FILE = re.compile(r"[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}")
_SHA256 = re.compile(r"[0-9a-fA-F]{64}")
_FEED_ADDRESS = re.compile(r"https?://[^?#]*/feeds/[a-z_-]+/([^/?#]+)/[a-z]+")
_BASE64 = re.compile(r"[A-Za-z0-9_-]+")
_HOST = re.compile(
    r"(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
)
_LONGEST_HOST = 253
_LONGEST_ID = 1024
# In base64 and below the address of the API it stays under the 65,536 characters that httpx sends at most.
_LONGEST_URL = 48_000

_A_FILE = "the MD5, SHA-1 or SHA-256 of a file: 32, 40 or 64 hexadecimal digits"
_A_SHA256 = "the SHA-256 of a file: 64 hexadecimal digits"
_A_URL_TEXT = f"the text of a URL: 1 to {_LONGEST_URL} bytes of UTF-8, without control characters"
_A_URL = "the text of a URL, its id in URL-safe base64 without padding, or its SHA-256 id"
_A_DOMAIN = "a domain or host name such as example.com"
_AN_ADDRESS = "an IPv4 or IPv6 address"
_OF_A_FEED = "an address in the `context_attributes` of an item of a feed, or the token in it"
_A_SEARCH = f"text to search for, of at most {_LONGEST_ID} characters"
_AN_ID = "an id that the service gave"
_A_USER = "the name of a user, or the API key of one"


def url_id(url: str) -> str:
    """The id of a URL that can be made without asking: URL-safe base64 of its text, without padding.

    The service brings the URL into its canonical form itself. Ids in answers are the SHA-256 of that form.

    Raises:
        InvalidInputError: The text is empty or longer than 48,000 bytes, has control characters, or cannot be
            written in UTF-8.
    """
    return _encoded_url("url", url)


def path_of(call: Call) -> str:
    """The path of a call below the address of the API, every parameter checked and percent-encoded.

    Raises:
        InvalidInputError: A parameter cannot name what it stands for. Nothing was sent.
    """
    return _filled(call.operation, call.path)


def shown_path_of(call: Call) -> str:
    """The path of a call as errors show it: the name of a parameter stands for what nobody else may see."""
    return _filled(call.operation, call.operation.told(call.path))


def is_told(call: Call) -> bool:
    """Whether errors show all of the path."""
    return len(call.operation.told(call.path)) == len(call.path)


def _filled(operation: Operation[Any], values: Mapping[str, str]) -> str:
    path = operation.path
    for name, value in values.items():
        segment = _FORMATS.get(operation.formats[name], _opaque)(name, value)
        path = path.replace(f"{{{name}}}", quote(segment, safe=""))
    return path


def file_id(name: str, value: object) -> str:
    """An MD5, SHA-1 or SHA-256 in lower case.

    Raises:
        InvalidInputError: It is none of them.
    """
    if not isinstance(value, str) or not _FILE.fullmatch(value):
        raise _refused(name, value, _A_FILE)
    return value.lower()


def sha256_id(name: str, value: object) -> str:
    """A SHA-256 in lower case.

    Raises:
        InvalidInputError: It is none.
    """
    if not isinstance(value, str) or not _SHA256.fullmatch(value):
        raise _refused(name, value, _A_SHA256)
    return value.lower()


def _url(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise _refused(name, value, _A_URL)
    if _SHA256.fullmatch(value):
        return value.lower()
    # A URL has a dot, a colon or a slash in it, base64 never.
    if any(mark in value for mark in ".:/"):
        return _encoded_url(name, value)
    if _BASE64.fullmatch(value) and _holds_text(value):
        return value
    raise _refused(name, value, _A_URL)


def _encoded_url(name: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip() or _has_controls(value):
        raise _refused(name, value, _A_URL_TEXT)
    try:
        text = value.encode("utf-8")
    except UnicodeEncodeError:
        raise _refused(name, value, _A_URL_TEXT) from None
    if len(text) > _LONGEST_URL or value in (".", ".."):
        raise _refused(name, value, _A_URL_TEXT)
    return base64.urlsafe_b64encode(text).rstrip(b"=").decode("ascii")


def _holds_text(id_: str) -> bool:
    """Whether it is the base64 of a text; a word that only looks like base64 hardly ever is."""
    try:
        text = base64.urlsafe_b64decode(id_ + "=" * (-len(id_) % 4))
        return len(text) <= _LONGEST_URL and not _has_controls(text.decode("utf-8"))
    except ValueError:
        return False


def _has_controls(text: str) -> bool:
    return any(character < " " or character == "\x7f" for character in text)


def domain_id(name: str, value: object) -> str:
    """A domain or host name in lower case and in ASCII.

    Raises:
        InvalidInputError: It is none.
    """
    text = _text(name, value, _A_DOMAIN).rstrip(".")
    if not text.isascii():
        text = _ascii_domain(name, text)
    if len(text) > _LONGEST_HOST or not _HOST.fullmatch(text) or _is_address(text):
        raise _refused(name, value, _A_DOMAIN)
    return text.lower()


def _ascii_domain(name: str, value: str) -> str:
    import idna  # few names need it

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


def address_id(name: str, value: object) -> str:
    """An IP address in its shortest form.

    Raises:
        InvalidInputError: It is none.
    """
    try:
        address = ip_address(_text(name, value, _AN_ADDRESS))
    except ValueError:
        raise _refused(name, value, _AN_ADDRESS) from None
    if isinstance(address, IPv6Address) and address.scope_id:
        raise _refused(name, value, _AN_ADDRESS)
    return str(address)


def _feed_token(name: str, value: object) -> str:
    address = _FEED_ADDRESS.fullmatch(value) if isinstance(value, str) else None
    return _text(name, value if address is None else address[1], _OF_A_FEED)


def _user(name: str, value: object) -> str:
    try:
        return _text(name, value, _A_USER)
    except InvalidInputError:
        # Not shown, as it may be a key.
        raise InvalidInputError(f"{name}: expected {_A_USER}") from None


def _opaque(name: str, value: object) -> str:
    return _text(name, value, _AN_ID)


def _search_text(name: str, value: object) -> str:
    return _text(name, value, _A_SEARCH)


def _text(name: str, value: object, expected: str) -> str:
    """Text that stays one segment of a path."""
    if not isinstance(value, str) or not value.strip() or value in (".", "..") or len(value) > _LONGEST_ID:
        raise _refused(name, value, expected)
    if not value.isprintable():  # nor are lone surrogates, which have no form in UTF-8
        raise _refused(name, value, expected)
    return value


def _refused(name: str, value: object, expected: str) -> InvalidInputError:
    shown = repr(value)
    if len(shown) > 80:
        shown = f"{shown[:77]}... ({len(shown)} characters)"
    return InvalidInputError(f"{name}={shown}: expected {expected}")


_FORMATS: dict[str, Callable[[str, object], str]] = {
    "file-id": file_id,
    "sha256": sha256_id,
    "url-id": _url,
    "domain": domain_id,
    "ip-address": address_id,
    "feed-token": _feed_token,
    "user-id": _user,
    "search-text": _search_text,
}
