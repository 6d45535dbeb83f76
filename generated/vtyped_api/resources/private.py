"""Scan files and URLs that nobody else may see.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .private_analyses import AsyncPrivateAnalyses, PrivateAnalyses
    from .private_file_behaviours import AsyncPrivateFileBehaviours, PrivateFileBehaviours
    from .private_files import AsyncPrivateFiles, PrivateFiles
    from .private_urls import AsyncPrivateUrls, PrivateUrls
    from .private_zip_files import AsyncPrivateZipFiles, PrivateZipFiles


class Private(Resource):
    """Scan files and URLs that nobody else may see."""

    @cached_property
    def files(self) -> PrivateFiles:
        """Upload files that only your group sees, read their reports, scan them again and delete them."""
        from .private_files import PrivateFiles

        return PrivateFiles(self._transport)

    @cached_property
    def file_behaviours(self) -> PrivateFileBehaviours:
        """What a private file did when one sandbox ran it."""
        from .private_file_behaviours import PrivateFileBehaviours

        return PrivateFileBehaviours(self._transport)

    @cached_property
    def urls(self) -> PrivateUrls:
        """Scan URLs that nobody else may see, and read their reports."""
        from .private_urls import PrivateUrls

        return PrivateUrls(self._transport)

    @cached_property
    def analyses(self) -> PrivateAnalyses:
        """Follow a private scan to its end."""
        from .private_analyses import PrivateAnalyses

        return PrivateAnalyses(self._transport)

    @cached_property
    def zip_files(self) -> PrivateZipFiles:
        """Have archives built of private files, and download them."""
        from .private_zip_files import PrivateZipFiles

        return PrivateZipFiles(self._transport)


class AsyncPrivate(AsyncResource):
    """Scan files and URLs that nobody else may see."""

    @cached_property
    def files(self) -> AsyncPrivateFiles:
        """Upload files that only your group sees, read their reports, scan them again and delete them."""
        from .private_files import AsyncPrivateFiles

        return AsyncPrivateFiles(self._transport)

    @cached_property
    def file_behaviours(self) -> AsyncPrivateFileBehaviours:
        """What a private file did when one sandbox ran it."""
        from .private_file_behaviours import AsyncPrivateFileBehaviours

        return AsyncPrivateFileBehaviours(self._transport)

    @cached_property
    def urls(self) -> AsyncPrivateUrls:
        """Scan URLs that nobody else may see, and read their reports."""
        from .private_urls import AsyncPrivateUrls

        return AsyncPrivateUrls(self._transport)

    @cached_property
    def analyses(self) -> AsyncPrivateAnalyses:
        """Follow a private scan to its end."""
        from .private_analyses import AsyncPrivateAnalyses

        return AsyncPrivateAnalyses(self._transport)

    @cached_property
    def zip_files(self) -> AsyncPrivateZipFiles:
        """Have archives built of private files, and download them."""
        from .private_zip_files import AsyncPrivateZipFiles

        return AsyncPrivateZipFiles(self._transport)
