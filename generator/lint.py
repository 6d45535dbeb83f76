"""Rules of the house for the document, each from something that went wrong without it."""

from __future__ import annotations

from .bundle import Bundle


def lint(bundle: Bundle) -> list[str]:
    """What breaks a rule, a line each, with file and line."""
    return []
