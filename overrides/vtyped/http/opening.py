"""Makes the connection of a client, over a transport of the caller's or over one of our own."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from functools import cache, partial
from importlib.util import find_spec
from typing import TYPE_CHECKING

from vtyped_api.runtime.errors import InvalidInputError

from ..addresses import Address
from ..logs import protect
from ..secret import Secret
from .connections import AsyncConnection, Connection
from .transports import AsyncForeign, Foreign

if TYPE_CHECKING:
    import httpx

    from .async_wires import AsyncWire
    from .wires import Origin, Trust

_THE_PROXY = "the proxy"


def connection(
    api: Address,
    key: Secret,
    transport: httpx.BaseTransport | None,
    proxy: str | None,
    verify: bool | str | ssl.SSLContext,
) -> Connection:
    """A connection to the API.

    Raises:
        InvalidInputError: An argument cannot be used, or the library that was asked for is not there.
    """
    from .library import library_of

    _check_transport(transport, proxy)
    protect(api, key)
    if transport is not None:
        library = library_of(transport)
        return Connection(api, key, Foreign(transport, library), lambda: library)

    return _own(api, key, _trust(verify, api), _proxy(proxy))


def _own(api: Address, key: Secret, trust: Trust, through: httpx.Proxy | None) -> Connection:
    """Over connections of our own, or those of httpcore through a proxy."""
    from .library import chosen
    from .pools import Pool

    if through is not None:
        from .proxied import Proxy

        return Connection(api, key, Pool(Proxy(trust, through).wire), chosen, _THE_PROXY)

    from .wires import Wire

    return Connection(api, key, Pool(lambda origin: Wire(origin, trust)), chosen)


def async_connection(
    api: Address,
    key: Secret,
    transport: httpx.AsyncBaseTransport | None,
    proxy: str | None,
    verify: bool | str | ssl.SSLContext,
) -> AsyncConnection:
    """The same, awaited."""
    from .library import chosen, library_of

    _check_transport(transport, proxy)
    protect(api, key)
    if transport is not None:
        library = library_of(transport)
        return AsyncConnection(api, key, AsyncForeign(transport, library), lambda: library)

    from .async_pools import AsyncPool

    trust, through = _trust(verify, api), _proxy(proxy)
    waiting = partial(_own, api, key, trust, through)
    if through is not None:
        from .proxied import AsyncProxy

        pool = AsyncPool(AsyncProxy(trust, through).wire)
        return AsyncConnection(api, key, pool, chosen, _THE_PROXY, waiting=waiting)

    def wire(origin: Origin) -> AsyncWire:
        from .async_wires import AsyncWire  # asyncio is not needed before

        return AsyncWire(origin, trust)

    return AsyncConnection(api, key, AsyncPool(wire), chosen, waiting=waiting)


def _check_transport(transport: object, proxy: object) -> None:
    if transport is not None and proxy is not None:
        raise InvalidInputError("transport and proxy: expected one of them; a transport has its own proxy")


def _proxy(proxy: str | None) -> httpx.Proxy | None:
    """A proxy. Its address may hold a password, so no error shows it."""
    if proxy is None:
        return None

    from .library import chosen

    library = chosen()
    made: httpx.Proxy | None
    try:
        made = library.Proxy(proxy)
    except (ValueError, TypeError, library.InvalidURL):
        made = None
    if made is None:
        raise InvalidInputError("proxy: expected an address such as http://proxy.example:3128")
    if made.url.scheme.startswith("socks") and find_spec("socksio") is None:
        raise InvalidInputError("proxy: a SOCKS proxy needs another package: pip install socksio")
    return made


def _trust(verify: bool | str | ssl.SSLContext, api: Address) -> Callable[[], ssl.SSLContext]:
    """What certificates are held against: the public authorities, read when first needed, or those of a file."""
    if isinstance(verify, ssl.SSLContext):
        return lambda: verify
    if isinstance(verify, str):
        try:
            context = ssl.create_default_context(cafile=verify)
        except OSError as error:
            raise InvalidInputError(f"verify={verify!r}: {error.strerror or error}") from None
        return lambda: context
    if not verify and not api.is_loopback:
        raise InvalidInputError("verify=False: expected the path of a file with the certificates to trust")

    return partial(_context, verify)


@cache
def _context(verify: bool) -> ssl.SSLContext:
    """One for all clients."""
    from .library import chosen

    made: ssl.SSLContext = chosen().create_ssl_context(verify=verify, trust_env=False)
    return made
