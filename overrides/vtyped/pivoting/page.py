"""The graph as one page of HTML that needs nothing but itself."""

from __future__ import annotations

import json
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import Any

from .results import Pivot
from .texts import caption, visible

_HERE = Path(__file__).parent
# In JSON none of these is needed outside of texts, and in texts each has an escape: nothing ends the script element.
_ESCAPED = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def page(pivot: Pivot) -> str:
    """A pivot as a page.

    The policy in its head lets the browser load nothing, and run the one script whose hash it names. What strangers
    have written reaches the page as JSON, and the script shows it as text only.
    """
    style, script = _part("page.css"), _part("page.js")
    policy = (
        f"default-src 'none'; script-src '{_digest(script)}'; style-src '{_digest(style)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    parts = {"POLICY": policy, "STYLE": style, "SCRIPT": script, "DATA": _data(pivot)}
    # Split, not replaced one after the other: no part may be taken for a place of another.
    pieces = _part("page.html").split("%%")
    return "".join(parts[piece] if index % 2 else piece for index, piece in enumerate(pieces))


def _data(pivot: Pivot) -> str:
    numbers = {node.key: number for number, node in enumerate(pivot.nodes)}
    content: dict[str, Any] = {
        "nodes": [
            {
                "type": visible(node.type),
                "id": visible(node.id),
                "caption": caption(node),
                "label": visible(node.label),
                "depth": node.depth,
                "detections": node.detections,
            }
            for node in pivot.nodes
        ],
        "edges": [[numbers[edge.source], numbers[edge.target], visible(edge.relationship)] for edge in pivot.edges],
        "failures": [
            [*map(visible, failure.source), failure.relationship or "", visible(str(failure.error))]
            for failure in pivot.failures
        ],
        "cuts": [[*map(visible, cut.source), cut.relationship or "", cut.reason] for cut in pivot.cuts],
        "requests": pivot.requests,
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return "".join(_ESCAPED.get(each, each) for each in text)


def _part(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
