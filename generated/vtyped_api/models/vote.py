"""Made from spec/schemas/vote.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject
from ..runtime.open_enum import OpenEnum

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import ObjectLinks


class Verdict(OpenEnum):
    """What a member of the community thinks of an item."""

    HARMLESS = "harmless"
    MALICIOUS = "malicious"


@model
class Vote(ApiObject):
    """A vote by a member of the community on a file, a URL, a domain or an IP address."""

    id: str
    """A letter for the kind of item (`f`, `u`, `d` or `i`), the item's id and eight hexadecimal digits, joined with
    hyphens.
    """
    type: str
    """Always `vote`."""
    attributes: VoteAttributes
    """A verdict and its weight."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""


@model
class VoteAttributes(Model):
    """A verdict and its weight."""

    verdict: Verdict
    """What a member of the community thinks of an item."""
    date: datetime | None = None
    """When the vote was cast."""
    value: int | None = None
    """Weight of the vote from the voter's own standing, positive for harmless and negative for malicious."""
