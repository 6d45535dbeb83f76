"""DNS resolutions of the past.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.resolution import Resolution

GET: Operation[Resolution] = Operation("resolutions.get", "/resolutions/{id}", {"id": "opaque-id"})


class Resolutions(Resource):
    """DNS resolutions of the past."""

    def get(self, id: str, **options: Unpack[Options]) -> Resolution:
        """Get a DNS resolution.

        When a host name was seen to resolve to an IP address, and how engines judge the two. Lists of resolutions are
        the relationship `resolutions` of domains and IP addresses.

        Args:
            id: The IP address and the host name, one straight after the other, as lists of resolutions give it.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /resolutions/{id}`, https://docs.virustotal.com/reference/get-resolution-by-id
        """
        return self._send(GET, {"id": id}, options)


class AsyncResolutions(AsyncResource):
    """DNS resolutions of the past."""

    async def get(self, id: str, **options: Unpack[Options]) -> Resolution:
        """Get a DNS resolution.

        When a host name was seen to resolve to an IP address, and how engines judge the two. Lists of resolutions are
        the relationship `resolutions` of domains and IP addresses.

        Args:
            id: The IP address and the host name, one straight after the other, as lists of resolutions give it.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /resolutions/{id}`, https://docs.virustotal.com/reference/get-resolution-by-id
        """
        return await self._send(GET, {"id": id}, options)
