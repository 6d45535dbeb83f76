"""Made from spec/schemas/attack_tactic.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class AttackTactic(ApiObject):
    """A tactic of MITRE ATT&CK, the aim of an adversary's action."""

    id: str
    """Id of the tactic in ATT&CK, such as `TA0004`."""
    type: str
    """Always `attack_tactic`."""
    attributes: AttackTacticAttributes
    """What ATT&CK says of a tactic."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class AttackTacticAttributes(Model):
    """What ATT&CK says of a tactic."""

    name: str
    """Name of the tactic."""
    description: str
    """What the adversary wants to reach, in Markdown."""
    link: str
    """Address of the tactic's page in ATT&CK."""
    stix_id: str
    """Id of the tactic in ATT&CK's STIX data, which begins with `x-mitre-tactic--`."""
    creation_date: datetime
    """When the tactic was entered in ATT&CK."""
    last_modification_date: datetime
    """When the tactic was last changed in ATT&CK."""
