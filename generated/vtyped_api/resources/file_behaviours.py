"""What a file did when one sandbox ran it.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.downloads import Download, Progress, Target

PCAP: Operation[Download] = Operation(
    "file_behaviours.pcap", "/file_behaviours/{sandbox_id}/pcap", {"sandbox_id": "opaque-id"}
)


class FileBehaviours(Resource):
    """What a file did when one sandbox ran it."""

    def pcap(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the network traffic of a sandbox run.

        The packets that the sandbox captured while the file ran, as a PCAP file. Needs special privileges; without them
        the answer is 403 `ForbiddenError`.

        Only a report whose `has_pcap` is true has a capture.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            sandbox_id: Id of a sandbox report: SHA-256 of the file, an underscore and the name of the sandbox, as the
                `behaviours` of a file give it.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /file_behaviours/{sandbox_id}/pcap`, https://docs.virustotal.com/reference/get-file-behaviours-pcap
        """
        return self._download(PCAP, {"sandbox_id": sandbox_id}, options, target, progress)


class AsyncFileBehaviours(AsyncResource):
    """What a file did when one sandbox ran it."""

    async def pcap(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the network traffic of a sandbox run.

        The packets that the sandbox captured while the file ran, as a PCAP file. Needs special privileges; without them
        the answer is 403 `ForbiddenError`.

        Only a report whose `has_pcap` is true has a capture.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            sandbox_id: Id of a sandbox report: SHA-256 of the file, an underscore and the name of the sandbox, as the
                `behaviours` of a file give it.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /file_behaviours/{sandbox_id}/pcap`, https://docs.virustotal.com/reference/get-file-behaviours-pcap
        """
        return await self._download(PCAP, {"sandbox_id": sandbox_id}, options, target, progress)
