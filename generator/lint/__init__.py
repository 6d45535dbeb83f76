"""Rules of the house for the document, each from something that went wrong without it."""

from __future__ import annotations

from ..bundle import Bundle
from . import answers, components, examples, operations, parameters, schemas
from .standard import openapi, openapi_form
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

    What is no OpenAPI in form is told alone. Past that, the standard's own validator speaks only where no rule of ours
    does: it says much of the same, less clearly and without a place.
    """
    return _found(bundle, [openapi_form]) or _found(bundle, RULES) or _found(bundle, [openapi])


def _found(bundle: Bundle, rules: list[Rule]) -> list[str]:
    found = {
        (place.file, place.line, f"{place}: {problem.message} [{rule.__name__.replace('_', '-')}]")
        for rule in rules
        for problem in rule(bundle)
        for place in [problem.place or bundle.place(problem.pointer)]
    }
    return [line for _, _, line in sorted(found)]
