"""What can be read off the source of YARA rules without compiling them."""

from __future__ import annotations

import re

from .errors import BadRequestError

_NOT_CODE = re.compile(r'"(?:\\.|[^"\\\n])*"|/\*.*?\*/|//[^\n]*', re.DOTALL)
_RULE = re.compile(r"\brule\s+([A-Za-z_]\w*)")


def rule_names(source: str) -> list[str]:
    """The names of the rules in a source, in order.

    Raises:
        BadRequestError: There is none, or two have the same name.
    """
    names = _RULE.findall(_NOT_CODE.sub(" ", source))
    if not names:
        raise BadRequestError("The YARA source has no rule")
    for name in names:
        if names.count(name) > 1:
            raise BadRequestError(f'The YARA source has two rules called "{name}"')
    return names
