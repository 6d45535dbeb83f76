"""The parts in which an attack surface is looked at.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime import answers
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.asm import AsmProjectsAnswer

LIST: Operation[AsmProjectsAnswer] = Operation(
    "asm.projects.list", "/asm/projects", {}, read=answers.Whole("AsmProjectsAnswer")
)


class AsmProjects(Resource):
    """The parts in which an attack surface is looked at."""

    def list(self, **options: Unpack[Options]) -> AsmProjectsAnswer:
        """List projects of Attack Surface Management.

        Each looks at one part of what the account has on the Internet; its id is the `project_id` of the other
        operations.

        This product answers without the usual envelope: `success` says whether it went well, `result` holds what was
        asked for.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /asm/projects`, https://gtidocs.virustotal.com/reference/get_search-issues-search-string
        """
        return self._send(LIST, {}, options)


class AsyncAsmProjects(AsyncResource):
    """The parts in which an attack surface is looked at."""

    async def list(self, **options: Unpack[Options]) -> AsmProjectsAnswer:
        """List projects of Attack Surface Management.

        Each looks at one part of what the account has on the Internet; its id is the `project_id` of the other
        operations.

        This product answers without the usual envelope: `success` says whether it went well, `result` holds what was
        asked for.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /asm/projects`, https://gtidocs.virustotal.com/reference/get_search-issues-search-string
        """
        return await self._send(LIST, {}, options)
