"""DOT, the language of Graphviz."""

from __future__ import annotations

from .results import Pivot
from .texts import caption, visible

_SHAPES = {"file": "box", "url": "note", "domain": "ellipse", "ip_address": "hexagon"}


def dot(pivot: Pivot) -> str:
    """A pivot as DOT. What engines call malicious is drawn in red."""
    numbers = {node.key: f"n{number}" for number, node in enumerate(pivot.nodes)}
    lines = ["digraph pivot {", "  rankdir=LR;", '  node [fontname="sans-serif"];']
    for node in pivot.nodes:
        attributes = {
            "label": caption(node),
            "tooltip": visible(f"{node.type} {node.id}"),
            "shape": _SHAPES.get(node.type, "plain"),
            "class": node.type,
        }
        if node.detections:
            attributes["color"] = "red"
        lines.append(f"  {numbers[node.key]} [{_written(attributes)}];")
    for edge in pivot.edges:
        label = _written({"label": visible(edge.relationship)})
        lines.append(f"  {numbers[edge.source]} -> {numbers[edge.target]} [{label}];")
    return "\n".join([*lines, "}"]) + "\n"


def _written(attributes: dict[str, str]) -> str:
    return ", ".join(f"{name}={_quoted(value)}" for name, value in attributes.items())


def _quoted(text: str) -> str:
    # Graphviz reads escapes such as \N, and entities of HTML, also within quotes.
    escaped = text.replace("\\", "\\\\").replace("&", "&amp;").replace('"', '\\"')
    return f'"{escaped}"'
