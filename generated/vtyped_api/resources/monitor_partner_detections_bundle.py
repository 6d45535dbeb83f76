"""The daily list of files in Monitor that your engine detects.

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
    "monitor_partner.detections_bundle.download",
    "/monitor_partner/detections_bundle/{engine_name}/download",
    {"engine_name": "opaque-id"},
)
DOWNLOAD_URL: Operation[str] = Operation(
    "monitor_partner.detections_bundle.download_url",
    "/monitor_partner/detections_bundle/{engine_name}/download_url",
    {"engine_name": "opaque-id"},
    read=answers.Data("str"),
)


class MonitorPartnerDetectionsBundle(Resource):
    """The daily list of files in Monitor that your engine detects."""

    def download(
        self, engine_name: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download today's list of files that your engine detects.

        Redirects to a signed address on a storage host, which holds a text in the format CSV that is made once a day:
        owner, hash, address of the history of scans and address for downloading of each file. Follow the redirect
        without the header `x-apikey`.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            engine_name: Name of the engine, as the partner's group has it.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /monitor_partner/detections_bundle/{engine_name}/download`, https://docs.virustotal.com/reference/monitorpartner-detectionsbundle-download
        """
        return self._download(DOWNLOAD, {"engine_name": engine_name}, options, target, progress)

    def download_url(self, engine_name: str, **options: Unpack[Options]) -> str:
        """Get a signed address of today's list of files that your engine detects.

        Gives an address from which the list can be downloaded. Whoever has it can fetch the list, so do not log it.
        Send no API key to it.

        Args:
            engine_name: Name of the engine, as the partner's group has it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /monitor_partner/detections_bundle/{engine_name}/download_url`, https://docs.virustotal.com/reference/monitorpartner-detectionsbundle-download-url
        """
        return self._send(DOWNLOAD_URL, {"engine_name": engine_name}, options)


class AsyncMonitorPartnerDetectionsBundle(AsyncResource):
    """The daily list of files in Monitor that your engine detects."""

    async def download(
        self, engine_name: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download today's list of files that your engine detects.

        Redirects to a signed address on a storage host, which holds a text in the format CSV that is made once a day:
        owner, hash, address of the history of scans and address for downloading of each file. Follow the redirect
        without the header `x-apikey`.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            engine_name: Name of the engine, as the partner's group has it.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /monitor_partner/detections_bundle/{engine_name}/download`, https://docs.virustotal.com/reference/monitorpartner-detectionsbundle-download
        """
        return await self._download(DOWNLOAD, {"engine_name": engine_name}, options, target, progress)

    async def download_url(self, engine_name: str, **options: Unpack[Options]) -> str:
        """Get a signed address of today's list of files that your engine detects.

        Gives an address from which the list can be downloaded. Whoever has it can fetch the list, so do not log it.
        Send no API key to it.

        Args:
            engine_name: Name of the engine, as the partner's group has it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /monitor_partner/detections_bundle/{engine_name}/download_url`, https://docs.virustotal.com/reference/monitorpartner-detectionsbundle-download-url
        """
        return await self._send(DOWNLOAD_URL, {"engine_name": engine_name}, options)
