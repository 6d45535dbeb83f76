"""Made from spec/schemas/user.yaml by `python -m generator`; do not edit."""

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
class User(ApiObject):
    """A member of the community. What is private of an account is shown to its owner and to administrators of its
    groups.
    """

    id: str
    """Name of the user."""
    type: str
    """Always `user`."""
    attributes: UserAttributes
    """Profile, rights and quotas of a user."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class UserAttributes(Model):
    """Profile, rights and quotas of a user."""

    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name; may be empty."""
    profile_phrase: str | None = None
    """What the user says of themselves; may be empty."""
    reputation: int | None = None
    """Standing in the community, which gives votes their weight; may be negative."""
    status: str | None = None
    """State of the account, such as `active`."""
    user_since: datetime | None = None
    """When the account was made."""
    certified: bool | None = None
    """Whether VirusTotal vouches for the user."""
    collections_count: int | None = None
    """Number of collections that the user has made."""
    email: str | None = None
    """E-mail address; for the owner and administrators."""
    apikey: str | None = field(default=None, repr=False)
    """Key of the account, a secret; for the owner and administrators."""
    has_2fa: bool | None = None
    """Whether a second factor protects the account; for the owner and administrators."""
    last_login: datetime | None = None
    """When the user last signed in; for the owner and administrators."""
    preferences: dict[str, Any] | None = None
    """Settings of the web interface, by name; for the owner. Times in them may be in milliseconds."""
    privileges: dict[str, Privilege] | None = None
    """What the account may do, by name; for the owner and administrators."""
    quotas: dict[str, Quota] | None = None
    """What the account may use, by name; for the owner and administrators."""
