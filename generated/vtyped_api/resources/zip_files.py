"""Have archives built of files, and download them.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Unpack

from ..runtime import answers, inputs
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.zip_file import ZipFile
    from ..runtime.downloads import Download, Progress, Target

CREATE: Operation[ZipFile] = Operation(
    "zip_files.create", "/intelligence/zip_files", {}, method="POST", repeatable=False, body="application/json"
)
GET: Operation[ZipFile] = Operation("zip_files.get", "/intelligence/zip_files/{id}", {"id": "opaque-id"})
DOWNLOAD_URL: Operation[str] = Operation(
    "zip_files.download_url", "/intelligence/zip_files/{id}/download_url", {"id": "opaque-id"}, read=answers.Data("str")
)
DOWNLOAD: Operation[Download] = Operation(
    "zip_files.download", "/intelligence/zip_files/{id}/download", {"id": "opaque-id"}
)


class ZipFiles(Resource):
    """Have archives built of files, and download them."""

    def create(self, hashes: Iterable[str], *, password: str | None = None, **options: Unpack[Options]) -> ZipFile:
        """Start building a ZIP archive of files.

        Puts the building of an archive with the files of the given hashes in the queue. The answer is the archive in
        its first state; ask for it until its `status` is `finished`.

        Needs the privilege to download files, and every file counts as one download of the quota. The archive holds
        live malware where the files are malware.

        Args:
            hashes: MD5, SHA-1 or SHA-256 of each file.
            password: Password that opens the archive.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `POST /intelligence/zip_files`, https://docs.virustotal.com/reference/zip-files
        """
        return self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "hashes": inputs.typed("hashes", hashes, like="list[str]"),
                    **inputs.given({"password": inputs.optional(inputs.text, "password", password, least=1)}),
                }
            },
        )

    def get(self, id: str, **options: Unpack[Options]) -> ZipFile:
        """Look how far a ZIP archive is.

        The archive in its present state. `starting` and `creating` pass; `finished` means that it can be downloaded;
        `timeout`, `error-starting` and `error-creating` are final.

        Args:
            id: Number of the archive, as the call that started it gave it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /intelligence/zip_files/{id}`, https://docs.virustotal.com/reference/get-zip-file
        """
        return self._send(GET, {"id": id}, options)

    def download_url(self, id: str, **options: Unpack[Options]) -> str:
        """Get a signed address for downloading a ZIP archive.

        Gives an address from which the finished archive can be downloaded for one hour, as often as wanted. Whoever has
        the address can fetch the archive, so do not log it. Send no API key to it.

        Args:
            id: Number of the archive, as the call that started it gave it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /intelligence/zip_files/{id}/download_url`, https://docs.virustotal.com/reference/zip-files-download-url
        """
        return self._send(DOWNLOAD_URL, {"id": id}, options)

    def download(
        self, id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a finished ZIP archive.

        Redirects to a signed address on a storage host, which holds the bytes of the archive and stays valid for one
        hour. Follow the redirect without the header `x-apikey`.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: Number of the archive, as the call that started it gave it.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /intelligence/zip_files/{id}/download`, https://docs.virustotal.com/reference/zip-files-download
        """
        return self._download(DOWNLOAD, {"id": id}, options, target, progress)


class AsyncZipFiles(AsyncResource):
    """Have archives built of files, and download them."""

    async def create(
        self, hashes: Iterable[str], *, password: str | None = None, **options: Unpack[Options]
    ) -> ZipFile:
        """Start building a ZIP archive of files.

        Puts the building of an archive with the files of the given hashes in the queue. The answer is the archive in
        its first state; ask for it until its `status` is `finished`.

        Needs the privilege to download files, and every file counts as one download of the quota. The archive holds
        live malware where the files are malware.

        Args:
            hashes: MD5, SHA-1 or SHA-256 of each file.
            password: Password that opens the archive.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `POST /intelligence/zip_files`, https://docs.virustotal.com/reference/zip-files
        """
        return await self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "hashes": inputs.typed("hashes", hashes, like="list[str]"),
                    **inputs.given({"password": inputs.optional(inputs.text, "password", password, least=1)}),
                }
            },
        )

    async def get(self, id: str, **options: Unpack[Options]) -> ZipFile:
        """Look how far a ZIP archive is.

        The archive in its present state. `starting` and `creating` pass; `finished` means that it can be downloaded;
        `timeout`, `error-starting` and `error-creating` are final.

        Args:
            id: Number of the archive, as the call that started it gave it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /intelligence/zip_files/{id}`, https://docs.virustotal.com/reference/get-zip-file
        """
        return await self._send(GET, {"id": id}, options)

    async def download_url(self, id: str, **options: Unpack[Options]) -> str:
        """Get a signed address for downloading a ZIP archive.

        Gives an address from which the finished archive can be downloaded for one hour, as often as wanted. Whoever has
        the address can fetch the archive, so do not log it. Send no API key to it.

        Args:
            id: Number of the archive, as the call that started it gave it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /intelligence/zip_files/{id}/download_url`, https://docs.virustotal.com/reference/zip-files-download-url
        """
        return await self._send(DOWNLOAD_URL, {"id": id}, options)

    async def download(
        self, id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a finished ZIP archive.

        Redirects to a signed address on a storage host, which holds the bytes of the archive and stays valid for one
        hour. Follow the redirect without the header `x-apikey`.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: Number of the archive, as the call that started it gave it.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /intelligence/zip_files/{id}/download`, https://docs.virustotal.com/reference/zip-files-download
        """
        return await self._download(DOWNLOAD, {"id": id}, options, target, progress)
