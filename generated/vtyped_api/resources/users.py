"""Read profiles, quotas and use of the API of users, and change or delete the account.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.collection import IndicatorCollection
    from ..models.comment import Comment
    from ..models.file import File
    from ..models.graph import Graph
    from ..models.group import Group
    from ..models.hunting_notification import HuntingNotification
    from ..models.hunting_ruleset import HuntingRuleset
    from ..models.quota import ApiUsage, OverallQuota
    from ..models.retrohunt_job import RetrohuntJob
    from ..models.user import User
    from ..models.vote import Vote
    from ..runtime.objects import MissingObject
    from .users_relationships import AsyncUsersRelationships, UsersRelationships

GET: Operation[User] = Operation("users.get", "/users/{id}", {"id": "user-id"})
DELETE: Operation[None] = Operation(
    "users.delete", "/users/{id}", {"id": "user-id"}, method="DELETE", read=answers.nothing
)
UPDATE: Operation[User] = Operation(
    "users.update", "/users/{id}", {"id": "user-id"}, method="PATCH", repeatable=False, body="application/json"
)
API_USAGE: Operation[ApiUsage] = Operation(
    "users.api_usage", "/users/{id}/api_usage", {"id": "user-id"}, read=answers.Data("ApiUsage")
)
QUOTAS: Operation[dict[str, OverallQuota]] = Operation(
    "users.quotas", "/users/{id}/overall_quotas", {"id": "user-id"}, read=answers.Data("dict[str, OverallQuota]")
)
API_QUOTA_GROUP: Operation[Group | None] = Operation(
    "users.api_quota_group", "/users/{id}/api_quota_group", {"id": "user-id"}, read=answers.one_or_none
)
COLLECTIONS: Operation[IndicatorCollection] = Operation(
    "users.collections", "/users/{id}/collections", {"id": "user-id"}, page_size=40
)
COMMENTS: Operation[Comment] = Operation("users.comments", "/users/{id}/comments", {"id": "user-id"}, page_size=40)
GRAPHS: Operation[Graph] = Operation("users.graphs", "/users/{id}/graphs", {"id": "user-id"}, page_size=40)
GROUPS: Operation[Group] = Operation("users.groups", "/users/{id}/groups", {"id": "user-id"}, page_size=40)
HUNTING_NOTIFICATION_FILES: Operation[File | MissingObject] = Operation(
    "users.hunting_notification_files", "/users/{id}/hunting_notification_files", {"id": "user-id"}, page_size=40
)
HUNTING_NOTIFICATIONS: Operation[HuntingNotification] = Operation(
    "users.hunting_notifications", "/users/{id}/hunting_notifications", {"id": "user-id"}, page_size=40
)
HUNTING_RULESETS: Operation[HuntingRuleset] = Operation(
    "users.hunting_rulesets", "/users/{id}/hunting_rulesets", {"id": "user-id"}, page_size=40
)
INTELLIGENCE_QUOTA_GROUP: Operation[Group | None] = Operation(
    "users.intelligence_quota_group",
    "/users/{id}/intelligence_quota_group",
    {"id": "user-id"},
    read=answers.one_or_none,
)
MENTIONS: Operation[Comment] = Operation("users.mentions", "/users/{id}/mentions", {"id": "user-id"}, page_size=40)
RETROHUNT_JOBS: Operation[RetrohuntJob] = Operation(
    "users.retrohunt_jobs", "/users/{id}/retrohunt_jobs", {"id": "user-id"}, page_size=40
)
VOTES: Operation[Vote] = Operation("users.votes", "/users/{id}/votes", {"id": "user-id"}, page_size=40)


class Users(Resource):
    """Read profiles, quotas and use of the API of users, and change or delete the account."""

    @cached_property
    def relationships(self) -> UsersRelationships:
        """Types and ids of what is related to users, without attributes."""
        from .users_relationships import UsersRelationships

        return UsersRelationships(self._transport)

    def get(self, id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]) -> User:
        """Get a user.

        Profile of a user. The owner of the account and administrators of its groups also get its e-mail address, rights
        and quotas, and the key of the account itself.

        Args:
            id: Name of the user, or the API key of the account, which then stands in the address of the request: pass
                the key only where addresses are not logged on the way.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /users/{id}`, https://docs.virustotal.com/reference/user
        """
        return self._send(
            GET,
            {"id": id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    def delete(self, id: str, password: str, **options: Unpack[Options]) -> None:
        """Delete an account.

        Deletes the account for good. Only its owner may do it, and has to give its password once more.

        Args:
            id: Name of the user, or the API key of the account, which then stands in the address of the request: pass
                the key only where addresses are not logged on the way.
            password: Password of the account, as a confirmation.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /users/{id}`, https://docs.virustotal.com/reference/delete-user-id
        """
        self._send(
            DELETE,
            {"id": id},
            options,
            headers={"x-user-password": inputs.header("password", password, least=1, most=256)},
        )

    def update(
        self,
        id: str,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        profile_phrase: str | None = None,
        preferences: Mapping[str, Any] | None = None,
        **options: Unpack[Options],
    ) -> User:
        """Change a user's profile.

        Changes the attributes that are given and gives the user back as it is then. Only the owner of the account and
        administrators of its groups may do it.

        Args:
            id: Name of the user, or the API key of the account, which then stands in the address of the request: pass
                the key only where addresses are not logged on the way.
            first_name: First name.
            last_name: Last name.
            profile_phrase: What the user says of themselves.
            preferences: Settings of the web interface, by name.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /users/{id}`, https://docs.virustotal.com/reference/patch-user-id
        """
        return self._send(
            UPDATE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "user",
                    "id": id,
                    "attributes": inputs.given(
                        {
                            "first_name": inputs.optional(inputs.text, "first_name", first_name),
                            "last_name": inputs.optional(inputs.text, "last_name", last_name),
                            "profile_phrase": inputs.optional(inputs.text, "profile_phrase", profile_phrase),
                            "preferences": inputs.optional(
                                inputs.typed, "preferences", preferences, like="dict[str, Any]"
                            ),
                        }
                    ),
                }
            },
        )

    def api_usage(
        self, id: str, *, start_date: str | None = None, end_date: str | None = None, **options: Unpack[Options]
    ) -> ApiUsage:
        """Count a user's calls.

        Number of calls that a user has made, by day and kind, in up to 30 days of the past 60. Days are those of UTC.

        Args:
            id: Name of the user, or the API key of the account, which then stands in the address of the request: pass
                the key only where addresses are not logged on the way.
            start_date: First day, as `YYYYMMDD`; 30 days back when left out.
            end_date: Last day, as `YYYYMMDD`, at most 30 days after the first; today when left out.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /users/{id}/api_usage`, https://docs.virustotal.com/reference/user-api-usage
        """
        return self._send(
            API_USAGE,
            {"id": id},
            options,
            query={
                "start_date": inputs.optional(inputs.text, "start_date", start_date),
                "end_date": inputs.optional(inputs.text, "end_date", end_date),
            },
        )

    def quotas(self, id: str, **options: Unpack[Options]) -> dict[str, OverallQuota]:
        """Get a user's quotas.

        What a user may use and has used, by name: `api_requests_hourly`, `api_requests_daily`, `api_requests_monthly`
        and many others. Where a group shares the quota, its figures stand beside those of the user, and a call needs
        room in both. Hours, days and months are those of the calendar, UTC; the limit of the minute is not told.

        `vtyped.quota.Governor` obeys these figures.

        Args:
            id: Name of the user, or the API key of the account, which then stands in the address of the request: pass
                the key only where addresses are not logged on the way.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /users/{id}/overall_quotas`, https://docs.virustotal.com/reference/get-user-overall-quotas
        """
        return self._send(QUOTAS, {"id": id}, options)

    def api_quota_group(self, id: str, **options: Unpack[Options]) -> Group | None:
        """The group whose quota the user's calls of the API count against. Needs a privilege or a product of its own.

        For the owner of the account and administrators of its groups.

        `GET /users/{id}/api_quota_group`, https://docs.virustotal.com/reference/user-object
        """
        return self._send(API_QUOTA_GROUP, {"id": id}, options)

    def collections(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Collections that the user has made.

        `GET /users/{id}/collections`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> Collection[Comment]:
        """Comments by the user.

        `GET /users/{id}/comments`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def graphs(self, id: str, **paging: Unpack[Paging]) -> Collection[Graph]:
        """Graphs that the user has made.

        `GET /users/{id}/graphs`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(GRAPHS, {"id": id}, paging)

    def groups(self, id: str, **paging: Unpack[Paging]) -> Collection[Group]:
        """Groups that the user belongs to. Needs a privilege or a product of its own.

        For the owner of the account. The `context_attributes` of an entry hold `role`, what the user is in the group.

        `GET /users/{id}/groups`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(GROUPS, {"id": id}, paging)

    def hunting_notification_files(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that the user's Livehunt rules have matched. Needs a privilege or a product of its own.

        For the owner of the account. The `context_attributes` of an entry describe the match: notification, ruleset and
        rule, and what of the file it was.

        `GET /users/{id}/hunting_notification_files`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(HUNTING_NOTIFICATION_FILES, {"id": id}, paging)

    def hunting_notifications(self, id: str, **paging: Unpack[Paging]) -> Collection[HuntingNotification]:
        """Matches of the user's Livehunt rules. Needs a privilege or a product of its own.

        For the owner of the account.

        `GET /users/{id}/hunting_notifications`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(HUNTING_NOTIFICATIONS, {"id": id}, paging)

    def hunting_rulesets(self, id: str, **paging: Unpack[Paging]) -> Collection[HuntingRuleset]:
        """Livehunt rulesets of the user. Needs a privilege or a product of its own.

        For the owner of the account.

        `GET /users/{id}/hunting_rulesets`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(HUNTING_RULESETS, {"id": id}, paging)

    def intelligence_quota_group(self, id: str, **options: Unpack[Options]) -> Group | None:
        """The group whose quota the user's searches count against. Needs a privilege or a product of its own.

        For the owner of the account and administrators of its groups.

        `GET /users/{id}/intelligence_quota_group`, https://docs.virustotal.com/reference/user-object
        """
        return self._send(INTELLIGENCE_QUOTA_GROUP, {"id": id}, options)

    def mentions(self, id: str, **paging: Unpack[Paging]) -> Collection[Comment]:
        """Comments that name the user.

        `GET /users/{id}/mentions`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(MENTIONS, {"id": id}, paging)

    def retrohunt_jobs(self, id: str, **paging: Unpack[Paging]) -> Collection[RetrohuntJob]:
        """Retrohunt jobs of the user. Needs a privilege or a product of its own.

        For the owner of the account.

        `GET /users/{id}/retrohunt_jobs`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(RETROHUNT_JOBS, {"id": id}, paging)

    def votes(self, id: str, **paging: Unpack[Paging]) -> Collection[Vote]:
        """Votes of the user.

        `GET /users/{id}/votes`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(VOTES, {"id": id}, paging)


class AsyncUsers(AsyncResource):
    """Read profiles, quotas and use of the API of users, and change or delete the account."""

    @cached_property
    def relationships(self) -> AsyncUsersRelationships:
        """Types and ids of what is related to users, without attributes."""
        from .users_relationships import AsyncUsersRelationships

        return AsyncUsersRelationships(self._transport)

    async def get(
        self, id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]
    ) -> User:
        """Get a user.

        Profile of a user. The owner of the account and administrators of its groups also get its e-mail address, rights
        and quotas, and the key of the account itself.

        Args:
            id: Name of the user, or the API key of the account, which then stands in the address of the request: pass
                the key only where addresses are not logged on the way.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /users/{id}`, https://docs.virustotal.com/reference/user
        """
        return await self._send(
            GET,
            {"id": id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    async def delete(self, id: str, password: str, **options: Unpack[Options]) -> None:
        """Delete an account.

        Deletes the account for good. Only its owner may do it, and has to give its password once more.

        Args:
            id: Name of the user, or the API key of the account, which then stands in the address of the request: pass
                the key only where addresses are not logged on the way.
            password: Password of the account, as a confirmation.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /users/{id}`, https://docs.virustotal.com/reference/delete-user-id
        """
        await self._send(
            DELETE,
            {"id": id},
            options,
            headers={"x-user-password": inputs.header("password", password, least=1, most=256)},
        )

    async def update(
        self,
        id: str,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        profile_phrase: str | None = None,
        preferences: Mapping[str, Any] | None = None,
        **options: Unpack[Options],
    ) -> User:
        """Change a user's profile.

        Changes the attributes that are given and gives the user back as it is then. Only the owner of the account and
        administrators of its groups may do it.

        Args:
            id: Name of the user, or the API key of the account, which then stands in the address of the request: pass
                the key only where addresses are not logged on the way.
            first_name: First name.
            last_name: Last name.
            profile_phrase: What the user says of themselves.
            preferences: Settings of the web interface, by name.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /users/{id}`, https://docs.virustotal.com/reference/patch-user-id
        """
        return await self._send(
            UPDATE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "user",
                    "id": id,
                    "attributes": inputs.given(
                        {
                            "first_name": inputs.optional(inputs.text, "first_name", first_name),
                            "last_name": inputs.optional(inputs.text, "last_name", last_name),
                            "profile_phrase": inputs.optional(inputs.text, "profile_phrase", profile_phrase),
                            "preferences": inputs.optional(
                                inputs.typed, "preferences", preferences, like="dict[str, Any]"
                            ),
                        }
                    ),
                }
            },
        )

    async def api_usage(
        self, id: str, *, start_date: str | None = None, end_date: str | None = None, **options: Unpack[Options]
    ) -> ApiUsage:
        """Count a user's calls.

        Number of calls that a user has made, by day and kind, in up to 30 days of the past 60. Days are those of UTC.

        Args:
            id: Name of the user, or the API key of the account, which then stands in the address of the request: pass
                the key only where addresses are not logged on the way.
            start_date: First day, as `YYYYMMDD`; 30 days back when left out.
            end_date: Last day, as `YYYYMMDD`, at most 30 days after the first; today when left out.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /users/{id}/api_usage`, https://docs.virustotal.com/reference/user-api-usage
        """
        return await self._send(
            API_USAGE,
            {"id": id},
            options,
            query={
                "start_date": inputs.optional(inputs.text, "start_date", start_date),
                "end_date": inputs.optional(inputs.text, "end_date", end_date),
            },
        )

    async def quotas(self, id: str, **options: Unpack[Options]) -> dict[str, OverallQuota]:
        """Get a user's quotas.

        What a user may use and has used, by name: `api_requests_hourly`, `api_requests_daily`, `api_requests_monthly`
        and many others. Where a group shares the quota, its figures stand beside those of the user, and a call needs
        room in both. Hours, days and months are those of the calendar, UTC; the limit of the minute is not told.

        `vtyped.quota.Governor` obeys these figures.

        Args:
            id: Name of the user, or the API key of the account, which then stands in the address of the request: pass
                the key only where addresses are not logged on the way.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /users/{id}/overall_quotas`, https://docs.virustotal.com/reference/get-user-overall-quotas
        """
        return await self._send(QUOTAS, {"id": id}, options)

    async def api_quota_group(self, id: str, **options: Unpack[Options]) -> Group | None:
        """The group whose quota the user's calls of the API count against. Needs a privilege or a product of its own.

        For the owner of the account and administrators of its groups.

        `GET /users/{id}/api_quota_group`, https://docs.virustotal.com/reference/user-object
        """
        return await self._send(API_QUOTA_GROUP, {"id": id}, options)

    def collections(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Collections that the user has made.

        `GET /users/{id}/collections`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Comment]:
        """Comments by the user.

        `GET /users/{id}/comments`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def graphs(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Graph]:
        """Graphs that the user has made.

        `GET /users/{id}/graphs`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(GRAPHS, {"id": id}, paging)

    def groups(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Group]:
        """Groups that the user belongs to. Needs a privilege or a product of its own.

        For the owner of the account. The `context_attributes` of an entry hold `role`, what the user is in the group.

        `GET /users/{id}/groups`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(GROUPS, {"id": id}, paging)

    def hunting_notification_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that the user's Livehunt rules have matched. Needs a privilege or a product of its own.

        For the owner of the account. The `context_attributes` of an entry describe the match: notification, ruleset and
        rule, and what of the file it was.

        `GET /users/{id}/hunting_notification_files`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(HUNTING_NOTIFICATION_FILES, {"id": id}, paging)

    def hunting_notifications(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[HuntingNotification]:
        """Matches of the user's Livehunt rules. Needs a privilege or a product of its own.

        For the owner of the account.

        `GET /users/{id}/hunting_notifications`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(HUNTING_NOTIFICATIONS, {"id": id}, paging)

    def hunting_rulesets(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[HuntingRuleset]:
        """Livehunt rulesets of the user. Needs a privilege or a product of its own.

        For the owner of the account.

        `GET /users/{id}/hunting_rulesets`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(HUNTING_RULESETS, {"id": id}, paging)

    async def intelligence_quota_group(self, id: str, **options: Unpack[Options]) -> Group | None:
        """The group whose quota the user's searches count against. Needs a privilege or a product of its own.

        For the owner of the account and administrators of its groups.

        `GET /users/{id}/intelligence_quota_group`, https://docs.virustotal.com/reference/user-object
        """
        return await self._send(INTELLIGENCE_QUOTA_GROUP, {"id": id}, options)

    def mentions(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Comment]:
        """Comments that name the user.

        `GET /users/{id}/mentions`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(MENTIONS, {"id": id}, paging)

    def retrohunt_jobs(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[RetrohuntJob]:
        """Retrohunt jobs of the user. Needs a privilege or a product of its own.

        For the owner of the account.

        `GET /users/{id}/retrohunt_jobs`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(RETROHUNT_JOBS, {"id": id}, paging)

    def votes(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Vote]:
        """Votes of the user.

        `GET /users/{id}/votes`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(VOTES, {"id": id}, paging)
