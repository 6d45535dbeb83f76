"""Made from spec/schemas/graph.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject


@model
class Graph(ApiObject):
    """A graph."""

    id: str
    """Id of the graph."""
    type: str
    """Always `graph`."""
    attributes: GraphAttributes
    """What there is to a graph."""


@model
class GraphAttributes(Model):
    """What there is to a graph."""

    nodes: list[GraphNode] | None = None
    """What is drawn."""


@model
class GraphNode(Model):
    """Something in the drawing."""

    x: float
    """Where it is."""
    label: str | None = None
    """What it says."""
