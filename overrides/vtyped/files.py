"""Files: uploads by size, downloads without the key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from vtyped_api.resources import files as generated
from vtyped_api.runtime.objects import Descriptor
from vtyped_api.runtime.operation import Call, Options

from .downloads import Download, Target, fetched, fetched_awaited
from .downloads import Progress as DownloadProgress
from .ids import file_id
from .multipart import FileForm, Progress, Source
from .uploads import DIRECT_MOST, Route, uploaded, uploaded_awaited

if TYPE_CHECKING:
    from .sessions import AsyncSession, Session

__all__ = ["DIRECT_MOST", "AsyncFiles", "Files"]

_ROUTE = Route(generated.UPLOAD, generated.UPLOAD_URL)


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
        return uploaded(self._session, _ROUTE, form, options)

    def download(
        self, id: str, target: Target, *, progress: DownloadProgress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a file. It may be live malware.

        It is written beside its place, checked against the hash, and put there; a download that fails leaves
        nothing. One that breaks goes on where it broke, if the server can do that, else from the beginning. The
        address that the service redirects to never sees the key. A process that is killed leaves a hidden file that
        ends in `.part`; the next download to the same path takes it over.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.
            target: Path to write to, or a file open for writing in binary mode, which is written from its position.
                Where that file cannot go back, what it took stays in it after a failure.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.
                Starts from 0 where the download does.
            options: `timeout`: seconds without any progress. `retries`: further tries after the first.

        Raises:
            ForbiddenError: The key lacks the privilege to download files.
            NotFoundError: VirusTotal does not hold the file.
            HashMismatchError: The bytes received are not those of the hash. No file is put in place.
            TransportError: The connection broke, in all tries.
            UnsafeAddressError: The service redirected to an address that is not https.

        `GET /files/{id}/download`, https://docs.virustotal.com/reference/files-download
        """
        call = Call(generated.DOWNLOAD, {"id": id}, options=options)
        return fetched(self._session, call, target, file_id("id", id), progress)


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
        return await uploaded_awaited(self._session, _ROUTE, form, options)

    async def download(
        self, id: str, target: Target, *, progress: DownloadProgress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a file, which may be live malware: as `Files.download`, awaited."""
        call = Call(generated.DOWNLOAD, {"id": id}, options=options)
        return await fetched_awaited(self._session, call, target, file_id("id", id), progress)
