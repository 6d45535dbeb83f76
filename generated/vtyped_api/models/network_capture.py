"""Made from spec/schemas/network_capture.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from attrs import field

from ..runtime.model import Model, model


@model
class SnortAlert(Model):
    """A Snort rule that fired on a network capture."""

    alert: str
    """Message of the rule."""
    classification: str
    """Class of activity that the rule belongs to."""
    destinations: list[str]
    """Packets that set the rule off, each one line with time, protocol in braces, source and destination."""


@model
class SuricataAlert(Model):
    """A Suricata rule that fired on a network capture."""

    alert: str
    """Message of the rule."""
    classification: str
    """Class of activity that the rule belongs to."""
    destinations: list[str]
    """Packets that set the rule off, each one line with time, protocol in braces, source and destination."""


@model
class TrafficInspection(Model):
    """Traffic that was read from a network capture."""

    http: list[InspectedHttpTransfer] | None = None
    """HTTP requests of the capture, with what came back."""


@model
class InspectedHttpTransfer(Model):
    """An HTTP request in a network capture, with what came back."""

    url: str | None = None
    """URL that was asked for."""
    method: str | None = None
    """Method of the request, such as `GET`."""
    datetime_: str | None = field(default=None, metadata={"key": "datetime"})
    """Time of the request as text `YYYY-MM-DD hh:mm:ss.ffffff`."""
    remote_host: str | None = None
    """Address and port of the server, joined by a colon."""
    user_agent: str | None = field(default=None, metadata={"key": "user-agent"})
    """User agent that the request named."""
    referer: str | None = None
    """URL that the request named as its origin; absent where it named none."""
    request_parameters: str | None = None
    """Parameters sent with the request, as URL-encoded text; usually absent."""
    response_code: str | None = None
    """Status code of the response, a number as text."""
    response_size: int | None = None
    """Length of the response body in bytes."""
    binary_hash: str | None = None
    """SHA-256 of the response body, 64 hexadecimal digits."""
    binary_magic: str | None = None
    """Kind of the response body, as recognised from its bytes."""
    binary_filename: str | None = None
    """File name that the response gave its body; usually absent."""
    interesting_magic: int | None = None
    """1 where the response body is of a kind that can carry malware, such as an executable, otherwise 0."""


@model
class Wireshark(Model):
    """Summary of a network capture made with Wireshark's tools."""

    pcap: dict[str, str] | None = None
    """Facts about the capture by label, such as `Number of packets`, values as text with unit; the labels hold spaces.
    """
    dns: list[list[str | list[str]]] | None = None
    """Names that were looked up, each a pair of host name and list of addresses; the list may be empty."""
