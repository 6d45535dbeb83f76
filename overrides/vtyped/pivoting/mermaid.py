"""Flowcharts of Mermaid."""

from __future__ import annotations

import re

from .results import Pivot
from .texts import caption, visible

# Everything else may mean something to Mermaid, to Markdown or to HTML.
_UNSAFE = re.compile(r"[^A-Za-z0-9 .:/_-]")
_SHAPES = {"file": ("[", "]"), "url": ("[/", "/]"), "domain": ("(", ")"), "ip_address": ("{{", "}}")}
_OTHER = ("([", "])")


def mermaid(pivot: Pivot) -> str:
    """A pivot as a flowchart. What engines call malicious has the class `detected`."""
    numbers = {node.key: f"n{number}" for number, node in enumerate(pivot.nodes)}
    lines = ["flowchart LR"]
    for node in pivot.nodes:
        left, right = _SHAPES.get(node.type, _OTHER)
        lines.append(f'  {numbers[node.key]}{left}"{_escaped(caption(node))}"{right}')
    for edge in pivot.edges:
        label = _escaped(visible(edge.relationship))
        lines.append(f'  {numbers[edge.source]} -->|"{label}"| {numbers[edge.target]}')
    detected = [numbers[node.key] for node in pivot.nodes if node.detections]
    if detected:
        lines += ["  classDef detected stroke:#c00,stroke-width:3px", f"  class {','.join(detected)} detected"]
    return "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    return _UNSAFE.sub(lambda found: f"#{ord(found[0])};", text)
