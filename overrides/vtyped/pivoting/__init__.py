"""Pivoting: from indicators over their relationships to a graph, within a budget."""

from __future__ import annotations

from .relationships import DEFAULT
from .results import Cut, Edge, Failure, Key, Node, Pivot
from .walk import Bounds, Start, pivoted

__all__ = ["DEFAULT", "Bounds", "Cut", "Edge", "Failure", "Key", "Node", "Pivot", "Start", "pivoted"]
