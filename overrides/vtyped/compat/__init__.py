"""The names of vt-py, the official client, over this one: `import vtyped.compat as vt`."""

from __future__ import annotations

from ..version import __version__
from .client import Client, url_id
from .error import APIError
from .feed import Feed, FeedType
from .iterator import Iterator
from .object import Object
from .response import ClientResponse

__all__ = ["APIError", "Client", "ClientResponse", "Feed", "FeedType", "Iterator", "Object", "__version__", "url_id"]
