"""Made from spec/schemas/graph.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class Graph(ApiObject):
    """A VirusTotal Graph, a drawing of indicators and the relationships between them."""

    id: str
    """The letter `g` followed by 64 hexadecimal digits."""
    type: str
    """Always `graph`."""
    attributes: GraphAttributes
    """What a graph shows and how it is laid out."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class GraphAttributes(Model):
    """What a graph shows and how it is laid out."""

    graph_data: GraphData
    """Title and format of a graph."""
    private: bool
    """Whether only the owner, viewers and editors can see the graph."""
    creation_date: datetime
    """When the graph was made."""
    last_modified_date: datetime | None = None
    """When the graph was last changed; other objects call it `last_modification_date`."""
    comments_count: int | None = None
    """Number of comments on the graph."""
    views_count: int | None = None
    """Number of times the graph was looked at."""
    nodes: list[GraphNode] | None = None
    """Indicators and relationship nodes in the drawing."""
    links: list[GraphLink] | None = None
    """Lines between the nodes."""
    position: GraphPosition | None = None
    """The part of the drawing that was last in view."""


@model
class GraphData(Model):
    """Title and format of a graph."""

    description: str | None = None
    """Title of the graph."""
    version: str | int | None = None
    """Version of the graph format, as text such as `3.8.1` or as a number."""


@model
class GraphNode(Model):
    """A node of a graph."""

    entity_id: str
    """Id of the indicator, or a made-up id that begins with `relationships_` for a relationship node."""
    type: str
    """Kind of node, such as `file`, `url`, `domain`, `ip_address` or `relationship`; many others exist."""
    index: int
    """Number of the node in the graph."""
    text: str | None = None
    """Label that a user gave the node; may be empty."""
    x: float
    """Horizontal place of the node."""
    y: float
    """Vertical place of the node."""
    fx: float | None = None
    """Horizontal place at which the user has fixed the node."""
    fy: float | None = None
    """Vertical place at which the user has fixed the node."""
    entity_attributes: dict[str, Any] | None = None
    """Facts on the indicator for drawing the node, by name, such as `has_detections`, `type_tag` or `country`."""


@model
class GraphLink(Model):
    """A line between two nodes of a graph."""

    connection_type: str
    """Name of the relationship that the line stands for, such as `contacted_domains`."""
    source: str
    """The `entity_id` of the node at which the line begins."""
    target: str
    """The `entity_id` of the node at which the line ends."""


@model
class GraphPosition(Model):
    """The part of the drawing that was last in view."""

    x: float
    """Horizontal shift of the view."""
    y: float
    """Vertical shift of the view."""
    scale: str
    """Zoom factor, a decimal number as text."""
