"""Files: uploads by size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from vtyped_api.resources import files as generated
from vtyped_api.runtime.objects import Descriptor
from vtyped_api.runtime.operation import Options

from .multipart import FileForm, Progress, Source
from .uploads import DIRECT_MOST, Route, uploaded, uploaded_awaited

if TYPE_CHECKING:
    from .sessions import AsyncSession, Session

__all__ = ["DIRECT_MOST", "AsyncFiles", "Files"]

ROUTE = Route(generated.UPLOAD, generated.UPLOAD_URL)


class Files(generated.Files):
    """Upload files, read their reports, scan them again, comment, vote and download."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def upload(
        self,
        file: Source,
        *,
        name: str | None = None,
        password: str | None = None,
        progress: Progress | None = None,
        **options: Unpack[Options],
    ) -> Descriptor:
        """Upload a file and queue its scan.

        A form of up to 32 MB goes to `POST /files`, a larger one, up to 650 MB, to a fresh upload URL. The file is
        read while it is sent; a pipe is first read to its end, into a temporary file. It is sent again, whole, where
        no connection could be made or the service refused it for the moment, and never where the answer was lost.
        What is uploaded becomes known to the public and to partners of VirusTotal.

        Args:
            file: Path of the file, its bytes, or a file open in binary mode, which is sent whole.
            name: Name that VirusTotal shows to others; the base name of the file when left out, never its folders.
            password: Password of a ZIP archive that holds one file.
            progress: Called with the bytes sent so far and the bytes in all. Starts from 0 with each further try.
            options: `timeout`: seconds without any progress. `retries`: further tries after the first.

        Returns:
            The descriptor of the analysis: `analyses.wait(descriptor.id)` gives its results.

        Raises:
            InvalidInputError: There is no such file, it is open in text mode, or it changed while it was sent.
            FileTooLargeError: It is larger than 650 MB.
            UnsafeAddressError: The service named an upload URL outside its own domain; nothing was sent there.
            OutcomeUnknownError: The connection broke; the file may have arrived.

        `POST /files`, https://docs.virustotal.com/reference/files-scan
        """
        form = FileForm(file, name, {"password": password}, progress)
        return uploaded(self._session, ROUTE, form, options)


class AsyncFiles(generated.AsyncFiles):
    """Upload files, read their reports, scan them again, comment, vote and download; awaited."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session

    async def upload(
        self,
        file: Source,
        *,
        name: str | None = None,
        password: str | None = None,
        progress: Progress | None = None,
        **options: Unpack[Options],
    ) -> Descriptor:
        """Upload a file and queue its scan: as `Files.upload`, awaited."""
        form = FileForm(file, name, {"password": password}, progress)
        return await uploaded_awaited(self._session, ROUTE, form, options)
