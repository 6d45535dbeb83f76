"""Texts of strangers, fit to be shown."""

from __future__ import annotations


def visible(text: str) -> str:
    """A text whose every character can be seen: what hides, turns the line round or has no form is written out."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else f"\\u{{{ord(each):x}}}" for each in text)
