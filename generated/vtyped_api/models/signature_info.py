"""Made from spec/schemas/signature_info.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from attrs import field

from ..runtime.model import Model, model


@model
class SignatureInfo(Model):
    """Signature and version information of a file; which members are there depends on the kind of file."""

    verified: str | None = None
    """Outcome of checking the signature, `Signed` where it is valid, otherwise a sentence with the reason."""
    signing_date: str | None = field(default=None, metadata={"key": "signing date"})
    """Time of signing as text of the form `hh:mm AM MM/DD/YYYY`; older reports leave out leading zeros."""
    signers: str | None = None
    """Names of the signer and of the certificates above it, joined by a semicolon and a space."""
    signers_details: list[CertificateLine] | None = field(default=None, metadata={"key": "signers details"})
    """Certificates of the signer's chain, the signer's own first."""
    counter_signers: str | None = field(default=None, metadata={"key": "counter signers"})
    """Names of the countersigner (time stamp service) and of the certificates above it, joined by a semicolon and a
    space.
    """
    counter_signers_details: list[CertificateLine] | None = field(
        default=None, metadata={"key": "counter signers details"}
    )
    """Certificates of the countersigner's chain, the countersigner's own first."""
    x509: list[SignatureCertificate] | None = None
    """Certificates embedded in the signature."""
    pkcs7: SignaturePkcs7 | None = None
    """Parts of the PKCS #7 structure that holds the signature."""
    product: str | None = None
    """Product name of the version information; may be padded with spaces."""
    description: str | None = None
    """File description of the version information."""
    publisher: str | None = None
    """Publisher of the file; in older reports only."""
    copyright: str | None = None
    """Copyright notice of the version information."""
    comments: str | None = None
    """Comments of the version information."""
    original_name: str | None = field(default=None, metadata={"key": "original name"})
    """File name that the version information calls the original one."""
    internal_name: str | None = field(default=None, metadata={"key": "internal name"})
    """Internal name of the version information."""
    file_version: str | None = field(default=None, metadata={"key": "file version"})
    """File version of the version information, as free text."""


@model
class CertificateLine(Model):
    """A certificate in the chain of a signer or countersigner."""

    name: str
    """Name of the certificate's holder."""
    status: str | None = None
    """State of the certificate, `Valid` or a sentence that tells what is wrong with it."""
    cert_issuer: str | None = field(default=None, metadata={"key": "cert issuer"})
    """Name of the certificate's issuer."""
    valid_from: str | None = field(default=None, metadata={"key": "valid from"})
    """Start of validity as text of the form `hh:mm AM MM/DD/YYYY`."""
    valid_to: str | None = field(default=None, metadata={"key": "valid to"})
    """End of validity as text of the form `hh:mm AM MM/DD/YYYY`."""
    valid_usage: str | None = field(default=None, metadata={"key": "valid usage"})
    """Purposes the certificate is good for, joined by commas, such as `Code Signing`."""
    algorithm: str | None = None
    """Signature algorithm, such as `sha256RSA`."""
    serial_number: str | None = field(default=None, metadata={"key": "serial number"})
    """Serial number as hexadecimal bytes separated by spaces."""
    thumbprint: str | None = None
    """SHA-1 of the certificate, 40 hexadecimal digits in capitals."""


@model
class SignatureCertificate(Model):
    """A certificate embedded in the signature of a file."""

    name: str
    """Name of the certificate's holder."""
    cert_issuer: str | None = field(default=None, metadata={"key": "cert issuer"})
    """Name of the certificate's issuer; null or absent where it is not known."""
    valid_from: str = field(metadata={"key": "valid from"})
    """Start of validity as text, `YYYY-MM-DD hh:mm:ss`, in older reports `h:mm AM M/D/YYYY`."""
    valid_to: str = field(metadata={"key": "valid to"})
    """End of validity as text, `YYYY-MM-DD hh:mm:ss`, in older reports `h:mm AM M/D/YYYY`."""
    valid_usage: str | None = field(default=None, metadata={"key": "valid usage"})
    """Purposes the certificate is good for, such as `Code Signing`; other codes occur."""
    valid_usage_underscore: str | None = field(default=None, metadata={"key": "valid_usage"})
    """The same as `valid usage` under the key of older reports; null where no purpose is given."""
    algorithm: str
    """Signature algorithm, such as `sha256RSA`."""
    serial_number: str = field(metadata={"key": "serial number"})
    """Serial number as hexadecimal bytes separated by spaces."""
    thumbprint: str
    """SHA-1 of the certificate, 40 hexadecimal digits in capitals."""
    thumbprint_md5: str | None = None
    """MD5 of the certificate, 32 hexadecimal digits in capitals; absent in older reports."""
    thumbprint_sha256: str | None = None
    """SHA-256 of the certificate, 64 hexadecimal digits in capitals; absent in older reports."""


@model
class SignaturePkcs7(Model):
    """Parts of the PKCS #7 structure that holds the signature."""

    opusinfo: list[SignatureOpusInfo] | None = None
    """What the signer declared of the signed program."""


@model
class SignatureOpusInfo(Model):
    """The signer's own statement of what was signed."""

    program_name: str | None = field(default=None, metadata={"key": "programName"})
    """Name of the program that the signer gave."""
    more_info: str | None = field(default=None, metadata={"key": "moreInfo"})
    """Address of further information that the signer gave, usually a URL."""
