"""Objects that rules have matched, or that belong to what the account follows.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.domain import Domain
    from ..models.file import File
    from ..models.ip_address import IpAddress
    from ..models.url import Url
    from ..runtime.objects import Descriptor
    from .ioc_stream_notifications import AsyncIocStreamNotifications, IocStreamNotifications

LIST: Operation[File | Url | Domain | IpAddress | Descriptor] = Operation(
    "ioc_stream.list", "/ioc_stream", {}, page_size=40
)
DELETE: Operation[None] = Operation("ioc_stream.delete", "/ioc_stream", {}, method="DELETE", read=answers.nothing)


class IocStream(Resource):
    """Objects that rules have matched, or that belong to what the account follows."""

    @cached_property
    def notifications(self) -> IocStreamNotifications:
        """What brought an object into the IoC stream."""
        from .ioc_stream_notifications import IocStreamNotifications

        return IocStreamNotifications(self._transport)

    def list(
        self,
        *,
        filter: str | None = None,
        order: str | None = None,
        descriptors_only: bool | None = None,
        **paging: Unpack[Paging],
    ) -> Collection[File | Url | Domain | IpAddress | Descriptor]:
        """List the objects of the IoC stream.

        Files, URLs, domains and IP addresses that the account's Livehunt rules and Retrohunt jobs have matched, or that
        belong to collections and threat actors it follows; the latest first. `context_attributes` of each say what
        brought it into the stream, and `notification_id` in them names the notification.

        With `descriptors_only` the entries are descriptors, which have `context_attributes` but no `attributes`; the id
        of a URL is then at times its text.

        Args:
            filter: Conditions that all have to hold, separated by spaces: `date:2026-03-01T08:00:00+` (from then on) or
                `date:2026-03-01-` (until then), `origin:hunting` or `origin:subscriptions`, `entity_type:` (`file`,
                `url`, `domain` or `ip_address`), `entity_id:`, `source_type:` (`hunting_ruleset`, `retrohunt_job`,
                `collection` or `threat_actor`), `source_id:` and `notification_tag:`.
            order: The latest first (`date-`, as when left out) or last (`date+`).
            descriptors_only: Whether to give types, ids and `context_attributes` only.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /ioc_stream`, https://docs.virustotal.com/reference/get-objects-from-the-ioc-stream
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096),
                "order": inputs.optional(inputs.text, "order", order),
                "descriptors_only": inputs.optional(inputs.boolean, "descriptors_only", descriptors_only),
            },
        )

    def delete(self, *, filter: str | None = None, **options: Unpack[Options]) -> None:
        """Delete notifications of the IoC stream.

        Deletes all notifications that a filter matches; without a filter, all. The service does it in the background,
        and refuses the next such call with 429 until it has finished.

        Args:
            filter: Conditions that all have to hold, separated by spaces: `date:2026-03-01T08:00:00+` (from then on) or
                `date:2026-03-01-` (until then), `origin:hunting` or `origin:subscriptions`, `entity_type:` (`file`,
                `url`, `domain` or `ip_address`), `entity_id:`, `source_type:` (`hunting_ruleset`, `retrohunt_job`,
                `collection` or `threat_actor`), `source_id:` and `notification_tag:`.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `DELETE /ioc_stream`, https://docs.virustotal.com/reference/delete-notifications-from-the-ioc-stream
        """
        self._send(
            DELETE, {}, options, query={"filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096)}
        )


class AsyncIocStream(AsyncResource):
    """Objects that rules have matched, or that belong to what the account follows."""

    @cached_property
    def notifications(self) -> AsyncIocStreamNotifications:
        """What brought an object into the IoC stream."""
        from .ioc_stream_notifications import AsyncIocStreamNotifications

        return AsyncIocStreamNotifications(self._transport)

    def list(
        self,
        *,
        filter: str | None = None,
        order: str | None = None,
        descriptors_only: bool | None = None,
        **paging: Unpack[Paging],
    ) -> AsyncCollection[File | Url | Domain | IpAddress | Descriptor]:
        """List the objects of the IoC stream.

        Files, URLs, domains and IP addresses that the account's Livehunt rules and Retrohunt jobs have matched, or that
        belong to collections and threat actors it follows; the latest first. `context_attributes` of each say what
        brought it into the stream, and `notification_id` in them names the notification.

        With `descriptors_only` the entries are descriptors, which have `context_attributes` but no `attributes`; the id
        of a URL is then at times its text.

        Args:
            filter: Conditions that all have to hold, separated by spaces: `date:2026-03-01T08:00:00+` (from then on) or
                `date:2026-03-01-` (until then), `origin:hunting` or `origin:subscriptions`, `entity_type:` (`file`,
                `url`, `domain` or `ip_address`), `entity_id:`, `source_type:` (`hunting_ruleset`, `retrohunt_job`,
                `collection` or `threat_actor`), `source_id:` and `notification_tag:`.
            order: The latest first (`date-`, as when left out) or last (`date+`).
            descriptors_only: Whether to give types, ids and `context_attributes` only.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /ioc_stream`, https://docs.virustotal.com/reference/get-objects-from-the-ioc-stream
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096),
                "order": inputs.optional(inputs.text, "order", order),
                "descriptors_only": inputs.optional(inputs.boolean, "descriptors_only", descriptors_only),
            },
        )

    async def delete(self, *, filter: str | None = None, **options: Unpack[Options]) -> None:
        """Delete notifications of the IoC stream.

        Deletes all notifications that a filter matches; without a filter, all. The service does it in the background,
        and refuses the next such call with 429 until it has finished.

        Args:
            filter: Conditions that all have to hold, separated by spaces: `date:2026-03-01T08:00:00+` (from then on) or
                `date:2026-03-01-` (until then), `origin:hunting` or `origin:subscriptions`, `entity_type:` (`file`,
                `url`, `domain` or `ip_address`), `entity_id:`, `source_type:` (`hunting_ruleset`, `retrohunt_job`,
                `collection` or `threat_actor`), `source_id:` and `notification_tag:`.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `DELETE /ioc_stream`, https://docs.virustotal.com/reference/delete-notifications-from-the-ioc-stream
        """
        await self._send(
            DELETE, {}, options, query={"filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096)}
        )
