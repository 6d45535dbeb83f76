"""Objects about threats and research: collections, actors, references and graphs."""

from __future__ import annotations

from ..dice import DAY, World
from .engines import Json

_SUBJECTS = ("Autumn Harbor", "Blue Lantern", "Crimson Ridge", "Dusty Falcon", "Polar Signal", "Quiet Summit")
_TOPICS = ("banking trojan", "credential theft", "ransomware affiliate", "supply chain attack", "mass scanning")


def collection_attributes(world: World, identifier: str) -> Json:
    """A collection of indicators."""
    dice = world.dice("collection", identifier)
    created = world.days_ago(dice.uniform(30, 700))
    return {
        "name": f"{dice.choice(_SUBJECTS)}: {dice.choice(_TOPICS)}",
        "description": "Indicators of one campaign, gathered from public reports.",
        "collection_type": "threat-actor" if identifier.startswith("threat-actor--") else "collection",
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
        "targeted_industries": dice.some(("Finance", "Energy", "Health"), 0, 2),
    }


def threat_actor_attributes(world: World, identifier: str) -> Json:
    """A threat actor."""
    dice = world.dice("threat_actor", identifier)
    name = dice.choice(_SUBJECTS)
    return {
        "name": name,
        "aliases": [f"{name.split()[0]}Team", f"UNC{dice.randint(1000, 9999)}"],
        "description": f"A group known for {dice.choice(_TOPICS)}.",
    }


def reference_attributes(world: World, identifier: str) -> Json:
    """A public report on a threat."""
    dice = world.dice("reference", identifier)
    title = f"{dice.choice(_SUBJECTS)} and the {dice.choice(_TOPICS)}"
    return {
        "title": title,
        "url": f"https://blog.example.org/{dice.hex(8)}",
        "creation_date": world.days_ago(dice.uniform(1, 900)),
    }


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
