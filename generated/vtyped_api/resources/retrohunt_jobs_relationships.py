"""Types and ids of what is related to retrohunt jobs, without attributes.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

MATCHING_FILES: Operation[Descriptor] = Operation(
    "retrohunt.jobs.relationships.matching_files",
    "/intelligence/retrohunt_jobs/{id}/relationships/matching_files",
    {"id": "opaque-id"},
    page_size=40,
)


class RetrohuntJobsRelationships(Resource):
    """Types and ids of what is related to retrohunt jobs, without attributes."""

    def matching_files(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that the job has found. Types and ids only. Needs VirusTotal Enterprise.

        `GET /intelligence/retrohunt_jobs/{id}/relationships/matching_files`, https://docs.virustotal.com/reference/retrohunt-job-matching-files
        """
        return self._collection(MATCHING_FILES, {"id": id}, paging)


class AsyncRetrohuntJobsRelationships(AsyncResource):
    """Types and ids of what is related to retrohunt jobs, without attributes."""

    def matching_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that the job has found. Types and ids only. Needs VirusTotal Enterprise.

        `GET /intelligence/retrohunt_jobs/{id}/relationships/matching_files`, https://docs.virustotal.com/reference/retrohunt-job-matching-files
        """
        return self._collection(MATCHING_FILES, {"id": id}, paging)
