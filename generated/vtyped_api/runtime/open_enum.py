# Copied from generator/runtime/open_enum.py by `python -m generator`; do not edit.
"""Enumerations that the service may extend at any time."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class OpenEnum(StrEnum):
    """Text of a known list, or any other text.

    A value that the list does not have becomes a member of its own, equal to its text; `is_known` tells.
    Compare with `==`: two unknown members of one text are equal, not identical.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        # Not kept: the text comes from outside, and a list of all ever seen would only grow.
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the value stands in the list."""
        return type(self).__members__.get(self._name_) is self

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[str]]:
        return type(self), (self._value_,)
