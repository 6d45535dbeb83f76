"""The operations by which files and URLs are submitted, in public and in private."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from vtyped_api.resources import files, private_files, private_urls, urls
from vtyped_api.runtime.operation import Operation

from ..analyses import waiting_for
from ..files import ROUTE
from ..private import ROUTE as PRIVATE_ROUTE
from ..private import waiting_for as waiting_for_private
from ..uploads import Route
from ..waiting import Waiting


@attrs.frozen
class Kind:
    """How one kind of thing is submitted."""

    get: Operation[Any]
    waiting: Callable[..., Waiting[Any]]


@attrs.frozen
class FileKind(Kind):
    """How files are."""

    analyse: Operation[Any]
    """Scans again what is known."""
    route: Route


@attrs.frozen
class UrlKind(Kind):
    """How URLs are."""

    scan: Operation[Any]


FILES = {
    "public": FileKind(files.GET, waiting_for, files.ANALYSE, ROUTE),
    "private": FileKind(private_files.GET, waiting_for_private, private_files.ANALYSE, PRIVATE_ROUTE),
}
URLS = {
    "public": UrlKind(urls.GET, waiting_for, urls.SCAN),
    "private": UrlKind(private_urls.GET, waiting_for_private, private_urls.SCAN),
}
