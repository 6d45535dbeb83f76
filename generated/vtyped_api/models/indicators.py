"""Made from spec/schemas/indicators.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model
from ..runtime.open_enum import OpenEnum


class IndicatorType(OpenEnum):
    """Kind of an indicator of compromise."""

    FILE = "file"
    URL = "url"
    DOMAIN = "domain"
    IP_ADDRESS = "ip_address"


class IndicatorRelationship(OpenEnum):
    """Relationship that holds the indicators of one kind."""

    FILES = "files"
    URLS = "urls"
    DOMAINS = "domains"
    IP_ADDRESSES = "ip_addresses"


class FeatureSearchSpace(OpenEnum):
    """Where indicators with a feature are looked for."""

    COLLECTION = "collection"
    CORPUS = "corpus"


@model
class IndicatorDescriptor(Model):
    """An indicator by its type and id. A URL may be given by its text in `url`, in place of an id."""

    type: IndicatorType
    """Kind of an indicator of compromise."""
    id: str | None = None
    """Hash of a file, SHA-256 id of a URL, name of a domain, or IP address."""
    url: str | None = None
    """Text of a URL."""


@model
class IndicatorList(Model):
    """Indicators of one kind."""

    data: list[IndicatorDescriptor]
    """The indicators."""


@model
class IndicatorRelationships(Model):
    """Indicators of each kind."""

    files: IndicatorList | None = None
    """Indicators of one kind."""
    urls: IndicatorList | None = None
    """Indicators of one kind."""
    domains: IndicatorList | None = None
    """Indicators of one kind."""
    ip_addresses: IndicatorList | None = None
    """Indicators of one kind."""
