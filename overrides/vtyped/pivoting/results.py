"""What a pivot gives: nodes, edges, and what it did not come to."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, TypeAlias, cast

import attrs

from vtyped_api.runtime.errors import InvalidInputError, VirusTotalError
from vtyped_api.runtime.objects import ApiObject, Descriptor

Key: TypeAlias = tuple[str, str]
"""Type and id."""

WRITERS = {
    ".json": "to_json",
    ".graphml": "to_graphml",
    ".dot": "to_dot",
    ".gv": "to_dot",
    ".mmd": "to_mermaid",
    ".html": "to_html",
}
"""Methods of a pivot that write it, by the end of the name of a file."""


@attrs.define(eq=False)
class Node:
    """An object in the graph."""

    type: str
    id: str
    depth: int
    """Steps away from the start."""
    object: ApiObject
    """What is known of it; a `Descriptor` where only that it exists, a `MissingObject` where there is no report."""

    @property
    def key(self) -> Key:
        """Type and id."""
        return self.type, self.id

    @property
    def label(self) -> str:
        """What people call it: the name of a file, the text of a URL; else its id. Written by strangers."""
        attributes = _members(self.object, "attributes")
        context = _members(self.object, "context_attributes")
        for name in ("meaningful_name", "url", "name", "title"):
            for source in (attributes, context):
                value = source.get(name)
                if isinstance(value, str) and value.strip():
                    return value
        return self.id

    @property
    def detections(self) -> int | None:
        """Engines that say malicious; `None` where the object has no analysis. 0 does not mean harmless."""
        stats = _members(self.object, "attributes").get("last_analysis_stats")
        count = stats.get("malicious", 0) if isinstance(stats, dict) else None
        return count if isinstance(count, int) else None

    def enrich(self, found: ApiObject) -> None:
        """Take over what another answer tells, where less was known."""
        if isinstance(self.object, Descriptor) and not isinstance(found, Descriptor):
            self.object = found


@attrs.frozen
class Edge:
    """A relationship: asked of the source, it named the target."""

    source: Key
    target: Key
    relationship: str


@attrs.frozen
class Failure:
    """An error in place of an answer. The rest of the graph stands."""

    source: Key
    relationship: str | None
    """`None` where the start itself was asked for."""
    error: VirusTotalError


@attrs.frozen
class Cut:
    """What was not asked for, or not to its end."""

    source: Key
    relationship: str | None
    """`None` where the start itself was not asked for."""
    reason: str
    """`budget`, `nodes` or `limit`: the bound that was reached; `stopped`: a failure that all that follows would meet.
    """


@attrs.define(eq=False, repr=False)
class Pivot:
    """A graph of objects and their relationships."""

    nodes: list[Node] = attrs.field(factory=list)
    """In the order in which they were found."""
    edges: list[Edge] = attrs.field(factory=list)
    failures: list[Failure] = attrs.field(factory=list)
    cuts: list[Cut] = attrs.field(factory=list)
    requests: int = 0
    """Requests that were sent."""
    _by_key: dict[Key, Node] = attrs.field(factory=dict, init=False)
    _edges: set[Edge] = attrs.field(factory=set, init=False)

    @property
    def is_complete(self) -> bool:
        """Whether everything within `depth` was asked for, and answered."""
        return not self.cuts and not self.failures

    def node(self, type: str, id: str) -> Node | None:
        """A node by its type and id."""
        return self._by_key.get((type, id))

    def add_node(self, node: Node) -> Node:
        """Add a node; gives the one that has its place already."""
        found = self._by_key.setdefault(node.key, node)
        if found is node:
            self.nodes.append(node)
        return found

    def add_edge(self, edge: Edge) -> None:
        """Add an edge, unless it is there."""
        if edge not in self._edges:
            self._edges.add(edge)
            self.edges.append(edge)

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON values, the objects as they were sent."""
        return {
            "nodes": [
                {
                    "type": node.type,
                    "id": node.id,
                    "depth": node.depth,
                    "label": node.label,
                    "detections": node.detections,
                    "object": node.object.to_dict(),
                }
                for node in self.nodes
            ],
            "edges": [
                {"source": list(edge.source), "target": list(edge.target), "relationship": edge.relationship}
                for edge in self.edges
            ],
            "failures": [
                {
                    "source": list(failure.source),
                    "relationship": failure.relationship,
                    "error": type(failure.error).__name__,
                    "message": str(failure.error),
                }
                for failure in self.failures
            ],
            "cuts": [
                {"source": list(cut.source), "relationship": cut.relationship, "reason": cut.reason}
                for cut in self.cuts
            ],
            "requests": self.requests,
        }

    def to_json(self) -> str:
        """`to_dict` as text."""
        import json

        return json.dumps(self.to_dict(), indent=2) + "\n"

    def to_graphml(self) -> str:
        """GraphML, as Gephi, yEd, Cytoscape and networkx read it."""
        from .graphml import graphml

        return graphml(self)

    def to_dot(self) -> str:
        """DOT, as Graphviz reads it."""
        from .dot import dot

        return dot(self)

    def to_mermaid(self) -> str:
        """A flowchart of Mermaid, as Markdown shows it."""
        from .mermaid import mermaid

        return mermaid(self)

    def to_html(self) -> str:
        """A page that shows the graph, and needs nothing but itself: it loads nothing, and no text in it is run."""
        from .page import page

        return page(self)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write a file in the format that its name ends in: .json, .graphml, .dot or .gv, .mmd, .html.

        Raises:
            InvalidInputError: It ends in none of them.
        """
        place = Path(path)
        writer = WRITERS.get(place.suffix.lower())
        if writer is None:
            raise InvalidInputError(f"path={str(place)!r}: expected a name that ends in {', '.join(WRITERS)}")
        place.write_text(getattr(self, writer)(), encoding="utf-8")

    def _repr_html_(self) -> str:
        from vtyped_api.runtime.html import of_items  # only notebooks need it

        names = ("type", "id", "label", "depth", "detections")
        return of_items(repr(self), [{name: getattr(node, name) for name in names} for node in self.nodes])

    def __repr__(self) -> str:
        rest = "" if self.is_complete else f", {len(self.failures)} failures, {len(self.cuts)} cuts"
        return f"Pivot({len(self.nodes)} nodes, {len(self.edges)} edges, {self.requests} requests{rest})"


def _members(found: ApiObject, name: str) -> dict[str, Any]:
    try:
        value = found[name]
    except KeyError:
        return {}
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}
