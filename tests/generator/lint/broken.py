"""Documents that break one rule of the house each."""

from __future__ import annotations

import re
from typing import NamedTuple

from tests.generator.small import Spec


class Broken(NamedTuple):
    """An edit of the small document, the rule that it breaks, and what is said of it."""

    rule: str
    file: str
    old: str
    new: str
    at: str
    """Text where the line begins that the message names, or an operationId after a colon."""
    message: str
    at_file: str = ""

    def check(self, spec: Spec) -> None:
        """Only this rule fires, and it names the place."""
        spec.edit(self.file, self.old, self.new)
        found = spec.lint()
        assert {re.findall(r"\[([a-z-]+)\]$", line)[0] for line in found} == {self.rule}
        is_operation = self.at.startswith(":")
        place = spec.operation(self.at[1:]) if is_operation else spec.place(self.at_file or self.file, self.at)
        assert any(line.startswith(f"{place}: ") and self.message in line for line in found), found
