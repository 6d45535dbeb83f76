"""Made from spec/schemas/privilege.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class Privilege(Model):
    """Whether an account may do something."""

    granted: bool | None = None
    """Whether it may."""
    expiration_date: datetime | None = None
    """When the privilege ends; null or absent where it does not."""
    inherited_from: str | None = None
    """Name of the group that the privilege comes from."""
    inherited_via: str | None = None
    """Kind of the group membership that it comes through, such as a quota group."""
