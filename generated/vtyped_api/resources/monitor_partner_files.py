"""The bytes of files in Monitor that your engine detects.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime import answers
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.downloads import Download, Progress, Target

DOWNLOAD: Operation[Download] = Operation(
    "monitor_partner.files.download",
    "/monitor_partner/files/{sha256}/download",
    {"sha256": "sha256"},
    content_hash="sha256",
)
DOWNLOAD_URL: Operation[str] = Operation(
    "monitor_partner.files.download_url",
    "/monitor_partner/files/{sha256}/download_url",
    {"sha256": "sha256"},
    read=answers.Data("str"),
)


class MonitorPartnerFiles(Resource):
    """The bytes of files in Monitor that your engine detects."""

    def download(
        self, sha256: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a file in Monitor that your engine detects.

        Redirects to a signed address on a storage host, which holds the bytes of the file. Follow the redirect without
        the header `x-apikey`.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            sha256: SHA-256 of the file, 64 hexadecimal digits.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id
            HashMismatchError: The bytes received are not those of the hash

        `GET /monitor_partner/files/{sha256}/download`, https://docs.virustotal.com/reference/monitorpartner-files-download
        """
        return self._download(DOWNLOAD, {"sha256": sha256}, options, target, progress)

    def download_url(self, sha256: str, **options: Unpack[Options]) -> str:
        """Get a signed address for downloading a file in Monitor that your engine detects.

        Gives an address from which the file can be downloaded. Whoever has it can fetch the file, so do not log it.
        Send no API key to it.

        Args:
            sha256: SHA-256 of the file, 64 hexadecimal digits.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /monitor_partner/files/{sha256}/download_url`, https://docs.virustotal.com/reference/monitorpartner-files-download-url
        """
        return self._send(DOWNLOAD_URL, {"sha256": sha256}, options)


class AsyncMonitorPartnerFiles(AsyncResource):
    """The bytes of files in Monitor that your engine detects."""

    async def download(
        self, sha256: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a file in Monitor that your engine detects.

        Redirects to a signed address on a storage host, which holds the bytes of the file. Follow the redirect without
        the header `x-apikey`.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            sha256: SHA-256 of the file, 64 hexadecimal digits.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id
            HashMismatchError: The bytes received are not those of the hash

        `GET /monitor_partner/files/{sha256}/download`, https://docs.virustotal.com/reference/monitorpartner-files-download
        """
        return await self._download(DOWNLOAD, {"sha256": sha256}, options, target, progress)

    async def download_url(self, sha256: str, **options: Unpack[Options]) -> str:
        """Get a signed address for downloading a file in Monitor that your engine detects.

        Gives an address from which the file can be downloaded. Whoever has it can fetch the file, so do not log it.
        Send no API key to it.

        Args:
            sha256: SHA-256 of the file, 64 hexadecimal digits.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /monitor_partner/files/{sha256}/download_url`, https://docs.virustotal.com/reference/monitorpartner-files-download-url
        """
        return await self._send(DOWNLOAD_URL, {"sha256": sha256}, options)
