"""What a private file did when one sandbox ran it.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..runtime import answers
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.attack_technique import AttackTechnique
    from ..models.private_file import PrivateFile
    from ..models.private_file_behaviour import PrivateFileBehaviour
    from ..runtime.downloads import Download, Progress, Target
    from .private_file_behaviours_relationships import (
        AsyncPrivateFileBehavioursRelationships,
        PrivateFileBehavioursRelationships,
    )

GET: Operation[PrivateFileBehaviour] = Operation(
    "private.file_behaviours.get", "/private/file_behaviours/{sandbox_id}", {"sandbox_id": "opaque-id"}
)
HTML: Operation[Download] = Operation(
    "private.file_behaviours.html", "/private/file_behaviours/{sandbox_id}/html", {"sandbox_id": "opaque-id"}
)
EVTX: Operation[Download] = Operation(
    "private.file_behaviours.evtx", "/private/file_behaviours/{sandbox_id}/evtx", {"sandbox_id": "opaque-id"}
)
PCAP: Operation[Download] = Operation(
    "private.file_behaviours.pcap", "/private/file_behaviours/{sandbox_id}/pcap", {"sandbox_id": "opaque-id"}
)
MEMDUMP: Operation[Download] = Operation(
    "private.file_behaviours.memdump", "/private/file_behaviours/{sandbox_id}/memdump", {"sandbox_id": "opaque-id"}
)
ATTACK_TECHNIQUES: Operation[AttackTechnique] = Operation(
    "private.file_behaviours.attack_techniques",
    "/private/file_behaviours/{sandbox_id}/attack_techniques",
    {"sandbox_id": "opaque-id"},
    page_size=40,
)
FILE: Operation[PrivateFile | None] = Operation(
    "private.file_behaviours.file",
    "/private/file_behaviours/{sandbox_id}/file",
    {"sandbox_id": "opaque-id"},
    read=answers.one_or_none,
)


class PrivateFileBehaviours(Resource):
    """What a private file did when one sandbox ran it."""

    @cached_property
    def relationships(self) -> PrivateFileBehavioursRelationships:
        """Types and ids of what is related to private file behaviours, without attributes."""
        from .private_file_behaviours_relationships import PrivateFileBehavioursRelationships

        return PrivateFileBehavioursRelationships(self._transport)

    def get(self, sandbox_id: str, **options: Unpack[Options]) -> PrivateFileBehaviour:
        """Get one sandbox report of a private file.

        What one sandbox saw while it ran the private file, with addresses of the files that it recorded.

        Args:
            sandbox_id: Id of a sandbox report: SHA-256 of the file, an underscore and the name of the sandbox, as the
                `behaviours` of a private file give it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/file_behaviours/{sandbox_id}`, https://docs.virustotal.com/reference/private-file-behaviours
        """
        return self._send(GET, {"sandbox_id": sandbox_id}, options)

    def html(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the detailed report of a private sandbox run.

        The run of the private file as an HTML page. It shows texts that the file chose, so open it with scripts
        switched off. Only a report whose `has_html_report` is true has one.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            sandbox_id: Id of a sandbox report: SHA-256 of the file, an underscore and the name of the sandbox, as the
                `behaviours` of a private file give it.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/file_behaviours/{sandbox_id}/html`, https://docs.virustotal.com/reference/privatefile-behaviourssandbox-idhtml
        """
        return self._download(HTML, {"sandbox_id": sandbox_id}, options, target, progress)

    def evtx(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the event log of a private sandbox run.

        The Windows events that the sandbox recorded while the private file ran, as an EVTX file. Only a report whose
        `has_evtx` is true has one.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            sandbox_id: Id of a sandbox report: SHA-256 of the file, an underscore and the name of the sandbox, as the
                `behaviours` of a private file give it.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/file_behaviours/{sandbox_id}/evtx`, https://docs.virustotal.com/reference/private-file-behaviours
        """
        return self._download(EVTX, {"sandbox_id": sandbox_id}, options, target, progress)

    def pcap(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the network traffic of a private sandbox run.

        The packets that the sandbox captured while the private file ran, as a PCAP file. Only a report whose `has_pcap`
        is true has a capture.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            sandbox_id: Id of a sandbox report: SHA-256 of the file, an underscore and the name of the sandbox, as the
                `behaviours` of a private file give it.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/file_behaviours/{sandbox_id}/pcap`, https://docs.virustotal.com/reference/private-file-behaviours
        """
        return self._download(PCAP, {"sandbox_id": sandbox_id}, options, target, progress)

    def memdump(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the memory dumps of a private sandbox run.

        What was in the memory of the sandbox while the private file ran. Only a report whose `has_memdump` is true has
        dumps.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            sandbox_id: Id of a sandbox report: SHA-256 of the file, an underscore and the name of the sandbox, as the
                `behaviours` of a private file give it.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/file_behaviours/{sandbox_id}/memdump`, https://docs.virustotal.com/reference/private-file-behaviours
        """
        return self._download(MEMDUMP, {"sandbox_id": sandbox_id}, options, target, progress)

    def attack_techniques(self, sandbox_id: str, **paging: Unpack[Paging]) -> Collection[AttackTechnique]:
        """Techniques of MITRE ATT&CK that were seen in the private run. Needs a privilege or a product of its own.

        `GET /private/file_behaviours/{sandbox_id}/attack_techniques`, https://docs.virustotal.com/reference/private-file-behaviours
        """
        return self._collection(ATTACK_TECHNIQUES, {"sandbox_id": sandbox_id}, paging)

    def file(self, sandbox_id: str, **options: Unpack[Options]) -> PrivateFile | None:
        """The private file that was run. Needs a privilege or a product of its own.

        `GET /private/file_behaviours/{sandbox_id}/file`, https://docs.virustotal.com/reference/private-file-behaviours
        """
        return self._send(FILE, {"sandbox_id": sandbox_id}, options)


class AsyncPrivateFileBehaviours(AsyncResource):
    """What a private file did when one sandbox ran it."""

    @cached_property
    def relationships(self) -> AsyncPrivateFileBehavioursRelationships:
        """Types and ids of what is related to private file behaviours, without attributes."""
        from .private_file_behaviours_relationships import AsyncPrivateFileBehavioursRelationships

        return AsyncPrivateFileBehavioursRelationships(self._transport)

    async def get(self, sandbox_id: str, **options: Unpack[Options]) -> PrivateFileBehaviour:
        """Get one sandbox report of a private file.

        What one sandbox saw while it ran the private file, with addresses of the files that it recorded.

        Args:
            sandbox_id: Id of a sandbox report: SHA-256 of the file, an underscore and the name of the sandbox, as the
                `behaviours` of a private file give it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/file_behaviours/{sandbox_id}`, https://docs.virustotal.com/reference/private-file-behaviours
        """
        return await self._send(GET, {"sandbox_id": sandbox_id}, options)

    async def html(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the detailed report of a private sandbox run.

        The run of the private file as an HTML page. It shows texts that the file chose, so open it with scripts
        switched off. Only a report whose `has_html_report` is true has one.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            sandbox_id: Id of a sandbox report: SHA-256 of the file, an underscore and the name of the sandbox, as the
                `behaviours` of a private file give it.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/file_behaviours/{sandbox_id}/html`, https://docs.virustotal.com/reference/privatefile-behaviourssandbox-idhtml
        """
        return await self._download(HTML, {"sandbox_id": sandbox_id}, options, target, progress)

    async def evtx(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the event log of a private sandbox run.

        The Windows events that the sandbox recorded while the private file ran, as an EVTX file. Only a report whose
        `has_evtx` is true has one.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            sandbox_id: Id of a sandbox report: SHA-256 of the file, an underscore and the name of the sandbox, as the
                `behaviours` of a private file give it.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/file_behaviours/{sandbox_id}/evtx`, https://docs.virustotal.com/reference/private-file-behaviours
        """
        return await self._download(EVTX, {"sandbox_id": sandbox_id}, options, target, progress)

    async def pcap(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the network traffic of a private sandbox run.

        The packets that the sandbox captured while the private file ran, as a PCAP file. Only a report whose `has_pcap`
        is true has a capture.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            sandbox_id: Id of a sandbox report: SHA-256 of the file, an underscore and the name of the sandbox, as the
                `behaviours` of a private file give it.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/file_behaviours/{sandbox_id}/pcap`, https://docs.virustotal.com/reference/private-file-behaviours
        """
        return await self._download(PCAP, {"sandbox_id": sandbox_id}, options, target, progress)

    async def memdump(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the memory dumps of a private sandbox run.

        What was in the memory of the sandbox while the private file ran. Only a report whose `has_memdump` is true has
        dumps.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            sandbox_id: Id of a sandbox report: SHA-256 of the file, an underscore and the name of the sandbox, as the
                `behaviours` of a private file give it.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/file_behaviours/{sandbox_id}/memdump`, https://docs.virustotal.com/reference/private-file-behaviours
        """
        return await self._download(MEMDUMP, {"sandbox_id": sandbox_id}, options, target, progress)

    def attack_techniques(self, sandbox_id: str, **paging: Unpack[Paging]) -> AsyncCollection[AttackTechnique]:
        """Techniques of MITRE ATT&CK that were seen in the private run. Needs a privilege or a product of its own.

        `GET /private/file_behaviours/{sandbox_id}/attack_techniques`, https://docs.virustotal.com/reference/private-file-behaviours
        """
        return self._collection(ATTACK_TECHNIQUES, {"sandbox_id": sandbox_id}, paging)

    async def file(self, sandbox_id: str, **options: Unpack[Options]) -> PrivateFile | None:
        """The private file that was run. Needs a privilege or a product of its own.

        `GET /private/file_behaviours/{sandbox_id}/file`, https://docs.virustotal.com/reference/private-file-behaviours
        """
        return await self._send(FILE, {"sandbox_id": sandbox_id}, options)
