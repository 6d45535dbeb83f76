"""Find and read weaknesses that are seen from outside, and say what has become of them.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime import answers, inputs
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.asm import AsmIssueAnswer, AsmIssuesFound

SEARCH: Operation[AsmIssuesFound] = Operation(
    "asm.issues.search",
    "/asm/search/issues/{search_string}",
    {"search_string": "search-text"},
    read=answers.Whole("AsmIssuesFound"),
)
GET: Operation[AsmIssueAnswer] = Operation(
    "asm.issues.get", "/asm/issues/{issue_id}", {"issue_id": "opaque-id"}, read=answers.Whole("AsmIssueAnswer")
)
SET_STATUS: Operation[AsmIssueAnswer] = Operation(
    "asm.issues.set_status",
    "/asm/issues/{issue_id}/status",
    {"issue_id": "opaque-id"},
    method="POST",
    read=answers.Whole("AsmIssueAnswer"),
    body="application/json",
)


class AsmIssues(Resource):
    """Find and read weaknesses that are seen from outside, and say what has become of them."""

    def search(
        self,
        search_string: str,
        *,
        page: int | None = None,
        page_size: int | None = None,
        project_id: str | None = None,
        **options: Unpack[Options],
    ) -> AsmIssuesFound:
        """Search issues of Attack Surface Management.

        Finds issues by terms that all have to hold: `severity`, `severity_lte`, `status_new`, `first_seen_after`,
        `first_seen_before`, `last_seen_after`, `last_seen_before`, `entity_name`, `entity_uid`, `id`, `tag`, each with
        a value behind a colon. The terms are part of the path.

        Pages are counted from 0; `result.more` says whether there is a next one.

        Args:
            search_string: Terms such as `severity:5`, joined by spaces.
            page: Number of the page, counted from 0.
            page_size: Most hits of a page.
            project_id: Id of the project to look at; the account's default one when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /asm/search/issues/{search_string}`, https://gtidocs.virustotal.com/reference/get_search-issues-search-string
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

    def get(self, issue_id: str, *, project_id: str | None = None, **options: Unpack[Options]) -> AsmIssueAnswer:
        """Get an issue of Attack Surface Management.

        What is wrong, where, and how it was found.

        Args:
            issue_id: Id of the issue.
            project_id: Id of the project to look at; the account's default one when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /asm/issues/{issue_id}`, https://gtidocs.virustotal.com/reference/get_search-issues-search-string
        """
        return self._send(
            GET,
            {"issue_id": issue_id},
            options,
            headers={"PROJECT-ID": inputs.optional(inputs.header, "project_id", project_id, least=1, most=64)},
        )

    def set_status(self, issue_id: str, status: str, **options: Unpack[Options]) -> AsmIssueAnswer:
        """Change the status of an issue.

        Says what has become of the issue. A repeated call does no harm.

        Args:
            issue_id: Id of the issue.
            status: The status.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /asm/issues/{issue_id}/status`, https://gtidocs.virustotal.com/reference/get_search-issues-search-string
        """
        return self._send(
            SET_STATUS, {"issue_id": issue_id}, options, body={"status": inputs.text("status", status, least=1)}
        )


class AsyncAsmIssues(AsyncResource):
    """Find and read weaknesses that are seen from outside, and say what has become of them."""

    async def search(
        self,
        search_string: str,
        *,
        page: int | None = None,
        page_size: int | None = None,
        project_id: str | None = None,
        **options: Unpack[Options],
    ) -> AsmIssuesFound:
        """Search issues of Attack Surface Management.

        Finds issues by terms that all have to hold: `severity`, `severity_lte`, `status_new`, `first_seen_after`,
        `first_seen_before`, `last_seen_after`, `last_seen_before`, `entity_name`, `entity_uid`, `id`, `tag`, each with
        a value behind a colon. The terms are part of the path.

        Pages are counted from 0; `result.more` says whether there is a next one.

        Args:
            search_string: Terms such as `severity:5`, joined by spaces.
            page: Number of the page, counted from 0.
            page_size: Most hits of a page.
            project_id: Id of the project to look at; the account's default one when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /asm/search/issues/{search_string}`, https://gtidocs.virustotal.com/reference/get_search-issues-search-string
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

    async def get(self, issue_id: str, *, project_id: str | None = None, **options: Unpack[Options]) -> AsmIssueAnswer:
        """Get an issue of Attack Surface Management.

        What is wrong, where, and how it was found.

        Args:
            issue_id: Id of the issue.
            project_id: Id of the project to look at; the account's default one when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /asm/issues/{issue_id}`, https://gtidocs.virustotal.com/reference/get_search-issues-search-string
        """
        return await self._send(
            GET,
            {"issue_id": issue_id},
            options,
            headers={"PROJECT-ID": inputs.optional(inputs.header, "project_id", project_id, least=1, most=64)},
        )

    async def set_status(self, issue_id: str, status: str, **options: Unpack[Options]) -> AsmIssueAnswer:
        """Change the status of an issue.

        Says what has become of the issue. A repeated call does no harm.

        Args:
            issue_id: Id of the issue.
            status: The status.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /asm/issues/{issue_id}/status`, https://gtidocs.virustotal.com/reference/get_search-issues-search-string
        """
        return await self._send(
            SET_STATUS, {"issue_id": issue_id}, options, body={"status": inputs.text("status", status, least=1)}
        )
