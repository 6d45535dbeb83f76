"""Types and ids of what is related to private analyses, without attributes.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime import answers
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

ITEM: Operation[Descriptor | None] = Operation(
    "private.analyses.relationships.item",
    "/private/analyses/{id}/relationships/item",
    {"id": "opaque-id"},
    read=answers.one_or_none,
)
SUBMITTER: Operation[Descriptor | None] = Operation(
    "private.analyses.relationships.submitter",
    "/private/analyses/{id}/relationships/submitter",
    {"id": "opaque-id"},
    read=answers.one_or_none,
)


class PrivateAnalysesRelationships(Resource):
    """Types and ids of what is related to private analyses, without attributes."""

    def item(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The private file or URL that was analysed. Types and ids only. Needs a privilege or a product of its own.

        `GET /private/analyses/{id}/relationships/item`, https://docs.virustotal.com/reference/private-analyses
        """
        return self._send(ITEM, {"id": id}, options)

    def submitter(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The user who asked for the private analysis. Types and ids only. Needs a privilege or a product of its own.

        `GET /private/analyses/{id}/relationships/submitter`, https://docs.virustotal.com/reference/private-analyses
        """
        return self._send(SUBMITTER, {"id": id}, options)


class AsyncPrivateAnalysesRelationships(AsyncResource):
    """Types and ids of what is related to private analyses, without attributes."""

    async def item(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The private file or URL that was analysed. Types and ids only. Needs a privilege or a product of its own.

        `GET /private/analyses/{id}/relationships/item`, https://docs.virustotal.com/reference/private-analyses
        """
        return await self._send(ITEM, {"id": id}, options)

    async def submitter(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The user who asked for the private analysis. Types and ids only. Needs a privilege or a product of its own.

        `GET /private/analyses/{id}/relationships/submitter`, https://docs.virustotal.com/reference/private-analyses
        """
        return await self._send(SUBMITTER, {"id": id}, options)
