"""Addresses that a request may go to."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Self
from urllib.parse import SplitResult, urljoin, urlsplit

import attrs
from vtyped_api.runtime.errors import VirusTotalError

_PORTS = {"https": 443, "http": 80}


class UnsafeAddressError(VirusTotalError):
    """The service named an address that nothing may be sent to."""


@attrs.frozen
class Address:
    """An http or https address without user name."""

    text: str
    scheme: str
    host: str
    port: int

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The address, or `None` where the text is none."""
        if not text.isascii() or not text.isprintable() or " " in text or "\\" in text:
            return None
        try:
            parts: SplitResult = urlsplit(text)
            port = parts.port
        except ValueError:
            return None
        if parts.scheme not in _PORTS or not parts.hostname or "@" in parts.netloc:
            return None
        return cls(text, parts.scheme, parts.hostname.rstrip("."), port or _PORTS[parts.scheme])

    @property
    def origin(self) -> tuple[str, str, int]:
        """Scheme, host and port."""
        return self.scheme, self.host, self.port

    @property
    def is_loopback(self) -> bool:
        """Whether it is on this machine."""
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"


def upload_address(api: Address, text: str) -> str:
    """An address that a file may be sent to: https at the API's host or below it, or the origin of a local API.

    Raises:
        UnsafeAddressError: It is another one. Nothing was sent.
    """
    address = Address.parse(text)
    if address is not None:
        if address.origin == api.origin:
            return text
        below = address.host == api.host or address.host.endswith("." + api.host.removeprefix("www."))
        if address.scheme == "https" and address.port == _PORTS["https"] and below and not api.is_loopback:
            return text
    raise UnsafeAddressError(f"the service named an upload address outside {api.host}: {_shown(text)}")


def redirect_address(api: Address, current: str, location: str) -> str:
    """Where a redirect of a download leads: https, or this machine for a local API.

    Raises:
        UnsafeAddressError: It leads elsewhere. Nothing was sent.
    """
    text = urljoin(current, location)
    address = Address.parse(text)
    if address is not None and (address.scheme == "https" or (api.is_loopback and address.is_loopback)):
        return text
    raise UnsafeAddressError(f"the service redirected a download to {_shown(text)}: expected an https address")


def _shown(text: str) -> str:
    """Scheme and host of an address; the rest may be a signature."""
    parts = text.partition("?")[0].split("/")
    return repr("/".join(parts[:3])[:100])
