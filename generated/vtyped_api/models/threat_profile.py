"""Made from spec/schemas/threat_profile.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class ThreatProfile(ApiObject):
    """What an organisation is interested in, by which Google Threat Intelligence recommends threats to it."""

    id: str
    """Opaque id of the profile."""
    type: str
    """Always `threat_profile`."""
    attributes: ThreatProfileAttributes
    """Interests of a profile, and how threats are recommended for it."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class ThreatProfileAttributes(Model):
    """Interests of a profile, and how threats are recommended for it."""

    name: str
    """Name of the profile."""
    interests: ThreatProfileInterests | None = None
    """Which threats matter."""
    recommendation_config: RecommendationConfig | None = None
    """How threats are recommended."""
    enable_recommendations: bool | None = None
    """Whether threats are recommended for the profile by themselves."""
    private: bool | None = None
    """Whether only its owner can see the profile."""
    creation_date: datetime | None = None
    """When the profile was made."""
    last_modification_date: datetime | None = None
    """When the profile was last changed."""


@model
class ThreatProfileInterests(Model):
    """Which threats matter."""

    interest_type_targeted_industry: list[str] | None = field(
        default=None, metadata={"key": "INTEREST_TYPE_TARGETED_INDUSTRY"}
    )
    """Industries under attack, such as `Financial Services`."""
    interest_type_targeted_region: list[str] | None = field(
        default=None, metadata={"key": "INTEREST_TYPE_TARGETED_REGION"}
    )
    """Countries under attack, as two-letter codes."""
    interest_type_source_region: list[str] | None = field(default=None, metadata={"key": "INTEREST_TYPE_SOURCE_REGION"})
    """Countries from which attacks come, as two-letter codes."""
    interest_type_malware_role: list[str] | None = field(default=None, metadata={"key": "INTEREST_TYPE_MALWARE_ROLE"})
    """Parts that malware plays, such as `Backdoor`."""
    interest_type_actor_motivation: list[str] | None = field(
        default=None, metadata={"key": "INTEREST_TYPE_ACTOR_MOTIVATION"}
    )
    """Motives of attackers, such as `Espionage`."""


@model
class RecommendationConfig(Model):
    """How threats are recommended."""

    max_recs_per_type: int | None = None
    """Most threats of one kind to recommend, from 1 to 20; 10 unless told otherwise."""
    min_categories_matched: int | None = None
    """Kinds of interest that a threat has to meet, from 1 to 5; 1 unless told otherwise."""
    max_days_since_last_seen: int | None = None
    """How many days ago a threat may have been last changed, from 1 to 365; 180 unless told otherwise."""
