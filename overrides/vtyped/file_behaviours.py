"""Artefacts of sandbox runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from vtyped_api.resources import file_behaviours as generated
from vtyped_api.runtime.operation import Call, Options

from .downloads import Download, FileSink, Progress, Target
from .files import download_steps

if TYPE_CHECKING:
    from .sessions import AsyncSession, Session


class FileBehaviours(generated.FileBehaviours):
    """What a file did when one sandbox ran it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def pcap(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the network traffic that a sandbox captured, as a PCAP file.

        Args:
            sandbox_id: Id of the sandbox report, as `files.behaviours` gives it: SHA-256, underscore, sandbox name.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far.
            options: `timeout`: seconds without any progress.

        Raises:
            ForbiddenError: The key lacks the privilege.
            NotFoundError: There is no such report, or it has no capture.

        `GET /file_behaviours/{sandbox_id}/pcap`,
        https://docs.virustotal.com/reference/get-file-behaviour-pcap
        """
        call = Call(generated.PCAP, {"sandbox_id": sandbox_id}, options=options)
        sink = FileSink(target, None, progress)
        try:
            return self._session.run(download_steps(self._session.policy, call, sink))
        finally:
            sink.discard()


class AsyncFileBehaviours(generated.AsyncFileBehaviours):
    """What a file did when one sandbox ran it, awaited."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session

    async def pcap(
        self, sandbox_id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the network traffic that a sandbox captured: as `FileBehaviours.pcap`, awaited."""
        call = Call(generated.PCAP, {"sandbox_id": sandbox_id}, options=options)
        sink = FileSink(target, None, progress)
        try:
            return await self._session.run(download_steps(self._session.policy, call, sink))
        finally:
            sink.discard()
