"""What is the same for every operation, and therefore stands in none: the key, and the errors every caller meets."""

from __future__ import annotations

from typing import Any

from .answers import Components
from .document import DocumentError, Place

_FILE = "responses/errors.yaml"
_ALWAYS = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "429": "QuotaExceeded",
    "503": "Transient",
    "504": "DeadlineExceeded",
}
_WITHOUT_ACCESS = {"403": "Forbidden"}
_WITHOUT_OBJECT = {"404": "NotFound"}


def completed(
    operation: dict[str, Any], path: str, security: Any, components: Components, place: Place
) -> dict[str, Any]:
    """An operation with its security and errors. An answer that it has of its own with one of these statuses stays.

    Raises:
        DocumentError: It has written what is added here.
    """
    if "security" in operation and operation["security"] == security:
        raise DocumentError(place, "security is added to every operation: leave it out")
    responses = dict(operation.get("responses", {}))
    for status, name in _errors(path, operation).items():
        added = components.component("responses", name, _FILE)
        if responses.get(status) == added:
            raise DocumentError(place, f"the answer {status} is added to every such operation: leave it out")
        responses.setdefault(status, added)
    full = {**operation, "responses": dict(sorted(responses.items()))}
    return full if security is None else {"security": security} | full


def _errors(path: str, operation: dict[str, Any]) -> dict[str, str]:
    errors = dict(_ALWAYS)
    if operation.get("x-access", "all") != "all":
        errors |= _WITHOUT_ACCESS
    if "{" in path:
        errors |= _WITHOUT_OBJECT
    return errors
