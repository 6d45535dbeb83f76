"""Types and ids of what is related to private files, without attributes.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime import inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

NOTES: Operation[Descriptor] = Operation(
    "private.files.relationships.notes", "/private/files/{id}/relationship/notes", {"id": "file-id"}, page_size=40
)


class PrivateFilesRelationships(Resource):
    """Types and ids of what is related to private files, without attributes."""

    def notes(
        self, id: str, *, descriptors_only: bool | None = None, **paging: Unpack[Paging]
    ) -> Collection[Descriptor]:
        """Notes on the private file. Types and ids only. Needs a privilege or a product of its own.

        `GET /private/files/{id}/relationship/notes`, https://docs.virustotal.com/reference/private-files
        """
        return self._collection(
            NOTES,
            {"id": id},
            paging,
            query={"descriptors-only": inputs.optional(inputs.boolean, "descriptors_only", descriptors_only)},
        )


class AsyncPrivateFilesRelationships(AsyncResource):
    """Types and ids of what is related to private files, without attributes."""

    def notes(
        self, id: str, *, descriptors_only: bool | None = None, **paging: Unpack[Paging]
    ) -> AsyncCollection[Descriptor]:
        """Notes on the private file. Types and ids only. Needs a privilege or a product of its own.

        `GET /private/files/{id}/relationship/notes`, https://docs.virustotal.com/reference/private-files
        """
        return self._collection(
            NOTES,
            {"id": id},
            paging,
            query={"descriptors-only": inputs.optional(inputs.boolean, "descriptors_only", descriptors_only)},
        )
