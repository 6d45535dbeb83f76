"""What goes wrong with indicators."""

from __future__ import annotations

from typing import Self

from vtyped_api.runtime.errors import InvalidInputError, VirusTotalError, shown


class NotAnIndicatorError(InvalidInputError):
    """A text is no hash, URL, domain or IP address. `text` is the text."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{shown(text)} is no hash, URL, domain or IP address")
        self.text = text

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        return type(self), (self.text,)


class MissingExtraError(VirusTotalError, ImportError):
    """What was asked for needs an optional dependency; the message says which extra brings it."""
