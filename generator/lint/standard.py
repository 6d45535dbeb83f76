"""The rules of OpenAPI itself."""

from __future__ import annotations

from collections.abc import Iterator

from jsonschema.exceptions import ValidationError, best_match  # type: ignore[import-untyped]
from openapi_spec_validator import OpenAPIV30SpecValidator

from ..bundle import Bundle
from ..document import escaped
from .walk import Problem


def openapi(bundle: Bundle) -> Iterator[Problem]:
    """The bundle is an OpenAPI 3.0 document; other tools read nothing else."""
    for error in OpenAPIV30SpecValidator(bundle.content).iter_errors():
        inner = _innermost(error)
        pointer = "".join(f"/{escaped(part)}" for part in inner.absolute_path)
        yield Problem(pointer, f"OpenAPI 3.0 refuses this: {' '.join(inner.message.split())}")


def _innermost(error: ValidationError) -> ValidationError:
    """The part of an error that says what is wrong, not only where."""
    return best_match([error]) or error
