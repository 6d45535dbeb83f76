"""Made from spec/schemas/ssl_cert.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from .envelope import ObjectLinks
    from .ssl_certificate import SslCertificate


@model
class SslCert(ApiObject):
    """A certificate that a TLS server has shown at some time."""

    id: str
    """Opaque id."""
    type: str
    """Always `ssl_cert`."""
    attributes: SslCertificate
    """An X.509 certificate of a TLS server."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: SslCertContextAttributes | None = None
    """When and where a certificate was seen on the host in question."""


@model
class SslCertContextAttributes(Model):
    """When and where a certificate was seen on the host in question."""

    first_seen_date: str | None = None
    """Day on which the host was first seen with the certificate, as text, `YYYY-MM-DD`; the attribute of the same name
    is a number.
    """
    port: int | None = None
    """Port on which the host showed the certificate."""
