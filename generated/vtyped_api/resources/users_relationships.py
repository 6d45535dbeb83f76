"""Types and ids of what is related to users, without attributes.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime import answers
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

API_QUOTA_GROUP: Operation[Descriptor | None] = Operation(
    "users.relationships.api_quota_group",
    "/users/{id}/relationships/api_quota_group",
    {"id": "user-id"},
    read=answers.one_or_none,
)
COLLECTIONS: Operation[Descriptor] = Operation(
    "users.relationships.collections", "/users/{id}/relationships/collections", {"id": "user-id"}, page_size=40
)
COMMENTS: Operation[Descriptor] = Operation(
    "users.relationships.comments", "/users/{id}/relationships/comments", {"id": "user-id"}, page_size=40
)
GRAPHS: Operation[Descriptor] = Operation(
    "users.relationships.graphs", "/users/{id}/relationships/graphs", {"id": "user-id"}, page_size=40
)
GROUPS: Operation[Descriptor] = Operation(
    "users.relationships.groups", "/users/{id}/relationships/groups", {"id": "user-id"}, page_size=40
)
HUNTING_NOTIFICATION_FILES: Operation[Descriptor] = Operation(
    "users.relationships.hunting_notification_files",
    "/users/{id}/relationships/hunting_notification_files",
    {"id": "user-id"},
    page_size=40,
)
HUNTING_NOTIFICATIONS: Operation[Descriptor] = Operation(
    "users.relationships.hunting_notifications",
    "/users/{id}/relationships/hunting_notifications",
    {"id": "user-id"},
    page_size=40,
)
HUNTING_RULESETS: Operation[Descriptor] = Operation(
    "users.relationships.hunting_rulesets",
    "/users/{id}/relationships/hunting_rulesets",
    {"id": "user-id"},
    page_size=40,
)
INTELLIGENCE_QUOTA_GROUP: Operation[Descriptor | None] = Operation(
    "users.relationships.intelligence_quota_group",
    "/users/{id}/relationships/intelligence_quota_group",
    {"id": "user-id"},
    read=answers.one_or_none,
)
MENTIONS: Operation[Descriptor] = Operation(
    "users.relationships.mentions", "/users/{id}/relationships/mentions", {"id": "user-id"}, page_size=40
)
RETROHUNT_JOBS: Operation[Descriptor] = Operation(
    "users.relationships.retrohunt_jobs", "/users/{id}/relationships/retrohunt_jobs", {"id": "user-id"}, page_size=40
)
VOTES: Operation[Descriptor] = Operation(
    "users.relationships.votes", "/users/{id}/relationships/votes", {"id": "user-id"}, page_size=40
)


class UsersRelationships(Resource):
    """Types and ids of what is related to users, without attributes."""

    def api_quota_group(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The group whose quota the user's calls of the API count against. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /users/{id}/relationships/api_quota_group`, https://docs.virustotal.com/reference/user-object
        """
        return self._send(API_QUOTA_GROUP, {"id": id}, options)

    def collections(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Collections that the user has made. Types and ids only.

        `GET /users/{id}/relationships/collections`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Comments by the user. Types and ids only.

        `GET /users/{id}/relationships/comments`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def graphs(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Graphs that the user has made. Types and ids only.

        `GET /users/{id}/relationships/graphs`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(GRAPHS, {"id": id}, paging)

    def groups(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Groups that the user belongs to. Types and ids only. Needs a privilege or a product of its own.

        `GET /users/{id}/relationships/groups`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(GROUPS, {"id": id}, paging)

    def hunting_notification_files(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that the user's Livehunt rules have matched. Types and ids only. Needs a privilege or a product of its
        own.

        `GET /users/{id}/relationships/hunting_notification_files`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(HUNTING_NOTIFICATION_FILES, {"id": id}, paging)

    def hunting_notifications(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Matches of the user's Livehunt rules. Types and ids only. Needs a privilege or a product of its own.

        `GET /users/{id}/relationships/hunting_notifications`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(HUNTING_NOTIFICATIONS, {"id": id}, paging)

    def hunting_rulesets(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Livehunt rulesets of the user. Types and ids only. Needs a privilege or a product of its own.

        `GET /users/{id}/relationships/hunting_rulesets`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(HUNTING_RULESETS, {"id": id}, paging)

    def intelligence_quota_group(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The group whose quota the user's searches count against. Types and ids only. Needs a privilege or a product
        of its own.

        `GET /users/{id}/relationships/intelligence_quota_group`, https://docs.virustotal.com/reference/user-object
        """
        return self._send(INTELLIGENCE_QUOTA_GROUP, {"id": id}, options)

    def mentions(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Comments that name the user. Types and ids only.

        `GET /users/{id}/relationships/mentions`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(MENTIONS, {"id": id}, paging)

    def retrohunt_jobs(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Retrohunt jobs of the user. Types and ids only. Needs a privilege or a product of its own.

        `GET /users/{id}/relationships/retrohunt_jobs`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(RETROHUNT_JOBS, {"id": id}, paging)

    def votes(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Votes of the user. Types and ids only.

        `GET /users/{id}/relationships/votes`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(VOTES, {"id": id}, paging)


class AsyncUsersRelationships(AsyncResource):
    """Types and ids of what is related to users, without attributes."""

    async def api_quota_group(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The group whose quota the user's calls of the API count against. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /users/{id}/relationships/api_quota_group`, https://docs.virustotal.com/reference/user-object
        """
        return await self._send(API_QUOTA_GROUP, {"id": id}, options)

    def collections(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Collections that the user has made. Types and ids only.

        `GET /users/{id}/relationships/collections`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Comments by the user. Types and ids only.

        `GET /users/{id}/relationships/comments`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def graphs(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Graphs that the user has made. Types and ids only.

        `GET /users/{id}/relationships/graphs`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(GRAPHS, {"id": id}, paging)

    def groups(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Groups that the user belongs to. Types and ids only. Needs a privilege or a product of its own.

        `GET /users/{id}/relationships/groups`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(GROUPS, {"id": id}, paging)

    def hunting_notification_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that the user's Livehunt rules have matched. Types and ids only. Needs a privilege or a product of its
        own.

        `GET /users/{id}/relationships/hunting_notification_files`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(HUNTING_NOTIFICATION_FILES, {"id": id}, paging)

    def hunting_notifications(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Matches of the user's Livehunt rules. Types and ids only. Needs a privilege or a product of its own.

        `GET /users/{id}/relationships/hunting_notifications`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(HUNTING_NOTIFICATIONS, {"id": id}, paging)

    def hunting_rulesets(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Livehunt rulesets of the user. Types and ids only. Needs a privilege or a product of its own.

        `GET /users/{id}/relationships/hunting_rulesets`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(HUNTING_RULESETS, {"id": id}, paging)

    async def intelligence_quota_group(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The group whose quota the user's searches count against. Types and ids only. Needs a privilege or a product
        of its own.

        `GET /users/{id}/relationships/intelligence_quota_group`, https://docs.virustotal.com/reference/user-object
        """
        return await self._send(INTELLIGENCE_QUOTA_GROUP, {"id": id}, options)

    def mentions(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Comments that name the user. Types and ids only.

        `GET /users/{id}/relationships/mentions`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(MENTIONS, {"id": id}, paging)

    def retrohunt_jobs(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Retrohunt jobs of the user. Types and ids only. Needs a privilege or a product of its own.

        `GET /users/{id}/relationships/retrohunt_jobs`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(RETROHUNT_JOBS, {"id": id}, paging)

    def votes(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Votes of the user. Types and ids only.

        `GET /users/{id}/relationships/votes`, https://docs.virustotal.com/reference/user-object
        """
        return self._collection(VOTES, {"id": id}, paging)
