"""Made from spec/schemas/service_account.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks
    from .privilege import Privilege
    from .quota import Quota


@model
class ServiceAccount(ApiObject):
    """An account of a group for a program, not for a person."""

    id: str
    """Name of the group and name of the account, joined by an underscore."""
    type: str
    """Always `service_account`."""
    attributes: ServiceAccountAttributes
    """Rights and quotas of a service account."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class ServiceAccountAttributes(Model):
    """Rights and quotas of a service account."""

    first_name: str | None = None
    """Name that the account was given when it was made."""
    email: str | None = None
    """Identifier in the form of an e-mail address, which can stand for the id."""
    apikey: str | None = field(default=None, repr=False)
    """Key of the account, a secret; for administrators of the group."""
    reputation: int | None = None
    """Standing in the community."""
    status: str | None = None
    """State of the account, such as `active`."""
    user_since: datetime | None = None
    """When the account was made."""
    privileges: dict[str, Privilege] | None = None
    """What the account may do, by name."""
    quotas: dict[str, Quota] | None = None
    """What the account may use, by name."""
