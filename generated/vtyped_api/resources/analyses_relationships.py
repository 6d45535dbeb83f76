"""Types and ids of what is related to analyses, without attributes.

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
    "analyses.relationships.item", "/analyses/{id}/relationships/item", {"id": "opaque-id"}, read=answers.one_or_none
)


class AnalysesRelationships(Resource):
    """Types and ids of what is related to analyses, without attributes."""

    def item(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The file, URL, domain or IP address that the analysis has scanned. Types and ids only.

        `GET /analyses/{id}/relationships/item`, https://docs.virustotal.com/reference/analyses-object
        """
        return self._send(ITEM, {"id": id}, options)


class AsyncAnalysesRelationships(AsyncResource):
    """Types and ids of what is related to analyses, without attributes."""

    async def item(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The file, URL, domain or IP address that the analysis has scanned. Types and ids only.

        `GET /analyses/{id}/relationships/item`, https://docs.virustotal.com/reference/analyses-object
        """
        return await self._send(ITEM, {"id": id}, options)
