"""Types and ids of what is related to livehunt rulesets, without attributes.

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

EDITORS: Operation[Descriptor] = Operation(
    "livehunt.rulesets.relationships.editors",
    "/intelligence/hunting_rulesets/{id}/relationships/editors",
    {"id": "opaque-id"},
    page_size=40,
)
OWNER: Operation[Descriptor | None] = Operation(
    "livehunt.rulesets.relationships.owner",
    "/intelligence/hunting_rulesets/{id}/relationships/owner",
    {"id": "opaque-id"},
    read=answers.one_or_none,
)
HUNTING_NOTIFICATION_FILES: Operation[Descriptor] = Operation(
    "livehunt.rulesets.relationships.hunting_notification_files",
    "/intelligence/hunting_rulesets/{id}/relationships/hunting_notification_files",
    {"id": "opaque-id"},
    page_size=40,
)


class LivehuntRulesetsRelationships(Resource):
    """Types and ids of what is related to livehunt rulesets, without attributes."""

    def editors(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Users and groups that may change the ruleset. Types and ids only. Needs VirusTotal Enterprise.

        `GET /intelligence/hunting_rulesets/{id}/relationships/editors`, https://docs.virustotal.com/reference/hunting-ruleset-object
        """
        return self._collection(EDITORS, {"id": id}, paging)

    def owner(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The user whom the ruleset belongs to. Types and ids only. Needs VirusTotal Enterprise.

        `GET /intelligence/hunting_rulesets/{id}/relationships/owner`, https://docs.virustotal.com/reference/hunting-ruleset-object
        """
        return self._send(OWNER, {"id": id}, options)

    def hunting_notification_files(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that the ruleset has matched. Types and ids only. Needs VirusTotal Enterprise.

        `GET /intelligence/hunting_rulesets/{id}/relationships/hunting_notification_files`, https://docs.virustotal.com/reference/hunting-ruleset-object
        """
        return self._collection(HUNTING_NOTIFICATION_FILES, {"id": id}, paging)


class AsyncLivehuntRulesetsRelationships(AsyncResource):
    """Types and ids of what is related to livehunt rulesets, without attributes."""

    def editors(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Users and groups that may change the ruleset. Types and ids only. Needs VirusTotal Enterprise.

        `GET /intelligence/hunting_rulesets/{id}/relationships/editors`, https://docs.virustotal.com/reference/hunting-ruleset-object
        """
        return self._collection(EDITORS, {"id": id}, paging)

    async def owner(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The user whom the ruleset belongs to. Types and ids only. Needs VirusTotal Enterprise.

        `GET /intelligence/hunting_rulesets/{id}/relationships/owner`, https://docs.virustotal.com/reference/hunting-ruleset-object
        """
        return await self._send(OWNER, {"id": id}, options)

    def hunting_notification_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that the ruleset has matched. Types and ids only. Needs VirusTotal Enterprise.

        `GET /intelligence/hunting_rulesets/{id}/relationships/hunting_notification_files`, https://docs.virustotal.com/reference/hunting-ruleset-object
        """
        return self._collection(HUNTING_NOTIFICATION_FILES, {"id": id}, paging)
