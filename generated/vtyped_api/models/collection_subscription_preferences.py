"""Made from spec/schemas/collection_subscription_preferences.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class CollectionSubscriptionPreferences(ApiObject):
    """How the account that the key belongs to follows a collection."""

    id: str
    """Opaque id of the subscription."""
    type: str
    """Always `collection_subscription_preferences`."""
    attributes: CollectionSubscriptionPreferencesAttributes
    """What the subscription is like."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""
    meta: SubscriptionMeta | None = None
    """What an answer says beside a subscription."""


@model
class CollectionSubscriptionPreferencesAttributes(Model):
    """What the subscription is like."""

    daily_email: bool | None = None
    """Whether a mail comes each day with what is new in the collection."""
    creation_date: datetime | None = None
    """When the subscription began."""
    last_modification_date: datetime | None = None
    """When the subscription was last changed."""


@model
class SubscriptionMeta(Model):
    """What an answer says beside a subscription."""

    count: int | None = None
    """Number of subscriptions of the account to the collection, which is 1."""
