"""Mutants that nobody can tell from the client as it is, each with the reason."""

from __future__ import annotations

_SLOWER = "more bodies than need it are read by the standard library, which gives the same"

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
        "module: 19 -> 18": _SLOWER,
        "module: 48 -> 47": _SLOWER,
        "module: 57 -> 58": _SLOWER,
        "module: 32 -> 33": _SLOWER,
        "module: 32 -> 31": _SLOWER,
        "_fast: return loads -> return None": _SLOWER,
    },
}
"""By module and name of the mutant."""
