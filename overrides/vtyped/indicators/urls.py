"""URLs in a form in which two of them can be compared."""

from __future__ import annotations

import re
from ipaddress import IPv6Address, ip_address
from urllib.parse import quote, urlsplit

from .domains import domain_of

_SCHEMES = {"http": 80, "https": 443}
_CONTROLS = re.compile(r"[\x00-\x20\x7f]")
_LONGEST = 48_000
# What RFC 3986 allows, and `%`: what is escaped stays as it is.
_PATH = "/%:@!$&'()*+,;=~"
_QUERY = _PATH + "?[]|"


def canonical_url(text: str) -> str | None:
    """A URL with scheme and host in lower case and in ASCII, without a default port, and with a path.

    Characters that no URL can hold are escaped. Nothing is changed that could make another URL of it: escapes, the
    order of the query and the fragment stay as they are. The service, whose rules are not published, goes on from
    there, so that two forms of one URL may remain two.

    Returns:
        The URL; `None` where it is none that the service takes: no http or https, or a host that cannot be on the
        Internet.
    """
    text = text.strip()
    if _CONTROLS.search(text) or len(text) > _LONGEST:
        return None
    try:
        parts = urlsplit(text)
        port = parts.port
        path, query, fragment = quote(parts.path, _PATH), quote(parts.query, _QUERY), quote(parts.fragment, _QUERY)
    except ValueError:  # a port that is none, brackets that do not match, a lone surrogate
        return None
    if parts.scheme not in _SCHEMES:
        return None
    host = _host(parts.hostname or "")
    if host is None:
        return None
    user = parts.netloc.rpartition("@")[0]
    authority = f"{quote(user, safe=':%')}@{host}" if user else host
    if port is not None and port != _SCHEMES[parts.scheme]:
        authority += f":{port}"
    return (
        f"{parts.scheme}://{authority}{path or '/'}{'?' + query if query else ''}{'#' + fragment if fragment else ''}"
    )


def _host(host: str) -> str | None:
    try:
        address = ip_address(host)
    except ValueError:
        return domain_of(host)
    if isinstance(address, IPv6Address):
        return None if address.scope_id else f"[{address}]"
    return str(address)
