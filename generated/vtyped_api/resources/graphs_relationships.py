"""Types and ids of what is related to graphs, without attributes.

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

VIEWERS: Operation[Descriptor] = Operation(
    "graphs.relationships.viewers", "/graphs/{id}/relationships/viewers", {"id": "opaque-id"}, page_size=40
)
EDITORS: Operation[Descriptor] = Operation(
    "graphs.relationships.editors", "/graphs/{id}/relationships/editors", {"id": "opaque-id"}, page_size=40
)
COMMENTS: Operation[Descriptor] = Operation(
    "graphs.relationships.comments", "/graphs/{id}/relationships/comments", {"id": "opaque-id"}, page_size=40
)
GROUP: Operation[Descriptor | None] = Operation(
    "graphs.relationships.group", "/graphs/{id}/relationships/group", {"id": "opaque-id"}, read=answers.one_or_none
)
ITEMS: Operation[Descriptor] = Operation(
    "graphs.relationships.items", "/graphs/{id}/relationships/items", {"id": "opaque-id"}, page_size=40
)
OWNER: Operation[Descriptor | None] = Operation(
    "graphs.relationships.owner", "/graphs/{id}/relationships/owner", {"id": "opaque-id"}, read=answers.one_or_none
)


class GraphsRelationships(Resource):
    """Types and ids of what is related to graphs, without attributes."""

    def viewers(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Users and groups that may see the graph. Types and ids only.

        `GET /graphs/{id}/relationships/viewers`, https://docs.virustotal.com/reference/graph-object
        """
        return self._collection(VIEWERS, {"id": id}, paging)

    def editors(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Users and groups that may change the graph. Types and ids only.

        `GET /graphs/{id}/relationships/editors`, https://docs.virustotal.com/reference/graph-object
        """
        return self._collection(EDITORS, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Comments on the graph. Types and ids only.

        `GET /graphs/{id}/relationships/comments`, https://docs.virustotal.com/reference/graph-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def group(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The group that the graph belongs to. Types and ids only.

        `GET /graphs/{id}/relationships/group`, https://docs.virustotal.com/reference/graph-object
        """
        return self._send(GROUP, {"id": id}, options)

    def items(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files, URLs, domains and IP addresses that are nodes of the graph. Types and ids only.

        `GET /graphs/{id}/relationships/items`, https://docs.virustotal.com/reference/graph-object
        """
        return self._collection(ITEMS, {"id": id}, paging)

    def owner(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """Who made the graph. Types and ids only.

        `GET /graphs/{id}/relationships/owner`, https://docs.virustotal.com/reference/graph-object
        """
        return self._send(OWNER, {"id": id}, options)


class AsyncGraphsRelationships(AsyncResource):
    """Types and ids of what is related to graphs, without attributes."""

    def viewers(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Users and groups that may see the graph. Types and ids only.

        `GET /graphs/{id}/relationships/viewers`, https://docs.virustotal.com/reference/graph-object
        """
        return self._collection(VIEWERS, {"id": id}, paging)

    def editors(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Users and groups that may change the graph. Types and ids only.

        `GET /graphs/{id}/relationships/editors`, https://docs.virustotal.com/reference/graph-object
        """
        return self._collection(EDITORS, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Comments on the graph. Types and ids only.

        `GET /graphs/{id}/relationships/comments`, https://docs.virustotal.com/reference/graph-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    async def group(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The group that the graph belongs to. Types and ids only.

        `GET /graphs/{id}/relationships/group`, https://docs.virustotal.com/reference/graph-object
        """
        return await self._send(GROUP, {"id": id}, options)

    def items(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files, URLs, domains and IP addresses that are nodes of the graph. Types and ids only.

        `GET /graphs/{id}/relationships/items`, https://docs.virustotal.com/reference/graph-object
        """
        return self._collection(ITEMS, {"id": id}, paging)

    async def owner(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """Who made the graph. Types and ids only.

        `GET /graphs/{id}/relationships/owner`, https://docs.virustotal.com/reference/graph-object
        """
        return await self._send(OWNER, {"id": id}, options)
