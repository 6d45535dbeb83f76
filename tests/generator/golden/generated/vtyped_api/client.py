"""Every operation of the API, by resource.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .runtime import answers, inputs
from .runtime.collection import AsyncCollection, Collection
from .runtime.operation import Operation, Options, Paging
from .runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .models.comment import Comment
    from .models.graph import Graph
    from .models.metadata import Engine, Metadata
    from .resources.feeds import AsyncFeeds, Feeds
    from .resources.files import AsyncFiles, Files
    from .resources.graphs import AsyncGraphs, Graphs
    from .resources.private import AsyncPrivate, Private
    from .resources.urls import AsyncUrls, Urls

METADATA: Operation[Metadata] = Operation("metadata", "/metadata", {}, read=answers.Data("Metadata"))
WORDS: Operation[list[str]] = Operation("words", "/words", {}, read=answers.Data("list[str]"))
COUNTS: Operation[dict[str, list[Engine]]] = Operation(
    "counts", "/counts", {}, read=answers.Data("dict[str, list[Engine]]")
)
FIND: Operation[Comment | Graph] = Operation("find", "/found", {}, page_size=40)


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

    @cached_property
    def graphs(self) -> Graphs:
        """Bodies and answers of every shape."""
        from .resources.graphs import Graphs

        return Graphs(self._transport)

    @cached_property
    def feeds(self) -> Feeds:
        """Everything as it comes in."""
        from .resources.feeds import Feeds

        return Feeds(self._transport)

    def metadata(self, **options: Unpack[Options]) -> Metadata:
        """Get what the service says of itself.

        A method of the client.

        `GET /metadata`, https://docs.virustotal.com/reference/metadata
        """
        return self._send(METADATA, {}, options)

    def words(self, **options: Unpack[Options]) -> list[str]:
        """List words.

        Gives a list of text.

        `GET /words`, https://docs.virustotal.com/reference/words
        """
        return self._send(WORDS, {}, options)

    def counts(self, **options: Unpack[Options]) -> dict[str, list[Engine]]:
        """Count things.

        Gives a map.

        `GET /counts`, https://docs.virustotal.com/reference/counts
        """
        return self._send(COUNTS, {}, options)

    def find(self, query: str, **paging: Unpack[Paging]) -> Collection[Comment | Graph]:
        """Find anything.

        The text is needed, a collection of a method of the client.

        Args:
            query: What to look for.

        `GET /found`, https://docs.virustotal.com/reference/find
        """
        return self._collection(FIND, {}, paging, query={"query": inputs.text("query", query, least=1)})


class AsyncApiClient(AsyncResource):
    """Every operation of the API, by resource."""

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

    @cached_property
    def graphs(self) -> AsyncGraphs:
        """Bodies and answers of every shape."""
        from .resources.graphs import AsyncGraphs

        return AsyncGraphs(self._transport)

    @cached_property
    def feeds(self) -> AsyncFeeds:
        """Everything as it comes in."""
        from .resources.feeds import AsyncFeeds

        return AsyncFeeds(self._transport)

    async def metadata(self, **options: Unpack[Options]) -> Metadata:
        """Get what the service says of itself.

        A method of the client.

        `GET /metadata`, https://docs.virustotal.com/reference/metadata
        """
        return await self._send(METADATA, {}, options)

    async def words(self, **options: Unpack[Options]) -> list[str]:
        """List words.

        Gives a list of text.

        `GET /words`, https://docs.virustotal.com/reference/words
        """
        return await self._send(WORDS, {}, options)

    async def counts(self, **options: Unpack[Options]) -> dict[str, list[Engine]]:
        """Count things.

        Gives a map.

        `GET /counts`, https://docs.virustotal.com/reference/counts
        """
        return await self._send(COUNTS, {}, options)

    def find(self, query: str, **paging: Unpack[Paging]) -> AsyncCollection[Comment | Graph]:
        """Find anything.

        The text is needed, a collection of a method of the client.

        Args:
            query: What to look for.

        `GET /found`, https://docs.virustotal.com/reference/find
        """
        return self._collection(FIND, {}, paging, query={"query": inputs.text("query", query, least=1)})
