"""Start, follow and stop Retrohunt jobs, and read what they have found.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.file import File
    from ..models.retrohunt_job import RetrohuntCorpus, RetrohuntJob, TimeRange
    from ..runtime.objects import MissingObject
    from .retrohunt_jobs_relationships import AsyncRetrohuntJobsRelationships, RetrohuntJobsRelationships

LIST: Operation[RetrohuntJob] = Operation("retrohunt.jobs.list", "/intelligence/retrohunt_jobs", {}, page_size=40)
CREATE: Operation[RetrohuntJob] = Operation(
    "retrohunt.jobs.create",
    "/intelligence/retrohunt_jobs",
    {},
    method="POST",
    repeatable=False,
    body="application/json",
)
GET: Operation[RetrohuntJob] = Operation("retrohunt.jobs.get", "/intelligence/retrohunt_jobs/{id}", {"id": "opaque-id"})
DELETE: Operation[None] = Operation(
    "retrohunt.jobs.delete",
    "/intelligence/retrohunt_jobs/{id}",
    {"id": "opaque-id"},
    method="DELETE",
    read=answers.nothing,
)
ABORT: Operation[None] = Operation(
    "retrohunt.jobs.abort",
    "/intelligence/retrohunt_jobs/{id}/abort",
    {"id": "opaque-id"},
    method="POST",
    read=answers.nothing,
)
MATCHING_FILES: Operation[File | MissingObject] = Operation(
    "retrohunt.jobs.matching_files",
    "/intelligence/retrohunt_jobs/{id}/matching_files",
    {"id": "opaque-id"},
    page_size=40,
)


class RetrohuntJobs(Resource):
    """Start, follow and stop Retrohunt jobs, and read what they have found."""

    @cached_property
    def relationships(self) -> RetrohuntJobsRelationships:
        """Types and ids of what is related to retrohunt jobs, without attributes."""
        from .retrohunt_jobs_relationships import RetrohuntJobsRelationships

        return RetrohuntJobsRelationships(self._transport)

    def list(self, *, filter: str | None = None, **paging: Unpack[Paging]) -> Collection[RetrohuntJob]:
        """List Retrohunt jobs.

        Jobs of the account, the latest first.

        Args:
            filter: State of the jobs to give: `status:` with `starting`, `running`, `aborting`, `aborted` or
                `finished`.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /intelligence/retrohunt_jobs`, https://gtidocs.virustotal.com/reference/get-retrohunt-jobs
        """
        return self._collection(
            LIST, {}, paging, query={"filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096)}
        )

    def create(
        self,
        rules: str,
        *,
        notification_email: str | None = None,
        corpus: RetrohuntCorpus | Literal["main", "goodware"] | None = None,
        time_range: TimeRange | Mapping[str, Any] | None = None,
        **options: Unpack[Options],
    ) -> RetrohuntJob:
        """Start a Retrohunt job.

        Starts a run of YARA rules over stored files, up to 300 rules in a job and 10 jobs at a time. `status` of the
        job goes from `starting` over `running` to `finished`; `progress` tells how far it is.

        Licences reach 90, 180 or 365 days back. Repeating the call after a lost answer may start a second job.

        Args:
            rules: Source of the YARA rules, 300 at most.
            notification_email: E-mail address to tell of the end of the job.
            corpus: What is searched, `main` (files of the past months) or `goodware` (a million harmless ones, to find
                false alarms with).
            time_range: Span of the first submissions of the files that are searched.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `POST /intelligence/retrohunt_jobs`, https://docs.virustotal.com/reference/create-retrohunt-job
        """
        return self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "type": "retrohunt_job",
                    "attributes": {
                        "rules": inputs.text("rules", rules, least=1),
                        **inputs.given(
                            {
                                "notification_email": inputs.optional(
                                    inputs.text, "notification_email", notification_email
                                ),
                                "corpus": inputs.optional(inputs.choice, "corpus", corpus, known=["main", "goodware"]),
                                "time_range": inputs.optional(inputs.typed, "time_range", time_range, like="TimeRange"),
                            }
                        ),
                    },
                }
            },
        )

    def get(self, id: str, **options: Unpack[Options]) -> RetrohuntJob:
        """Get a Retrohunt job.

        How far a job is, and how much it has found.

        Args:
            id: Id of the job.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /intelligence/retrohunt_jobs/{id}`, https://docs.virustotal.com/reference/retrohunt-job-object
        """
        return self._send(GET, {"id": id}, options)

    def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a Retrohunt job.

        Deletes the job and what it has found.

        Args:
            id: Id of the job.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /intelligence/retrohunt_jobs/{id}`, https://gtidocs.virustotal.com/reference/delete-retrohunt-job
        """
        self._send(DELETE, {"id": id}, options)

    def abort(self, id: str, **options: Unpack[Options]) -> None:
        """Stop a Retrohunt job.

        The job ends early, `aborting` at first and `aborted` then; what it has found so far stays.

        Args:
            id: Id of the job.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /intelligence/retrohunt_jobs/{id}/abort`, https://gtidocs.virustotal.com/reference/abort-retrohunt-job
        """
        self._send(ABORT, {"id": id}, options)

    def matching_files(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that the job has found. Needs VirusTotal Enterprise.

        The `context_attributes` of an entry describe the match.

        `GET /intelligence/retrohunt_jobs/{id}/matching_files`, https://docs.virustotal.com/reference/retrohunt-job-matching-files
        """
        return self._collection(MATCHING_FILES, {"id": id}, paging)


class AsyncRetrohuntJobs(AsyncResource):
    """Start, follow and stop Retrohunt jobs, and read what they have found."""

    @cached_property
    def relationships(self) -> AsyncRetrohuntJobsRelationships:
        """Types and ids of what is related to retrohunt jobs, without attributes."""
        from .retrohunt_jobs_relationships import AsyncRetrohuntJobsRelationships

        return AsyncRetrohuntJobsRelationships(self._transport)

    def list(self, *, filter: str | None = None, **paging: Unpack[Paging]) -> AsyncCollection[RetrohuntJob]:
        """List Retrohunt jobs.

        Jobs of the account, the latest first.

        Args:
            filter: State of the jobs to give: `status:` with `starting`, `running`, `aborting`, `aborted` or
                `finished`.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /intelligence/retrohunt_jobs`, https://gtidocs.virustotal.com/reference/get-retrohunt-jobs
        """
        return self._collection(
            LIST, {}, paging, query={"filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096)}
        )

    async def create(
        self,
        rules: str,
        *,
        notification_email: str | None = None,
        corpus: RetrohuntCorpus | Literal["main", "goodware"] | None = None,
        time_range: TimeRange | Mapping[str, Any] | None = None,
        **options: Unpack[Options],
    ) -> RetrohuntJob:
        """Start a Retrohunt job.

        Starts a run of YARA rules over stored files, up to 300 rules in a job and 10 jobs at a time. `status` of the
        job goes from `starting` over `running` to `finished`; `progress` tells how far it is.

        Licences reach 90, 180 or 365 days back. Repeating the call after a lost answer may start a second job.

        Args:
            rules: Source of the YARA rules, 300 at most.
            notification_email: E-mail address to tell of the end of the job.
            corpus: What is searched, `main` (files of the past months) or `goodware` (a million harmless ones, to find
                false alarms with).
            time_range: Span of the first submissions of the files that are searched.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `POST /intelligence/retrohunt_jobs`, https://docs.virustotal.com/reference/create-retrohunt-job
        """
        return await self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "type": "retrohunt_job",
                    "attributes": {
                        "rules": inputs.text("rules", rules, least=1),
                        **inputs.given(
                            {
                                "notification_email": inputs.optional(
                                    inputs.text, "notification_email", notification_email
                                ),
                                "corpus": inputs.optional(inputs.choice, "corpus", corpus, known=["main", "goodware"]),
                                "time_range": inputs.optional(inputs.typed, "time_range", time_range, like="TimeRange"),
                            }
                        ),
                    },
                }
            },
        )

    async def get(self, id: str, **options: Unpack[Options]) -> RetrohuntJob:
        """Get a Retrohunt job.

        How far a job is, and how much it has found.

        Args:
            id: Id of the job.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /intelligence/retrohunt_jobs/{id}`, https://docs.virustotal.com/reference/retrohunt-job-object
        """
        return await self._send(GET, {"id": id}, options)

    async def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a Retrohunt job.

        Deletes the job and what it has found.

        Args:
            id: Id of the job.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /intelligence/retrohunt_jobs/{id}`, https://gtidocs.virustotal.com/reference/delete-retrohunt-job
        """
        await self._send(DELETE, {"id": id}, options)

    async def abort(self, id: str, **options: Unpack[Options]) -> None:
        """Stop a Retrohunt job.

        The job ends early, `aborting` at first and `aborted` then; what it has found so far stays.

        Args:
            id: Id of the job.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /intelligence/retrohunt_jobs/{id}/abort`, https://gtidocs.virustotal.com/reference/abort-retrohunt-job
        """
        await self._send(ABORT, {"id": id}, options)

    def matching_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that the job has found. Needs VirusTotal Enterprise.

        The `context_attributes` of an entry describe the match.

        `GET /intelligence/retrohunt_jobs/{id}/matching_files`, https://docs.virustotal.com/reference/retrohunt-job-matching-files
        """
        return self._collection(MATCHING_FILES, {"id": id}, paging)
