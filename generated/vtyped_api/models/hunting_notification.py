"""Made from spec/schemas/hunting_notification.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class HuntingNotification(ApiObject):
    """A match of a Livehunt rule, in the older form; the IoC stream has taken its place."""

    id: str
    """Opaque text of three parts joined by hyphens."""
    type: str
    """Always `hunting_notification`."""
    attributes: HuntingNotificationAttributes
    """Which rule matched, when, and where in the file."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class HuntingNotificationAttributes(Model):
    """Which rule matched, when, and where in the file."""

    date: datetime
    """When the rule matched."""
    match_in_subfile: bool
    """Whether the match lies in a file contained in the one submitted."""
    rule_name: str
    """Name of the rule."""
    rule_tags: list[str]
    """Tags of the rule."""
    snippet: str | None = None
    """Hex dump of the matched bytes, with marks around the match."""
    source_country: str | None = None
    """Two-letter code of the country that the file was submitted from."""
    source_key: str | None = None
    """Pseudonymous key of the submitter."""
    tags: list[str]
    """Words to filter by: SHA-256 of the file, name of the ruleset, name and tags of the rule."""
