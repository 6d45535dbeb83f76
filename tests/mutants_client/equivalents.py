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
    "vtyped.hashing": {
        **dict.fromkeys(
            [
                f"module: {each}"
                for each in (
                    "4 * 1024 * 1024 -> 4 * 1024 // 1024",
                    "4 * 1024 -> 4 // 1024",
                    "4 -> 5",
                    "4 -> 3",
                    "1024 -> 1025",
                    "1024 -> 1023",
                    "1024 -> 1025 (2)",
                    "1024 -> 1023 (2)",
                    "8 -> 9",
                    "8 -> 7",
                )
            ],
            "which thread hashes, and how much waits for it, changes no hash",
        ),
        "Hashes.__init__: 0 -> 1": "which thread hashes changes no hash",
        "Hashes.add: self._size < _MUCH -> self._size <= _MUCH": "which thread hashes changes no hash",
        "Hashes.__init__: False -> True": "it tells only on machines that bar MD5",
        "Hashes.add: True -> False": "a download that ends, in whatever way, ends the thread",
        "Hashes.close: no self._thread = None": "a thread that has ended can be told and joined again",
    },
    "vtyped.parsing": {
        "_fast: return Decoder().decode -> return None": "the standard library reads the same, only slower",
    },
}
"""By module and name of the mutant."""
