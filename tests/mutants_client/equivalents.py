"""Mutants that nobody can tell from the client as it is, each with the reason."""

from __future__ import annotations

EQUIVALENT: dict[str, dict[str, str]] = {}
"""By module and name of the mutant."""
