"""Texts of strangers, fit to be shown and written."""

from __future__ import annotations

from vtyped_api.runtime.html import visible

from .results import Node

__all__ = ["caption", "shortened", "visible"]

_LONGEST = 48


def shortened(text: str) -> str:
    """A text cut in its middle, where names and hashes differ least."""
    half = _LONGEST // 2
    return text if len(text) <= _LONGEST else f"{text[: half - 1]}…{text[-half:]}"


def caption(node: Node) -> str:
    """What a drawing calls a node."""
    return shortened(visible(node.label))
