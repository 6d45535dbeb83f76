"""Collections, exported as documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Unpack

from vtyped_api.resources import collections as generated
from vtyped_api.runtime import inputs
from vtyped_api.runtime.operation import Call, Options

from .downloads import Download, Progress, Target, fetched, fetched_awaited

if TYPE_CHECKING:
    from vtyped_api.models.collection_exports import AggregationDownloadFormat, CollectionDownloadFormat

    from .sessions import AsyncSession, Session

    Format: TypeAlias = CollectionDownloadFormat | Literal["json", "csv", "stix"]
    AggregationFormat: TypeAlias = AggregationDownloadFormat | Literal["json", "csv"]


def _whole(id: str, format: Format, options: Options) -> Call:
    chosen = inputs.choice("format", format, known=["json", "csv", "stix"])
    return Call(generated.DOWNLOAD, {"id": id, "format": chosen}, options=options)


def _items(id: str, relationship: str, format: Format, options: Options) -> Call:
    chosen = inputs.choice("format", format, known=["json", "csv", "stix"])
    path = {"id": id, "relationship": relationship, "format": chosen}
    return Call(generated.DOWNLOAD_ITEMS, path, options=options)


def _aggregations(id: str, format: AggregationFormat, options: Options) -> Call:
    chosen = inputs.choice("format", format, known=["json", "csv"])
    return Call(generated.DOWNLOAD_AGGREGATIONS, {"id": id, "format": chosen}, options=options)


class Collections(generated.Collections):
    """Make, change, search and export collections of indicators, and read threats in the same form."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def download(
        self, id: str, format: Format, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Export everything in a collection to a file: in the way of `files.download`.

        Args:
            id: Id of the collection.
            format: `json`, a map from the name of a relationship to ids of objects and texts of URLs; `csv`; or
                `stix`, a STIX bundle.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.
            options: `timeout`: seconds without any progress. `retries`: further tries after the first.

        Raises:
            ForbiddenError: The key lacks the licence.
            NotFoundError: There is no such collection.

        `GET /collections/{id}/download/{format}`, https://docs.virustotal.com/reference/collections-export-iocs
        """
        return fetched(self._session, _whole(id, format, options), target, None, progress)

    def download_items(
        self,
        id: str,
        relationship: str,
        format: Format,
        target: Target,
        *,
        progress: Progress | None = None,
        **options: Unpack[Options],
    ) -> Download:
        """Export what a collection holds under one relationship, such as `files`, to a file: as `download`.

        `GET /collections/{id}/{relationship}/download/{format}`,
        https://docs.virustotal.com/reference/collections-export-iocs-relationship
        """
        return fetched(self._session, _items(id, relationship, format, options), target, None, progress)

    def download_aggregations(
        self,
        id: str,
        format: AggregationFormat,
        target: Target,
        *,
        progress: Progress | None = None,
        **options: Unpack[Options],
    ) -> Download:
        """Export what the indicators of a collection have in common to a file, as `json` or `csv`: as `download`.

        `GET /collections/{id}/aggregations/download/{format}`,
        https://docs.virustotal.com/reference/collections-export-aggregations
        """
        return fetched(self._session, _aggregations(id, format, options), target, None, progress)


class AsyncCollections(generated.AsyncCollections):
    """Make, change, search and export collections of indicators, and read threats in the same form, awaited."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session

    async def download(
        self, id: str, format: Format, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Export everything in a collection to a file: as `Collections.download`, awaited."""
        return await fetched_awaited(self._session, _whole(id, format, options), target, None, progress)

    async def download_items(
        self,
        id: str,
        relationship: str,
        format: Format,
        target: Target,
        *,
        progress: Progress | None = None,
        **options: Unpack[Options],
    ) -> Download:
        """Export one relationship of a collection to a file: as `Collections.download_items`, awaited."""
        return await fetched_awaited(self._session, _items(id, relationship, format, options), target, None, progress)

    async def download_aggregations(
        self,
        id: str,
        format: AggregationFormat,
        target: Target,
        *,
        progress: Progress | None = None,
        **options: Unpack[Options],
    ) -> Download:
        """Export what indicators have in common to a file: as `Collections.download_aggregations`, awaited."""
        return await fetched_awaited(self._session, _aggregations(id, format, options), target, None, progress)
