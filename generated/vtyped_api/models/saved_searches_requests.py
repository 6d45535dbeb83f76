"""Made from spec/schemas/saved_searches_requests.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model
from ..runtime.open_enum import OpenEnum


class SavedSearchRole(OpenEnum):
    """What somebody whom a saved search is shared with may do."""

    VIEWERS = "viewers"
    EDITORS = "editors"


class SavedSearchMemberType(OpenEnum):
    """Whether a member is a user or a group."""

    USER = "user"
    GROUP = "group"


@model
class SavedSearchMember(Model):
    """A user or a group."""

    type: SavedSearchMemberType
    """Whether a member is a user or a group."""
    id: str
    """Id of the user or group."""
