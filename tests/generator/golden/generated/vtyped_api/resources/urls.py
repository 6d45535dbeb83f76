"""Submit URLs.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime import inputs
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

SCAN: Operation[Descriptor] = Operation(
    "urls.scan", "/urls", {}, method="POST", body="application/x-www-form-urlencoded"
)


class Urls(Resource):
    """Submit URLs."""

    def scan(self, url: str, **options: Unpack[Options]) -> Descriptor:
        """Submit a URL for scanning.

        Puts a scan of the URL in the queue.

        Args:
            url: The URL to scan.

        `POST /urls`, https://docs.virustotal.com/reference/scan-url
        """
        return self._send(SCAN, {}, options, body=inputs.written({"url": inputs.text("url", url, least=1, most=8192)}))


class AsyncUrls(AsyncResource):
    """Submit URLs."""

    async def scan(self, url: str, **options: Unpack[Options]) -> Descriptor:
        """Submit a URL for scanning.

        Puts a scan of the URL in the queue.

        Args:
            url: The URL to scan.

        `POST /urls`, https://docs.virustotal.com/reference/scan-url
        """
        return await self._send(
            SCAN, {}, options, body=inputs.written({"url": inputs.text("url", url, least=1, most=8192)})
        )
