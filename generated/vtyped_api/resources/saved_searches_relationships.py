"""Types and ids of what is related to saved searches, without attributes.

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

OWNER: Operation[Descriptor | None] = Operation(
    "saved_searches.relationships.owner",
    "/saved_searches/{id}/relationship/owner",
    {"id": "opaque-id"},
    read=answers.one_or_none,
)
EDITORS: Operation[Descriptor] = Operation(
    "saved_searches.relationships.editors",
    "/saved_searches/{id}/relationship/editors",
    {"id": "opaque-id"},
    page_size=40,
)
VIEWERS: Operation[Descriptor] = Operation(
    "saved_searches.relationships.viewers",
    "/saved_searches/{id}/relationship/viewers",
    {"id": "opaque-id"},
    page_size=40,
)


class SavedSearchesRelationships(Resource):
    """Types and ids of what is related to saved searches, without attributes."""

    def owner(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The user who has saved the search. Types and ids only. Needs VirusTotal Enterprise.

        `GET /saved_searches/{id}/relationship/owner`, https://docs.virustotal.com/reference/saved-search-object
        """
        return self._send(OWNER, {"id": id}, options)

    def editors(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Users and groups that may change the saved search. Types and ids only. Needs VirusTotal Enterprise.

        `GET /saved_searches/{id}/relationship/editors`, https://docs.virustotal.com/reference/saved-search-object
        """
        return self._collection(EDITORS, {"id": id}, paging)

    def viewers(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Users and groups that may see the saved search. Types and ids only. Needs VirusTotal Enterprise.

        `GET /saved_searches/{id}/relationship/viewers`, https://docs.virustotal.com/reference/saved-search-object
        """
        return self._collection(VIEWERS, {"id": id}, paging)


class AsyncSavedSearchesRelationships(AsyncResource):
    """Types and ids of what is related to saved searches, without attributes."""

    async def owner(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The user who has saved the search. Types and ids only. Needs VirusTotal Enterprise.

        `GET /saved_searches/{id}/relationship/owner`, https://docs.virustotal.com/reference/saved-search-object
        """
        return await self._send(OWNER, {"id": id}, options)

    def editors(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Users and groups that may change the saved search. Types and ids only. Needs VirusTotal Enterprise.

        `GET /saved_searches/{id}/relationship/editors`, https://docs.virustotal.com/reference/saved-search-object
        """
        return self._collection(EDITORS, {"id": id}, paging)

    def viewers(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Users and groups that may see the saved search. Types and ids only. Needs VirusTotal Enterprise.

        `GET /saved_searches/{id}/relationship/viewers`, https://docs.virustotal.com/reference/saved-search-object
        """
        return self._collection(VIEWERS, {"id": id}, paging)
