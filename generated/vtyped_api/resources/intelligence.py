"""Search the whole corpus by what is known of its items.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.collection import IndicatorCollection
    from ..models.domain import Domain
    from ..models.file import File
    from ..models.ip_address import IpAddress
    from ..models.url import Url
    from ..runtime.objects import Descriptor

SEARCH: Operation[File | Url | Domain | IpAddress | IndicatorCollection | Descriptor] = Operation(
    "intelligence.search", "/intelligence/search", {}, page_size=300
)
SNIPPETS: Operation[list[str]] = Operation(
    "intelligence.snippets",
    "/intelligence/search/snippets/{snippet}",
    {"snippet": "snippet"},
    read=answers.Data("list[str]"),
)


class Intelligence(Resource):
    """Search the whole corpus by what is known of its items."""

    def search(
        self,
        query: str,
        *,
        order: str | None = None,
        descriptors_only: bool | None = None,
        attributes: str | Iterable[str] | None = None,
        exclude_attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> Collection[File | Url | Domain | IpAddress | IndicatorCollection | Descriptor]:
        """Search files, URLs, domains, IP addresses and collections.

        Finds items by what VirusTotal knows of them: words and conditions such as `type:peexe positives:5+`, in the
        language of VirusTotal's advanced search. Files are searched, unless `entity:` names another kind of item.

        A page holds up to 300 items. `meta` tells how many there are in all (`total_hits`), the attributes that `order`
        may name and how many days back the search goes. An item found by its content (`content:`) carries in its
        `context_attributes` how sure the match is, whether it lies in a contained file, and the text `snippet`, which
        `intelligence.snippets` turns into the matched bytes.

        A content query that would match too much, or that is not supported, is answered with 400
        `UnselectiveContentQueryError` or `UnsupportedContentQueryError`. Searches by similarity hashes are limited to
        about 15 a minute. Each call costs quota, even for an empty answer.

        Args:
            query: The query, in the language of VirusTotal's advanced search: words and conditions of the form
                `name:value`, such as `type:peexe positives:5+`, joined with `AND`, `OR`, `NOT` and parentheses.
            order: In which order: the name of an attribute followed by `+` (ascending) or `-` (descending).
            descriptors_only: Whether the answer leaves the attributes out and gives types and ids only, which is
                faster.
            attributes: Names of the attributes to give, separated by commas.
            exclude_attributes: Names of attributes to leave out of the answer, separated by commas, such as the long
                `last_analysis_results`.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /intelligence/search`, https://docs.virustotal.com/reference/intelligence-search
        """
        return self._collection(
            SEARCH,
            {},
            paging,
            query={
                "query": inputs.text("query", query, least=1, most=4096),
                "order": inputs.optional(inputs.text, "order", order, most=64),
                "descriptors_only": inputs.optional(inputs.boolean, "descriptors_only", descriptors_only),
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
                "exclude_attributes": inputs.optional(inputs.names, "exclude_attributes", exclude_attributes),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    def snippets(self, snippet: str, **options: Unpack[Options]) -> list[str]:
        """Get the bytes that a content search matched.

        Hex dumps of the places at which a file matches a search for content, by the `snippet` that the search has given
        with the file. An unknown or expired one is answered with 400 `BadRequestError`.

        Args:
            snippet: The text `snippet` in the `context_attributes` of a file found by its content.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /intelligence/search/snippets/{snippet}`, https://docs.virustotal.com/reference/intelligence-search-snippets
        """
        return self._send(SNIPPETS, {"snippet": snippet}, options)


class AsyncIntelligence(AsyncResource):
    """Search the whole corpus by what is known of its items."""

    def search(
        self,
        query: str,
        *,
        order: str | None = None,
        descriptors_only: bool | None = None,
        attributes: str | Iterable[str] | None = None,
        exclude_attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> AsyncCollection[File | Url | Domain | IpAddress | IndicatorCollection | Descriptor]:
        """Search files, URLs, domains, IP addresses and collections.

        Finds items by what VirusTotal knows of them: words and conditions such as `type:peexe positives:5+`, in the
        language of VirusTotal's advanced search. Files are searched, unless `entity:` names another kind of item.

        A page holds up to 300 items. `meta` tells how many there are in all (`total_hits`), the attributes that `order`
        may name and how many days back the search goes. An item found by its content (`content:`) carries in its
        `context_attributes` how sure the match is, whether it lies in a contained file, and the text `snippet`, which
        `intelligence.snippets` turns into the matched bytes.

        A content query that would match too much, or that is not supported, is answered with 400
        `UnselectiveContentQueryError` or `UnsupportedContentQueryError`. Searches by similarity hashes are limited to
        about 15 a minute. Each call costs quota, even for an empty answer.

        Args:
            query: The query, in the language of VirusTotal's advanced search: words and conditions of the form
                `name:value`, such as `type:peexe positives:5+`, joined with `AND`, `OR`, `NOT` and parentheses.
            order: In which order: the name of an attribute followed by `+` (ascending) or `-` (descending).
            descriptors_only: Whether the answer leaves the attributes out and gives types and ids only, which is
                faster.
            attributes: Names of the attributes to give, separated by commas.
            exclude_attributes: Names of attributes to leave out of the answer, separated by commas, such as the long
                `last_analysis_results`.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /intelligence/search`, https://docs.virustotal.com/reference/intelligence-search
        """
        return self._collection(
            SEARCH,
            {},
            paging,
            query={
                "query": inputs.text("query", query, least=1, most=4096),
                "order": inputs.optional(inputs.text, "order", order, most=64),
                "descriptors_only": inputs.optional(inputs.boolean, "descriptors_only", descriptors_only),
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
                "exclude_attributes": inputs.optional(inputs.names, "exclude_attributes", exclude_attributes),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    async def snippets(self, snippet: str, **options: Unpack[Options]) -> list[str]:
        """Get the bytes that a content search matched.

        Hex dumps of the places at which a file matches a search for content, by the `snippet` that the search has given
        with the file. An unknown or expired one is answered with 400 `BadRequestError`.

        Args:
            snippet: The text `snippet` in the `context_attributes` of a file found by its content.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /intelligence/search/snippets/{snippet}`, https://docs.virustotal.com/reference/intelligence-search-snippets
        """
        return await self._send(SNIPPETS, {"snippet": snippet}, options)
