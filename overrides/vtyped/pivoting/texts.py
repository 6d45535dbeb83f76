"""Texts of strangers, fit to be shown and written."""

from __future__ import annotations

from .results import Node

_LONGEST = 48


def visible(text: str) -> str:
    """A text whose every character can be seen: what hides, turns the line round or has no form is written out."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else f"\\u{{{ord(each):x}}}" for each in text)


def shortened(text: str) -> str:
    """A text cut in its middle, where names and hashes differ least."""
    half = _LONGEST // 2
    return text if len(text) <= _LONGEST else f"{text[: half - 1]}…{text[-half:]}"


def caption(node: Node) -> str:
    """What a drawing calls a node."""
    return shortened(visible(node.label))
