"""What VirusTotal can be asked for: a file, a URL, a domain or an IP address."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from hashlib import sha256
from typing import Literal, TypeAlias

import attrs

from vtyped_api.runtime.errors import InvalidInputError
from vtyped_api.runtime.objects import ApiObject

from ..ids import address_id, file_id, sha256_id, url_id
from .domains import domain_of
from .errors import NotAnIndicatorError
from .fanging import refang
from .urls import canonical_url

IndicatorType: TypeAlias = Literal["file", "url", "domain", "ip_address"]

_AROUND = " \t\r\n\v\f\xa0\u200b\ufeff\"'`<>,;\u201c\u201d\u2018\u2019\xab\xbb"
_SHA256 = re.compile(r"[0-9a-f]{64}")
# What the base64 of `http://` and `https://` begins with.
_URL_ID = re.compile(r"aHR0c[A-Za-z0-9_-]+")
_NETWORK = re.compile(r"[0-9.]+/[0-9]{1,2}")
_BARE_HOST = re.compile(r"[^\s/?#@:\[\]]+")
_LONGEST = 50_000


@attrs.frozen
class Indicator:
    """Something that VirusTotal can be asked for. Two that name the same are equal, whatever they were read from."""

    type: IndicatorType
    value: str
    """In one form: a hash in lower case, a URL as `canonical_url` writes it, a domain in ASCII, an IP address in its
    shortest form. A URL of which only the SHA-256 id is known has that in place of its text.
    """
    text: str = attrs.field(eq=False, default=attrs.Factory(lambda self: self.value, takes_self=True))
    """What it was read from."""

    @property
    def id(self) -> str:
        """What the API is asked with: the hash, the id of the URL, the domain or the address."""
        return url_id(self.value) if self.type == "url" and not _SHA256.fullmatch(self.value) else self.value

    @property
    def key(self) -> tuple[str, str]:
        """The same for all forms of one indicator: a URL by its text, its base64 id or its SHA-256 id."""
        if self.type == "url" and not _SHA256.fullmatch(self.value):
            return self.type, sha256(self.value.encode()).hexdigest()
        return self.type, self.value

    @property
    def defanged(self) -> str:
        """The value, written so that nobody opens it by accident."""
        from .extraction import defang

        return self.value if self.type == "file" else defang(self.value)

    def __str__(self) -> str:
        return self.value


def detect(text: str) -> Indicator | None:
    """The indicator that a whole text is, also defanged or within quotes; `None` where it is none.

    A host with a port is the host; a host with a path is a URL, of http; URL ids in base64 are URLs. Names that end in
    no known suffix, such as `setup.exe`, e-mail addresses and networks are none.

    Raises:
        MissingExtraError: It may be a domain or URL, and what tells is not installed (`vtyped[enrich]`).
    """
    if len(text) > _LONGEST:
        return None
    plain = refang(text).strip(_AROUND)
    for type_, read in _READERS:
        value = read(plain)
        if value is not None:
            return Indicator(type_, value, text)
    return None


def indicator_of(thing: str | Indicator | ApiObject) -> Indicator:
    """The indicator that a text, an object or a descriptor of the API stands for.

    Raises:
        NotAnIndicatorError: It stands for none.
    """
    if isinstance(thing, Indicator):
        return thing
    if isinstance(thing, ApiObject):
        return _of_object(thing)
    if not isinstance(thing, str):
        raise NotAnIndicatorError(repr(thing))
    found = detect(thing)
    if found is None:
        raise NotAnIndicatorError(thing)
    return found


def _of_object(found: ApiObject) -> Indicator:
    try:
        if found.type == "file":
            return Indicator("file", file_id("id", found.id))
        if found.type == "url":
            return Indicator("url", sha256_id("id", found.id))
        if found.type == "ip_address":
            return Indicator("ip_address", address_id("id", found.id))
        # What the service has a domain for is one, whatever a list of suffixes says.
        if found.type == "domain":
            return Indicator("domain", found.id.lower())
    except InvalidInputError:
        pass
    raise NotAnIndicatorError(f"{found.type} {found.id}")


def _file(text: str) -> str | None:
    prefix, colon, rest = text.partition(":")
    if colon and prefix.strip().lower().replace("-", "") in ("md5", "sha1", "sha256"):
        text = rest.strip()
    try:
        return file_id("hash", text)
    except InvalidInputError:
        return None


def _address(text: str) -> str | None:
    text = text.removesuffix(".")
    host, _, port = text.rpartition(":")
    if port.isdigit() and (_BARE_HOST.fullmatch(host) or host.endswith("]")):
        text = host
    if text.startswith("[") and text.endswith("]"):
        text = text[1:-1]
    try:
        return address_id("address", text)
    except InvalidInputError:
        return None


def _of_url_id(text: str) -> str | None:
    if not _URL_ID.fullmatch(text):
        return None
    try:
        url = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("utf-8")
    except ValueError:
        return None
    return canonical_url(url)


def _url(text: str) -> str | None:
    if "://" in text:
        return canonical_url(text)
    host, slash, _ = text.partition("/")
    if not slash or "." not in host or "@" in host or _NETWORK.fullmatch(text):
        return None
    return canonical_url(f"http://{text}")


def _domain(text: str) -> str | None:
    host, colon, port = text.partition(":")
    if not _BARE_HOST.fullmatch(host) or (colon and not port.isdigit()):
        return None
    return domain_of(host)


_READERS: tuple[tuple[IndicatorType, Callable[[str], str | None]], ...] = (
    ("file", _file),
    ("ip_address", _address),
    ("url", _of_url_id),
    ("url", _url),
    ("domain", _domain),
)
