"""Files that nobody else sees.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.comment import Comment
    from ..models.file import File
    from ..models.private_requests import Kind, Order
    from ..runtime.objects import Descriptor
    from .private_files_relationships import AsyncPrivateFilesRelationships, PrivateFilesRelationships

LIST: Operation[File] = Operation("private.files.list", "/private/files", {}, page_size=40)
CLEAR: Operation[None] = Operation("private.files.clear", "/private/files", {}, method="DELETE", read=answers.nothing)
RECENT: Operation[list[File | Comment]] = Operation(
    "private.files.recent", "/private/files/recent", {}, read=answers.items
)
GET: Operation[File | Comment] = Operation("private.files.get", "/private/files/{id}", {"id": "file-id"})
ANALYSE: Operation[Descriptor] = Operation(
    "private.files.analyse", "/private/files/{id}", {"id": "file-id"}, method="POST", repeatable=False
)
VIEWERS: Operation[Descriptor] = Operation(
    "private.files.viewers",
    "/private/files/{id}/viewers/{kind}/{number}",
    {"id": "file-id", "kind": "text", "number": "text"},
    page_size=40,
)
NOTES: Operation[Comment] = Operation(
    "private.files.notes", "/private/files/{id}/notes", {"id": "file-id"}, page_size=40
)


class PrivateFiles(Resource):
    """Files that nobody else sees."""

    @cached_property
    def relationships(self) -> PrivateFilesRelationships:
        """Types and ids of what is related to private files, without attributes."""
        from .private_files_relationships import PrivateFilesRelationships

        return PrivateFilesRelationships(self._transport)

    def list(
        self,
        filter: str,
        *,
        order: Order | Literal["newest", "oldest"] | None = None,
        count_limit: int | None = None,
        score: float | None = None,
        descriptors_only: bool | None = None,
        since: datetime | None = None,
        relationships: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> Collection[File]:
        """List private files.

        A collection with a query of every simple type.

        Args:
            filter: Which files.
            order: What comes first.
            count_limit: How far to count.
            score: A number with a fraction.
            descriptors_only: Whether to leave the attributes out.
            since: Files since then.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The account lacks the privilege

        `GET /private/files`, https://docs.virustotal.com/reference/private-files-list
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "filter": inputs.text("filter", filter, least=1, most=4096),
                "order": inputs.optional(inputs.choice, "order", order, known=["newest", "oldest"]),
                "count_limit": inputs.optional(inputs.integer, "count_limit", count_limit, least=0, most=10000),
                "score": inputs.optional(inputs.number, "score", score),
                "descriptors-only": inputs.optional(inputs.boolean, "descriptors_only", descriptors_only),
                "since": inputs.optional(inputs.unix_time, "since", since),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    def clear(self, filter: str, **options: Unpack[Options]) -> None:
        """Delete every private file.

        Needs the filter, and answers with nothing.

        Args:
            filter: Which files.

        Raises:
            ForbiddenError: The account lacks the privilege

        `DELETE /private/files`, https://docs.virustotal.com/reference/private-files-clear
        """
        self._send(CLEAR, {}, options, query={"filter": inputs.text("filter", filter, least=1, most=4096)})

    def recent(self, **options: Unpack[Options]) -> builtins.list[File | Comment]:
        """List the private files of today.

        A list without pages.

        Raises:
            ForbiddenError: The account lacks the privilege

        `GET /private/files/recent`, https://docs.virustotal.com/reference/private-files-recent
        """
        return self._send(RECENT, {}, options)

    def get(self, id: str, **options: Unpack[Options]) -> File | Comment:
        """Get a private file.

        Gives one of two types of objects.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.

        Raises:
            ForbiddenError: The account lacks the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/files/{id}`, https://docs.virustotal.com/reference/private-files-get
        """
        return self._send(GET, {"id": id}, options)

    def analyse(self, id: str, **options: Unpack[Options]) -> Descriptor:
        """Scan a private file again.

        Gives the descriptor of what it made.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.

        Raises:
            ForbiddenError: The account lacks the privilege
            NotFoundError: The service holds nothing under this id

        `POST /private/files/{id}`, https://docs.virustotal.com/reference/private-files-analyse
        """
        return self._send(ANALYSE, {"id": id}, options)

    def viewers(
        self, id: str, kind: Kind | Literal["user", "group"], number: int, **paging: Unpack[Paging]
    ) -> Collection[Descriptor]:
        """List the viewers of a kind.

        Path parameters that are no text.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.
            kind: Which kind of viewers.
            number: A number in the path.

        Raises:
            ForbiddenError: The account lacks the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/files/{id}/viewers/{kind}/{number}`, https://docs.virustotal.com/reference/private-files-viewers
        """
        return self._collection(
            VIEWERS,
            {
                "id": id,
                "kind": inputs.choice("kind", kind, known=["user", "group"]),
                "number": str(inputs.integer("number", number, least=1)),
            },
            paging,
        )

    def notes(self, id: str, *, descriptors_only: bool | None = None, **paging: Unpack[Paging]) -> Collection[Comment]:
        """Notes on the private file. Needs a privilege or a product of its own.

        `GET /private/files/{id}/notes`, https://docs.virustotal.com/reference/private-files
        """
        return self._collection(
            NOTES,
            {"id": id},
            paging,
            query={"descriptors-only": inputs.optional(inputs.boolean, "descriptors_only", descriptors_only)},
        )


