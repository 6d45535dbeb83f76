"""Made from spec/schemas/mitre_tree.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model
from ..runtime.open_enum import OpenEnum


class MitreSignatureSeverity(OpenEnum):
    """Weight of a signature."""

    HIGH = "HIGH"
    MEDIUM = "MEDIUM"
    LOW = "LOW"
    INFO = "INFO"
    UNKNOWN = "UNKNOWN"


@model
class MitreTree(Model):
    """What one sandbox has seen of ATT&CK."""

    tactics: list[MitreTactic]
    """Tactics that the file follows; empty where no signature points to one."""


@model
class MitreTactic(Model):
    """A tactic of ATT&CK with the techniques that were seen."""

    id: str
    """Id of the tactic in ATT&CK, such as `TA0002`."""
    name: str
    """Name of the tactic."""
    description: str
    """What the adversary wants to reach."""
    link: str
    """Address of the tactic's page in ATT&CK."""
    techniques: list[MitreTechnique]
    """Techniques of the tactic that were seen."""


@model
class MitreTechnique(Model):
    """A technique of ATT&CK with the signatures that point to it."""

    id: str
    """Id of the technique or sub-technique, such as `T1027.002`."""
    name: str
    """Name of the technique."""
    description: str
    """How the technique works."""
    link: str
    """Address of the technique's page in ATT&CK."""
    signatures: list[MitreSignature]
    """Signatures of the sandbox that point to the technique."""


@model
class MitreSignature(Model):
    """A signature of a sandbox that points to a technique of ATT&CK."""

    severity: MitreSignatureSeverity
    """Weight of a signature."""
    description: str
    """What the signature recognises."""
