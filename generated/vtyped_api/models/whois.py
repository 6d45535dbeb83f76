"""Made from spec/schemas/whois.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class WhoisRecord(ApiObject):
    """A WHOIS record that a domain or an IP address has had at some time."""

    id: str
    """Opaque id."""
    type: str
    """Always `whois`."""
    attributes: WhoisRecordAttributes
    """Content of a WHOIS record and when it was valid."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class WhoisRecordAttributes(Model):
    """Content of a WHOIS record and when it was valid."""

    first_seen_date: datetime
    """When VirusTotal first fetched this record."""
    last_updated: datetime
    """When the registration last changed, by the record itself."""
    registrar_name: str | None = None
    """Name of the registrar; several names are joined with ` | `."""
    registrant_country: str | None = None
    """Country of the registrant."""
    whois_map: dict[str, str]
    """Fields of the record by label; the values of a repeated field are joined with ` | `."""
