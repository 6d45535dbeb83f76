"""Artefacts of sandbox runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from vtyped_api.resources import file_behaviours as generated
from vtyped_api.runtime.operation import Call, Operation, Options

from .downloads import Download, Progress, Target, fetched, fetched_awaited

if TYPE_CHECKING:
    from .sessions import AsyncSession, Session


def _call(operation: Operation[Any], sandbox_id: str, options: Options) -> Call:
    return Call(operation, {"sandbox_id": sandbox_id}, options=options)


class FileBehaviours(generated.FileBehaviours):
    """What a file did when one sandbox ran it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def html(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a sandbox report as an HTML page: as `pcap`, and no privilege is needed.

        `GET /file_behaviours/{sandbox_id}/html`,
        https://docs.virustotal.com/reference/get-file-behaviours-html
        """
        return fetched(self._session, _call(generated.HTML, sandbox_id, options), target, None, progress)

    def evtx(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the Windows event log of a sandbox run, as an EVTX file: as `pcap`.

        `GET /file_behaviours/{sandbox_id}/evtx`,
        https://docs.virustotal.com/reference/get-file-behaviours-evtx
        """
        return fetched(self._session, _call(generated.EVTX, sandbox_id, options), target, None, progress)

    def pcap(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the network traffic that a sandbox captured, as a PCAP file: in the way of `files.download`.

        Args:
            sandbox_id: Id of the sandbox report, as `files.behaviours` gives it: SHA-256, underscore, sandbox name.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.
            options: `timeout`: seconds without any progress. `retries`: further tries after the first.

        Raises:
            ForbiddenError: The key lacks the privilege.
            NotFoundError: There is no such report, or it has no capture.

        `GET /file_behaviours/{sandbox_id}/pcap`,
        https://docs.virustotal.com/reference/get-file-behaviours-pcap
        """
        return fetched(self._session, _call(generated.PCAP, sandbox_id, options), target, None, progress)

    def memdump(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the memory dumps of a sandbox run, in one file: as `pcap`.

        `GET /file_behaviours/{sandbox_id}/memdump`,
        https://docs.virustotal.com/reference/get-file-behaviours-memdump
        """
        return fetched(self._session, _call(generated.MEMDUMP, sandbox_id, options), target, None, progress)


class AsyncFileBehaviours(generated.AsyncFileBehaviours):
    """What a file did when one sandbox ran it, awaited."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session

    async def html(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a sandbox report as an HTML page: as `FileBehaviours.html`, awaited."""
        call = _call(generated.HTML, sandbox_id, options)
        return await fetched_awaited(self._session, call, target, None, progress)

    async def evtx(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the Windows event log of a sandbox run: as `FileBehaviours.evtx`, awaited."""
        call = _call(generated.EVTX, sandbox_id, options)
        return await fetched_awaited(self._session, call, target, None, progress)

    async def pcap(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the network traffic that a sandbox captured: as `FileBehaviours.pcap`, awaited."""
        call = _call(generated.PCAP, sandbox_id, options)
        return await fetched_awaited(self._session, call, target, None, progress)

    async def memdump(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the memory dumps of a sandbox run: as `FileBehaviours.memdump`, awaited."""
        call = _call(generated.MEMDUMP, sandbox_id, options)
        return await fetched_awaited(self._session, call, target, None, progress)
