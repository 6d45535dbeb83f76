"""Types and ids of what is related to comments, without attributes.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime import answers
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

AUTHOR: Operation[Descriptor | None] = Operation(
    "comments.relationships.author",
    "/comments/{id}/relationships/author",
    {"id": "opaque-id"},
    read=answers.one_or_none,
)


class CommentsRelationships(Resource):
    """Types and ids of what is related to comments, without attributes."""

    def author(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The user who wrote the comment. Types and ids only.

        `GET /comments/{id}/relationships/author`, https://docs.virustotal.com/reference/comment-object
        """
        return self._send(AUTHOR, {"id": id}, options)


class AsyncCommentsRelationships(AsyncResource):
    """Types and ids of what is related to comments, without attributes."""

    async def author(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The user who wrote the comment. Types and ids only.

        `GET /comments/{id}/relationships/author`, https://docs.virustotal.com/reference/comment-object
        """
        return await self._send(AUTHOR, {"id": id}, options)
