"""Types and ids of what is related to livehunt notifications, without attributes.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime import answers
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

FILE: Operation[Descriptor | None] = Operation(
    "livehunt.notifications.relationships.file",
    "/intelligence/hunting_notifications/{id}/relationships/file",
    {"id": "opaque-id"},
    read=answers.one_or_none,
)


class LivehuntNotificationsRelationships(Resource):
    """Types and ids of what is related to livehunt notifications, without attributes."""

    def file(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The file that the rule has matched. Types and ids only. Needs VirusTotal Enterprise.

        `GET /intelligence/hunting_notifications/{id}/relationships/file`, https://docs.virustotal.com/reference/hunting-notification-object
        """
        return self._send(FILE, {"id": id}, options)


class AsyncLivehuntNotificationsRelationships(AsyncResource):
    """Types and ids of what is related to livehunt notifications, without attributes."""

    async def file(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The file that the rule has matched. Types and ids only. Needs VirusTotal Enterprise.

        `GET /intelligence/hunting_notifications/{id}/relationships/file`, https://docs.virustotal.com/reference/hunting-notification-object
        """
        return await self._send(FILE, {"id": id}, options)
