"""Made from spec/schemas/yara_ruleset.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class YaraRuleset(ApiObject):
    """A file of YARA rules from the community, as run over uploaded files."""

    id: str
    """Hexadecimal digits, as `ruleset_id` of a YARA match gives them."""
    type: str
    """Always `yara_ruleset`."""
    attributes: YaraRulesetAttributes
    """The text of a YARA ruleset and where it comes from."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class YaraRulesetAttributes(Model):
    """The text of a YARA ruleset and where it comes from."""

    name: str
    """Name of the ruleset."""
    rules: str
    """The whole file of rules as one text."""
    source: str
    """Address of the repository that the ruleset was taken from."""
