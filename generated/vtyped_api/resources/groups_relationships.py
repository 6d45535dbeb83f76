"""Types and ids of what is related to groups, without attributes.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

ADMINISTRATORS: Operation[Descriptor] = Operation(
    "groups.relationships.administrators",
    "/groups/{id}/relationships/administrators",
    {"id": "opaque-id"},
    page_size=40,
)
USERS: Operation[Descriptor] = Operation(
    "groups.relationships.users", "/groups/{id}/relationships/users", {"id": "opaque-id"}, page_size=40
)
SERVICE_ACCOUNTS: Operation[Descriptor] = Operation(
    "groups.relationships.service_accounts",
    "/groups/{id}/relationships/service_accounts",
    {"id": "opaque-id"},
    page_size=40,
)
GRAPHS: Operation[Descriptor] = Operation(
    "groups.relationships.graphs", "/groups/{id}/relationships/graphs", {"id": "opaque-id"}, page_size=40
)


class GroupsRelationships(Resource):
    """Types and ids of what is related to groups, without attributes."""

    def administrators(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Users who administer the group. Types and ids only. Needs a privilege or a product of its own.

        `GET /groups/{id}/relationships/administrators`, https://docs.virustotal.com/reference/group-object
        """
        return self._collection(ADMINISTRATORS, {"id": id}, paging)

    def users(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Members of the group. Types and ids only. Needs a privilege or a product of its own.

        `GET /groups/{id}/relationships/users`, https://docs.virustotal.com/reference/group-object
        """
        return self._collection(USERS, {"id": id}, paging)

    def service_accounts(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Accounts that the group has made for programs. Types and ids only. Needs a privilege or a product of its own.

        `GET /groups/{id}/relationships/service_accounts`, https://docs.virustotal.com/reference/group-object
        """
        return self._collection(SERVICE_ACCOUNTS, {"id": id}, paging)

    def graphs(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Graphs that members of the group have made. Types and ids only. Needs a privilege or a product of its own.

        `GET /groups/{id}/relationships/graphs`, https://docs.virustotal.com/reference/group-object
        """
        return self._collection(GRAPHS, {"id": id}, paging)


class AsyncGroupsRelationships(AsyncResource):
    """Types and ids of what is related to groups, without attributes."""

    def administrators(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Users who administer the group. Types and ids only. Needs a privilege or a product of its own.

        `GET /groups/{id}/relationships/administrators`, https://docs.virustotal.com/reference/group-object
        """
        return self._collection(ADMINISTRATORS, {"id": id}, paging)

    def users(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Members of the group. Types and ids only. Needs a privilege or a product of its own.

        `GET /groups/{id}/relationships/users`, https://docs.virustotal.com/reference/group-object
        """
        return self._collection(USERS, {"id": id}, paging)

    def service_accounts(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Accounts that the group has made for programs. Types and ids only. Needs a privilege or a product of its own.

        `GET /groups/{id}/relationships/service_accounts`, https://docs.virustotal.com/reference/group-object
        """
        return self._collection(SERVICE_ACCOUNTS, {"id": id}, paging)

    def graphs(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Graphs that members of the group have made. Types and ids only. Needs a privilege or a product of its own.

        `GET /groups/{id}/relationships/graphs`, https://docs.virustotal.com/reference/group-object
        """
        return self._collection(GRAPHS, {"id": id}, paging)
