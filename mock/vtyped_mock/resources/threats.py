"""Threat actors, which can be asked for by name, and threat profiles."""

from __future__ import annotations

import re
import uuid

from ..dice import Dice
from ..document import Json
from ..stores import Making, Resource, written

EXAMPLE_ACTOR = "00000000-0000-4000-8000-000000000044"
EXAMPLE_PROFILE = "7d3b1f0c5a2e4986b1c0d9e8f7a6b5c4"
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NAMES = ("paper tiger", "ta-000")
_NOBODY = "0000"
_INTERESTS = tuple(
    f"INTEREST_TYPE_{name}"
    for name in ("TARGETED_INDUSTRY", "TARGETED_REGION", "SOURCE_REGION", "MALWARE_ROLE", "ACTOR_MOTIVATION")
)
_RECOMMENDING = {"max_recs_per_type": 10, "min_categories_matched": 1, "max_days_since_last_seen": 180}


def _actor_named(text: str) -> str:
    """The UUID of an actor by its UUID or by a name; of the actors that are invented, nobody knows a name."""
    if text.lower() in _NAMES:
        return EXAMPLE_ACTOR
    return text.lower() if _UUID.fullmatch(text.lower()) else _NOBODY


def _as_given(given: Json, making: Making) -> Json:
    return {**given, "last_modification_date": making.now}


def _profile(given: Json, making: Making) -> Json:
    def first() -> Json:
        return {"enable_recommendations": True, "private": False, "creation_date": making.now}

    interests, recommending = given.get("interests", {}), given.get("recommendation_config", {})
    return written(making, given, ("name", "enable_recommendations"), first) | {
        "interests": {name: interests[name] for name in _INTERESTS if name in interests},
        "recommendation_config": {name: recommending.get(name, value) for name, value in _RECOMMENDING.items()},
        "last_modification_date": making.now,
    }


def _uuid(dice: Dice) -> str:
    return str(uuid.UUID(int=dice.getrandbits(128), version=4))


RESOURCES = {
    "threat_actor": Resource(
        type="threat_actor",
        identify=_uuid,
        complete=_as_given,
        public=lambda attributes: True,
        common=True,
        named=_actor_named,
        examples={
            EXAMPLE_ACTOR: {
                "name": "Paper Tiger",
                "aliases": ["TA-000"],
                "description": "An invented group that only ever sends test files.",
            }
        },
    ),
    "threat_profile": Resource(
        type="threat_profile",
        identify=lambda dice: dice.hex(32),
        complete=_profile,
        examples={
            EXAMPLE_PROFILE: {
                "name": "Banks in the Netherlands",
                "interests": {
                    "INTEREST_TYPE_TARGETED_INDUSTRY": ["Financial Services"],
                    "INTEREST_TYPE_TARGETED_REGION": ["NL"],
                },
            }
        },
    ),
}
