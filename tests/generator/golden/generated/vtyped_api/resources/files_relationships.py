"""Types and ids of what is related to files, without attributes.

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

COMMENTS: Operation[Descriptor] = Operation(
    "files.relationships.comments", "/files/{id}/relationships/comments", {"id": "file-id"}, page_size=40
)
DROPPED_FILES: Operation[Descriptor] = Operation(
    "files.relationships.dropped_files", "/files/{id}/relationships/dropped_files", {"id": "file-id"}, page_size=40
)
SOURCE: Operation[Descriptor | None] = Operation(
    "files.relationships.source", "/files/{id}/relationships/source", {"id": "file-id"}, read=answers.one_or_none
)


class FilesRelationships(Resource):
    """Types and ids of what is related to files, without attributes."""

    def comments(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Comments on the file. Types and ids only.

        `GET /files/{id}/relationships/comments`, https://docs.virustotal.com/reference/files
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def dropped_files(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that the file wrote to disk. Types and ids only. Needs VirusTotal Enterprise.

        Deprecated: Read the sandbox reports.

        Formerly `written_files`.

        `GET /files/{id}/relationships/dropped_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(DROPPED_FILES, {"id": id}, paging)

    def source(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """What the file came from. Types and ids only.

        `GET /files/{id}/relationships/source`, https://docs.virustotal.com/reference/files
        """
        return self._send(SOURCE, {"id": id}, options)


class AsyncFilesRelationships(AsyncResource):
    """Types and ids of what is related to files, without attributes."""

    def comments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Comments on the file. Types and ids only.

        `GET /files/{id}/relationships/comments`, https://docs.virustotal.com/reference/files
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def dropped_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that the file wrote to disk. Types and ids only. Needs VirusTotal Enterprise.

        Deprecated: Read the sandbox reports.

        Formerly `written_files`.

        `GET /files/{id}/relationships/dropped_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(DROPPED_FILES, {"id": id}, paging)

    async def source(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """What the file came from. Types and ids only.

        `GET /files/{id}/relationships/source`, https://docs.virustotal.com/reference/files
        """
        return await self._send(SOURCE, {"id": id}, options)
