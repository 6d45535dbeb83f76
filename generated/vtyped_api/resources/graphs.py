"""Make, change and share drawings of indicators and their relationships.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.comment import Comment
    from ..models.domain import Domain
    from ..models.file import File
    from ..models.graph import Graph, GraphData, GraphLink, GraphNode
    from ..models.graphs_requests import GraphCollaborator
    from ..models.group import Group
    from ..models.ip_address import IpAddress
    from ..models.url import Url
    from ..models.user import User
    from ..runtime.downloads import Download, Progress, Target
    from ..runtime.objects import Descriptor, MissingObject
    from .graphs_relationships import AsyncGraphsRelationships, GraphsRelationships

LIST: Operation[Graph] = Operation("graphs.list", "/graphs", {}, page_size=40)
CREATE: Operation[Descriptor] = Operation(
    "graphs.create", "/graphs", {}, method="POST", repeatable=False, body="application/json"
)
GET: Operation[Graph] = Operation("graphs.get", "/graphs/{id}", {"id": "opaque-id"})
DELETE: Operation[None] = Operation(
    "graphs.delete", "/graphs/{id}", {"id": "opaque-id"}, method="DELETE", read=answers.nothing
)
UPDATE: Operation[Graph] = Operation(
    "graphs.update", "/graphs/{id}", {"id": "opaque-id"}, method="PATCH", repeatable=False, body="application/json"
)
COMMENTS: Operation[Comment] = Operation("graphs.comments", "/graphs/{id}/comments", {"id": "opaque-id"}, page_size=40)
ADD_COMMENT: Operation[Comment] = Operation(
    "graphs.add_comment",
    "/graphs/{id}/comments",
    {"id": "opaque-id"},
    method="POST",
    repeatable=False,
    body="application/json",
)
VIEWERS: Operation[User | Group] = Operation(
    "graphs.viewers", "/graphs/{id}/viewers", {"id": "opaque-id"}, page_size=40
)
POST_VIEWERS: Operation[None] = Operation(
    "graphs.post_viewers",
    "/graphs/{id}/viewers",
    {"id": "opaque-id"},
    method="POST",
    read=answers.nothing,
    body="application/json",
)
EDITORS: Operation[User | Group] = Operation(
    "graphs.editors", "/graphs/{id}/editors", {"id": "opaque-id"}, page_size=40
)
POST_EDITORS: Operation[None] = Operation(
    "graphs.post_editors",
    "/graphs/{id}/editors",
    {"id": "opaque-id"},
    method="POST",
    read=answers.nothing,
    body="application/json",
)
ADD_VIEWERS: Operation[list[Descriptor]] = Operation(
    "graphs.add_viewers",
    "/graphs/{id}/relationships/viewers",
    {"id": "opaque-id"},
    method="POST",
    read=answers.items,
    body="application/json",
)
IS_VIEWER: Operation[bool] = Operation(
    "graphs.is_viewer",
    "/graphs/{id}/relationships/viewers/{user_or_group_id}",
    {"id": "opaque-id", "user_or_group_id": "opaque-id"},
    read=answers.Data("bool"),
)
REMOVE_VIEWER: Operation[None] = Operation(
    "graphs.remove_viewer",
    "/graphs/{id}/relationships/viewers/{user_or_group_id}",
    {"id": "opaque-id", "user_or_group_id": "opaque-id"},
    method="DELETE",
    read=answers.nothing,
)
ADD_EDITORS: Operation[list[Descriptor]] = Operation(
    "graphs.add_editors",
    "/graphs/{id}/relationships/editors",
    {"id": "opaque-id"},
    method="POST",
    read=answers.items,
    body="application/json",
)
IS_EDITOR: Operation[bool] = Operation(
    "graphs.is_editor",
    "/graphs/{id}/relationships/editors/{user_or_group_id}",
    {"id": "opaque-id", "user_or_group_id": "opaque-id"},
    read=answers.Data("bool"),
)
REMOVE_EDITOR: Operation[None] = Operation(
    "graphs.remove_editor",
    "/graphs/{id}/relationships/editors/{user_or_group_id}",
    {"id": "opaque-id", "user_or_group_id": "opaque-id"},
    method="DELETE",
    read=answers.nothing,
)
SCREENSHOT: Operation[Download] = Operation("graphs.screenshot", "/graphs/{id}/screenshot", {"id": "opaque-id"})
GROUP: Operation[Group | None] = Operation(
    "graphs.group", "/graphs/{id}/group", {"id": "opaque-id"}, read=answers.one_or_none
)
ITEMS: Operation[File | Url | Domain | IpAddress | MissingObject] = Operation(
    "graphs.items", "/graphs/{id}/items", {"id": "opaque-id"}, page_size=40
)
OWNER: Operation[User | None] = Operation(
    "graphs.owner", "/graphs/{id}/owner", {"id": "opaque-id"}, read=answers.one_or_none
)


class Graphs(Resource):
    """Make, change and share drawings of indicators and their relationships."""

    @cached_property
    def relationships(self) -> GraphsRelationships:
        """Types and ids of what is related to graphs, without attributes."""
        from .graphs_relationships import GraphsRelationships

        return GraphsRelationships(self._transport)

    def list(
        self,
        *,
        filter: str | None = None,
        order: str | None = None,
        attributes: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> Collection[Graph]:
        """Search graphs.

        Public graphs, and the private ones that the account of the key may see.

        Args:
            filter: Which graphs to list: terms of the form `modifier:value`, joined by `AND`, `OR` and `NOT`.
            order: Attribute to sort by, and a sign: `+` for ascending, `-` for descending.
            attributes: Names of the attributes to give, separated by commas.

        `GET /graphs`, https://docs.virustotal.com/reference/graphs
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096),
                "order": inputs.optional(inputs.text, "order", order),
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
            },
        )

    def create(
        self,
        *,
        graph_data: GraphData | Mapping[str, Any] | None = None,
        private: bool | None = None,
        nodes: Iterable[GraphNode | Mapping[str, Any]] | None = None,
        links: Iterable[GraphLink | Mapping[str, Any]] | None = None,
        **options: Unpack[Options],
    ) -> Descriptor:
        """Create a graph.

        Saves a drawing of indicators and of the relationships between them, and gives its id. A relationship is a node
        of its own, with the type `relationship` and an id that begins with `relationships_`; one line leads to it, and
        one from it to each related indicator.

        Everybody can see a graph unless it is `private`; private graphs have a quota of their own. A call repeated
        after a lost answer may make a second graph.

        Args:
            graph_data: Title and format of a graph.
            private: Whether only the owner, viewers and editors may see the graph.
            nodes: Indicators and relationship nodes in the drawing.
            links: Lines between the nodes.

        `POST /graphs`, https://docs.virustotal.com/reference/create-graphs
        """
        return self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "type": "graph",
                    "attributes": inputs.given(
                        {
                            "graph_data": inputs.optional(inputs.typed, "graph_data", graph_data, like="GraphData"),
                            "private": inputs.optional(inputs.boolean, "private", private),
                            "nodes": inputs.optional(inputs.typed, "nodes", nodes, like="list[GraphNode]"),
                            "links": inputs.optional(inputs.typed, "links", links, like="list[GraphLink]"),
                        }
                    ),
                }
            },
        )

    def get(self, id: str, **options: Unpack[Options]) -> Graph:
        """Get a graph.

        The graph with its nodes and lines. A private graph that the account may not see is answered with 404.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /graphs/{id}`, https://docs.virustotal.com/reference/graphs-info
        """
        return self._send(GET, {"id": id}, options)

    def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a graph.

        Only the owner of a graph may delete it; anybody else is refused with 403 `ForbiddenError`.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /graphs/{id}`, https://docs.virustotal.com/reference/graphs-delete
        """
        self._send(DELETE, {"id": id}, options)

    def update(
        self,
        id: str,
        *,
        graph_data: GraphData | Mapping[str, Any] | None = None,
        private: bool | None = None,
        nodes: Iterable[GraphNode | Mapping[str, Any]] | None = None,
        links: Iterable[GraphLink | Mapping[str, Any]] | None = None,
        **options: Unpack[Options],
    ) -> Graph:
        """Change a graph.

        Changes the attributes that are given; nodes and lines are replaced as a whole. Only the owner and the editors
        of a graph may change it; anybody else is refused with 403 `ForbiddenError`.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            graph_data: Title and format of a graph.
            private: Whether only the owner, viewers and editors may see the graph.
            nodes: Indicators and relationship nodes in the drawing, in place of those it has.
            links: Lines between the nodes, in place of those it has.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /graphs/{id}`, https://docs.virustotal.com/reference/graphs-update
        """
        return self._send(
            UPDATE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "graph",
                    "id": id,
                    "attributes": inputs.given(
                        {
                            "graph_data": inputs.optional(inputs.typed, "graph_data", graph_data, like="GraphData"),
                            "private": inputs.optional(inputs.boolean, "private", private),
                            "nodes": inputs.optional(inputs.typed, "nodes", nodes, like="list[GraphNode]"),
                            "links": inputs.optional(inputs.typed, "links", links, like="list[GraphLink]"),
                        }
                    ),
                }
            },
        )

    def comments(self, id: str, **paging: Unpack[Paging]) -> Collection[Comment]:
        """Comments on the graph.

        Only those who may see the graph can read them.

        `GET /graphs/{id}/comments`, https://docs.virustotal.com/reference/graph-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def add_comment(self, id: str, text: str, **options: Unpack[Options]) -> Comment:
        """Publish a comment on a graph.

        Publishes a comment in the name of the account that the key belongs to, and gives the comment back as it was
        stored, with its id and date. Words of the text that begin with `#` become tags of the comment.

        A call repeated after a lost answer may publish the comment twice, so look at the comments first.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            text: Text of the comment; words that begin with `#` become its tags.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /graphs/{id}/comments`, https://docs.virustotal.com/reference/post-graphs-comments
        """
        return self._send(
            ADD_COMMENT,
            {"id": id},
            options,
            body={"data": {"type": "comment", "attributes": {"text": inputs.text("text", text, least=1)}}},
        )

    def viewers(self, id: str, **paging: Unpack[Paging]) -> Collection[User | Group]:
        """Users and groups that may see the graph.

        Only those who may see the graph can read them.

        `GET /graphs/{id}/viewers`, https://docs.virustotal.com/reference/graph-object
        """
        return self._collection(VIEWERS, {"id": id}, paging)

    def post_viewers(
        self, id: str, viewers: Iterable[GraphCollaborator | Mapping[str, Any]], **options: Unpack[Options]
    ) -> None:
        """Let users or groups see a graph, by the short path.

        The same as `graphs.add_viewers`, by the path that VirusTotal's own library for graphs uses. What the answer
        holds is not described anywhere, so prefer `graphs.add_viewers`.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            viewers: Users and groups that may see the graph from now on.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /graphs/{id}/viewers`, https://github.com/VirusTotal/vt-graph-api
        """
        self._send(
            POST_VIEWERS,
            {"id": id},
            options,
            body={"data": inputs.typed("viewers", viewers, like="list[GraphCollaborator]")},
        )

    def editors(self, id: str, **paging: Unpack[Paging]) -> Collection[User | Group]:
        """Users and groups that may change the graph.

        Only those who may see the graph can read them.

        `GET /graphs/{id}/editors`, https://docs.virustotal.com/reference/graph-object
        """
        return self._collection(EDITORS, {"id": id}, paging)

    def post_editors(
        self, id: str, editors: Iterable[GraphCollaborator | Mapping[str, Any]], **options: Unpack[Options]
    ) -> None:
        """Let users or groups change a graph, by the short path.

        The same as `graphs.add_editors`, by the path that VirusTotal's own library for graphs uses. What the answer
        holds is not described anywhere, so prefer `graphs.add_editors`.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            editors: Users and groups that may change the graph from now on.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /graphs/{id}/editors`, https://github.com/VirusTotal/vt-graph-api
        """
        self._send(
            POST_EDITORS,
            {"id": id},
            options,
            body={"data": inputs.typed("editors", editors, like="list[GraphCollaborator]")},
        )

    def add_viewers(
        self, id: str, viewers: Iterable[GraphCollaborator | Mapping[str, Any]], **options: Unpack[Options]
    ) -> builtins.list[Descriptor]:
        """Let users or groups see a graph.

        Gives the right to see a private graph, and answers with everybody who has it. Naming somebody who has it
        already does no harm. Only the owner and the editors of a graph may share it.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            viewers: Users and groups that may see the graph from now on.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /graphs/{id}/relationships/viewers`, https://docs.virustotal.com/reference/graphs-add-viewer
        """
        return self._send(
            ADD_VIEWERS,
            {"id": id},
            options,
            body={"data": inputs.typed("viewers", viewers, like="list[GraphCollaborator]")},
        )

    def is_viewer(self, id: str, user_or_group_id: str, **options: Unpack[Options]) -> bool:
        """Tell whether a user or a group may see a graph.

        Whether the graph was shared with the user or the group.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            user_or_group_id: Name of a user, or id of a group.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /graphs/{id}/relationships/viewers/{user_or_group_id}`, https://docs.virustotal.com/reference/graphs-check-viewer
        """
        return self._send(IS_VIEWER, {"id": id, "user_or_group_id": user_or_group_id}, options)

    def remove_viewer(self, id: str, user_or_group_id: str, **options: Unpack[Options]) -> None:
        """Withdraw the right to see a graph.

        Only the owner and the editors of a graph may do so.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            user_or_group_id: Name of a user, or id of a group.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /graphs/{id}/relationships/viewers/{user_or_group_id}`, https://docs.virustotal.com/reference/graphs-delete-viewer
        """
        self._send(REMOVE_VIEWER, {"id": id, "user_or_group_id": user_or_group_id}, options)

    def add_editors(
        self, id: str, editors: Iterable[GraphCollaborator | Mapping[str, Any]], **options: Unpack[Options]
    ) -> builtins.list[Descriptor]:
        """Let users or groups change a graph.

        Gives the right to see and to change a graph, and answers with everybody who has it. Naming somebody who has it
        already does no harm. Only the owner and the editors of a graph may share it.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            editors: Users and groups that may change the graph from now on.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /graphs/{id}/relationships/editors`, https://docs.virustotal.com/reference/graphs-add-editor
        """
        return self._send(
            ADD_EDITORS,
            {"id": id},
            options,
            body={"data": inputs.typed("editors", editors, like="list[GraphCollaborator]")},
        )

    def is_editor(self, id: str, user_or_group_id: str, **options: Unpack[Options]) -> bool:
        """Tell whether a user or a group may change a graph.

        Whether the right to change the graph was given to the user or the group.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            user_or_group_id: Name of a user, or id of a group.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /graphs/{id}/relationships/editors/{user_or_group_id}`, https://docs.virustotal.com/reference/graphs-check-editor
        """
        return self._send(IS_EDITOR, {"id": id, "user_or_group_id": user_or_group_id}, options)

    def remove_editor(self, id: str, user_or_group_id: str, **options: Unpack[Options]) -> None:
        """Withdraw the right to change a graph.

        Only the owner and the editors of a graph may do so.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            user_or_group_id: Name of a user, or id of a group.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /graphs/{id}/relationships/editors/{user_or_group_id}`, https://docs.virustotal.com/reference/graphs-delete-editor
        """
        self._send(REMOVE_EDITOR, {"id": id, "user_or_group_id": user_or_group_id}, options)

    def screenshot(
        self, id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a picture of a graph.

        The drawing as a JPEG picture.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /graphs/{id}/screenshot`, https://github.com/VirusTotal/vt-graph-api
        """
        return self._download(SCREENSHOT, {"id": id}, options, target, progress)

    def group(self, id: str, **options: Unpack[Options]) -> Group | None:
        """The group that the graph belongs to.

        Most graphs belong to no group.

        `GET /graphs/{id}/group`, https://docs.virustotal.com/reference/graph-object
        """
        return self._send(GROUP, {"id": id}, options)

    def items(self, id: str, **paging: Unpack[Paging]) -> Collection[File | Url | Domain | IpAddress | MissingObject]:
        """Files, URLs, domains and IP addresses that are nodes of the graph.

        `GET /graphs/{id}/items`, https://docs.virustotal.com/reference/graph-object
        """
        return self._collection(ITEMS, {"id": id}, paging)

    def owner(self, id: str, **options: Unpack[Options]) -> User | None:
        """Who made the graph.

        `GET /graphs/{id}/owner`, https://docs.virustotal.com/reference/graph-object
        """
        return self._send(OWNER, {"id": id}, options)


class AsyncGraphs(AsyncResource):
    """Make, change and share drawings of indicators and their relationships."""

    @cached_property
    def relationships(self) -> AsyncGraphsRelationships:
        """Types and ids of what is related to graphs, without attributes."""
        from .graphs_relationships import AsyncGraphsRelationships

        return AsyncGraphsRelationships(self._transport)

    def list(
        self,
        *,
        filter: str | None = None,
        order: str | None = None,
        attributes: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> AsyncCollection[Graph]:
        """Search graphs.

        Public graphs, and the private ones that the account of the key may see.

        Args:
            filter: Which graphs to list: terms of the form `modifier:value`, joined by `AND`, `OR` and `NOT`.
            order: Attribute to sort by, and a sign: `+` for ascending, `-` for descending.
            attributes: Names of the attributes to give, separated by commas.

        `GET /graphs`, https://docs.virustotal.com/reference/graphs
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096),
                "order": inputs.optional(inputs.text, "order", order),
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
            },
        )

    async def create(
        self,
        *,
        graph_data: GraphData | Mapping[str, Any] | None = None,
        private: bool | None = None,
        nodes: Iterable[GraphNode | Mapping[str, Any]] | None = None,
        links: Iterable[GraphLink | Mapping[str, Any]] | None = None,
        **options: Unpack[Options],
    ) -> Descriptor:
        """Create a graph.

        Saves a drawing of indicators and of the relationships between them, and gives its id. A relationship is a node
        of its own, with the type `relationship` and an id that begins with `relationships_`; one line leads to it, and
        one from it to each related indicator.

        Everybody can see a graph unless it is `private`; private graphs have a quota of their own. A call repeated
        after a lost answer may make a second graph.

        Args:
            graph_data: Title and format of a graph.
            private: Whether only the owner, viewers and editors may see the graph.
            nodes: Indicators and relationship nodes in the drawing.
            links: Lines between the nodes.

        `POST /graphs`, https://docs.virustotal.com/reference/create-graphs
        """
        return await self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "type": "graph",
                    "attributes": inputs.given(
                        {
                            "graph_data": inputs.optional(inputs.typed, "graph_data", graph_data, like="GraphData"),
                            "private": inputs.optional(inputs.boolean, "private", private),
                            "nodes": inputs.optional(inputs.typed, "nodes", nodes, like="list[GraphNode]"),
                            "links": inputs.optional(inputs.typed, "links", links, like="list[GraphLink]"),
                        }
                    ),
                }
            },
        )

    async def get(self, id: str, **options: Unpack[Options]) -> Graph:
        """Get a graph.

        The graph with its nodes and lines. A private graph that the account may not see is answered with 404.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /graphs/{id}`, https://docs.virustotal.com/reference/graphs-info
        """
        return await self._send(GET, {"id": id}, options)

    async def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a graph.

        Only the owner of a graph may delete it; anybody else is refused with 403 `ForbiddenError`.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /graphs/{id}`, https://docs.virustotal.com/reference/graphs-delete
        """
        await self._send(DELETE, {"id": id}, options)

    async def update(
        self,
        id: str,
        *,
        graph_data: GraphData | Mapping[str, Any] | None = None,
        private: bool | None = None,
        nodes: Iterable[GraphNode | Mapping[str, Any]] | None = None,
        links: Iterable[GraphLink | Mapping[str, Any]] | None = None,
        **options: Unpack[Options],
    ) -> Graph:
        """Change a graph.

        Changes the attributes that are given; nodes and lines are replaced as a whole. Only the owner and the editors
        of a graph may change it; anybody else is refused with 403 `ForbiddenError`.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            graph_data: Title and format of a graph.
            private: Whether only the owner, viewers and editors may see the graph.
            nodes: Indicators and relationship nodes in the drawing, in place of those it has.
            links: Lines between the nodes, in place of those it has.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /graphs/{id}`, https://docs.virustotal.com/reference/graphs-update
        """
        return await self._send(
            UPDATE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "graph",
                    "id": id,
                    "attributes": inputs.given(
                        {
                            "graph_data": inputs.optional(inputs.typed, "graph_data", graph_data, like="GraphData"),
                            "private": inputs.optional(inputs.boolean, "private", private),
                            "nodes": inputs.optional(inputs.typed, "nodes", nodes, like="list[GraphNode]"),
                            "links": inputs.optional(inputs.typed, "links", links, like="list[GraphLink]"),
                        }
                    ),
                }
            },
        )

    def comments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Comment]:
        """Comments on the graph.

        Only those who may see the graph can read them.

        `GET /graphs/{id}/comments`, https://docs.virustotal.com/reference/graph-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    async def add_comment(self, id: str, text: str, **options: Unpack[Options]) -> Comment:
        """Publish a comment on a graph.

        Publishes a comment in the name of the account that the key belongs to, and gives the comment back as it was
        stored, with its id and date. Words of the text that begin with `#` become tags of the comment.

        A call repeated after a lost answer may publish the comment twice, so look at the comments first.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            text: Text of the comment; words that begin with `#` become its tags.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /graphs/{id}/comments`, https://docs.virustotal.com/reference/post-graphs-comments
        """
        return await self._send(
            ADD_COMMENT,
            {"id": id},
            options,
            body={"data": {"type": "comment", "attributes": {"text": inputs.text("text", text, least=1)}}},
        )

    def viewers(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[User | Group]:
        """Users and groups that may see the graph.

        Only those who may see the graph can read them.

        `GET /graphs/{id}/viewers`, https://docs.virustotal.com/reference/graph-object
        """
        return self._collection(VIEWERS, {"id": id}, paging)

    async def post_viewers(
        self, id: str, viewers: Iterable[GraphCollaborator | Mapping[str, Any]], **options: Unpack[Options]
    ) -> None:
        """Let users or groups see a graph, by the short path.

        The same as `graphs.add_viewers`, by the path that VirusTotal's own library for graphs uses. What the answer
        holds is not described anywhere, so prefer `graphs.add_viewers`.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            viewers: Users and groups that may see the graph from now on.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /graphs/{id}/viewers`, https://github.com/VirusTotal/vt-graph-api
        """
        await self._send(
            POST_VIEWERS,
            {"id": id},
            options,
            body={"data": inputs.typed("viewers", viewers, like="list[GraphCollaborator]")},
        )

    def editors(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[User | Group]:
        """Users and groups that may change the graph.

        Only those who may see the graph can read them.

        `GET /graphs/{id}/editors`, https://docs.virustotal.com/reference/graph-object
        """
        return self._collection(EDITORS, {"id": id}, paging)

    async def post_editors(
        self, id: str, editors: Iterable[GraphCollaborator | Mapping[str, Any]], **options: Unpack[Options]
    ) -> None:
        """Let users or groups change a graph, by the short path.

        The same as `graphs.add_editors`, by the path that VirusTotal's own library for graphs uses. What the answer
        holds is not described anywhere, so prefer `graphs.add_editors`.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            editors: Users and groups that may change the graph from now on.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /graphs/{id}/editors`, https://github.com/VirusTotal/vt-graph-api
        """
        await self._send(
            POST_EDITORS,
            {"id": id},
            options,
            body={"data": inputs.typed("editors", editors, like="list[GraphCollaborator]")},
        )

    async def add_viewers(
        self, id: str, viewers: Iterable[GraphCollaborator | Mapping[str, Any]], **options: Unpack[Options]
    ) -> builtins.list[Descriptor]:
        """Let users or groups see a graph.

        Gives the right to see a private graph, and answers with everybody who has it. Naming somebody who has it
        already does no harm. Only the owner and the editors of a graph may share it.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            viewers: Users and groups that may see the graph from now on.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /graphs/{id}/relationships/viewers`, https://docs.virustotal.com/reference/graphs-add-viewer
        """
        return await self._send(
            ADD_VIEWERS,
            {"id": id},
            options,
            body={"data": inputs.typed("viewers", viewers, like="list[GraphCollaborator]")},
        )

    async def is_viewer(self, id: str, user_or_group_id: str, **options: Unpack[Options]) -> bool:
        """Tell whether a user or a group may see a graph.

        Whether the graph was shared with the user or the group.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            user_or_group_id: Name of a user, or id of a group.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /graphs/{id}/relationships/viewers/{user_or_group_id}`, https://docs.virustotal.com/reference/graphs-check-viewer
        """
        return await self._send(IS_VIEWER, {"id": id, "user_or_group_id": user_or_group_id}, options)

    async def remove_viewer(self, id: str, user_or_group_id: str, **options: Unpack[Options]) -> None:
        """Withdraw the right to see a graph.

        Only the owner and the editors of a graph may do so.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            user_or_group_id: Name of a user, or id of a group.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /graphs/{id}/relationships/viewers/{user_or_group_id}`, https://docs.virustotal.com/reference/graphs-delete-viewer
        """
        await self._send(REMOVE_VIEWER, {"id": id, "user_or_group_id": user_or_group_id}, options)

    async def add_editors(
        self, id: str, editors: Iterable[GraphCollaborator | Mapping[str, Any]], **options: Unpack[Options]
    ) -> builtins.list[Descriptor]:
        """Let users or groups change a graph.

        Gives the right to see and to change a graph, and answers with everybody who has it. Naming somebody who has it
        already does no harm. Only the owner and the editors of a graph may share it.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            editors: Users and groups that may change the graph from now on.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /graphs/{id}/relationships/editors`, https://docs.virustotal.com/reference/graphs-add-editor
        """
        return await self._send(
            ADD_EDITORS,
            {"id": id},
            options,
            body={"data": inputs.typed("editors", editors, like="list[GraphCollaborator]")},
        )

    async def is_editor(self, id: str, user_or_group_id: str, **options: Unpack[Options]) -> bool:
        """Tell whether a user or a group may change a graph.

        Whether the right to change the graph was given to the user or the group.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            user_or_group_id: Name of a user, or id of a group.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /graphs/{id}/relationships/editors/{user_or_group_id}`, https://docs.virustotal.com/reference/graphs-check-editor
        """
        return await self._send(IS_EDITOR, {"id": id, "user_or_group_id": user_or_group_id}, options)

    async def remove_editor(self, id: str, user_or_group_id: str, **options: Unpack[Options]) -> None:
        """Withdraw the right to change a graph.

        Only the owner and the editors of a graph may do so.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            user_or_group_id: Name of a user, or id of a group.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /graphs/{id}/relationships/editors/{user_or_group_id}`, https://docs.virustotal.com/reference/graphs-delete-editor
        """
        await self._send(REMOVE_EDITOR, {"id": id, "user_or_group_id": user_or_group_id}, options)

    async def screenshot(
        self, id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a picture of a graph.

        The drawing as a JPEG picture.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: Id of the graph, the letter `g` followed by 64 hexadecimal digits.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /graphs/{id}/screenshot`, https://github.com/VirusTotal/vt-graph-api
        """
        return await self._download(SCREENSHOT, {"id": id}, options, target, progress)

    async def group(self, id: str, **options: Unpack[Options]) -> Group | None:
        """The group that the graph belongs to.

        Most graphs belong to no group.

        `GET /graphs/{id}/group`, https://docs.virustotal.com/reference/graph-object
        """
        return await self._send(GROUP, {"id": id}, options)

    def items(
        self, id: str, **paging: Unpack[Paging]
    ) -> AsyncCollection[File | Url | Domain | IpAddress | MissingObject]:
        """Files, URLs, domains and IP addresses that are nodes of the graph.

        `GET /graphs/{id}/items`, https://docs.virustotal.com/reference/graph-object
        """
        return self._collection(ITEMS, {"id": id}, paging)

    async def owner(self, id: str, **options: Unpack[Options]) -> User | None:
        """Who made the graph.

        `GET /graphs/{id}/owner`, https://docs.virustotal.com/reference/graph-object
        """
        return await self._send(OWNER, {"id": id}, options)
