"""Mutants that nobody can tell from the client as it is, each with the reason."""

from __future__ import annotations

EQUIVALENT: dict[str, dict[str, str]] = {
    "vtyped.http.content": {
        "Content.__init__: 20 -> 21": "a number of 19 digits is far above any bound",
        "Content.__init__: 20 -> 19": "a number of 19 digits is far above any bound",
        "Content.whole: self._packed and (not self._is_error) and (self._unpacker is not None) and "
        "(not self._unpacker.fi... -> self._packed and (not self._is_error) and (not self._unpacker.finished)": (
            "without an unpacker `add` has raised"
        ),
    },
    "vtyped.parsing": {
        "_fast: return Decoder().decode -> return None": "the standard library reads the same, only slower",
    },
}
"""By module and name of the mutant."""
