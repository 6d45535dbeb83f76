"""Keep queries of the advanced search and share them.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.group import Group
    from ..models.saved_search import SavedSearch
    from ..models.saved_searches_requests import SavedSearchMember, SavedSearchRole
    from ..models.user import User
    from .saved_searches_relationships import AsyncSavedSearchesRelationships, SavedSearchesRelationships

LIST: Operation[SavedSearch] = Operation("saved_searches.list", "/saved_searches", {}, page_size=40)
CREATE: Operation[SavedSearch] = Operation(
    "saved_searches.create", "/saved_searches", {}, method="POST", repeatable=False, body="application/json"
)
GET: Operation[SavedSearch] = Operation("saved_searches.get", "/saved_searches/{id}", {"id": "opaque-id"})
DELETE: Operation[None] = Operation(
    "saved_searches.delete", "/saved_searches/{id}", {"id": "opaque-id"}, method="DELETE", read=answers.nothing
)
UPDATE: Operation[SavedSearch] = Operation(
    "saved_searches.update",
    "/saved_searches/{id}",
    {"id": "opaque-id"},
    method="PATCH",
    repeatable=False,
    body="application/json",
)
SHARE: Operation[None] = Operation(
    "saved_searches.share",
    "/saved_searches/{id}/relationship/{access}",
    {"id": "opaque-id", "access": "text"},
    method="POST",
    read=answers.nothing,
    body="application/json",
)
UNSHARE: Operation[None] = Operation(
    "saved_searches.unshare",
    "/saved_searches/{id}/relationship/{access}",
    {"id": "opaque-id", "access": "text"},
    method="DELETE",
    read=answers.nothing,
    body="application/json",
)
OWNER: Operation[User | None] = Operation(
    "saved_searches.owner", "/saved_searches/{id}/owner", {"id": "opaque-id"}, read=answers.one_or_none
)
EDITORS: Operation[User | Group] = Operation(
    "saved_searches.editors", "/saved_searches/{id}/editors", {"id": "opaque-id"}, page_size=40
)
VIEWERS: Operation[User | Group] = Operation(
    "saved_searches.viewers", "/saved_searches/{id}/viewers", {"id": "opaque-id"}, page_size=40
)


class SavedSearches(Resource):
    """Keep queries of the advanced search and share them."""

    @cached_property
    def relationships(self) -> SavedSearchesRelationships:
        """Types and ids of what is related to saved searches, without attributes."""
        from .saved_searches_relationships import SavedSearchesRelationships

        return SavedSearchesRelationships(self._transport)

    def list(
        self,
        *,
        filter: str | None = None,
        order: str | None = None,
        attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> Collection[SavedSearch]:
        """List saved searches.

        Saved searches that the account owns, or may see or change. In the `context_attributes` of each stands what the
        account may do with it.

        Args:
            filter: Which saved searches to list: conditions of the form `name:value`, separated by spaces.
            order: In which order: `creation_date`, `last_modification_date` or `name`, followed by `+` (ascending) or
                `-` (descending).
            attributes: Names of the attributes to give, separated by commas.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /saved_searches`, https://docs.virustotal.com/reference/list-saved-searches
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=1024),
                "order": inputs.optional(inputs.text, "order", order),
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    def create(
        self,
        name: str,
        search_query: str,
        *,
        description: str | None = None,
        private: bool | None = None,
        tags: Iterable[str] | None = None,
        attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        **options: Unpack[Options],
    ) -> SavedSearch:
        """Save a search.

        Keeps a query under a name and makes the account its owner. A search that is not private can be seen by all
        users of VirusTotal.

        Args:
            name: Name of the saved search.
            search_query: The query, in the language of `intelligence.search`.
            description: What the search is for.
            private: Whether only the account and those whom it shares the search with can see it.
            tags: Tags of the saved search.
            attributes: Names of the attributes to give, separated by commas.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `POST /saved_searches`, https://docs.virustotal.com/reference/create-saved-searches
        """
        return self._send(
            CREATE,
            {},
            options,
            query={
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
            body={
                "data": {
                    "type": "saved_search",
                    "attributes": {
                        "name": inputs.text("name", name, least=1),
                        "search_query": inputs.text("search_query", search_query, least=1),
                        **inputs.given(
                            {
                                "description": inputs.optional(inputs.text, "description", description),
                                "private": inputs.optional(inputs.boolean, "private", private),
                                "tags": inputs.optional(inputs.typed, "tags", tags, like="list[str]"),
                            }
                        ),
                    },
                }
            },
        )

    def get(
        self,
        id: str,
        *,
        attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        **options: Unpack[Options],
    ) -> SavedSearch:
        """Get a saved search.

        A saved search by its id, with its query.

        Args:
            id: Id of the saved search, 32 hexadecimal digits.
            attributes: Names of the attributes to give, separated by commas.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /saved_searches/{id}`, https://docs.virustotal.com/reference/get-saved-search
        """
        return self._send(
            GET,
            {"id": id},
            options,
            query={
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a saved search.

        Deletes a saved search for good, also for those whom it is shared with. Only its owner may do so.

        Args:
            id: Id of the saved search, 32 hexadecimal digits.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /saved_searches/{id}`, https://docs.virustotal.com/reference/delete-saved-searches
        """
        self._send(DELETE, {"id": id}, options)

    def update(
        self,
        id: str,
        *,
        name: str | None = None,
        search_query: str | None = None,
        description: str | None = None,
        private: bool | None = None,
        tags: Iterable[str] | None = None,
        attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        **options: Unpack[Options],
    ) -> SavedSearch:
        """Change a saved search.

        Changes the attributes that are given and leaves the others as they are. Only the owner and the editors may do
        so. The tags are replaced as a whole: to add one, send the present ones as well.

        Args:
            id: Id of the saved search, 32 hexadecimal digits.
            name: New name of the saved search.
            search_query: New query, in the language of `intelligence.search`.
            description: What the search is for.
            private: Whether only the owner and those whom the search is shared with can see it.
            tags: All tags of the saved search; an empty list takes every tag away.
            attributes: Names of the attributes to give, separated by commas.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /saved_searches/{id}`, https://docs.virustotal.com/reference/update-saved-searches
        """
        return self._send(
            UPDATE,
            {"id": id},
            options,
            query={
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
            body={
                "data": {
                    "type": "saved_search",
                    "id": id,
                    "attributes": inputs.given(
                        {
                            "name": inputs.optional(inputs.text, "name", name, least=1),
                            "search_query": inputs.optional(inputs.text, "search_query", search_query, least=1),
                            "description": inputs.optional(inputs.text, "description", description),
                            "private": inputs.optional(inputs.boolean, "private", private),
                            "tags": inputs.optional(inputs.typed, "tags", tags, like="list[str]"),
                        }
                    ),
                }
            },
        )

    def share(
        self,
        id: str,
        access: SavedSearchRole | Literal["viewers", "editors"],
        members: Iterable[SavedSearchMember | Mapping[str, Any]],
        **options: Unpack[Options],
    ) -> None:
        """Share a saved search.

        Lets users, or all members of the owner's group, see a saved search or change it. Only the owner and the editors
        may share it, and only members of the owner's group can become editors.

        The path has `relationship` in the singular, unlike that of other objects.

        Args:
            id: Id of the saved search, 32 hexadecimal digits.
            access: What the others may do, see the saved search (`viewers`) or change it as well (`editors`).
            members: Types and ids of users and groups.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /saved_searches/{id}/relationship/{access}`, https://docs.virustotal.com/reference/share-saved-searches
        """
        self._send(
            SHARE,
            {"id": id, "access": inputs.choice("access", access, known=["viewers", "editors"])},
            options,
            body={"data": inputs.typed("members", members, like="list[SavedSearchMember]")},
        )

    def unshare(
        self,
        id: str,
        access: SavedSearchRole | Literal["viewers", "editors"],
        members: Iterable[SavedSearchMember | Mapping[str, Any]],
        **options: Unpack[Options],
    ) -> None:
        """Stop sharing a saved search.

        Takes away from users, or from the owner's group, the right to see or to change a saved search. Only the owner
        and the editors may do so. The request has a body, although it is a DELETE.

        Args:
            id: Id of the saved search, 32 hexadecimal digits.
            access: What the others may do, see the saved search (`viewers`) or change it as well (`editors`).
            members: Types and ids of users and groups.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /saved_searches/{id}/relationship/{access}`, https://docs.virustotal.com/reference/revoke-saved-searches-access
        """
        self._send(
            UNSHARE,
            {"id": id, "access": inputs.choice("access", access, known=["viewers", "editors"])},
            options,
            body={"data": inputs.typed("members", members, like="list[SavedSearchMember]")},
        )

    def owner(self, id: str, **options: Unpack[Options]) -> User | None:
        """The user who has saved the search. Needs VirusTotal Enterprise.

        `GET /saved_searches/{id}/owner`, https://docs.virustotal.com/reference/saved-search-object
        """
        return self._send(OWNER, {"id": id}, options)

    def editors(self, id: str, **paging: Unpack[Paging]) -> Collection[User | Group]:
        """Users and groups that may change the saved search. Needs VirusTotal Enterprise.

        `GET /saved_searches/{id}/editors`, https://docs.virustotal.com/reference/saved-search-object
        """
        return self._collection(EDITORS, {"id": id}, paging)

    def viewers(self, id: str, **paging: Unpack[Paging]) -> Collection[User | Group]:
        """Users and groups that may see the saved search. Needs VirusTotal Enterprise.

        `GET /saved_searches/{id}/viewers`, https://docs.virustotal.com/reference/saved-search-object
        """
        return self._collection(VIEWERS, {"id": id}, paging)


class AsyncSavedSearches(AsyncResource):
    """Keep queries of the advanced search and share them."""

    @cached_property
    def relationships(self) -> AsyncSavedSearchesRelationships:
        """Types and ids of what is related to saved searches, without attributes."""
        from .saved_searches_relationships import AsyncSavedSearchesRelationships

        return AsyncSavedSearchesRelationships(self._transport)

    def list(
        self,
        *,
        filter: str | None = None,
        order: str | None = None,
        attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> AsyncCollection[SavedSearch]:
        """List saved searches.

        Saved searches that the account owns, or may see or change. In the `context_attributes` of each stands what the
        account may do with it.

        Args:
            filter: Which saved searches to list: conditions of the form `name:value`, separated by spaces.
            order: In which order: `creation_date`, `last_modification_date` or `name`, followed by `+` (ascending) or
                `-` (descending).
            attributes: Names of the attributes to give, separated by commas.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /saved_searches`, https://docs.virustotal.com/reference/list-saved-searches
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=1024),
                "order": inputs.optional(inputs.text, "order", order),
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    async def create(
        self,
        name: str,
        search_query: str,
        *,
        description: str | None = None,
        private: bool | None = None,
        tags: Iterable[str] | None = None,
        attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        **options: Unpack[Options],
    ) -> SavedSearch:
        """Save a search.

        Keeps a query under a name and makes the account its owner. A search that is not private can be seen by all
        users of VirusTotal.

        Args:
            name: Name of the saved search.
            search_query: The query, in the language of `intelligence.search`.
            description: What the search is for.
            private: Whether only the account and those whom it shares the search with can see it.
            tags: Tags of the saved search.
            attributes: Names of the attributes to give, separated by commas.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `POST /saved_searches`, https://docs.virustotal.com/reference/create-saved-searches
        """
        return await self._send(
            CREATE,
            {},
            options,
            query={
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
            body={
                "data": {
                    "type": "saved_search",
                    "attributes": {
                        "name": inputs.text("name", name, least=1),
                        "search_query": inputs.text("search_query", search_query, least=1),
                        **inputs.given(
                            {
                                "description": inputs.optional(inputs.text, "description", description),
                                "private": inputs.optional(inputs.boolean, "private", private),
                                "tags": inputs.optional(inputs.typed, "tags", tags, like="list[str]"),
                            }
                        ),
                    },
                }
            },
        )

    async def get(
        self,
        id: str,
        *,
        attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        **options: Unpack[Options],
    ) -> SavedSearch:
        """Get a saved search.

        A saved search by its id, with its query.

        Args:
            id: Id of the saved search, 32 hexadecimal digits.
            attributes: Names of the attributes to give, separated by commas.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /saved_searches/{id}`, https://docs.virustotal.com/reference/get-saved-search
        """
        return await self._send(
            GET,
            {"id": id},
            options,
            query={
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    async def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a saved search.

        Deletes a saved search for good, also for those whom it is shared with. Only its owner may do so.

        Args:
            id: Id of the saved search, 32 hexadecimal digits.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /saved_searches/{id}`, https://docs.virustotal.com/reference/delete-saved-searches
        """
        await self._send(DELETE, {"id": id}, options)

    async def update(
        self,
        id: str,
        *,
        name: str | None = None,
        search_query: str | None = None,
        description: str | None = None,
        private: bool | None = None,
        tags: Iterable[str] | None = None,
        attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        **options: Unpack[Options],
    ) -> SavedSearch:
        """Change a saved search.

        Changes the attributes that are given and leaves the others as they are. Only the owner and the editors may do
        so. The tags are replaced as a whole: to add one, send the present ones as well.

        Args:
            id: Id of the saved search, 32 hexadecimal digits.
            name: New name of the saved search.
            search_query: New query, in the language of `intelligence.search`.
            description: What the search is for.
            private: Whether only the owner and those whom the search is shared with can see it.
            tags: All tags of the saved search; an empty list takes every tag away.
            attributes: Names of the attributes to give, separated by commas.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /saved_searches/{id}`, https://docs.virustotal.com/reference/update-saved-searches
        """
        return await self._send(
            UPDATE,
            {"id": id},
            options,
            query={
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
            body={
                "data": {
                    "type": "saved_search",
                    "id": id,
                    "attributes": inputs.given(
                        {
                            "name": inputs.optional(inputs.text, "name", name, least=1),
                            "search_query": inputs.optional(inputs.text, "search_query", search_query, least=1),
                            "description": inputs.optional(inputs.text, "description", description),
                            "private": inputs.optional(inputs.boolean, "private", private),
                            "tags": inputs.optional(inputs.typed, "tags", tags, like="list[str]"),
                        }
                    ),
                }
            },
        )

    async def share(
        self,
        id: str,
        access: SavedSearchRole | Literal["viewers", "editors"],
        members: Iterable[SavedSearchMember | Mapping[str, Any]],
        **options: Unpack[Options],
    ) -> None:
        """Share a saved search.

        Lets users, or all members of the owner's group, see a saved search or change it. Only the owner and the editors
        may share it, and only members of the owner's group can become editors.

        The path has `relationship` in the singular, unlike that of other objects.

        Args:
            id: Id of the saved search, 32 hexadecimal digits.
            access: What the others may do, see the saved search (`viewers`) or change it as well (`editors`).
            members: Types and ids of users and groups.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /saved_searches/{id}/relationship/{access}`, https://docs.virustotal.com/reference/share-saved-searches
        """
        await self._send(
            SHARE,
            {"id": id, "access": inputs.choice("access", access, known=["viewers", "editors"])},
            options,
            body={"data": inputs.typed("members", members, like="list[SavedSearchMember]")},
        )

    async def unshare(
        self,
        id: str,
        access: SavedSearchRole | Literal["viewers", "editors"],
        members: Iterable[SavedSearchMember | Mapping[str, Any]],
        **options: Unpack[Options],
    ) -> None:
        """Stop sharing a saved search.

        Takes away from users, or from the owner's group, the right to see or to change a saved search. Only the owner
        and the editors may do so. The request has a body, although it is a DELETE.

        Args:
            id: Id of the saved search, 32 hexadecimal digits.
            access: What the others may do, see the saved search (`viewers`) or change it as well (`editors`).
            members: Types and ids of users and groups.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /saved_searches/{id}/relationship/{access}`, https://docs.virustotal.com/reference/revoke-saved-searches-access
        """
        await self._send(
            UNSHARE,
            {"id": id, "access": inputs.choice("access", access, known=["viewers", "editors"])},
            options,
            body={"data": inputs.typed("members", members, like="list[SavedSearchMember]")},
        )

    async def owner(self, id: str, **options: Unpack[Options]) -> User | None:
        """The user who has saved the search. Needs VirusTotal Enterprise.

        `GET /saved_searches/{id}/owner`, https://docs.virustotal.com/reference/saved-search-object
        """
        return await self._send(OWNER, {"id": id}, options)

    def editors(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[User | Group]:
        """Users and groups that may change the saved search. Needs VirusTotal Enterprise.

        `GET /saved_searches/{id}/editors`, https://docs.virustotal.com/reference/saved-search-object
        """
        return self._collection(EDITORS, {"id": id}, paging)

    def viewers(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[User | Group]:
        """Users and groups that may see the saved search. Needs VirusTotal Enterprise.

        `GET /saved_searches/{id}/viewers`, https://docs.virustotal.com/reference/saved-search-object
        """
        return self._collection(VIEWERS, {"id": id}, paging)
