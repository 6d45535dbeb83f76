"""Rules of the house for the document, each from something that went wrong without it."""

from __future__ import annotations

from ..bundle import Bundle
from . import answers, components, examples, operations, parameters, schemas
from .standard import openapi
from .walk import Rule

RULES: list[Rule] = [
    *operations.RULES,
    *parameters.RULES,
    *schemas.RULES,
    *answers.RULES,
    *examples.RULES,
    *components.RULES,
]


def lint(bundle: Bundle) -> list[str]:
    """What breaks a rule, a line each, with file and line.

    The standard's own validator speaks only where no rule of ours does: it says the same of many places, less clearly.
    """
    return _found(bundle, RULES) or _found(bundle, [openapi])


def _found(bundle: Bundle, rules: list[Rule]) -> list[str]:
    found = {
        (place.file, place.line, f"{place}: {problem.message} [{rule.__name__.replace('_', '-')}]")
        for rule in rules
        for problem in rule(bundle)
        for place in [problem.place or bundle.place(problem.pointer)]
    }
    return [line for _, _, line in sorted(found)]
