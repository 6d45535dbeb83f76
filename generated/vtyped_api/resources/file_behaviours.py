"""What a file did when one sandbox ran it.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.attack_technique import AttackTechnique
    from ..models.file import File
    from ..models.file_behaviour import FileBehaviour
    from ..runtime.downloads import Download, Progress, Target
    from .file_behaviours_relationships import AsyncFileBehavioursRelationships, FileBehavioursRelationships

GET: Operation[FileBehaviour] = Operation(
    "file_behaviours.get", "/file_behaviours/{sandbox_id}", {"sandbox_id": "opaque-id"}
)
HTML: Operation[Download] = Operation(
    "file_behaviours.html", "/file_behaviours/{sandbox_id}/html", {"sandbox_id": "opaque-id"}
)
EVTX: Operation[Download] = Operation(
    "file_behaviours.evtx", "/file_behaviours/{sandbox_id}/evtx", {"sandbox_id": "opaque-id"}
)
PCAP: Operation[Download] = Operation(
    "file_behaviours.pcap", "/file_behaviours/{sandbox_id}/pcap", {"sandbox_id": "opaque-id"}
)
MEMDUMP: Operation[Download] = Operation(
    "file_behaviours.memdump", "/file_behaviours/{sandbox_id}/memdump", {"sandbox_id": "opaque-id"}
)
ATTACK_TECHNIQUES: Operation[AttackTechnique] = Operation(
    "file_behaviours.attack_techniques",
    "/file_behaviours/{sandbox_id}/attack_techniques",
    {"sandbox_id": "opaque-id"},
    page_size=40,
)
FILE: Operation[File | None] = Operation(
    "file_behaviours.file", "/file_behaviours/{sandbox_id}/file", {"sandbox_id": "opaque-id"}, read=answers.one_or_none
)


class FileBehaviours(Resource):
    """What a file did when one sandbox ran it."""

    @cached_property
    def relationships(self) -> FileBehavioursRelationships:
        """Types and ids of what is related to file behaviours, without attributes."""
        from .file_behaviours_relationships import FileBehavioursRelationships

        return FileBehavioursRelationships(self._transport)

    def get(
        self, sandbox_id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]
    ) -> FileBehaviour:
        """Get a sandbox report.

        What one sandbox has seen a file do. The reports of all sandboxes that have run a file are its relationship
        `behaviours`.

        Args:
            sandbox_id: Id of a sandbox report: SHA-256 of the file, an underscore and the name of the sandbox, as the
                `behaviours` of a file give it.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /file_behaviours/{sandbox_id}`, https://docs.virustotal.com/reference/get-file-behaviour-id
        """
        return self._send(
            GET,
            {"sandbox_id": sandbox_id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    def html(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a sandbox report as a page.

        The report for people, with more detail than `file_behaviours.get` gives.

        Only a report whose `has_html_report` is true has a page.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            sandbox_id: Id of a sandbox report: SHA-256 of the file, an underscore and the name of the sandbox, as the
                `behaviours` of a file give it.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /file_behaviours/{sandbox_id}/html`, https://docs.virustotal.com/reference/get-file-behaviours-html
        """
        return self._download(HTML, {"sandbox_id": sandbox_id}, options, target, progress)

    def evtx(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the event log of a sandbox run.

        The Windows event log that was written while the file ran, as an EVTX file. Needs special privileges; without
        them the answer is 403 `ForbiddenError`.

        Only a report whose `has_evtx` is true has an event log.

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

        `GET /file_behaviours/{sandbox_id}/evtx`, https://docs.virustotal.com/reference/get-file-behaviours-evtx
        """
        return self._download(EVTX, {"sandbox_id": sandbox_id}, options, target, progress)

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

    def memdump(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the memory dumps of a sandbox run.

        The memory regions that the sandbox saved while the file ran, in one file. Needs special privileges; without
        them the answer is 403 `ForbiddenError`.

        Only a report whose `has_memdump` is true has memory dumps.

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

        `GET /file_behaviours/{sandbox_id}/memdump`, https://docs.virustotal.com/reference/get-file-behaviours-memdump
        """
        return self._download(MEMDUMP, {"sandbox_id": sandbox_id}, options, target, progress)

    def attack_techniques(self, sandbox_id: str, **paging: Unpack[Paging]) -> Collection[AttackTechnique]:
        """ATT&CK techniques that the report points to.

        The `context_attributes` of an entry hold `severity`, the weight of the signatures that point to it.

        `GET /file_behaviours/{sandbox_id}/attack_techniques`, https://docs.virustotal.com/reference/file-behaviour-summary
        """
        return self._collection(ATTACK_TECHNIQUES, {"sandbox_id": sandbox_id}, paging)

    def file(self, sandbox_id: str, **options: Unpack[Options]) -> File | None:
        """The file that the report is about.

        `GET /file_behaviours/{sandbox_id}/file`, https://docs.virustotal.com/reference/file-behaviour-summary
        """
        return self._send(FILE, {"sandbox_id": sandbox_id}, options)


class AsyncFileBehaviours(AsyncResource):
    """What a file did when one sandbox ran it."""

    @cached_property
    def relationships(self) -> AsyncFileBehavioursRelationships:
        """Types and ids of what is related to file behaviours, without attributes."""
        from .file_behaviours_relationships import AsyncFileBehavioursRelationships

        return AsyncFileBehavioursRelationships(self._transport)

    async def get(
        self, sandbox_id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]
    ) -> FileBehaviour:
        """Get a sandbox report.

        What one sandbox has seen a file do. The reports of all sandboxes that have run a file are its relationship
        `behaviours`.

        Args:
            sandbox_id: Id of a sandbox report: SHA-256 of the file, an underscore and the name of the sandbox, as the
                `behaviours` of a file give it.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /file_behaviours/{sandbox_id}`, https://docs.virustotal.com/reference/get-file-behaviour-id
        """
        return await self._send(
            GET,
            {"sandbox_id": sandbox_id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    async def html(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a sandbox report as a page.

        The report for people, with more detail than `file_behaviours.get` gives.

        Only a report whose `has_html_report` is true has a page.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            sandbox_id: Id of a sandbox report: SHA-256 of the file, an underscore and the name of the sandbox, as the
                `behaviours` of a file give it.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /file_behaviours/{sandbox_id}/html`, https://docs.virustotal.com/reference/get-file-behaviours-html
        """
        return await self._download(HTML, {"sandbox_id": sandbox_id}, options, target, progress)

    async def evtx(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the event log of a sandbox run.

        The Windows event log that was written while the file ran, as an EVTX file. Needs special privileges; without
        them the answer is 403 `ForbiddenError`.

        Only a report whose `has_evtx` is true has an event log.

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

        `GET /file_behaviours/{sandbox_id}/evtx`, https://docs.virustotal.com/reference/get-file-behaviours-evtx
        """
        return await self._download(EVTX, {"sandbox_id": sandbox_id}, options, target, progress)

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

    async def memdump(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the memory dumps of a sandbox run.

        The memory regions that the sandbox saved while the file ran, in one file. Needs special privileges; without
        them the answer is 403 `ForbiddenError`.

        Only a report whose `has_memdump` is true has memory dumps.

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

        `GET /file_behaviours/{sandbox_id}/memdump`, https://docs.virustotal.com/reference/get-file-behaviours-memdump
        """
        return await self._download(MEMDUMP, {"sandbox_id": sandbox_id}, options, target, progress)

    def attack_techniques(self, sandbox_id: str, **paging: Unpack[Paging]) -> AsyncCollection[AttackTechnique]:
        """ATT&CK techniques that the report points to.

        The `context_attributes` of an entry hold `severity`, the weight of the signatures that point to it.

        `GET /file_behaviours/{sandbox_id}/attack_techniques`, https://docs.virustotal.com/reference/file-behaviour-summary
        """
        return self._collection(ATTACK_TECHNIQUES, {"sandbox_id": sandbox_id}, paging)

    async def file(self, sandbox_id: str, **options: Unpack[Options]) -> File | None:
        """The file that the report is about.

        `GET /file_behaviours/{sandbox_id}/file`, https://docs.virustotal.com/reference/file-behaviour-summary
        """
        return await self._send(FILE, {"sandbox_id": sandbox_id}, options)
