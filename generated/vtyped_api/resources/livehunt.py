"""Hold YARA rules against what is submitted to VirusTotal.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..runtime import inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.file import File
    from .livehunt_notifications import AsyncLivehuntNotifications, LivehuntNotifications
    from .livehunt_rulesets import AsyncLivehuntRulesets, LivehuntRulesets

NOTIFICATION_FILES: Operation[File] = Operation(
    "livehunt.notification_files", "/intelligence/hunting_notification_files", {}, page_size=40
)


class Livehunt(Resource):
    """Hold YARA rules against what is submitted to VirusTotal."""

    @cached_property
    def rulesets(self) -> LivehuntRulesets:
        """Make, change, share and delete Livehunt rulesets."""
        from .livehunt_rulesets import LivehuntRulesets

        return LivehuntRulesets(self._transport)

    @cached_property
    def notifications(self) -> LivehuntNotifications:
        """Matches of Livehunt rules, in the older form; the IoC stream has taken its place."""
        from .livehunt_notifications import LivehuntNotifications

        return LivehuntNotifications(self._transport)

    def notification_files(
        self, *, filter: str | None = None, count_limit: int | None = None, **paging: Unpack[Paging]
    ) -> Collection[File]:
        """List the files that Livehunt has matched.

        Files that the account's rules have matched, the latest first. `context_attributes` of each describe the match:
        notification, ruleset and rule, and what of the file it was.

        VirusTotal's own pages use the IoC stream in their place.

        Args:
            filter: A word that a tag of the notification has to be equal to: name of the rule, name of the ruleset, or
                SHA-256 of the file.
            count_limit: How far `meta.count` counts; 200 when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /intelligence/hunting_notification_files`, https://gtidocs.virustotal.com/reference/hunting-notification-files
        """
        return self._collection(
            NOTIFICATION_FILES,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096),
                "count_limit": inputs.optional(inputs.integer, "count_limit", count_limit, least=1, most=10000),
            },
        )


class AsyncLivehunt(AsyncResource):
    """Hold YARA rules against what is submitted to VirusTotal."""

    @cached_property
    def rulesets(self) -> AsyncLivehuntRulesets:
        """Make, change, share and delete Livehunt rulesets."""
        from .livehunt_rulesets import AsyncLivehuntRulesets

        return AsyncLivehuntRulesets(self._transport)

    @cached_property
    def notifications(self) -> AsyncLivehuntNotifications:
        """Matches of Livehunt rules, in the older form; the IoC stream has taken its place."""
        from .livehunt_notifications import AsyncLivehuntNotifications

        return AsyncLivehuntNotifications(self._transport)

    def notification_files(
        self, *, filter: str | None = None, count_limit: int | None = None, **paging: Unpack[Paging]
    ) -> AsyncCollection[File]:
        """List the files that Livehunt has matched.

        Files that the account's rules have matched, the latest first. `context_attributes` of each describe the match:
        notification, ruleset and rule, and what of the file it was.

        VirusTotal's own pages use the IoC stream in their place.

        Args:
            filter: A word that a tag of the notification has to be equal to: name of the rule, name of the ruleset, or
                SHA-256 of the file.
            count_limit: How far `meta.count` counts; 200 when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /intelligence/hunting_notification_files`, https://gtidocs.virustotal.com/reference/hunting-notification-files
        """
        return self._collection(
            NOTIFICATION_FILES,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096),
                "count_limit": inputs.optional(inputs.integer, "count_limit", count_limit, least=1, most=10000),
            },
        )
