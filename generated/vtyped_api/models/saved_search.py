"""Made from spec/schemas/saved_search.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class SavedSearch(ApiObject):
    """A query of the advanced corpus search, kept under a name."""

    id: str
    """32 hexadecimal digits."""
    type: str
    """Always `saved_search`."""
    attributes: SavedSearchAttributes
    """The query and what people say of it; the parameter `attributes` can leave out any of them."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: SavedSearchContextAttributes | None = None
    """What the saved search is to the account that asks."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class SavedSearchAttributes(Model):
    """The query and what people say of it; the parameter `attributes` can leave out any of them."""

    name: str
    """Name of the saved search."""
    description: str | None = None
    """What the search is for."""
    search_query: str
    """The query, in the language of `intelligence.search`."""
    private: bool
    """Whether only the owner and those whom it is shared with can see the saved search."""
    tags: list[str] | None = None
    """Tags of the saved search."""
    origin: str | None = None
    """Who made the saved search, such as `Crowdsourced` or `Partner`."""
    creation_date: datetime
    """When the search was saved."""
    last_modification_date: datetime
    """When the saved search was last changed."""
    last_execution_date: datetime | None = None
    """When the search was last run; 0 (the beginning of 1970) where it never was."""


@model
class SavedSearchContextAttributes(Model):
    """What the saved search is to the account that asks."""

    role: str | None = None
    """Role of the account, such as `owner`, `editor` or `viewer`."""
    shared_with_me: bool | None = None
    """Whether another account has shared the saved search with this one."""
