"""Read and change groups, their members, administrators and service accounts, and what was done to them.

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
    from ..models.activity_log_entry import ActivityLogEntry
    from ..models.graph import Graph
    from ..models.group import Group
    from ..models.groups_requests import NewGroupUser, NewServiceAccount
    from ..models.quota import ApiUsage
    from ..models.service_account import ServiceAccount
    from ..models.user import User
    from .groups_relationships import AsyncGroupsRelationships, GroupsRelationships

GET: Operation[Group] = Operation("groups.get", "/groups/{id}", {"id": "opaque-id"})
UPDATE: Operation[Group] = Operation(
    "groups.update", "/groups/{id}", {"id": "opaque-id"}, method="PATCH", repeatable=False, body="application/json"
)
API_USAGE: Operation[ApiUsage] = Operation(
    "groups.api_usage", "/groups/{id}/api_usage", {"id": "opaque-id"}, read=answers.Data("ApiUsage")
)
ACTIVITY_LOG_ENTRIES: Operation[ActivityLogEntry] = Operation(
    "groups.activity_log_entries", "/groups/{id}/activity_log_entries", {"id": "opaque-id"}, page_size=40
)
ADD_ADMINISTRATORS: Operation[None] = Operation(
    "groups.add_administrators",
    "/groups/{id}/relationships/administrators",
    {"id": "opaque-id"},
    method="POST",
    read=answers.nothing,
    body="application/json",
)
IS_ADMINISTRATOR: Operation[bool] = Operation(
    "groups.is_administrator",
    "/groups/{id}/relationships/administrators/{user_id}",
    {"id": "opaque-id", "user_id": "user-id"},
    read=answers.Data("bool"),
)
REMOVE_ADMINISTRATOR: Operation[None] = Operation(
    "groups.remove_administrator",
    "/groups/{id}/relationships/administrators/{user_id}",
    {"id": "opaque-id", "user_id": "user-id"},
    method="DELETE",
    read=answers.nothing,
)
ADD_USERS: Operation[None] = Operation(
    "groups.add_users",
    "/groups/{id}/relationships/users",
    {"id": "opaque-id"},
    method="POST",
    read=answers.nothing,
    body="application/json",
)
IS_USER: Operation[bool] = Operation(
    "groups.is_user",
    "/groups/{id}/relationships/users/{user_id}",
    {"id": "opaque-id", "user_id": "user-id"},
    read=answers.Data("bool"),
)
REMOVE_USER: Operation[None] = Operation(
    "groups.remove_user",
    "/groups/{id}/relationships/users/{user_id}",
    {"id": "opaque-id", "user_id": "user-id"},
    method="DELETE",
    read=answers.nothing,
)
ADD_SERVICE_ACCOUNTS: Operation[None] = Operation(
    "groups.add_service_accounts",
    "/groups/{id}/relationships/service_accounts",
    {"id": "opaque-id"},
    method="POST",
    read=answers.nothing,
    repeatable=False,
    body="application/json",
)
ADMINISTRATORS: Operation[User] = Operation(
    "groups.administrators", "/groups/{id}/administrators", {"id": "opaque-id"}, page_size=40
)
GRAPHS: Operation[Graph] = Operation("groups.graphs", "/groups/{id}/graphs", {"id": "opaque-id"}, page_size=40)
SERVICE_ACCOUNTS: Operation[ServiceAccount] = Operation(
    "groups.service_accounts", "/groups/{id}/service_accounts", {"id": "opaque-id"}, page_size=40
)
USERS: Operation[User] = Operation("groups.users", "/groups/{id}/users", {"id": "opaque-id"}, page_size=40)


class Groups(Resource):
    """Read and change groups, their members, administrators and service accounts, and what was done to them."""

    @cached_property
    def relationships(self) -> GroupsRelationships:
        """Types and ids of what is related to groups, without attributes."""
        from .groups_relationships import GroupsRelationships

        return GroupsRelationships(self._transport)

    def get(self, id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]) -> Group:
        """Get a group.

        Who a group is, and what its members may do and use together. For members of the group; some attributes are for
        its administrators only.

        Args:
            id: Name of the group.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /groups/{id}`, https://docs.virustotal.com/reference/groups
        """
        return self._send(
            GET,
            {"id": id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    def update(
        self,
        id: str,
        *,
        organization: str | None = None,
        organization_legal_name: str | None = None,
        domain_name: str | None = None,
        industry: str | None = None,
        country: str | None = None,
        country_iso: str | None = None,
        contact_emails: Iterable[str] | None = None,
        auto_add_users: Iterable[str] | None = None,
        preferences: Mapping[str, Any] | None = None,
        **options: Unpack[Options],
    ) -> Group:
        """Change a group.

        Changes the attributes that are given and gives the group back as it is then. For administrators of the group.

        Args:
            id: Name of the group.
            organization: Name of the company.
            organization_legal_name: Name of the company as it is registered.
            domain_name: Domain of the company.
            industry: Branch that the company works in.
            country: Country of the company.
            country_iso: Two-letter code of the country.
            contact_emails: E-mail addresses of those to talk to.
            auto_add_users: Whose new accounts join the group by themselves, e-mail addresses or patterns of them.
            preferences: Settings of the group, by name.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /groups/{id}`, https://docs.virustotal.com/reference/patch-group
        """
        return self._send(
            UPDATE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "group",
                    "id": id,
                    "attributes": inputs.given(
                        {
                            "organization": inputs.optional(inputs.text, "organization", organization),
                            "organization_legal_name": inputs.optional(
                                inputs.text, "organization_legal_name", organization_legal_name
                            ),
                            "domain_name": inputs.optional(inputs.text, "domain_name", domain_name),
                            "industry": inputs.optional(inputs.text, "industry", industry),
                            "country": inputs.optional(inputs.text, "country", country),
                            "country_iso": inputs.optional(inputs.text, "country_iso", country_iso),
                            "contact_emails": inputs.optional(
                                inputs.typed, "contact_emails", contact_emails, like="list[str]"
                            ),
                            "auto_add_users": inputs.optional(
                                inputs.typed, "auto_add_users", auto_add_users, like="list[str]"
                            ),
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
        """Count a group's calls.

        Number of calls that the members of a group have made, by day and kind, in up to 30 days of the past 60. Days
        are those of UTC. For administrators of the group.

        Args:
            id: Name of the group.
            start_date: First day, as `YYYYMMDD`; 30 days back when left out.
            end_date: Last day, as `YYYYMMDD`, at most 30 days after the first; today when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /groups/{id}/api_usage`, https://docs.virustotal.com/reference/group-api-usage
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

    def activity_log_entries(
        self,
        id: str,
        *,
        filter: str | None = None,
        relationships: str | Iterable[str] | None = None,
        attributes: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> Collection[ActivityLogEntry]:
        """List what was done to a group.

        Changes of the members, administrators and service accounts of a group: who did what to whom, when, and from
        which address. For administrators of the group.

        Args:
            id: Name of the group.
            filter: Conditions that all have to hold, separated by spaces: `date:`, `user:` (who did it), `target:`
                (whom it concerns) and `action:`, one of `ADD_GROUP_USER`, `DELETE_GROUP_USER`, `ADD_GROUP_ADMIN`,
                `DELETE_GROUP_ADMIN`, `ADD_GROUP_SERVICE_ACCOUNT`, `DELETE_GROUP_SERVICE_ACCOUNT`, `CREATE_TENANT` and
                `DELETE_TENANT`.
            relationships: Which descriptors the entries carry in `relationships`, separated by commas: `user` (who did
                it), `group` and `target` (what it concerns).
            attributes: Names of the attributes to give, separated by commas; all when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /groups/{id}/activity_log_entries`, https://docs.virustotal.com/reference/get-activity-log
        """
        return self._collection(
            ACTIVITY_LOG_ENTRIES,
            {"id": id},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
            },
        )

    def add_administrators(
        self, id: str, users: Iterable[NewGroupUser | Mapping[str, Any]], **options: Unpack[Options]
    ) -> None:
        """Make users administrators of a group.

        Users named by their e-mail addresses become administrators of the group; a user name instead of an address is
        refused with 400 `InvalidArgumentError`. Nobody loses rights by it. For administrators of the group.

        Args:
            id: Name of the group.
            users: The users by their e-mail addresses, not by their names.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /groups/{id}/relationships/administrators`, https://docs.virustotal.com/reference/post-group-administrators
        """
        self._send(
            ADD_ADMINISTRATORS,
            {"id": id},
            options,
            body={"data": inputs.typed("users", users, like="list[NewGroupUser]")},
        )

    def is_administrator(self, id: str, user_id: str, **options: Unpack[Options]) -> bool:
        """Check whether a user is an administrator of a group.

        Says whether the user is an administrator of the group. For members of the group.

        Args:
            id: Name of the group.
            user_id: Name of the user.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /groups/{id}/relationships/administrators/{user_id}`, https://docs.virustotal.com/reference/check-user-group-administrator
        """
        return self._send(IS_ADMINISTRATOR, {"id": id, "user_id": user_id}, options)

    def remove_administrator(self, id: str, user_id: str, **options: Unpack[Options]) -> None:
        """Take an administrator's rights away.

        The user stays a member of the group, but no longer administers it.

        Args:
            id: Name of the group.
            user_id: Name of the user.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /groups/{id}/relationships/administrators/{user_id}`, https://docs.virustotal.com/reference/delete-user-group-administrator
        """
        self._send(REMOVE_ADMINISTRATOR, {"id": id, "user_id": user_id}, options)

    def add_users(self, id: str, users: Iterable[NewGroupUser | Mapping[str, Any]], **options: Unpack[Options]) -> None:
        """Take users into a group.

        Users named by their e-mail addresses become members of the group; a user name instead of an address is refused
        with 400 `InvalidArgumentError`. Nobody is taken out of the group by it. For administrators of the group.

        Args:
            id: Name of the group.
            users: The users by their e-mail addresses, not by their names.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /groups/{id}/relationships/users`, https://docs.virustotal.com/reference/update-group-users
        """
        self._send(
            ADD_USERS, {"id": id}, options, body={"data": inputs.typed("users", users, like="list[NewGroupUser]")}
        )

    def is_user(self, id: str, user_id: str, **options: Unpack[Options]) -> bool:
        """Check whether a user is a member of a group.

        Says whether the user is a member of the group. For members of the group.

        Args:
            id: Name of the group.
            user_id: Name of the user.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /groups/{id}/relationships/users/{user_id}`, https://docs.virustotal.com/reference/check-user-in-group
        """
        return self._send(IS_USER, {"id": id, "user_id": user_id}, options)

    def remove_user(self, id: str, user_id: str, **options: Unpack[Options]) -> None:
        """Take a user out of a group.

        The user is no member of the group any more, and loses the rights and quotas that came with it.

        Args:
            id: Name of the group.
            user_id: Name of the user.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /groups/{id}/relationships/users/{user_id}`, https://docs.virustotal.com/reference/delete-user-from-group
        """
        self._send(REMOVE_USER, {"id": id, "user_id": user_id}, options)

    def add_service_accounts(
        self, id: str, service_accounts: Iterable[NewServiceAccount | Mapping[str, Any]], **options: Unpack[Options]
    ) -> None:
        """Make service accounts.

        Makes accounts for programs, each with a key of its own, which `service_accounts.get` shows. For administrators
        of the group.

        Args:
            id: Name of the group.
            service_accounts: The accounts by their names.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /groups/{id}/relationships/service_accounts`, https://docs.virustotal.com/reference/create-a-new-service-account
        """
        self._send(
            ADD_SERVICE_ACCOUNTS,
            {"id": id},
            options,
            body={"data": inputs.typed("service_accounts", service_accounts, like="list[NewServiceAccount]")},
        )

    def administrators(self, id: str, **paging: Unpack[Paging]) -> Collection[User]:
        """Users who administer the group. Needs a privilege or a product of its own.

        For members of the group.

        `GET /groups/{id}/administrators`, https://docs.virustotal.com/reference/group-object
        """
        return self._collection(ADMINISTRATORS, {"id": id}, paging)

    def graphs(self, id: str, **paging: Unpack[Paging]) -> Collection[Graph]:
        """Graphs that members of the group have made. Needs a privilege or a product of its own.

        For members of the group.

        `GET /groups/{id}/graphs`, https://docs.virustotal.com/reference/group-object
        """
        return self._collection(GRAPHS, {"id": id}, paging)

    def service_accounts(self, id: str, **paging: Unpack[Paging]) -> Collection[ServiceAccount]:
        """Accounts that the group has made for programs. Needs a privilege or a product of its own.

        For members of the group.

        `GET /groups/{id}/service_accounts`, https://docs.virustotal.com/reference/group-object
        """
        return self._collection(SERVICE_ACCOUNTS, {"id": id}, paging)

    def users(self, id: str, **paging: Unpack[Paging]) -> Collection[User]:
        """Members of the group. Needs a privilege or a product of its own.

        For members of the group.

        `GET /groups/{id}/users`, https://docs.virustotal.com/reference/group-object
        """
        return self._collection(USERS, {"id": id}, paging)


class AsyncGroups(AsyncResource):
    """Read and change groups, their members, administrators and service accounts, and what was done to them."""

    @cached_property
    def relationships(self) -> AsyncGroupsRelationships:
        """Types and ids of what is related to groups, without attributes."""
        from .groups_relationships import AsyncGroupsRelationships

        return AsyncGroupsRelationships(self._transport)

    async def get(
        self, id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]
    ) -> Group:
        """Get a group.

        Who a group is, and what its members may do and use together. For members of the group; some attributes are for
        its administrators only.

        Args:
            id: Name of the group.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /groups/{id}`, https://docs.virustotal.com/reference/groups
        """
        return await self._send(
            GET,
            {"id": id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    async def update(
        self,
        id: str,
        *,
        organization: str | None = None,
        organization_legal_name: str | None = None,
        domain_name: str | None = None,
        industry: str | None = None,
        country: str | None = None,
        country_iso: str | None = None,
        contact_emails: Iterable[str] | None = None,
        auto_add_users: Iterable[str] | None = None,
        preferences: Mapping[str, Any] | None = None,
        **options: Unpack[Options],
    ) -> Group:
        """Change a group.

        Changes the attributes that are given and gives the group back as it is then. For administrators of the group.

        Args:
            id: Name of the group.
            organization: Name of the company.
            organization_legal_name: Name of the company as it is registered.
            domain_name: Domain of the company.
            industry: Branch that the company works in.
            country: Country of the company.
            country_iso: Two-letter code of the country.
            contact_emails: E-mail addresses of those to talk to.
            auto_add_users: Whose new accounts join the group by themselves, e-mail addresses or patterns of them.
            preferences: Settings of the group, by name.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /groups/{id}`, https://docs.virustotal.com/reference/patch-group
        """
        return await self._send(
            UPDATE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "group",
                    "id": id,
                    "attributes": inputs.given(
                        {
                            "organization": inputs.optional(inputs.text, "organization", organization),
                            "organization_legal_name": inputs.optional(
                                inputs.text, "organization_legal_name", organization_legal_name
                            ),
                            "domain_name": inputs.optional(inputs.text, "domain_name", domain_name),
                            "industry": inputs.optional(inputs.text, "industry", industry),
                            "country": inputs.optional(inputs.text, "country", country),
                            "country_iso": inputs.optional(inputs.text, "country_iso", country_iso),
                            "contact_emails": inputs.optional(
                                inputs.typed, "contact_emails", contact_emails, like="list[str]"
                            ),
                            "auto_add_users": inputs.optional(
                                inputs.typed, "auto_add_users", auto_add_users, like="list[str]"
                            ),
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
        """Count a group's calls.

        Number of calls that the members of a group have made, by day and kind, in up to 30 days of the past 60. Days
        are those of UTC. For administrators of the group.

        Args:
            id: Name of the group.
            start_date: First day, as `YYYYMMDD`; 30 days back when left out.
            end_date: Last day, as `YYYYMMDD`, at most 30 days after the first; today when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /groups/{id}/api_usage`, https://docs.virustotal.com/reference/group-api-usage
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

    def activity_log_entries(
        self,
        id: str,
        *,
        filter: str | None = None,
        relationships: str | Iterable[str] | None = None,
        attributes: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> AsyncCollection[ActivityLogEntry]:
        """List what was done to a group.

        Changes of the members, administrators and service accounts of a group: who did what to whom, when, and from
        which address. For administrators of the group.

        Args:
            id: Name of the group.
            filter: Conditions that all have to hold, separated by spaces: `date:`, `user:` (who did it), `target:`
                (whom it concerns) and `action:`, one of `ADD_GROUP_USER`, `DELETE_GROUP_USER`, `ADD_GROUP_ADMIN`,
                `DELETE_GROUP_ADMIN`, `ADD_GROUP_SERVICE_ACCOUNT`, `DELETE_GROUP_SERVICE_ACCOUNT`, `CREATE_TENANT` and
                `DELETE_TENANT`.
            relationships: Which descriptors the entries carry in `relationships`, separated by commas: `user` (who did
                it), `group` and `target` (what it concerns).
            attributes: Names of the attributes to give, separated by commas; all when left out.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /groups/{id}/activity_log_entries`, https://docs.virustotal.com/reference/get-activity-log
        """
        return self._collection(
            ACTIVITY_LOG_ENTRIES,
            {"id": id},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
            },
        )

    async def add_administrators(
        self, id: str, users: Iterable[NewGroupUser | Mapping[str, Any]], **options: Unpack[Options]
    ) -> None:
        """Make users administrators of a group.

        Users named by their e-mail addresses become administrators of the group; a user name instead of an address is
        refused with 400 `InvalidArgumentError`. Nobody loses rights by it. For administrators of the group.

        Args:
            id: Name of the group.
            users: The users by their e-mail addresses, not by their names.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /groups/{id}/relationships/administrators`, https://docs.virustotal.com/reference/post-group-administrators
        """
        await self._send(
            ADD_ADMINISTRATORS,
            {"id": id},
            options,
            body={"data": inputs.typed("users", users, like="list[NewGroupUser]")},
        )

    async def is_administrator(self, id: str, user_id: str, **options: Unpack[Options]) -> bool:
        """Check whether a user is an administrator of a group.

        Says whether the user is an administrator of the group. For members of the group.

        Args:
            id: Name of the group.
            user_id: Name of the user.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /groups/{id}/relationships/administrators/{user_id}`, https://docs.virustotal.com/reference/check-user-group-administrator
        """
        return await self._send(IS_ADMINISTRATOR, {"id": id, "user_id": user_id}, options)

    async def remove_administrator(self, id: str, user_id: str, **options: Unpack[Options]) -> None:
        """Take an administrator's rights away.

        The user stays a member of the group, but no longer administers it.

        Args:
            id: Name of the group.
            user_id: Name of the user.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /groups/{id}/relationships/administrators/{user_id}`, https://docs.virustotal.com/reference/delete-user-group-administrator
        """
        await self._send(REMOVE_ADMINISTRATOR, {"id": id, "user_id": user_id}, options)

    async def add_users(
        self, id: str, users: Iterable[NewGroupUser | Mapping[str, Any]], **options: Unpack[Options]
    ) -> None:
        """Take users into a group.

        Users named by their e-mail addresses become members of the group; a user name instead of an address is refused
        with 400 `InvalidArgumentError`. Nobody is taken out of the group by it. For administrators of the group.

        Args:
            id: Name of the group.
            users: The users by their e-mail addresses, not by their names.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /groups/{id}/relationships/users`, https://docs.virustotal.com/reference/update-group-users
        """
        await self._send(
            ADD_USERS, {"id": id}, options, body={"data": inputs.typed("users", users, like="list[NewGroupUser]")}
        )

    async def is_user(self, id: str, user_id: str, **options: Unpack[Options]) -> bool:
        """Check whether a user is a member of a group.

        Says whether the user is a member of the group. For members of the group.

        Args:
            id: Name of the group.
            user_id: Name of the user.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /groups/{id}/relationships/users/{user_id}`, https://docs.virustotal.com/reference/check-user-in-group
        """
        return await self._send(IS_USER, {"id": id, "user_id": user_id}, options)

    async def remove_user(self, id: str, user_id: str, **options: Unpack[Options]) -> None:
        """Take a user out of a group.

        The user is no member of the group any more, and loses the rights and quotas that came with it.

        Args:
            id: Name of the group.
            user_id: Name of the user.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /groups/{id}/relationships/users/{user_id}`, https://docs.virustotal.com/reference/delete-user-from-group
        """
        await self._send(REMOVE_USER, {"id": id, "user_id": user_id}, options)

    async def add_service_accounts(
        self, id: str, service_accounts: Iterable[NewServiceAccount | Mapping[str, Any]], **options: Unpack[Options]
    ) -> None:
        """Make service accounts.

        Makes accounts for programs, each with a key of its own, which `service_accounts.get` shows. For administrators
        of the group.

        Args:
            id: Name of the group.
            service_accounts: The accounts by their names.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /groups/{id}/relationships/service_accounts`, https://docs.virustotal.com/reference/create-a-new-service-account
        """
        await self._send(
            ADD_SERVICE_ACCOUNTS,
            {"id": id},
            options,
            body={"data": inputs.typed("service_accounts", service_accounts, like="list[NewServiceAccount]")},
        )

    def administrators(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[User]:
        """Users who administer the group. Needs a privilege or a product of its own.

        For members of the group.

        `GET /groups/{id}/administrators`, https://docs.virustotal.com/reference/group-object
        """
        return self._collection(ADMINISTRATORS, {"id": id}, paging)

    def graphs(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Graph]:
        """Graphs that members of the group have made. Needs a privilege or a product of its own.

        For members of the group.

        `GET /groups/{id}/graphs`, https://docs.virustotal.com/reference/group-object
        """
        return self._collection(GRAPHS, {"id": id}, paging)

    def service_accounts(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[ServiceAccount]:
        """Accounts that the group has made for programs. Needs a privilege or a product of its own.

        For members of the group.

        `GET /groups/{id}/service_accounts`, https://docs.virustotal.com/reference/group-object
        """
        return self._collection(SERVICE_ACCOUNTS, {"id": id}, paging)

    def users(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[User]:
        """Members of the group. Needs a privilege or a product of its own.

        For members of the group.

        `GET /groups/{id}/users`, https://docs.virustotal.com/reference/group-object
        """
        return self._collection(USERS, {"id": id}, paging)
