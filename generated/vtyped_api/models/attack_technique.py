"""Made from spec/schemas/attack_technique.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class AttackTechnique(ApiObject):
    """A technique or sub-technique of MITRE ATT&CK, a way in which adversaries reach an aim."""

    id: str
    """Id of the technique in ATT&CK, such as `T1548`, or of a sub-technique, such as `T1548.001`."""
    type: str
    """Always `attack_technique`."""
    attributes: AttackTechniqueAttributes
    """What ATT&CK says of a technique."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: AttackTechniqueContextAttributes | None = None
    """What a sandbox report says of a technique."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class AttackTechniqueAttributes(Model):
    """What ATT&CK says of a technique."""

    name: str
    """Name of the technique."""
    description: str
    """How the technique works, in Markdown."""
    link: str
    """Address of the technique's page in ATT&CK."""
    stix_id: str
    """Id of the technique in ATT&CK's STIX data, which begins with `attack-pattern--`."""
    creation_date: datetime
    """When the technique was entered in ATT&CK."""
    last_modification_date: datetime
    """When the technique was last changed in ATT&CK."""
    revoked: bool | None = None
    """Whether ATT&CK has replaced the technique with another, which `revoking_technique` leads to."""
    info: AttackTechniqueInfo | None = None
    """Fields that ATT&CK adds to a technique; only those that apply are there, and further ones may be."""


@model
class AttackTechniqueInfo(Model):
    """Fields that ATT&CK adds to a technique; only those that apply are there, and further ones may be."""

    x_mitre_is_subtechnique: bool | None = None
    """Whether it is a sub-technique."""
    x_mitre_platforms: list[str] | None = None
    """Platforms on which the technique works, such as `Windows`."""
    x_mitre_permissions_required: list[str] | None = None
    """Least permissions that the technique needs, such as `User`."""
    x_mitre_data_sources: list[str] | None = None
    """Kinds of data in which the technique can be seen."""
    x_mitre_detection: str | None = None
    """How to notice the technique."""
    x_mitre_system_requirements: Any = None
    """What else has to be given for the technique to work."""
    x_mitre_tactic_type: Any = None
    """Whether a mobile technique needs access to the device."""
    x_mitre_version: str | None = None
    """Version of the technique's entry, such as `1.2`."""


@model
class AttackTechniqueContextAttributes(Model):
    """What a sandbox report says of a technique."""

    severity: str | None = None
    """Weight of the signatures that point to the technique, such as `HIGH`, `MEDIUM`, `LOW` or `INFO`."""
