"""Types and ids of what is related to monitor items, without attributes.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime import answers
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

ANALYSES: Operation[Descriptor] = Operation(
    "monitor.items.relationships.analyses",
    "/monitor/items/{id}/relationships/analyses",
    {"id": "opaque-id"},
    page_size=40,
)
COMMENTS: Operation[Descriptor] = Operation(
    "monitor.items.relationships.comments",
    "/monitor/items/{id}/relationships/comments",
    {"id": "opaque-id"},
    page_size=40,
)
OWNER: Operation[Descriptor | None] = Operation(
    "monitor.items.relationships.owner",
    "/monitor/items/{id}/relationships/owner",
    {"id": "opaque-id"},
    read=answers.one_or_none,
)


class MonitorItemsRelationships(Resource):
    """Types and ids of what is related to monitor items, without attributes."""

    def analyses(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Scans of the file in Monitor, the latest first. Types and ids only. Needs a privilege or a product of its
        own.

        `GET /monitor/items/{id}/relationships/analyses`, https://docs.virustotal.com/reference/monitoritem-description
        """
        return self._collection(ANALYSES, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """What antivirus partners say of the file in Monitor. Types and ids only. Needs a privilege or a product of its
        own.

        `GET /monitor/items/{id}/relationships/comments`, https://docs.virustotal.com/reference/monitoritem-description
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def owner(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The user whom the item of Monitor belongs to. Types and ids only. Needs a privilege or a product of its own.

        `GET /monitor/items/{id}/relationships/owner`, https://docs.virustotal.com/reference/monitoritem-description
        """
        return self._send(OWNER, {"id": id}, options)


class AsyncMonitorItemsRelationships(AsyncResource):
    """Types and ids of what is related to monitor items, without attributes."""

    def analyses(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Scans of the file in Monitor, the latest first. Types and ids only. Needs a privilege or a product of its
        own.

        `GET /monitor/items/{id}/relationships/analyses`, https://docs.virustotal.com/reference/monitoritem-description
        """
        return self._collection(ANALYSES, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """What antivirus partners say of the file in Monitor. Types and ids only. Needs a privilege or a product of its
        own.

        `GET /monitor/items/{id}/relationships/comments`, https://docs.virustotal.com/reference/monitoritem-description
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    async def owner(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The user whom the item of Monitor belongs to. Types and ids only. Needs a privilege or a product of its own.

        `GET /monitor/items/{id}/relationships/owner`, https://docs.virustotal.com/reference/monitoritem-description
        """
        return await self._send(OWNER, {"id": id}, options)
