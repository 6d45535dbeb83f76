"""Made from spec/schemas/graph_requests.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model
from ..runtime.open_enum import OpenEnum


class NullableKind(OpenEnum):
    """A kind, or null to take it back."""

    USER = "user"


class Form(OpenEnum):
    """Form of a picture."""

    JSON = "json"
    JPEG = "jpeg"


@model
class Viewer(Model):
    """A user."""

    type: str
    """Always `user`."""
    id: str
    """Name of the user."""
