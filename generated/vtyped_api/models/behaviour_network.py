"""Made from spec/schemas/behaviour_network.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model


@model
class DnsLookup(Model):
    """A name that the sample looked up in the DNS."""

    hostname: str | None = None
    """Host name asked for."""
    resolved_ips: list[str] | None = None
    """IP addresses in the answer; absent where the name did not resolve."""


@model
class IpTraffic(Model):
    """A network endpoint to which the sample sent traffic."""

    destination_ip: str
    """IP address contacted."""
    destination_port: int
    """Port contacted."""
    transport_layer_protocol: str
    """Transport protocol, such as `TCP` or `UDP`."""


@model
class HttpConversation(Model):
    """An HTTP request of the sample, with the answer where one came."""

    url: str | None = None
    """URL requested."""
    request_method: str | None = None
    """HTTP method, such as `GET`."""
    request_headers: dict[str, str] | None = None
    """Request headers by header name."""
    response_headers: dict[str, str] | None = None
    """Response headers by header name; the status line can stand under the literal name `null`."""
    response_status_code: int | None = None
    """HTTP status of the answer; absent where none came."""


@model
class TlsSession(Model):
    """A TLS connection of the sample, as its handshake shows it."""

    sni: str | None = None
    """Server name that the client asked for."""
    version: str | None = None
    """Protocol version, such as `TLS 1.2`."""
    ja3: str | None = None
    """JA3 fingerprint of the client, an MD5 of 32 hexadecimal digits."""
    ja3s: str | None = None
    """JA3S fingerprint of the server, an MD5 of 32 hexadecimal digits."""
    subject: dict[str, str] | None = None
    """Subject of the server certificate, by attribute of the distinguished name, such as `CN`."""
    issuer: dict[str, str] | None = None
    """Issuer of the server certificate, by attribute of the distinguished name, such as `O`."""
    serial_number: str | None = None
    """Serial number of the server certificate, hexadecimal digits as text."""
    thumbprint: str | None = None
    """Hash of the server certificate in hexadecimal digits."""
