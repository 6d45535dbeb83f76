"""What nobody else sees, a group of groups only.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .private_files import AsyncPrivateFiles, PrivateFiles


class Private(Resource):
    """What nobody else sees, a group of groups only."""

    @cached_property
    def files(self) -> PrivateFiles:
        """Files that nobody else sees."""
        from .private_files import PrivateFiles

        return PrivateFiles(self._transport)


class AsyncPrivate(AsyncResource):
    """What nobody else sees, a group of groups only."""

    @cached_property
    def files(self) -> AsyncPrivateFiles:
        """Files that nobody else sees."""
        from .private_files import AsyncPrivateFiles

        return AsyncPrivateFiles(self._transport)
