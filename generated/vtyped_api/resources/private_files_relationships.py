"""Types and ids of what is related to private files, without attributes.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

BEHAVIOURS: Operation[Descriptor] = Operation(
    "private.files.relationships.behaviours",
    "/private/files/{id}/relationships/behaviours",
    {"id": "sha256"},
    page_size=40,
)
DROPPED_FILES: Operation[Descriptor] = Operation(
    "private.files.relationships.dropped_files",
    "/private/files/{id}/relationships/dropped_files",
    {"id": "sha256"},
    page_size=40,
)
EXECUTION_PARENTS: Operation[Descriptor] = Operation(
    "private.files.relationships.execution_parents",
    "/private/files/{id}/relationships/execution_parents",
    {"id": "sha256"},
    page_size=40,
)


class PrivateFilesRelationships(Resource):
    """Types and ids of what is related to private files, without attributes."""

    def behaviours(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Sandbox reports on the private file, one for each sandbox that ran it. Types and ids only. Needs a privilege
        or a product of its own.

        `GET /private/files/{id}/relationships/behaviours`, https://docs.virustotal.com/reference/private-files
        """
        return self._collection(BEHAVIOURS, {"id": id}, paging)

    def dropped_files(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that the private file wrote while it ran. Types and ids only. Needs a privilege or a product of its
        own.

        `GET /private/files/{id}/relationships/dropped_files`, https://docs.virustotal.com/reference/private-files
        """
        return self._collection(DROPPED_FILES, {"id": id}, paging)

    def execution_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that started the private file. Types and ids only. Needs a privilege or a product of its own.

        `GET /private/files/{id}/relationships/execution_parents`, https://docs.virustotal.com/reference/private-files
        """
        return self._collection(EXECUTION_PARENTS, {"id": id}, paging)


class AsyncPrivateFilesRelationships(AsyncResource):
    """Types and ids of what is related to private files, without attributes."""

    def behaviours(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Sandbox reports on the private file, one for each sandbox that ran it. Types and ids only. Needs a privilege
        or a product of its own.

        `GET /private/files/{id}/relationships/behaviours`, https://docs.virustotal.com/reference/private-files
        """
        return self._collection(BEHAVIOURS, {"id": id}, paging)

    def dropped_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that the private file wrote while it ran. Types and ids only. Needs a privilege or a product of its
        own.

        `GET /private/files/{id}/relationships/dropped_files`, https://docs.virustotal.com/reference/private-files
        """
        return self._collection(DROPPED_FILES, {"id": id}, paging)

    def execution_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that started the private file. Types and ids only. Needs a privilege or a product of its own.

        `GET /private/files/{id}/relationships/execution_parents`, https://docs.virustotal.com/reference/private-files
        """
        return self._collection(EXECUTION_PARENTS, {"id": id}, paging)
