"""Made from spec/schemas/ssl_certificate.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.open_enum import OpenEnum

if TYPE_CHECKING:
    from datetime import datetime


class SslVersion(OpenEnum):
    """Version of the X.509 format."""

    V1 = "V1"
    V2 = "V2"
    V3 = "V3"


class SslKeyAlgorithm(OpenEnum):
    """Algorithm of a public key."""

    RSA = "RSA"
    DSA = "DSA"
    EC = "EC"


@model
class SslCertificate(Model):
    """An X.509 certificate of a TLS server."""

    thumbprint_sha256: str | None = None
    """SHA-256 of the certificate, 64 hexadecimal digits."""
    thumbprint: str | None = None
    """SHA-1 of the certificate, 40 hexadecimal digits."""
    serial_number: str | None = None
    """Serial number in hexadecimal."""
    version: SslVersion | None = None
    """Version of the X.509 format."""
    size: int | None = None
    """Length of the certificate in bytes."""
    subject: dict[str, str] | None = None
    """Whom the certificate was issued to, by part of the distinguished name, such as `CN`, `O` or `C`."""
    issuer: dict[str, str] | None = None
    """Who issued the certificate, by part of the distinguished name, such as `CN`, `O` or `C`."""
    validity: SslValidity | None = None
    """Period in which a certificate is valid."""
    public_key: SslPublicKey | None = None
    """Public key of a certificate; only the member for its algorithm is present."""
    signature_algorithm: str | None = None
    """Algorithm of the signature, such as `sha256RSA`; often given only in `cert_signature`."""
    cert_signature: SslSignature | None = None
    """Signature of a certificate."""
    extensions: dict[str, Any] | None = None
    """Extensions by name, such as `subject_alternative_name` or `key_usage`, or by OID; a value is text, a boolean, a
    list of texts or a map, as the extension wants.
    """
    tags: list[str] | None = None
    """Tags of the certificate, such as `self-signed`."""
    first_seen_date: datetime | None = None
    """When VirusTotal first met the certificate."""


@model
class SslValidity(Model):
    """Period in which a certificate is valid."""

    not_before: str | None = None
    """Start of the period as text, `YYYY-MM-DD hh:mm:ss`."""
    not_after: str | None = None
    """End of the period as text, `YYYY-MM-DD hh:mm:ss`."""


@model
class SslSignature(Model):
    """Signature of a certificate."""

    signature_algorithm: str | None = None
    """Algorithm of the signature, such as `sha256RSA`."""
    signature: str | None = None
    """The signature in hexadecimal."""


@model
class SslPublicKey(Model):
    """Public key of a certificate; only the member for its algorithm is present."""

    algorithm: SslKeyAlgorithm | None = None
    """Algorithm of a public key."""
    rsa: SslRsaKey | None = None
    """Numbers of an RSA key."""
    dsa: SslDsaKey | None = None
    """Numbers of a DSA key."""
    ec: SslEcKey | None = None
    """An elliptic curve key."""


@model
class SslRsaKey(Model):
    """Numbers of an RSA key."""

    key_size: int | None = None
    """Length of the key in bits."""
    modulus: str | None = None
    """Modulus in hexadecimal."""
    exponent: str | None = None
    """Public exponent in hexadecimal, so that `10001` is 65537; leading zeros may occur."""


@model
class SslDsaKey(Model):
    """Numbers of a DSA key."""

    p: str | None = None
    """Prime modulus in hexadecimal."""
    q: str | None = None
    """Prime divisor in hexadecimal."""
    g: str | None = None
    """Generator in hexadecimal."""
    pub: str | None = None
    """Public value in hexadecimal."""


@model
class SslEcKey(Model):
    """An elliptic curve key."""

    oid: str | None = None
    """Name of the curve, such as `secp256r1`."""
    pub: str | None = None
    """Public point in hexadecimal."""
