"""Objects about threats and research: collections, actors, references and graphs."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

from ..dice import DAY, Dice, World
from .engines import Json

_BEGINNINGS = {
    "threat-actor--": "threat-actor",
    "malware--": "malware-family",
    "software-toolkit--": "software-toolkit",
    "campaign--": "campaign",
    "report--": "report",
    "vulnerability--": "vulnerability",
}
KINDS = tuple(_BEGINNINGS.values())
"""What a collection may stand for, beside a mere list of indicators."""

_SUBJECTS = ("Autumn Harbor", "Blue Lantern", "Crimson Ridge", "Dusty Falcon", "Polar Signal", "Quiet Summit")
_INDUSTRIES = ("Energy & Utilities", "Financial Services", "Healthcare")
_REGIONS = ("BR", "DE", "FR", "JP", "US")
_PATTERNS = {
    "files": "file:hashes.'SHA-256'",
    "urls": "url:value",
    "domains": "domain-name:value",
    "ip_addresses": "ipv4-addr:value",
}
_TOPICS = ("banking trojan", "credential theft", "ransomware affiliate", "supply chain attack", "mass scanning")


def collection_attributes(world: World, identifier: str) -> Json:
    """A collection of indicators."""
    dice = world.dice("collection", identifier)
    created = world.days_ago(dice.uniform(30, 700))
    return {
        "name": f"{dice.choice(_SUBJECTS)}: {dice.choice(_TOPICS)}",
        "description": "Indicators of one campaign, gathered from public reports.",
        "collection_type": collection_type(identifier),
        "origin": dice.choice(("Crowdsourced", "Partner", "Google Threat Intelligence")),
        "status": "COMPUTED",
        "private": False,
        "creation_date": created,
        "last_modification_date": created + dice.randint(0, 29) * DAY,
        "files_count": dice.randint(0, 400),
        "urls_count": dice.randint(0, 400),
        "domains_count": dice.randint(0, 90),
        "ip_addresses_count": dice.randint(0, 90),
        "references_count": dice.randint(0, 5),
        "tags": dice.some(("banker", "stealer", "ransomware", "apt"), 0, 2),
        "top_icon_md5": [dice.hex(32)],
        "targeted_industries": dice.some(_INDUSTRIES, 0, 2),
        "recent_activity_summary": _activity(dice),
        "recent_activity_relative_change": round(dice.uniform(-1, 2), 3),
    }


def collection_type(identifier: str) -> str:
    """What a collection stands for."""
    return next((kind for beginning, kind in _BEGINNINGS.items() if identifier.startswith(beginning)), "collection")


def collection_id(dice: Dice, kind: str) -> str:
    """An id of a collection that stands for something."""
    beginning = next((beginning for beginning, each in _BEGINNINGS.items() if each == kind), "")
    return f"{beginning}{dice.choice('123456789abcdef')}{dice.hex(63)}"


def collection_events(world: World, identifier: str) -> list[Json]:
    """The history of a threat."""
    dice = world.dice("events", identifier)
    return [{"event_category": each} for each in dice.some(("Alias", "Campaign", "Malware", "Report", "Toolkit"), 1, 5)]


def timeline_attributes(world: World, profile: str, threat: str, described: Json) -> Json:
    """What tied a threat to a profile."""
    dice = world.dice("timeline", profile, threat)
    seen = world.days_ago(dice.uniform(1, 180))
    return {
        "event_type": described["collection_type"].replace("-", " ").title(),
        "event_entity": described["name"],
        "first_seen": seen,
        "last_seen": seen + dice.randint(0, 20) * 3600,
        "name": described["name"],
        "link": f"https://www.virustotal.com/gui/collection/{threat}",
    }


def stix_bundle(world: World, now: int, items: list[tuple[str, str]]) -> Json:
    """Indicators, each with the relationship under which it stands, as a STIX bundle."""
    time = datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    objects = [
        {
            "type": "indicator",
            "spec_version": "2.1",
            "id": f"indicator--{_uuid_of(world, name, identifier)}",
            "created": time,
            "modified": time,
            "valid_from": time,
            "pattern_type": "stix",
            "pattern": f"[{_PATTERNS[name]} = '{identifier}']",
        }
        for name, identifier in items
        if name in _PATTERNS
    ]
    return {"type": "bundle", "id": f"bundle--{_uuid_of(world, 'bundle', str(items))}", "objects": objects}


def _uuid_of(world: World, *name: str) -> str:
    return str(uuid.UUID(world.digest("md5", *name), version=4))


def _activity(dice: Dice) -> list[int]:
    return [dice.randint(0, 60) for _ in range(14)]


def threat_actor_attributes(world: World, identifier: str) -> Json:
    """A threat actor."""
    dice = world.dice("threat_actor", identifier)
    name, first = dice.choice(_SUBJECTS), world.days_ago(dice.uniform(400, 2000))
    last = world.days_ago(dice.uniform(1, 300))
    return {
        "name": name,
        "aliases": [f"{name.split()[0]}Team", f"UNC{dice.randint(1000, 9999)}"],
        "description": f"A group known for {dice.choice(_TOPICS)}.",
        "first_seen_date": first,
        "last_seen_date": last,
        "last_modification_date": last + DAY,
        "related_entities_count": dice.randint(0, 4000),
        "recent_activity_summary": _activity(dice),
        "recent_activity_relative_change": round(dice.uniform(-1, 2), 3),
        "source_region": dice.choice(_REGIONS),
        "targeted_industries": dice.some(_INDUSTRIES, 0, 3),
        "targeted_regions": dice.some(_REGIONS, 0, 3),
    }


def reference_attributes(world: World, identifier: str) -> Json:
    """A public report on a threat."""
    dice = world.dice("reference", identifier)
    title = f"{dice.choice(_SUBJECTS)} and the {dice.choice(_TOPICS)}"
    return {
        "title": title,
        "url": f"https://blog.example.org/{dice.hex(8)}",
        "author": dice.choice(("Ada Example", "Example Research")),
        "creation_date": world.days_ago(dice.uniform(1, 900)),
        "tags": dice.some(("banker", "stealer", "ransomware", "apt"), 0, 2),
        "targeted_industries": dice.some(_INDUSTRIES, 0, 2),
    }


def graph_report(world: World, identifier: str) -> Json:
    """A graph in which a file stands in the middle."""
    dice = world.dice("graph of", identifier)
    return graph_attributes(world, identifier, "file", f"{dice.choice('123456789abcdef')}{dice.hex(63)}")


def graph_attributes(world: World, identifier: str, type_: str, about: str) -> Json:
    """A graph in which a thing stands in the middle."""
    dice = world.dice("graph", identifier)
    created = world.days_ago(dice.uniform(10, 900))
    return {
        "creation_date": created,
        "last_modified_date": created + dice.randint(0, 9) * DAY,
        "comments_count": dice.randint(0, 4),
        "views_count": dice.randint(0, 900),
        "private": False,
        "graph_data": {"description": f"Around {about[:16]}", "version": "5.0.0"},
        "nodes": [{"entity_id": about, "type": type_, "index": 0, "text": "", "x": 0.5, "y": -1.25}],
        "links": [
            {
                "connection_type": "related_to",
                "source": about,
                "target": f"relationships_related_to_{dice.hex(8)}",
            }
        ],
    }
