"""Made from spec/schemas/livehunt_requests.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model
from ..runtime.open_enum import OpenEnum


class EditorType(OpenEnum):
    """Whether it is a user or a group."""

    USER = "user"
    GROUP = "group"


@model
class NewEditor(Model):
    """A user or a group by its name."""

    type: EditorType
    """Whether it is a user or a group."""
    id: str
    """Name of the user or the group."""


@model
class NewOwnerUser(Model):
    """The user by name."""

    type: str
    """Always `user`."""
    id: str
    """Name of the user."""
