"""Graphs."""

from __future__ import annotations

from ..document import Json
from ..identifiers import EICAR_SHA256
from ..stores import Making, Resource

EXAMPLE_GRAPH = "g328336757c9fac008ad814505bab824bbc54d753afed92ecd2ce606d0992f4cb"
_RELATIONSHIP = f"relationships_contacted_domains_{EICAR_SHA256}"


def _graph(given: Json, making: Making) -> Json:
    if making.stored.id == EXAMPLE_GRAPH and not making.stored.links:
        making.stored.links["viewers"] = {("user", "public_user"): None, ("group", "mock_group"): None}
        making.stored.links["editors"] = {("group", "mock_group"): None}
    # The graph is one of those of each thing that stands in it.
    making.stored.links["items"] = {(node["type"], node["entity_id"]): None for node in given.get("nodes", [])}
    return {
        "graph_data": {"description": "Untitled Graph"},
        "private": False,
        "nodes": [],
        "links": [],
        "comments_count": 0,
        "views_count": 0,
        "creation_date": making.now,
        **given,
        "last_modified_date": making.now,
    }


def _title(attributes: Json) -> str:
    return str(attributes["graph_data"].get("description", ""))


def _matches(attributes: Json, text: str) -> bool:
    """Words stand in the title, which filters call the name; `name:value` in another attribute."""
    shown = {**attributes, "name": _title(attributes)}
    for word in text.split():
        name, colon, wanted = word.partition(":")
        value, wanted = (shown.get(name, ""), wanted) if colon else (shown["name"], word)
        if word not in ("AND", "OR") and wanted.strip('"').lower() not in str(value).lower():
            return False
    return True


RESOURCES = {
    "graph": Resource(
        type="graph",
        identify=lambda dice: f"g{dice.hex(64)}",
        complete=_graph,
        public=lambda attributes: not attributes["private"],
        viewers=("viewers",),
        editors=("editors",),
        common=True,
        order="last_modified_date-",
        keys={
            "name": lambda _, attributes: _title(attributes),
            "owner": lambda stored, _: stored.user,
        },
        matches=_matches,
        examples={
            EXAMPLE_GRAPH: {
                "graph_data": {"description": "The test file and what it contacts", "version": "3.8.1"},
                "nodes": [
                    {"entity_id": EICAR_SHA256, "type": "file", "index": 0, "x": 0.0, "y": 0.0},
                    {"entity_id": _RELATIONSHIP, "type": "relationship", "index": 1, "x": 40.5, "y": -12.0},
                    {"entity_id": "example.com", "type": "domain", "index": 2, "x": 81.0, "y": -12.0},
                ],
                "links": [
                    {"connection_type": "contacted_domains", "source": EICAR_SHA256, "target": _RELATIONSHIP},
                    {"connection_type": "contacted_domains", "source": _RELATIONSHIP, "target": "example.com"},
                ],
            }
        },
    ),
}
