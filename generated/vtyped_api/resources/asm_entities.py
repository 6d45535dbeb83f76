"""Find and read what can be seen from outside, such as domains.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime import answers, inputs
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.asm import AsmEntitiesFound, AsmRawEntityAnswer

SEARCH: Operation[AsmEntitiesFound] = Operation(
    "asm.entities.search",
    "/asm/search/entities/{search_string}",
    {"search_string": "search-text"},
    read=answers.Whole("AsmEntitiesFound"),
)
GET_RAW: Operation[AsmRawEntityAnswer] = Operation(
    "asm.entities.get_raw",
    "/asm/entities/{entity_id}/raw",
    {"entity_id": "opaque-id"},
    read=answers.Whole("AsmRawEntityAnswer"),
)


class AsmEntities(Resource):
    """Find and read what can be seen from outside, such as domains."""

    def search(
        self,
        search_string: str,
        *,
        page: int | None = None,
        page_size: int | None = None,
        project_id: str | None = None,
        **options: Unpack[Options],
    ) -> AsmEntitiesFound:
        """Search entities of Attack Surface Management.

        Finds what the account has on the Internet by terms that all have to hold: `name`, `tag`, `vuln_count_gte`,
        `issue_count_gte`, `critical_or_high`, `last_seen_after`, each with a value behind a colon. The terms are part
        of the path; `last_seen_after:last_refresh` finds what is there now.

        Pages are counted from 0; `result.more` says whether there is a next one.

        Args:
            search_string: Terms such as `name:example.com`, joined by spaces.
            page: Number of the page, counted from 0.
            page_size: Most hits of a page.
            project_id: Id of the project to look at; the account's default one when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /asm/search/entities/{search_string}`, https://gtidocs.virustotal.com/reference/get_search-issues-search-string
        """
        return self._send(
            SEARCH,
            {"search_string": search_string},
            options,
            query={
                "page": inputs.optional(inputs.integer, "page", page, least=0, most=2147483647),
                "page_size": inputs.optional(inputs.integer, "page_size", page_size, least=1, most=1000),
            },
            headers={"PROJECT-ID": inputs.optional(inputs.header, "project_id", project_id, least=1, most=64)},
        )

    def get_raw(self, entity_id: str, **options: Unpack[Options]) -> AsmRawEntityAnswer:
        """Get all that is known of an entity.

        The entity with the fields of its kind, as the service keeps it.

        Args:
            entity_id: Id of the entity.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /asm/entities/{entity_id}/raw`, https://gtidocs.virustotal.com/reference/get_search-issues-search-string
        """
        return self._send(GET_RAW, {"entity_id": entity_id}, options)


class AsyncAsmEntities(AsyncResource):
    """Find and read what can be seen from outside, such as domains."""

    async def search(
        self,
        search_string: str,
        *,
        page: int | None = None,
        page_size: int | None = None,
        project_id: str | None = None,
        **options: Unpack[Options],
    ) -> AsmEntitiesFound:
        """Search entities of Attack Surface Management.

        Finds what the account has on the Internet by terms that all have to hold: `name`, `tag`, `vuln_count_gte`,
        `issue_count_gte`, `critical_or_high`, `last_seen_after`, each with a value behind a colon. The terms are part
        of the path; `last_seen_after:last_refresh` finds what is there now.

        Pages are counted from 0; `result.more` says whether there is a next one.

        Args:
            search_string: Terms such as `name:example.com`, joined by spaces.
            page: Number of the page, counted from 0.
            page_size: Most hits of a page.
            project_id: Id of the project to look at; the account's default one when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /asm/search/entities/{search_string}`, https://gtidocs.virustotal.com/reference/get_search-issues-search-string
        """
        return await self._send(
            SEARCH,
            {"search_string": search_string},
            options,
            query={
                "page": inputs.optional(inputs.integer, "page", page, least=0, most=2147483647),
                "page_size": inputs.optional(inputs.integer, "page_size", page_size, least=1, most=1000),
            },
            headers={"PROJECT-ID": inputs.optional(inputs.header, "project_id", project_id, least=1, most=64)},
        )

    async def get_raw(self, entity_id: str, **options: Unpack[Options]) -> AsmRawEntityAnswer:
        """Get all that is known of an entity.

        The entity with the fields of its kind, as the service keeps it.

        Args:
            entity_id: Id of the entity.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /asm/entities/{entity_id}/raw`, https://gtidocs.virustotal.com/reference/get_search-issues-search-string
        """
        return await self._send(GET_RAW, {"entity_id": entity_id}, options)
