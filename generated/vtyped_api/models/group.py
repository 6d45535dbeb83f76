"""Made from spec/schemas/group.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks
    from .privilege import Privilege
    from .quota import Quota


@model
class Group(ApiObject):
    """Users of one organisation, who share privileges and quotas."""

    id: str
    """Name of the group."""
    type: str
    """Always `group`."""
    attributes: GroupAttributes
    """Who a group is, and what its members may do and use; mostly for members only."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: GroupContextAttributes | None = None
    """How a group came to be in an answer."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class GroupAttributes(Model):
    """Who a group is, and what its members may do and use; mostly for members only."""

    organization: str | None = None
    """Name of the company."""
    organization_legal_name: str | None = None
    """Name of the company as it is registered."""
    domain_name: str | None = None
    """Domain of the company."""
    industry: str | None = None
    """Branch that the company works in."""
    country: str | None = None
    """Country of the company."""
    country_iso: str | None = None
    """Two-letter code of the country."""
    contact_emails: list[str] | None = None
    """E-mail addresses of those to talk to."""
    agreement_signed_date: datetime | None = None
    """When the agreement with the company was signed."""
    auto_add_users: bool | list[str] | None = None
    """Whose new accounts join the group by themselves: e-mail addresses, or patterns of them; a boolean in some
    answers.
    """
    preferences: dict[str, Any] | None = None
    """Settings of the group, by name."""
    privileges: dict[str, Privilege] | None = None
    """What members may do, by name."""
    quotas: dict[str, Quota] | None = None
    """What members together may use, by name."""


@model
class GroupContextAttributes(Model):
    """How a group came to be in an answer."""

    role: str | None = None
    """What the user is in the group, where the groups of a user were asked for."""
