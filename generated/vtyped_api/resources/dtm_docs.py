"""Search the posts, pastes, messages and pages that monitors read.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime import answers, inputs
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.dtm import DtmDocPage

SEARCH: Operation[DtmDocPage] = Operation(
    "dtm.docs.search", "/dtm/docs/search", {}, method="POST", read=answers.Whole("DtmDocPage"), body="application/json"
)


class DtmDocs(Resource):
    """Search the posts, pastes, messages and pages that monitors read."""

    def search(
        self,
        query: str,
        *,
        size: int | None = None,
        since: str | None = None,
        until: str | None = None,
        page: str | None = None,
        truncate: str | None = None,
        sanitize: bool | None = None,
        **options: Unpack[Options],
    ) -> DtmDocPage:
        """Search documents of Digital Threat Monitoring.

        Finds posts, pastes, messages, pages and the like of the open, deep and dark web. The query goes by the fields
        of the documents, joined with `AND`, `OR` and `NOT` in capitals: `__type` is the kind of document,
        `label_threat` the kind of threat.

        A search that takes more than 60 seconds is broken off, and what comes then may be HTML: narrow it with `since`
        and `until`. The token of the next page comes in the `Link` header, as `page` of the address there.

        Args:
            query: What to search for, in Lucene's language, such as `(__type:paste) AND (body:example)`.
            size: Most documents to give at once, 10 when left out.
            since: Earliest time, as in RFC 3339; in UTC it ends in `Z`.
            until: Latest time, as in RFC 3339; in UTC it ends in `Z`.
            page: Token of the page to give, out of the `Link` header of the page before.
            truncate: Most characters of each field of a document, as text.
            sanitize: Whether links, scripts and the like are taken out of HTML, as they are when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `POST /dtm/docs/search`, https://github.com/google/mcp-security
        """
        return self._send(
            SEARCH,
            {},
            options,
            query={
                "size": inputs.optional(inputs.integer, "size", size, least=1, most=25),
                "since": inputs.optional(inputs.text, "since", since),
                "until": inputs.optional(inputs.text, "until", until),
                "page": inputs.optional(inputs.text, "page", page, least=1, most=4096),
                "truncate": inputs.optional(inputs.text, "truncate", truncate),
                "sanitize": inputs.optional(inputs.boolean, "sanitize", sanitize),
            },
            body={"query": inputs.text("query", query, least=1)},
        )


class AsyncDtmDocs(AsyncResource):
    """Search the posts, pastes, messages and pages that monitors read."""

    async def search(
        self,
        query: str,
        *,
        size: int | None = None,
        since: str | None = None,
        until: str | None = None,
        page: str | None = None,
        truncate: str | None = None,
        sanitize: bool | None = None,
        **options: Unpack[Options],
    ) -> DtmDocPage:
        """Search documents of Digital Threat Monitoring.

        Finds posts, pastes, messages, pages and the like of the open, deep and dark web. The query goes by the fields
        of the documents, joined with `AND`, `OR` and `NOT` in capitals: `__type` is the kind of document,
        `label_threat` the kind of threat.

        A search that takes more than 60 seconds is broken off, and what comes then may be HTML: narrow it with `since`
        and `until`. The token of the next page comes in the `Link` header, as `page` of the address there.

        Args:
            query: What to search for, in Lucene's language, such as `(__type:paste) AND (body:example)`.
            size: Most documents to give at once, 10 when left out.
            since: Earliest time, as in RFC 3339; in UTC it ends in `Z`.
            until: Latest time, as in RFC 3339; in UTC it ends in `Z`.
            page: Token of the page to give, out of the `Link` header of the page before.
            truncate: Most characters of each field of a document, as text.
            sanitize: Whether links, scripts and the like are taken out of HTML, as they are when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `POST /dtm/docs/search`, https://github.com/google/mcp-security
        """
        return await self._send(
            SEARCH,
            {},
            options,
            query={
                "size": inputs.optional(inputs.integer, "size", size, least=1, most=25),
                "since": inputs.optional(inputs.text, "since", since),
                "until": inputs.optional(inputs.text, "until", until),
                "page": inputs.optional(inputs.text, "page", page, least=1, most=4096),
                "truncate": inputs.optional(inputs.text, "truncate", truncate),
                "sanitize": inputs.optional(inputs.boolean, "sanitize", sanitize),
            },
            body={"query": inputs.text("query", query, least=1)},
        )
