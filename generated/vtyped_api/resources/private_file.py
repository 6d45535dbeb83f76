"""The sandbox reports of a private file, by a path of its own.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.private_file_behaviour import PrivateFileBehaviour

BEHAVIOURS: Operation[PrivateFileBehaviour] = Operation(
    "private.file.behaviours", "/private/file/{id}/behaviours", {"id": "sha256"}, page_size=40
)


class PrivateFile(Resource):
    """The sandbox reports of a private file, by a path of its own."""

    def behaviours(self, id: str, **paging: Unpack[Paging]) -> Collection[PrivateFileBehaviour]:
        """List the sandbox reports of a private file, by the published path.

        What `private.files.behaviours` gives. VirusTotal's own description of the API writes the path of this list in
        the singular, unlike every other path of private files, and its table of relationships in the plural; which of
        the two the service prefers is not known.

        Args:
            id: SHA-256 of the file, 64 hexadecimal digits; private files go by no other hash.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/file/{id}/behaviours`, https://docs.virustotal.com/reference/get-all-behaviour-reports-from-a-private-file
        """
        return self._collection(BEHAVIOURS, {"id": id}, paging)


class AsyncPrivateFile(AsyncResource):
    """The sandbox reports of a private file, by a path of its own."""

    def behaviours(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[PrivateFileBehaviour]:
        """List the sandbox reports of a private file, by the published path.

        What `private.files.behaviours` gives. VirusTotal's own description of the API writes the path of this list in
        the singular, unlike every other path of private files, and its table of relationships in the plural; which of
        the two the service prefers is not known.

        Args:
            id: SHA-256 of the file, 64 hexadecimal digits; private files go by no other hash.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/file/{id}/behaviours`, https://docs.virustotal.com/reference/get-all-behaviour-reports-from-a-private-file
        """
        return self._collection(BEHAVIOURS, {"id": id}, paging)
