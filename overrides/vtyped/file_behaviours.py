"""Artefacts of sandbox runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from vtyped_api.resources import file_behaviours as generated
from vtyped_api.runtime.operation import Call, Options

from .downloads import Download, Progress, Target, fetched, fetched_awaited

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
        https://docs.virustotal.com/reference/get-file-behaviour-pcap
        """
        call = Call(generated.PCAP, {"sandbox_id": sandbox_id}, options=options)
        return fetched(self._session, call, target, None, progress)


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
        return await fetched_awaited(self._session, call, target, None, progress)
