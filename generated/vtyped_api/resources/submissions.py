"""When and how files and URLs were submitted.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.submission import Submission

GET: Operation[Submission] = Operation("submissions.get", "/submissions/{id}", {"id": "opaque-id"})


class Submissions(Resource):
    """When and how files and URLs were submitted."""

    def get(self, id: str, **options: Unpack[Options]) -> Submission:
        """Get a submission.

        When, and with a premium licence also how and from where, a file or a URL was submitted. The OpenAPI files that
        VirusTotal publishes spell the path `/submission/{id}`; the links in answers spell it as here.

        Args:
            id: Id of the submission, as `submissions` of a file or a URL gives it: a letter for the kind of item (`f`
                or `u`), its SHA-256 and the time of the submission, joined with hyphens.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /submissions/{id}`, https://docs.virustotal.com/reference/get-submission
        """
        return self._send(GET, {"id": id}, options)


class AsyncSubmissions(AsyncResource):
    """When and how files and URLs were submitted."""

    async def get(self, id: str, **options: Unpack[Options]) -> Submission:
        """Get a submission.

        When, and with a premium licence also how and from where, a file or a URL was submitted. The OpenAPI files that
        VirusTotal publishes spell the path `/submission/{id}`; the links in answers spell it as here.

        Args:
            id: Id of the submission, as `submissions` of a file or a URL gives it: a letter for the kind of item (`f`
                or `u`), its SHA-256 and the time of the submission, joined with hyphens.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /submissions/{id}`, https://docs.virustotal.com/reference/get-submission
        """
        return await self._send(GET, {"id": id}, options)
