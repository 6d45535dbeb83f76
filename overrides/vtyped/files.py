"""Files: uploads by size, downloads without the key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from vtyped_api.resources import files as generated
from vtyped_api.runtime.answers import one, text
from vtyped_api.runtime.objects import Descriptor
from vtyped_api.runtime.operation import Call, Options

from .addresses import redirect_address, upload_address
from .calls import Policy, answer_of, parsed, streamed, tries_of, url_of
from .downloads import Download, FileSink, Target
from .downloads import Progress as DownloadProgress
from .errors import TransportError
from .ids import file_id
from .multipart import FileForm, Progress, Source
from .retries import exchange
from .steps import Steps

if TYPE_CHECKING:
    from .sessions import AsyncSession, Session

DIRECT_MOST = 32 * 1024 * 1024
"""Bytes of the whole body that `POST /files` takes; a larger one goes to an upload URL."""
_REDIRECTS = {301, 302, 303, 307, 308}
_MOST_REDIRECTS = 5


def upload_steps(policy: Policy, form: FileForm, options: Options) -> Steps[Descriptor]:
    """Send a form to where one of its size goes. It is sent once: it may have arrived where no answer came."""
    call = Call(generated.UPLOAD, {}, options=options)
    url = url_of(policy, call)
    if form.length > DIRECT_MOST:
        url = text((yield from answer_of(policy, Call(generated.UPLOAD_URL, {}, options=options))))
        url = upload_address(policy.api, url)
    send = streamed(policy, call, url, body=form)
    response = yield from exchange(send, tries_of(policy, call, repeatable=False))
    queued = one(parsed(response, send.info))
    return queued if isinstance(queued, Descriptor) else Descriptor.from_dict(queued.to_dict())


def download_steps(policy: Policy, call: Call, sink: FileSink) -> Steps[Download]:
    """Fetch a file, over redirects, each without the key unless it stays at the API."""
    send = streamed(policy, call, url_of(policy, call), sink=sink)
    for _ in range(_MOST_REDIRECTS + 1):
        response = yield from exchange(send, tries_of(policy, call))
        if response.status not in _REDIRECTS:
            parsed(response, send.info)
            return sink.finish()
        url = redirect_address(policy.api, send.url, response.headers.get("location", ""))
        send = streamed(policy, call, url, sink=sink)
    raise TransportError(f"more than {_MOST_REDIRECTS} redirects", send.info)


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
        read while it is sent. What is uploaded becomes known to the public and to partners of VirusTotal.

        Args:
            file: Path of the file, its bytes, or a file open in binary mode, which is sent whole.
            name: Name that VirusTotal shows to others; the base name of the file when left out, never its folders.
            password: Password of a ZIP archive that holds one file.
            progress: Called with the bytes sent so far and the bytes in all.
            options: `timeout`: seconds without any progress.

        Returns:
            The descriptor of the analysis: `analyses.wait(descriptor.id)` gives its results.

        Raises:
            InvalidInputError: There is no such file, or it is open in text mode.
            FileTooLargeError: It is larger than 650 MB.
            UnsafeAddressError: The service named an upload URL outside its own domain; nothing was sent there.
            OutcomeUnknownError: The connection broke; the file may have arrived.

        `POST /files`, https://docs.virustotal.com/reference/files-scan
        """
        with FileForm(file, name, password, progress) as form:
            return self._session.run(upload_steps(self._session.policy, form, options))

    def download(
        self, id: str, target: Target, *, progress: DownloadProgress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a file. It may be live malware.

        It is written beside its place, checked against the hash, and put there; a download that fails leaves
        nothing. The address that the service redirects to never sees the key.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far.
            options: `timeout`: seconds without any progress.

        Raises:
            ForbiddenError: The key lacks the privilege to download files.
            NotFoundError: VirusTotal does not hold the file.
            HashMismatchError: The bytes received are not those of the hash. No file is put in place; a file of the
                caller's has the bytes already.
            UnsafeAddressError: The service redirected to an address that is not https.

        `GET /files/{id}/download`, https://docs.virustotal.com/reference/files-download
        """
        call = Call(generated.DOWNLOAD, {"id": id}, options=options)
        sink = FileSink(target, file_id("id", id), progress)
        try:
            return self._session.run(download_steps(self._session.policy, call, sink))
        finally:
            sink.discard()


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
        with FileForm(file, name, password, progress) as form:
            return await self._session.run(upload_steps(self._session.policy, form, options))

    async def download(
        self, id: str, target: Target, *, progress: DownloadProgress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a file, which may be live malware: as `Files.download`, awaited."""
        call = Call(generated.DOWNLOAD, {"id": id}, options=options)
        sink = FileSink(target, file_id("id", id), progress)
        try:
            return await self._session.run(download_steps(self._session.policy, call, sink))
        finally:
            sink.discard()
