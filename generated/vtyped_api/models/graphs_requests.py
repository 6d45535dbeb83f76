"""Made from spec/schemas/graphs_requests.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model
from ..runtime.open_enum import OpenEnum


class GraphCollaboratorType(OpenEnum):
    """Whether a user or a group is meant."""

    USER = "user"
    GROUP = "group"


@model
class GraphCollaborator(Model):
    """A user or a group."""

    type: GraphCollaboratorType
    """Whether a user or a group is meant."""
    id: str
    """Name of the user, or id of the group."""
