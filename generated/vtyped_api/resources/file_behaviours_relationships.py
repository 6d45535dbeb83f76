"""Types and ids of what is related to file behaviours, without attributes.

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

ATTACK_TECHNIQUES: Operation[Descriptor] = Operation(
    "file_behaviours.relationships.attack_techniques",
    "/file_behaviours/{sandbox_id}/relationships/attack_techniques",
    {"sandbox_id": "opaque-id"},
    page_size=40,
)
FILE: Operation[Descriptor | None] = Operation(
    "file_behaviours.relationships.file",
    "/file_behaviours/{sandbox_id}/relationships/file",
    {"sandbox_id": "opaque-id"},
    read=answers.one_or_none,
)


class FileBehavioursRelationships(Resource):
    """Types and ids of what is related to file behaviours, without attributes."""

    def attack_techniques(self, sandbox_id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """ATT&CK techniques that the report points to. Types and ids only.

        `GET /file_behaviours/{sandbox_id}/relationships/attack_techniques`, https://docs.virustotal.com/reference/file-behaviour-summary
        """
        return self._collection(ATTACK_TECHNIQUES, {"sandbox_id": sandbox_id}, paging)

    def file(self, sandbox_id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The file that the report is about. Types and ids only.

        `GET /file_behaviours/{sandbox_id}/relationships/file`, https://docs.virustotal.com/reference/file-behaviour-summary
        """
        return self._send(FILE, {"sandbox_id": sandbox_id}, options)


class AsyncFileBehavioursRelationships(AsyncResource):
    """Types and ids of what is related to file behaviours, without attributes."""

    def attack_techniques(self, sandbox_id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """ATT&CK techniques that the report points to. Types and ids only.

        `GET /file_behaviours/{sandbox_id}/relationships/attack_techniques`, https://docs.virustotal.com/reference/file-behaviour-summary
        """
        return self._collection(ATTACK_TECHNIQUES, {"sandbox_id": sandbox_id}, paging)

    async def file(self, sandbox_id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The file that the report is about. Types and ids only.

        `GET /file_behaviours/{sandbox_id}/relationships/file`, https://docs.virustotal.com/reference/file-behaviour-summary
        """
        return await self._send(FILE, {"sandbox_id": sandbox_id}, options)