class AsyncPrivateFiles(AsyncResource):
    """Files that nobody else sees."""

    @cached_property
    def relationships(self) -> AsyncPrivateFilesRelationships:
        """Types and ids of what is related to private files, without attributes."""
        from .private_files_relationships import AsyncPrivateFilesRelationships

        return AsyncPrivateFilesRelationships(self._transport)

    def list(
        self,
        filter: str,
        *,
        order: Order | Literal["newest", "oldest"] | None = None,
        count_limit: int | None = None,
        score: float | None = None,
        descriptors_only: bool | None = None,
        since: datetime | None = None,
        relationships: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> AsyncCollection[File]:
        """List private files.

        A collection with a query of every simple type.

        Args:
            filter: Which files.
            order: What comes first.
            count_limit: How far to count.
            score: A number with a fraction.
            descriptors_only: Whether to leave the attributes out.
            since: Files since then.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The account lacks the privilege

        `GET /private/files`, https://docs.virustotal.com/reference/private-files-list
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "filter": inputs.text("filter", filter, least=1, most=4096),
                "order": inputs.optional(inputs.choice, "order", order, known=["newest", "oldest"]),
                "count_limit": inputs.optional(inputs.integer, "count_limit", count_limit, least=0, most=10000),
                "score": inputs.optional(inputs.number, "score", score),
                "descriptors-only": inputs.optional(inputs.boolean, "descriptors_only", descriptors_only),
                "since": inputs.optional(inputs.unix_time, "since", since),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    async def clear(self, filter: str, **options: Unpack[Options]) -> None:
        """Delete every private file.

        Needs the filter, and answers with nothing.

        Args:
            filter: Which files.

        Raises:
            ForbiddenError: The account lacks the privilege

        `DELETE /private/files`, https://docs.virustotal.com/reference/private-files-clear
        """
        await self._send(CLEAR, {}, options, query={"filter": inputs.text("filter", filter, least=1, most=4096)})

    async def recent(self, **options: Unpack[Options]) -> builtins.list[File | Comment]:
        """List the private files of today.

        A list without pages.

        Raises:
            ForbiddenError: The account lacks the privilege

        `GET /private/files/recent`, https://docs.virustotal.com/reference/private-files-recent
        """
        return await self._send(RECENT, {}, options)

    async def get(self, id: str, **options: Unpack[Options]) -> File | Comment:
        """Get a private file.

        Gives one of two types of objects.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.

        Raises:
            ForbiddenError: The account lacks the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/files/{id}`, https://docs.virustotal.com/reference/private-files-get
        """
        return await self._send(GET, {"id": id}, options)

    async def analyse(self, id: str, **options: Unpack[Options]) -> Descriptor:
        """Scan a private file again.

        Gives the descriptor of what it made.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.

        Raises:
            ForbiddenError: The account lacks the privilege
            NotFoundError: The service holds nothing under this id

        `POST /private/files/{id}`, https://docs.virustotal.com/reference/private-files-analyse
        """
        return await self._send(ANALYSE, {"id": id}, options)

    def viewers(
        self, id: str, kind: Kind | Literal["user", "group"], number: int, **paging: Unpack[Paging]
    ) -> AsyncCollection[Descriptor]:
        """List the viewers of a kind.

        Path parameters that are no text.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.
            kind: Which kind of viewers.
            number: A number in the path.

        Raises:
            ForbiddenError: The account lacks the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/files/{id}/viewers/{kind}/{number}`, https://docs.virustotal.com/reference/private-files-viewers
        """
        return self._collection(
            VIEWERS,
            {
                "id": id,
                "kind": inputs.choice("kind", kind, known=["user", "group"]),
                "number": str(inputs.integer("number", number, least=1)),
            },
            paging,
        )

    def notes(
        self, id: str, *, descriptors_only: bool | None = None, **paging: Unpack[Paging]
    ) -> AsyncCollection[Comment]:
        """Notes on the private file. Needs a privilege or a product of its own.

        `GET /private/files/{id}/notes`, https://docs.virustotal.com/reference/private-files
        """
        return self._collection(
            NOTES,
            {"id": id},
            paging,
            query={"descriptors-only": inputs.optional(inputs.boolean, "descriptors_only", descriptors_only)},
        )
