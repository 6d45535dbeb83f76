"""TLS certificates of the past.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.ssl_cert import SslCert

GET: Operation[SslCert] = Operation("ssl_certs.get", "/ssl_certs/{id}", {"id": "opaque-id"})


class SslCerts(Resource):
    """TLS certificates of the past."""

    def get(self, id: str, **options: Unpack[Options]) -> SslCert:
        """Get a TLS certificate.

        A certificate by its id. The certificates that a domain or an IP address has shown are its relationship
        `historical_ssl_certificates`.

        Args:
            id: Id of the certificate, as `historical_ssl_certificates` of a domain or an IP address gives it: a hash in
                hexadecimal digits.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /ssl_certs/{id}`, https://docs.virustotal.com/reference/ssl_certsid
        """
        return self._send(GET, {"id": id}, options)


class AsyncSslCerts(AsyncResource):
    """TLS certificates of the past."""

    async def get(self, id: str, **options: Unpack[Options]) -> SslCert:
        """Get a TLS certificate.

        A certificate by its id. The certificates that a domain or an IP address has shown are its relationship
        `historical_ssl_certificates`.

        Args:
            id: Id of the certificate, as `historical_ssl_certificates` of a domain or an IP address gives it: a hash in
                hexadecimal digits.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /ssl_certs/{id}`, https://docs.virustotal.com/reference/ssl_certsid
        """
        return await self._send(GET, {"id": id}, options)
