"""Made from spec/schemas/threat_list.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model
from ..runtime.open_enum import OpenEnum

if TYPE_CHECKING:
    from .domain import Domain
    from .file import File
    from .ip_address import IpAddress
    from .url import Url


class ThreatListId(OpenEnum):
    """Name of a threat list."""

    RANSOMWARE = "ransomware"
    MALICIOUS_NETWORK_INFRASTRUCTURE = "malicious-network-infrastructure"
    MALWARE = "malware"
    THREAT_ACTOR = "threat-actor"
    TRENDING = "trending"
    MOBILE = "mobile"
    OSX = "osx"
    LINUX = "linux"
    IOT = "iot"
    CRYPTOMINER = "cryptominer"
    PHISHING = "phishing"
    FIRST_STAGE_DELIVERY_VECTORS = "first-stage-delivery-vectors"
    VULNERABILITY_WEAPONIZATION = "vulnerability-weaponization"
    INFOSTEALER = "infostealer"


@model
class ThreatList(Model):
    """One batch of a threat list."""

    iocs: list[ThreatListEntry]
    """The indicators of the batch."""


@model
class ThreatListEntry(Model):
    """An indicator in a threat list."""

    data: File | Url | Domain | IpAddress
    """The indicator, with a choice of the attributes that its report has."""
