"""Notes on files, a group within a group.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.comment import Comment

LIST: Operation[Comment] = Operation("files.notes.list", "/files/{id}/notes", {"id": "file-id"}, page_size=40)


class FilesNotes(Resource):
    """Notes on files, a group within a group."""

    def list(self, id: str, **paging: Unpack[Paging]) -> Collection[Comment]:
        """List the notes on a file.

        Printed into a group within the group.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /files/{id}/notes`, https://docs.virustotal.com/reference/files-notes-list
        """
        return self._collection(LIST, {"id": id}, paging)


class AsyncFilesNotes(AsyncResource):
    """Notes on files, a group within a group."""

    def list(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Comment]:
        """List the notes on a file.

        Printed into a group within the group.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /files/{id}/notes`, https://docs.virustotal.com/reference/files-notes-list
        """
        return self._collection(LIST, {"id": id}, paging)
