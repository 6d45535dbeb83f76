"""The daily list of files in Monitor that your engine detects.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import Unpack

from ..runtime import answers
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

DOWNLOAD: Operation[bytes] = Operation(
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
