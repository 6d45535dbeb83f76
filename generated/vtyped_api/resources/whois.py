"""WHOIS records of the past.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.whois import WhoisRecord

GET: Operation[WhoisRecord] = Operation("whois.get", "/whois/{id}", {"id": "opaque-id"})


class Whois(Resource):
    """WHOIS records of the past."""

    def get(self, id: str, **options: Unpack[Options]) -> WhoisRecord:
        """Get a WHOIS record.

        A WHOIS record by its id. The records that a domain or an IP address has had are its relationship
        `historical_whois`.

        Args:
            id: Id of the WHOIS record, as `historical_whois` of a domain or an IP address gives it.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /whois/{id}`, https://docs.virustotal.com/reference/whoisid
        """
        return self._send(GET, {"id": id}, options)


class AsyncWhois(AsyncResource):
    """WHOIS records of the past."""

    async def get(self, id: str, **options: Unpack[Options]) -> WhoisRecord:
        """Get a WHOIS record.

        A WHOIS record by its id. The records that a domain or an IP address has had are its relationship
        `historical_whois`.

        Args:
            id: Id of the WHOIS record, as `historical_whois` of a domain or an IP address gives it.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /whois/{id}`, https://docs.virustotal.com/reference/whoisid
        """
        return await self._send(GET, {"id": id}, options)
