"""GraphML."""

from __future__ import annotations

from io import BytesIO
from xml.etree import ElementTree as ET

from .results import Pivot
from .texts import visible

_KEYS = (
    ("type", "node", "string"),
    ("id", "node", "string"),
    ("label", "node", "string"),
    ("depth", "node", "int"),
    ("detections", "node", "int"),
    ("relationship", "edge", "string"),
)


def graphml(pivot: Pivot) -> str:
    """A pivot as GraphML. Characters that XML has no place for are written out, as are those that cannot be seen."""
    root = ET.Element("graphml", {"xmlns": "http://graphml.graphdrawing.org/xmlns"})
    for name, of, type_ in _KEYS:
        ET.SubElement(root, "key", {"id": name, "for": of, "attr.name": name, "attr.type": type_})
    graph = ET.SubElement(root, "graph", {"id": "pivot", "edgedefault": "directed"})
    numbers = {node.key: f"n{number}" for number, node in enumerate(pivot.nodes)}
    for node in pivot.nodes:
        element = ET.SubElement(graph, "node", {"id": numbers[node.key]})
        _data(element, "type", node.type)
        _data(element, "id", node.id)
        _data(element, "label", node.label)
        _data(element, "depth", str(node.depth))
        if node.detections is not None:
            _data(element, "detections", str(node.detections))
    for number, edge in enumerate(pivot.edges):
        ends = {"source": numbers[edge.source], "target": numbers[edge.target]}
        _data(ET.SubElement(graph, "edge", {"id": f"e{number}", **ends}), "relationship", edge.relationship)
    ET.indent(root)
    written = BytesIO()
    ET.ElementTree(root).write(written, encoding="utf-8", xml_declaration=True)
    return written.getvalue().decode("utf-8") + "\n"


def _data(parent: ET.Element, key: str, text: str) -> None:
    ET.SubElement(parent, "data", {"key": key}).text = visible(text)
