"""Addresses that a request may go to."""

from __future__ import annotations

import re
from ipaddress import IPv6Address, ip_address
from typing import Self
from urllib.parse import urljoin, urlsplit

import attrs

from vtyped_api.runtime.errors import VirusTotalError

_PORTS = {"https": 443, "http": 80}
# Narrower than the standard: no two parsers may read different hosts out of an address that gets through.
_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?|[0-9a-f:.]*:[0-9a-f:.]*")
_UNSAFE = re.compile(r"[^!-~]|\\")


class UnsafeAddressError(VirusTotalError):
    """The service named an address that nothing may be sent to."""


@attrs.frozen
class Address:
    """An http or https address without user name. Its path and query may be a permission, so that it hides them."""

    text: str = attrs.field(repr=lambda text: repr(shown(text)))
    scheme: str
    host: str
    port: int

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The address, or `None` where the text is none."""
        if _UNSAFE.search(text):
            return None
        try:
            parts = urlsplit(text)
            host, port = parts.hostname or "", parts.port
        except ValueError:
            return None
        if parts.scheme not in _PORTS or "@" in parts.netloc or not _HOST.fullmatch(host):
            return None
        return cls(text, parts.scheme, host, _PORTS[parts.scheme] if port is None else port)

    @property
    def origin(self) -> tuple[str, str, int]:
        """Scheme, host and port."""
        return self.scheme, self.host, self.port

    def is_read_by(self, scheme: str, host: str, port: int | None) -> bool:
        """Whether another parser reads the same origin: the key must not follow a difference between two."""
        return (scheme, host) == (self.scheme, self.host) and port in (None, self.port)

    @property
    def authority(self) -> str:
        """Host and port as the `host` header has them: without the usual port."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def is_loopback(self) -> bool:
        """Whether it is on this machine."""
        try:
            address = ip_address(self.host)
        except ValueError:
            return self.host == "localhost"
        mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
        return (mapped or address).is_loopback


def upload_address(api: Address, text: str) -> Address:
    """An address that a file may be sent to: https at the API's host or below it, or the origin of a local API.

    Raises:
        UnsafeAddressError: It is another one. Nothing was sent.
    """
    address = Address.parse(text)
    if address is not None:
        if address.origin == api.origin:
            return address
        below = address.host.endswith("." + api.host.removeprefix("www."))
        standard = address.scheme == "https" and address.port == _PORTS["https"]
        if standard and (below or address.host == api.host) and not api.is_loopback:
            return address
    raise UnsafeAddressError(f"the service named an upload address outside {api.host}: {shown(text)!r}")


def redirect_address(api: Address, current: Address, location: str) -> Address:
    """Where a redirect of a download leads: https elsewhere, or this machine for a local API; not where it came from.

    Raises:
        UnsafeAddressError: It leads elsewhere. Nothing was sent.
    """
    try:
        text = urljoin(current.text, location)
    except ValueError:
        text = location
    address = Address.parse(text)
    if address is not None and address.text != current.text:
        if api.is_loopback and address.is_loopback:
            return address
        if address.scheme == "https" and not address.is_loopback:
            return address
    raise UnsafeAddressError(f"the service redirected a download to {shown(text)!r}: expected another https address")


def shown(text: str) -> str:
    """Scheme and host of an address; a user name, a path or a query may be secret."""
    scheme, mark, rest = text.partition("://")
    if not mark:
        return f"{scheme.partition(':')[0][:20]}:..."
    host = re.split(r"[/?#\\]", rest)[0].rpartition("@")[2]
    return f"{scheme[:20]}://{host[:100]}/..."
