"""The API key, kept out of everything that is printed, logged or stored."""

from __future__ import annotations

import re
from typing import AnyStr, NoReturn

from vtyped_api.runtime.errors import InvalidInputError

LONGEST = 256
"""Characters of the longest key that there may be."""
_POSSIBLE = re.compile(rf"[!-~]{{1,{LONGEST}}}")
_LEAST_REDACTED = 16


class Secret:
    """An API key that shows itself only to `reveal`."""

    __slots__ = ("__weakref__", "_value")

    def __init__(self, value: str) -> None:
        """Keep a key.

        Raises:
            InvalidInputError: It is empty, longer than 256 characters, or has characters that no key has, such as
                spaces and line ends. The message does not show it.
        """
        if not isinstance(value, str) or not _POSSIBLE.fullmatch(value):
            length = len(value) if isinstance(value, str) else 0
            raise InvalidInputError(
                f"the API key ({length} characters) cannot be right: expected 1 to 256 printable ASCII characters,"
                " without spaces or line ends"
            )
        self._value = value

    def occurs_in(self, text: str) -> bool:
        """Whether a text would have to be redacted."""
        return self._value in text and len(self._value) >= _LEAST_REDACTED

    def reveal(self) -> str:
        """The key itself."""
        return self._value

    def redacted(self, text: AnyStr) -> AnyStr:
        """A text without the key in it. Keys of a few characters, as tests use them, stay: they occur by chance."""
        if len(self._value) < _LEAST_REDACTED:
            return text
        if isinstance(text, bytes):
            return text.replace(self._value.encode("ascii"), b"***")
        return text.replace(self._value, "***")

    def __repr__(self) -> str:
        return "Secret('***')"

    def __reduce__(self) -> NoReturn:
        raise TypeError("an API key cannot be pickled or copied")
