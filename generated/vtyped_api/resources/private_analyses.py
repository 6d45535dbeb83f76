"""Follow a private scan to its end.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.private_analysis import PrivateAnalysis
    from ..models.private_file import PrivateFile
    from ..models.private_url import PrivateUrl
    from ..models.user import User
    from .private_analyses_relationships import AsyncPrivateAnalysesRelationships, PrivateAnalysesRelationships

LIST: Operation[PrivateAnalysis] = Operation("private.analyses.list", "/private/analyses", {}, page_size=40)
GET: Operation[PrivateAnalysis] = Operation("private.analyses.get", "/private/analyses/{id}", {"id": "opaque-id"})
ITEM: Operation[PrivateFile | PrivateUrl | None] = Operation(
    "private.analyses.item", "/private/analyses/{id}/item", {"id": "opaque-id"}, read=answers.one_or_none
)
SUBMITTER: Operation[User | None] = Operation(
    "private.analyses.submitter", "/private/analyses/{id}/submitter", {"id": "opaque-id"}, read=answers.one_or_none
)


class PrivateAnalyses(Resource):
    """Follow a private scan to its end."""

    @cached_property
    def relationships(self) -> PrivateAnalysesRelationships:
        """Types and ids of what is related to private analyses, without attributes."""
        from .private_analyses_relationships import PrivateAnalysesRelationships

        return PrivateAnalysesRelationships(self._transport)

    def list(self, *, order: str | None = None, **paging: Unpack[Paging]) -> Collection[PrivateAnalysis]:
        """List the private analyses of your group.

        The private analyses that the account can see, by date.

        Args:
            order: `date-` or `date+`.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /private/analyses`, https://docs.virustotal.com/reference/list-private-analyses
        """
        return self._collection(LIST, {}, paging, query={"order": inputs.optional(inputs.text, "order", order)})

    def get(self, id: str, **options: Unpack[Options]) -> PrivateAnalysis:
        """Get a private analysis.

        State of a private scan: `status` goes from `queued` over `in-progress` to `completed`, and `pending_stages`
        tells what is still to be done. There are no verdicts: read the report of the item when the analysis is
        completed. `meta` names the file or the URL once it is known.

        Args:
            id: Id of the analysis, as the call that started it gave it; an opaque text that may end in `=` signs, which
                have to be percent-encoded in the path.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/analyses/{id}`, https://docs.virustotal.com/reference/private-analysis
        """
        return self._send(GET, {"id": id}, options)

    def item(self, id: str, **options: Unpack[Options]) -> PrivateFile | PrivateUrl | None:
        """The private file or URL that was analysed. Needs a privilege or a product of its own.

        `GET /private/analyses/{id}/item`, https://docs.virustotal.com/reference/private-analyses
        """
        return self._send(ITEM, {"id": id}, options)

    def submitter(self, id: str, **options: Unpack[Options]) -> User | None:
        """The user who asked for the private analysis. Needs a privilege or a product of its own.

        `GET /private/analyses/{id}/submitter`, https://docs.virustotal.com/reference/private-analyses
        """
        return self._send(SUBMITTER, {"id": id}, options)


class AsyncPrivateAnalyses(AsyncResource):
    """Follow a private scan to its end."""

    @cached_property
    def relationships(self) -> AsyncPrivateAnalysesRelationships:
        """Types and ids of what is related to private analyses, without attributes."""
        from .private_analyses_relationships import AsyncPrivateAnalysesRelationships

        return AsyncPrivateAnalysesRelationships(self._transport)

    def list(self, *, order: str | None = None, **paging: Unpack[Paging]) -> AsyncCollection[PrivateAnalysis]:
        """List the private analyses of your group.

        The private analyses that the account can see, by date.

        Args:
            order: `date-` or `date+`.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /private/analyses`, https://docs.virustotal.com/reference/list-private-analyses
        """
        return self._collection(LIST, {}, paging, query={"order": inputs.optional(inputs.text, "order", order)})

    async def get(self, id: str, **options: Unpack[Options]) -> PrivateAnalysis:
        """Get a private analysis.

        State of a private scan: `status` goes from `queued` over `in-progress` to `completed`, and `pending_stages`
        tells what is still to be done. There are no verdicts: read the report of the item when the analysis is
        completed. `meta` names the file or the URL once it is known.

        Args:
            id: Id of the analysis, as the call that started it gave it; an opaque text that may end in `=` signs, which
                have to be percent-encoded in the path.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/analyses/{id}`, https://docs.virustotal.com/reference/private-analysis
        """
        return await self._send(GET, {"id": id}, options)

    async def item(self, id: str, **options: Unpack[Options]) -> PrivateFile | PrivateUrl | None:
        """The private file or URL that was analysed. Needs a privilege or a product of its own.

        `GET /private/analyses/{id}/item`, https://docs.virustotal.com/reference/private-analyses
        """
        return await self._send(ITEM, {"id": id}, options)

    async def submitter(self, id: str, **options: Unpack[Options]) -> User | None:
        """The user who asked for the private analysis. Needs a privilege or a product of its own.

        `GET /private/analyses/{id}/submitter`, https://docs.virustotal.com/reference/private-analyses
        """
        return await self._send(SUBMITTER, {"id": id}, options)
