"""What brought an object into the IoC stream.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime import answers
from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.ioc_stream_notification import IocStreamNotification

GET: Operation[IocStreamNotification] = Operation(
    "ioc_stream.notifications.get", "/ioc_stream_notifications/{id}", {"id": "opaque-id"}
)
DELETE: Operation[None] = Operation(
    "ioc_stream.notifications.delete",
    "/ioc_stream_notifications/{id}",
    {"id": "opaque-id"},
    method="DELETE",
    read=answers.nothing,
)


class IocStreamNotifications(Resource):
    """What brought an object into the IoC stream."""

    def get(self, id: str, **options: Unpack[Options]) -> IocStreamNotification:
        """Get a notification of the IoC stream.

        What brought an object into the stream.

        Args:
            id: Id of the notification, `notification_id` in the `context_attributes` of an entry of the stream.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /ioc_stream_notifications/{id}`, https://docs.virustotal.com/reference/get-an-ioc-stream-notification
        """
        return self._send(GET, {"id": id}, options)

    def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a notification of the IoC stream.

        Takes one entry out of the stream.

        Args:
            id: Id of the notification, `notification_id` in the `context_attributes` of an entry of the stream.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /ioc_stream_notifications/{id}`, https://docs.virustotal.com/reference/delete-an-ioc-stream-notification
        """
        self._send(DELETE, {"id": id}, options)


class AsyncIocStreamNotifications(AsyncResource):
    """What brought an object into the IoC stream."""

    async def get(self, id: str, **options: Unpack[Options]) -> IocStreamNotification:
        """Get a notification of the IoC stream.

        What brought an object into the stream.

        Args:
            id: Id of the notification, `notification_id` in the `context_attributes` of an entry of the stream.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /ioc_stream_notifications/{id}`, https://docs.virustotal.com/reference/get-an-ioc-stream-notification
        """
        return await self._send(GET, {"id": id}, options)

    async def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a notification of the IoC stream.

        Takes one entry out of the stream.

        Args:
            id: Id of the notification, `notification_id` in the `context_attributes` of an entry of the stream.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /ioc_stream_notifications/{id}`, https://docs.virustotal.com/reference/delete-an-ioc-stream-notification
        """
        await self._send(DELETE, {"id": id}, options)
