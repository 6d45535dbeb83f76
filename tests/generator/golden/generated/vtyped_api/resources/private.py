"""What nobody else sees, a group of groups only.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .private_files import AsyncPrivateFiles, PrivateFiles
    from .private_urls import AsyncPrivateUrls, PrivateUrls


class Private(Resource):
    """What nobody else sees, a group of groups only."""

    @cached_property
    def files(self) -> PrivateFiles:
        """Files that nobody else sees."""
        from .private_files import PrivateFiles

        return PrivateFiles(self._transport)

    @cached_property
    def urls(self) -> PrivateUrls:
        """URLs that nobody else sees."""
        from .private_urls import PrivateUrls

        return PrivateUrls(self._transport)


class AsyncPrivate(AsyncResource):
    """What nobody else sees, a group of groups only."""

    @cached_property
    def files(self) -> AsyncPrivateFiles:
        """Files that nobody else sees."""
        from .private_files import AsyncPrivateFiles

        return AsyncPrivateFiles(self._transport)

    @cached_property
    def urls(self) -> AsyncPrivateUrls:
        """URLs that nobody else sees."""
        from .private_urls import AsyncPrivateUrls

        return AsyncPrivateUrls(self._transport)
