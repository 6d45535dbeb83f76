"""The rules of OpenAPI itself."""

from __future__ import annotations

from collections.abc import Iterator

import jsonschema_rs
from openapi_spec_validator import OpenAPIV30SpecValidator
from openapi_spec_validator.schemas import get_schema_content_v30

from ..bundle import Bundle
from .walk import Problem, pointer_to, short


def openapi_form(bundle: Bundle) -> Iterator[Problem]:
    """Every part has the form that OpenAPI 3.0 gives it; the rules of the house rely on that."""
    validator = jsonschema_rs.Draft4Validator(dict(get_schema_content_v30()))
    for error in map(_innermost, validator.iter_errors(bundle.content)):
        yield Problem(pointer_to(error.instance_path), f"OpenAPI 3.0 refuses this: {short(error.message)}")


def openapi(bundle: Bundle) -> Iterator[Problem]:
    """The whole is an OpenAPI 3.0 document; other tools read nothing else."""
    for error in OpenAPIV30SpecValidator(bundle.content).iter_errors():
        yield Problem(pointer_to(error.absolute_path), f"OpenAPI 3.0 refuses this: {short(error.message)}")


def _innermost(error: jsonschema_rs.ValidationError) -> jsonschema_rs.ValidationError:
    """The part of an error that lies deepest in the document: of the forms tried there, the one that was meant."""
    while tried := [inner for form in getattr(error.kind, "context", []) for inner in form]:
        error = max(tried, key=lambda inner: len(inner.instance_path))
    return error
