"""Made from spec/schemas/operation.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject
from ..runtime.open_enum import OpenEnum

if TYPE_CHECKING:
    from .envelope import ObjectLinks


class ServerOperationStatus(OpenEnum):
    """How far a job has come."""

    RUNNING = "running"
    FINISHED = "finished"
    ABORTED = "aborted"


@model
class ServerOperation(ApiObject):
    """A job that the service carries out after the call that asked for it."""

    id: str
    """Opaque id."""
    type: str
    """Always `operation`."""
    attributes: ServerOperationAttributes
    """How far a job has come."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""


@model
class ServerOperationAttributes(Model):
    """How far a job has come."""

    status: ServerOperationStatus
    """How far a job has come."""
