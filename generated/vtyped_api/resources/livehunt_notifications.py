"""Matches of Livehunt rules, in the older form; the IoC stream has taken its place.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.file import File
    from ..models.hunting_notification import HuntingNotification
    from .livehunt_notifications_relationships import (
        AsyncLivehuntNotificationsRelationships,
        LivehuntNotificationsRelationships,
    )

LIST: Operation[HuntingNotification] = Operation(
    "livehunt.notifications.list", "/intelligence/hunting_notifications", {}, page_size=40
)
DELETE_ALL: Operation[None] = Operation(
    "livehunt.notifications.delete_all",
    "/intelligence/hunting_notifications",
    {},
    method="DELETE",
    read=answers.nothing,
)
GET: Operation[HuntingNotification] = Operation(
    "livehunt.notifications.get", "/intelligence/hunting_notifications/{id}", {"id": "opaque-id"}
)
DELETE: Operation[None] = Operation(
    "livehunt.notifications.delete",
    "/intelligence/hunting_notifications/{id}",
    {"id": "opaque-id"},
    method="DELETE",
    read=answers.nothing,
)
FILE: Operation[File | None] = Operation(
    "livehunt.notifications.file",
    "/intelligence/hunting_notifications/{id}/file",
    {"id": "opaque-id"},
    read=answers.one_or_none,
)


class LivehuntNotifications(Resource):
    """Matches of Livehunt rules, in the older form; the IoC stream has taken its place."""

    @cached_property
    def relationships(self) -> LivehuntNotificationsRelationships:
        """Types and ids of what is related to livehunt notifications, without attributes."""
        from .livehunt_notifications_relationships import LivehuntNotificationsRelationships

        return LivehuntNotificationsRelationships(self._transport)

    def list(
        self,
        *,
        filter: str | None = None,
        order: str | None = None,
        count_limit: int | None = None,
        relationships: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> Collection[HuntingNotification]:
        """List Livehunt notifications.

        Matches of the account's rules, and of those that others have shared with it; the latest first. With
        `relationships=file` each carries the descriptor of its file.

        VirusTotal's own pages use the IoC stream in their place.

        Args:
            filter: Conditions that all have to hold, separated by spaces: `tag:`, `owner:` (the user whose ruleset
                matched), and `date:` with seconds since 1970 or `YYYY-MM-DD` and a `+` (from then on) or `-` (until
                then) behind it.
            order: The latest first (`date-`, as when left out) or last (`date+`).
            count_limit: How far `meta.count` counts; 200 when left out.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /intelligence/hunting_notifications`, https://gtidocs.virustotal.com/reference/list-hunting-notifications
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096),
                "order": inputs.optional(inputs.text, "order", order),
                "count_limit": inputs.optional(inputs.integer, "count_limit", count_limit, least=1, most=10000),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    def delete_all(self, *, tag: str | None = None, **options: Unpack[Options]) -> None:
        """Delete Livehunt notifications.

        Deletes all notifications with a tag; without a tag, every one of the account.

        VirusTotal's own pages use the IoC stream in their place.

        Args:
            tag: Tag of the notifications to delete; every notification when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `DELETE /intelligence/hunting_notifications`, https://gtidocs.virustotal.com/reference/delete-hunting-notifications
        """
        self._send(DELETE_ALL, {}, options, query={"tag": inputs.optional(inputs.text, "tag", tag, least=1, most=256)})

    def get(self, id: str, **options: Unpack[Options]) -> HuntingNotification:
        """Get a Livehunt notification.

        Which rule matched, when, and where in the file.

        Args:
            id: Id of the notification.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /intelligence/hunting_notifications/{id}`, https://docs.virustotal.com/reference/hunting-notification-object
        """
        return self._send(GET, {"id": id}, options)

    def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a Livehunt notification.

        Deletes the notification, not the file.

        Args:
            id: Id of the notification.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /intelligence/hunting_notifications/{id}`, https://gtidocs.virustotal.com/reference/delete-hunting-notification
        """
        self._send(DELETE, {"id": id}, options)

    def file(self, id: str, **options: Unpack[Options]) -> File | None:
        """The file that the rule has matched. Needs VirusTotal Enterprise.

        `GET /intelligence/hunting_notifications/{id}/file`, https://docs.virustotal.com/reference/hunting-notification-object
        """
        return self._send(FILE, {"id": id}, options)


class AsyncLivehuntNotifications(AsyncResource):
    """Matches of Livehunt rules, in the older form; the IoC stream has taken its place."""

    @cached_property
    def relationships(self) -> AsyncLivehuntNotificationsRelationships:
        """Types and ids of what is related to livehunt notifications, without attributes."""
        from .livehunt_notifications_relationships import AsyncLivehuntNotificationsRelationships

        return AsyncLivehuntNotificationsRelationships(self._transport)

    def list(
        self,
        *,
        filter: str | None = None,
        order: str | None = None,
        count_limit: int | None = None,
        relationships: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> AsyncCollection[HuntingNotification]:
        """List Livehunt notifications.

        Matches of the account's rules, and of those that others have shared with it; the latest first. With
        `relationships=file` each carries the descriptor of its file.

        VirusTotal's own pages use the IoC stream in their place.

        Args:
            filter: Conditions that all have to hold, separated by spaces: `tag:`, `owner:` (the user whose ruleset
                matched), and `date:` with seconds since 1970 or `YYYY-MM-DD` and a `+` (from then on) or `-` (until
                then) behind it.
            order: The latest first (`date-`, as when left out) or last (`date+`).
            count_limit: How far `meta.count` counts; 200 when left out.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /intelligence/hunting_notifications`, https://gtidocs.virustotal.com/reference/list-hunting-notifications
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096),
                "order": inputs.optional(inputs.text, "order", order),
                "count_limit": inputs.optional(inputs.integer, "count_limit", count_limit, least=1, most=10000),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    async def delete_all(self, *, tag: str | None = None, **options: Unpack[Options]) -> None:
        """Delete Livehunt notifications.

        Deletes all notifications with a tag; without a tag, every one of the account.

        VirusTotal's own pages use the IoC stream in their place.

        Args:
            tag: Tag of the notifications to delete; every notification when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `DELETE /intelligence/hunting_notifications`, https://gtidocs.virustotal.com/reference/delete-hunting-notifications
        """
        await self._send(
            DELETE_ALL, {}, options, query={"tag": inputs.optional(inputs.text, "tag", tag, least=1, most=256)}
        )

    async def get(self, id: str, **options: Unpack[Options]) -> HuntingNotification:
        """Get a Livehunt notification.

        Which rule matched, when, and where in the file.

        Args:
            id: Id of the notification.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /intelligence/hunting_notifications/{id}`, https://docs.virustotal.com/reference/hunting-notification-object
        """
        return await self._send(GET, {"id": id}, options)

    async def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a Livehunt notification.

        Deletes the notification, not the file.

        Args:
            id: Id of the notification.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /intelligence/hunting_notifications/{id}`, https://gtidocs.virustotal.com/reference/delete-hunting-notification
        """
        await self._send(DELETE, {"id": id}, options)

    async def file(self, id: str, **options: Unpack[Options]) -> File | None:
        """The file that the rule has matched. Needs VirusTotal Enterprise.

        `GET /intelligence/hunting_notifications/{id}/file`, https://docs.virustotal.com/reference/hunting-notification-object
        """
        return await self._send(FILE, {"id": id}, options)
