"""Read what the community says, react to it, and take back comments of one's own.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.comment import Comment, CommentVotes
    from ..models.comments_requests import Reaction
    from ..models.user import User
    from .comments_relationships import AsyncCommentsRelationships, CommentsRelationships

LIST: Operation[Comment] = Operation("comments.list", "/comments", {}, page_size=40)
GET: Operation[Comment] = Operation("comments.get", "/comments/{id}", {"id": "opaque-id"})
DELETE: Operation[None] = Operation(
    "comments.delete", "/comments/{id}", {"id": "opaque-id"}, method="DELETE", read=answers.nothing
)
VOTE: Operation[CommentVotes] = Operation(
    "comments.vote",
    "/comments/{id}/vote",
    {"id": "opaque-id"},
    method="POST",
    read=answers.Data("CommentVotes"),
    repeatable=False,
    body="application/json",
)
AUTHOR: Operation[User | None] = Operation(
    "comments.author", "/comments/{id}/author", {"id": "opaque-id"}, read=answers.one_or_none
)


class Comments(Resource):
    """Read what the community says, react to it, and take back comments of one's own."""

    @cached_property
    def relationships(self) -> CommentsRelationships:
        """Types and ids of what is related to comments, without attributes."""
        from .comments_relationships import CommentsRelationships

        return CommentsRelationships(self._transport)

    def list(self, *, filter: str | None = None, **paging: Unpack[Paging]) -> Collection[Comment]:
        """List the newest comments.

        Comments of the whole community on any item, the newest first. With `filter` only those with a tag.

        To read the comments on one item, ask for `comments` of the item.

        Args:
            filter: Only comments with this tag, written `tag:malware`.

        `GET /comments`, https://docs.virustotal.com/reference/get-comments
        """
        return self._collection(
            LIST, {}, paging, query={"filter": inputs.optional(inputs.text, "filter", filter, least=1, most=1024)}
        )

    def get(self, id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]) -> Comment:
        """Get a comment.

        A comment by its id, with its text, its tags and what others think of it.

        Args:
            id: Id of the comment, as lists of comments give it: a letter for the kind of item (`f`, `u`, `d`, `i` or
                `g`), the item's id and some hexadecimal digits, joined with hyphens.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /comments/{id}`, https://docs.virustotal.com/reference/get-comment
        """
        return self._send(
            GET,
            {"id": id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a comment of one's own.

        Takes a comment back for good. Only its author may do so; for anybody else the answer is 403 `ForbiddenError`.

        Args:
            id: Id of the comment, as lists of comments give it: a letter for the kind of item (`f`, `u`, `d`, `i` or
                `g`), the item's id and some hexadecimal digits, joined with hyphens.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /comments/{id}`, https://docs.virustotal.com/reference/comment-id-delete
        """
        self._send(DELETE, {"id": id}, options)

    def vote(
        self, id: str, reaction: Reaction | Literal["positive", "negative", "abuse"], **options: Unpack[Options]
    ) -> CommentVotes:
        """React to a comment.

        Says that a comment is useful (`positive`) or not (`negative`), or reports it as `abuse`, in the name of the
        account that the key belongs to. The answer holds the number of reactions of each kind.

        Args:
            id: Id of the comment, as lists of comments give it: a letter for the kind of item (`f`, `u`, `d`, `i` or
                `g`), the item's id and some hexadecimal digits, joined with hyphens.
            reaction: What a reader thinks of a comment, `abuse` being a report to the moderators.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /comments/{id}/vote`, https://docs.virustotal.com/reference/vote-comment
        """
        return self._send(
            VOTE,
            {"id": id},
            options,
            body={"data": inputs.choice("reaction", reaction, known=["positive", "negative", "abuse"])},
        )

    def author(self, id: str, **options: Unpack[Options]) -> User | None:
        """The user who wrote the comment.

        `GET /comments/{id}/author`, https://docs.virustotal.com/reference/comment-object
        """
        return self._send(AUTHOR, {"id": id}, options)


class AsyncComments(AsyncResource):
    """Read what the community says, react to it, and take back comments of one's own."""

    @cached_property
    def relationships(self) -> AsyncCommentsRelationships:
        """Types and ids of what is related to comments, without attributes."""
        from .comments_relationships import AsyncCommentsRelationships

        return AsyncCommentsRelationships(self._transport)

    def list(self, *, filter: str | None = None, **paging: Unpack[Paging]) -> AsyncCollection[Comment]:
        """List the newest comments.

        Comments of the whole community on any item, the newest first. With `filter` only those with a tag.

        To read the comments on one item, ask for `comments` of the item.

        Args:
            filter: Only comments with this tag, written `tag:malware`.

        `GET /comments`, https://docs.virustotal.com/reference/get-comments
        """
        return self._collection(
            LIST, {}, paging, query={"filter": inputs.optional(inputs.text, "filter", filter, least=1, most=1024)}
        )

    async def get(
        self, id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]
    ) -> Comment:
        """Get a comment.

        A comment by its id, with its text, its tags and what others think of it.

        Args:
            id: Id of the comment, as lists of comments give it: a letter for the kind of item (`f`, `u`, `d`, `i` or
                `g`), the item's id and some hexadecimal digits, joined with hyphens.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /comments/{id}`, https://docs.virustotal.com/reference/get-comment
        """
        return await self._send(
            GET,
            {"id": id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    async def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a comment of one's own.

        Takes a comment back for good. Only its author may do so; for anybody else the answer is 403 `ForbiddenError`.

        Args:
            id: Id of the comment, as lists of comments give it: a letter for the kind of item (`f`, `u`, `d`, `i` or
                `g`), the item's id and some hexadecimal digits, joined with hyphens.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /comments/{id}`, https://docs.virustotal.com/reference/comment-id-delete
        """
        await self._send(DELETE, {"id": id}, options)

    async def vote(
        self, id: str, reaction: Reaction | Literal["positive", "negative", "abuse"], **options: Unpack[Options]
    ) -> CommentVotes:
        """React to a comment.

        Says that a comment is useful (`positive`) or not (`negative`), or reports it as `abuse`, in the name of the
        account that the key belongs to. The answer holds the number of reactions of each kind.

        Args:
            id: Id of the comment, as lists of comments give it: a letter for the kind of item (`f`, `u`, `d`, `i` or
                `g`), the item's id and some hexadecimal digits, joined with hyphens.
            reaction: What a reader thinks of a comment, `abuse` being a report to the moderators.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /comments/{id}/vote`, https://docs.virustotal.com/reference/vote-comment
        """
        return await self._send(
            VOTE,
            {"id": id},
            options,
            body={"data": inputs.choice("reaction", reaction, known=["positive", "negative", "abuse"])},
        )

    async def author(self, id: str, **options: Unpack[Options]) -> User | None:
        """The user who wrote the comment.

        `GET /comments/{id}/author`, https://docs.virustotal.com/reference/comment-object
        """
        return await self._send(AUTHOR, {"id": id}, options)
