"""Made from spec/schemas/ioc_stream_notification.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .context import HuntingInfo, NotificationSource
    from .envelope import ObjectLinks


@model
class IocStreamNotification(ApiObject):
    """Why an object is in the IoC stream."""

    id: str
    """Id of the notification, decimal digits."""
    type: str
    """Always `ioc_stream_notification`."""
    attributes: IocStreamNotificationAttributes
    """The object, and what brought it into the stream."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""


@model
class IocStreamNotificationAttributes(Model):
    """The object, and what brought it into the stream."""

    date: datetime
    """When the object came into the stream."""
    entity_type: str
    """Type of the object, `file`, `url`, `domain` or `ip_address`."""
    entity_id: str
    """Id of the object."""
    origin: str
    """What brought it into the stream, `hunting` (a rule) or `subscriptions` (something that is followed)."""
    hunting_info: HuntingInfo | None = None
    """The rule match that brought an item into the IoC stream; null where it came through a subscription."""
    sources: list[NotificationSource]
    """Rulesets, Retrohunt jobs, collections or threat actors that brought it into the stream."""
    tags: list[str]
    """Words to filter by, such as the names and tags of rules; empty for subscriptions."""
