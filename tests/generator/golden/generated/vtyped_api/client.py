"""The tree of resources.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .resources.files import AsyncFiles, Files
    from .resources.private import AsyncPrivate, Private
    from .resources.urls import AsyncUrls, Urls


class ApiClient(Resource):
    """Every operation of the API, by resource."""

    @cached_property
    def files(self) -> Files:
        """Upload files, read their reports and comment."""
        from .resources.files import Files

        return Files(self._transport)

    @cached_property
    def urls(self) -> Urls:
        """Submit URLs."""
        from .resources.urls import Urls

        return Urls(self._transport)

    @cached_property
    def private(self) -> Private:
        """What nobody else sees, a group of groups only."""
        from .resources.private import Private

        return Private(self._transport)


class AsyncApiClient(AsyncResource):
    """Every operation of the API, by resource, awaited."""

    @cached_property
    def files(self) -> AsyncFiles:
        """Upload files, read their reports and comment."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._transport)

    @cached_property
    def urls(self) -> AsyncUrls:
        """Submit URLs."""
        from .resources.urls import AsyncUrls

        return AsyncUrls(self._transport)

    @cached_property
    def private(self) -> AsyncPrivate:
        """What nobody else sees, a group of groups only."""
        from .resources.private import AsyncPrivate

        return AsyncPrivate(self._transport)
