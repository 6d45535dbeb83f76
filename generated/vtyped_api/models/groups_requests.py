"""Made from spec/schemas/groups_requests.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model


@model
class NewGroupUser(Model):
    """A user by e-mail address."""

    type: str
    """Always `user`."""
    id: str
    """E-mail address of the user."""


@model
class NewServiceAccount(Model):
    """A service account by name."""

    type: str
    """Always `service_account`."""
    id: str
    """Short name, which no other account of the group has."""
