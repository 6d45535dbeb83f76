"""Rules for parameters."""

from __future__ import annotations

from collections.abc import Iterator

from ..bundle import Bundle
from .walk import Part, Problem, Rule, parameters, resolved

_BOUNDS = {"format", "pattern", "enum", "minLength", "maxLength", "minimum", "maximum"}


def parameter_description(bundle: Bundle) -> Iterator[Problem]:
    """The description of a parameter is its line in the docstring."""
    for parameter in parameters(bundle):
        if not parameter.content.get("description", "").strip():
            yield Problem(parameter.pointer, f"parameter {parameter.content['name']}: expected a description")


def parameter_default(bundle: Bundle) -> Iterator[Problem]:
    """A default of a parameter would be sent with every call: the service has its own."""
    for parameter in parameters(bundle):
        if "default" in _schema(bundle, parameter).content:
            at = parameter.below("schema", "default")
            yield Problem(at, f"parameter {parameter.content['name']} has a default: expected it in the description")


def path_parameter_bounds(bundle: Bundle) -> Iterator[Problem]:
    """A path parameter says what it may be; without that, tests send random text and learn only what 404 looks like."""
    for parameter in parameters(bundle):
        if parameter.content["in"] == "path" and not _BOUNDS & _schema(bundle, parameter).content.keys():
            message = f"path parameter {parameter.content['name']}: expected a format, a pattern or bounds"
            yield Problem(parameter.pointer, message)


def path_parameter_example(bundle: Bundle) -> Iterator[Problem]:
    """The example of a path parameter names something that the mock service knows, so that tests reach an answer."""
    for parameter in parameters(bundle):
        if parameter.content["in"] == "path" and "example" not in parameter.content:
            yield Problem(parameter.pointer, f"path parameter {parameter.content['name']}: expected an example")


def _schema(bundle: Bundle, parameter: Part) -> Part:
    return resolved(bundle, Part(parameter.below("schema"), parameter.content.get("schema", {})))


RULES: list[Rule] = [parameter_description, parameter_default, path_parameter_bounds, path_parameter_example]
