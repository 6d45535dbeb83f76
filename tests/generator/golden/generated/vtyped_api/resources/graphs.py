"""Bodies and answers of every shape.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import EllipsisType
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.comment import Comment
    from ..models.graph import Graph, GraphNode
    from ..models.graph_answers import Event, GraphsFound, Votes
    from ..models.graph_requests import Form, NullableKind, Viewer
    from ..models.private_requests import Kind
    from ..runtime.downloads import Download, Progress, Target

CREATE: Operation[Graph] = Operation(
    "graphs.create", "/graphs", {}, method="POST", repeatable=False, body="application/json"
)
CLEAR: Operation[None] = Operation("graphs.clear", "/graphs", {}, method="DELETE", read=answers.nothing)
SEARCH: Operation[GraphsFound] = Operation(
    "graphs.search",
    "/graphs/search",
    {},
    method="POST",
    read=answers.Whole("GraphsFound"),
    repeatable=False,
    body="application/json",
)
UPDATE: Operation[Graph] = Operation(
    "graphs.update", "/graphs/{id}", {"id": "text"}, method="PATCH", repeatable=False, body="application/json"
)
ADD_VIEWERS: Operation[list[Comment]] = Operation(
    "graphs.add_viewers",
    "/graphs/{id}/viewers",
    {"id": "text"},
    method="POST",
    read=answers.items,
    repeatable=False,
    body="application/json",
)
IS_VIEWER: Operation[bool] = Operation(
    "graphs.is_viewer", "/graphs/{id}/viewers/{user}", {"id": "text", "user": "text"}, read=answers.Data("bool")
)
VOTE: Operation[Votes] = Operation(
    "graphs.vote",
    "/graphs/{id}/vote",
    {"id": "text"},
    method="POST",
    read=answers.Data("Votes"),
    repeatable=False,
    body="application/json",
)
REMARK: Operation[Comment] = Operation(
    "graphs.remark",
    "/graphs/{id}/remarks",
    {"id": "text"},
    method="POST",
    read=answers.sole,
    repeatable=False,
    body="application/json",
)
PICTURE: Operation[Download] = Operation(
    "graphs.picture", "/graphs/{id}/pictures/{form}", {"id": "text", "form": "text"}
)
EVENTS: Operation[Event] = Operation(
    "graphs.events", "/graphs/{id}/events", {"id": "text"}, read=answers.Data("list[Event]")
)


class Graphs(Resource):
    """Bodies and answers of every shape."""

    def create(
        self,
        name: str,
        nodes: Iterable[GraphNode | Mapping[str, Any]],
        *,
        size: int | None = None,
        weight: float | None = None,
        private: bool | None = None,
        kind: Kind | Literal["user", "group"] | None = None,
        date: datetime | None = None,
        tags: Iterable[str] | None = None,
        owners: Iterable[Kind | str] | None = None,
        counts: Mapping[str, int] | None = None,
        layout: Mapping[str, Any] | None = None,
        limit: int | None = None,
        relationships: GraphNode | Mapping[str, Any] | None = None,
        raw_items: str | None = None,
        **options: Unpack[Options],
    ) -> Graph:
        """Create a graph.

        An object with attributes of every type, and members beside them.

        Args:
            name: Its name.
            nodes: A list of objects.
            size: A whole number.
            weight: A number.
            private: A truth value.
            kind: A kind of viewers.
            date: A date.
            tags: A list of text.
            owners: A list of members of an enumeration.
            counts: A map.
            layout: Anything, by name.
            limit: A name that only collections have taken.
            relationships: Something in the drawing.
            raw_items: Any text.

        `POST /graphs`, https://docs.virustotal.com/reference/graphs-create
        """
        return self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "type": "graph",
                    "attributes": {
                        "name": inputs.text("name", name, least=1),
                        "nodes": inputs.typed("nodes", nodes, like="list[GraphNode]"),
                        **inputs.given(
                            {
                                "size": inputs.optional(inputs.integer, "size", size, least=0),
                                "weight": inputs.optional(inputs.number, "weight", weight),
                                "private": inputs.optional(inputs.boolean, "private", private),
                                "kind": inputs.optional(inputs.choice, "kind", kind, known=["user", "group"]),
                                "date": inputs.optional(inputs.unix_time, "date", date),
                                "tags": inputs.optional(inputs.typed, "tags", tags, like="list[str]"),
                                "owners": inputs.optional(inputs.typed, "owners", owners, like="list[Kind]"),
                                "counts": inputs.optional(inputs.typed, "counts", counts, like="dict[str, int]"),
                                "layout": inputs.optional(inputs.typed, "layout", layout, like="dict[str, Any]"),
                                "limit": inputs.optional(inputs.integer, "limit", limit),
                            }
                        ),
                    },
                    **inputs.given(
                        {
                            "relationships": inputs.optional(
                                inputs.typed, "relationships", relationships, like="GraphNode"
                            ),
                            "raw_items": inputs.optional(inputs.text, "raw_items", raw_items),
                        }
                    ),
                }
            },
        )

    def clear(self, x_confirm_delete: str, *, x_reason: str | None = None, **options: Unpack[Options]) -> None:
        """Delete every graph.

        Needs a header, and sends another one always.

        Args:
            x_confirm_delete: Name of the user, as a confirmation.
            x_reason: Why.

        `DELETE /graphs`, https://docs.virustotal.com/reference/graphs-clear
        """
        self._send(
            CLEAR,
            {},
            options,
            headers={
                "x-force": "yes-do-it",
                "x-confirm-delete": inputs.header("x_confirm_delete", x_confirm_delete, least=1, most=256),
                "x-reason": inputs.optional(inputs.header, "x_reason", x_reason),
            },
        )

    def search(self, query: str, *, size: int | None = None, **options: Unpack[Options]) -> GraphsFound:
        """Search graphs.

        A body without `data`, as is the answer.

        Args:
            query: The words.
            size: How many.

        `POST /graphs/search`, https://docs.virustotal.com/reference/graphs-search
        """
        return self._send(
            SEARCH,
            {},
            options,
            body={
                "query": inputs.text("query", query),
                **inputs.given({"size": inputs.optional(inputs.integer, "size", size)}),
            },
        )

    def update(
        self,
        id: str,
        details: str | None,
        *,
        name: str | None = None,
        kind: NullableKind | Literal["user"] | EllipsisType | None = ...,
        nodes: Iterable[GraphNode | Mapping[str, Any]] | EllipsisType | None = ...,
        **options: Unpack[Options],
    ) -> Graph:
        """Change a graph.

        The id in the body is that of the path.

        Args:
            id: Id of the graph.
            details: Text, or null to take it back.
            name: Its name.
            kind: A kind, or null to take it back.
            nodes: A list of objects, or null to take it back.

        Raises:
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
                    "attributes": {
                        "details": inputs.optional(inputs.text, "details", details),
                        **inputs.given(
                            {
                                "name": inputs.optional(inputs.text, "name", name),
                                "kind": inputs.changed(inputs.choice, "kind", kind, known=["user"]),
                                "nodes": inputs.changed(inputs.typed, "nodes", nodes, like="list[GraphNode]"),
                            }
                        ),
                    },
                }
            },
        )

    def add_viewers(
        self, id: str, viewers: Iterable[Viewer | Mapping[str, Any]], **options: Unpack[Options]
    ) -> list[Comment]:
        """Let others see a graph.

        One parameter is the whole of `data`.

        Args:
            id: Id of the graph.
            viewers: The users.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /graphs/{id}/viewers`, https://docs.virustotal.com/reference/graphs-add-viewers
        """
        return self._send(
            ADD_VIEWERS, {"id": id}, options, body={"data": inputs.typed("viewers", viewers, like="list[Viewer]")}
        )

    def is_viewer(self, id: str, user: str, **options: Unpack[Options]) -> bool:
        """Tell whether somebody may see a graph.

        Gives a truth value.

        Args:
            id: Id of the graph.
            user: Name of the user.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /graphs/{id}/viewers/{user}`, https://docs.virustotal.com/reference/graphs-is-viewer
        """
        return self._send(IS_VIEWER, {"id": id, "user": user}, options)

    def vote(self, id: str, vote: str, **options: Unpack[Options]) -> Votes:
        """Vote on a graph.

        One parameter is one word; the answer is a plain model.

        Args:
            id: Id of the graph.
            vote: The vote in a word.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /graphs/{id}/vote`, https://docs.virustotal.com/reference/graphs-vote
        """
        return self._send(VOTE, {"id": id}, options, body={"data": inputs.text("vote", vote, least=1)})

    def remark(self, id: str, text: str, **options: Unpack[Options]) -> Comment:
        """Remark on a graph.

        The body is a list of one object, and so is the answer.

        Args:
            id: Id of the graph.
            text: Its text.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /graphs/{id}/remarks`, https://docs.virustotal.com/reference/graphs-remark
        """
        return self._send(
            REMARK,
            {"id": id},
            options,
            body={"data": [{"type": "remark", "attributes": {"text": inputs.text("text", text), "graph": id}}]},
        )

    def picture(
        self,
        id: str,
        form: Form | Literal["json", "jpeg"],
        target: Target,
        *,
        progress: Progress | None = None,
        count_limit: int | None = None,
        x_reason: str | None = None,
        **options: Unpack[Options],
    ) -> Download:
        """Download a picture of a graph.

        Bytes of one of two types, in a form that the path names.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: Id of the graph.
            form: Form of the picture.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.
            count_limit: How far to count.
            x_reason: Why.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /graphs/{id}/pictures/{form}`, https://docs.virustotal.com/reference/graphs-picture
        """
        return self._download(
            PICTURE,
            {"id": id, "form": inputs.choice("form", form, known=["json", "jpeg"])},
            options,
            target,
            progress,
            query={"count_limit": inputs.optional(inputs.integer, "count_limit", count_limit, least=0, most=10000)},
            headers={"x-reason": inputs.optional(inputs.header, "x_reason", x_reason)},
        )

    def events(self, id: str, **paging: Unpack[Paging]) -> Collection[Event]:
        """List what happened to a graph.

        A collection of plain models, whose pages have a size of their own.

        Args:
            id: Id of the graph.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /graphs/{id}/events`, https://docs.virustotal.com/reference/graphs-events
        """
        return self._collection(EVENTS, {"id": id}, paging)


class AsyncGraphs(AsyncResource):
    """Bodies and answers of every shape."""

    async def create(
        self,
        name: str,
        nodes: Iterable[GraphNode | Mapping[str, Any]],
        *,
        size: int | None = None,
        weight: float | None = None,
        private: bool | None = None,
        kind: Kind | Literal["user", "group"] | None = None,
        date: datetime | None = None,
        tags: Iterable[str] | None = None,
        owners: Iterable[Kind | str] | None = None,
        counts: Mapping[str, int] | None = None,
        layout: Mapping[str, Any] | None = None,
        limit: int | None = None,
        relationships: GraphNode | Mapping[str, Any] | None = None,
        raw_items: str | None = None,
        **options: Unpack[Options],
    ) -> Graph:
        """Create a graph.

        An object with attributes of every type, and members beside them.

        Args:
            name: Its name.
            nodes: A list of objects.
            size: A whole number.
            weight: A number.
            private: A truth value.
            kind: A kind of viewers.
            date: A date.
            tags: A list of text.
            owners: A list of members of an enumeration.
            counts: A map.
            layout: Anything, by name.
            limit: A name that only collections have taken.
            relationships: Something in the drawing.
            raw_items: Any text.

        `POST /graphs`, https://docs.virustotal.com/reference/graphs-create
        """
        return await self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "type": "graph",
                    "attributes": {
                        "name": inputs.text("name", name, least=1),
                        "nodes": inputs.typed("nodes", nodes, like="list[GraphNode]"),
                        **inputs.given(
                            {
                                "size": inputs.optional(inputs.integer, "size", size, least=0),
                                "weight": inputs.optional(inputs.number, "weight", weight),
                                "private": inputs.optional(inputs.boolean, "private", private),
                                "kind": inputs.optional(inputs.choice, "kind", kind, known=["user", "group"]),
                                "date": inputs.optional(inputs.unix_time, "date", date),
                                "tags": inputs.optional(inputs.typed, "tags", tags, like="list[str]"),
                                "owners": inputs.optional(inputs.typed, "owners", owners, like="list[Kind]"),
                                "counts": inputs.optional(inputs.typed, "counts", counts, like="dict[str, int]"),
                                "layout": inputs.optional(inputs.typed, "layout", layout, like="dict[str, Any]"),
                                "limit": inputs.optional(inputs.integer, "limit", limit),
                            }
                        ),
                    },
                    **inputs.given(
                        {
                            "relationships": inputs.optional(
                                inputs.typed, "relationships", relationships, like="GraphNode"
                            ),
                            "raw_items": inputs.optional(inputs.text, "raw_items", raw_items),
                        }
                    ),
                }
            },
        )

    async def clear(self, x_confirm_delete: str, *, x_reason: str | None = None, **options: Unpack[Options]) -> None:
        """Delete every graph.

        Needs a header, and sends another one always.

        Args:
            x_confirm_delete: Name of the user, as a confirmation.
            x_reason: Why.

        `DELETE /graphs`, https://docs.virustotal.com/reference/graphs-clear
        """
        await self._send(
            CLEAR,
            {},
            options,
            headers={
                "x-force": "yes-do-it",
                "x-confirm-delete": inputs.header("x_confirm_delete", x_confirm_delete, least=1, most=256),
                "x-reason": inputs.optional(inputs.header, "x_reason", x_reason),
            },
        )

    async def search(self, query: str, *, size: int | None = None, **options: Unpack[Options]) -> GraphsFound:
        """Search graphs.

        A body without `data`, as is the answer.

        Args:
            query: The words.
            size: How many.

        `POST /graphs/search`, https://docs.virustotal.com/reference/graphs-search
        """
        return await self._send(
            SEARCH,
            {},
            options,
            body={
                "query": inputs.text("query", query),
                **inputs.given({"size": inputs.optional(inputs.integer, "size", size)}),
            },
        )

    async def update(
        self,
        id: str,
        details: str | None,
        *,
        name: str | None = None,
        kind: NullableKind | Literal["user"] | EllipsisType | None = ...,
        nodes: Iterable[GraphNode | Mapping[str, Any]] | EllipsisType | None = ...,
        **options: Unpack[Options],
    ) -> Graph:
        """Change a graph.

        The id in the body is that of the path.

        Args:
            id: Id of the graph.
            details: Text, or null to take it back.
            name: Its name.
            kind: A kind, or null to take it back.
            nodes: A list of objects, or null to take it back.

        Raises:
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
                    "attributes": {
                        "details": inputs.optional(inputs.text, "details", details),
                        **inputs.given(
                            {
                                "name": inputs.optional(inputs.text, "name", name),
                                "kind": inputs.changed(inputs.choice, "kind", kind, known=["user"]),
                                "nodes": inputs.changed(inputs.typed, "nodes", nodes, like="list[GraphNode]"),
                            }
                        ),
                    },
                }
            },
        )

    async def add_viewers(
        self, id: str, viewers: Iterable[Viewer | Mapping[str, Any]], **options: Unpack[Options]
    ) -> list[Comment]:
        """Let others see a graph.

        One parameter is the whole of `data`.

        Args:
            id: Id of the graph.
            viewers: The users.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /graphs/{id}/viewers`, https://docs.virustotal.com/reference/graphs-add-viewers
        """
        return await self._send(
            ADD_VIEWERS, {"id": id}, options, body={"data": inputs.typed("viewers", viewers, like="list[Viewer]")}
        )

    async def is_viewer(self, id: str, user: str, **options: Unpack[Options]) -> bool:
        """Tell whether somebody may see a graph.

        Gives a truth value.

        Args:
            id: Id of the graph.
            user: Name of the user.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /graphs/{id}/viewers/{user}`, https://docs.virustotal.com/reference/graphs-is-viewer
        """
        return await self._send(IS_VIEWER, {"id": id, "user": user}, options)

    async def vote(self, id: str, vote: str, **options: Unpack[Options]) -> Votes:
        """Vote on a graph.

        One parameter is one word; the answer is a plain model.

        Args:
            id: Id of the graph.
            vote: The vote in a word.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /graphs/{id}/vote`, https://docs.virustotal.com/reference/graphs-vote
        """
        return await self._send(VOTE, {"id": id}, options, body={"data": inputs.text("vote", vote, least=1)})

    async def remark(self, id: str, text: str, **options: Unpack[Options]) -> Comment:
        """Remark on a graph.

        The body is a list of one object, and so is the answer.

        Args:
            id: Id of the graph.
            text: Its text.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /graphs/{id}/remarks`, https://docs.virustotal.com/reference/graphs-remark
        """
        return await self._send(
            REMARK,
            {"id": id},
            options,
            body={"data": [{"type": "remark", "attributes": {"text": inputs.text("text", text), "graph": id}}]},
        )

    async def picture(
        self,
        id: str,
        form: Form | Literal["json", "jpeg"],
        target: Target,
        *,
        progress: Progress | None = None,
        count_limit: int | None = None,
        x_reason: str | None = None,
        **options: Unpack[Options],
    ) -> Download:
        """Download a picture of a graph.

        Bytes of one of two types, in a form that the path names.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: Id of the graph.
            form: Form of the picture.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.
            count_limit: How far to count.
            x_reason: Why.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /graphs/{id}/pictures/{form}`, https://docs.virustotal.com/reference/graphs-picture
        """
        return await self._download(
            PICTURE,
            {"id": id, "form": inputs.choice("form", form, known=["json", "jpeg"])},
            options,
            target,
            progress,
            query={"count_limit": inputs.optional(inputs.integer, "count_limit", count_limit, least=0, most=10000)},
            headers={"x-reason": inputs.optional(inputs.header, "x_reason", x_reason)},
        )

    def events(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Event]:
        """List what happened to a graph.

        A collection of plain models, whose pages have a size of their own.

        Args:
            id: Id of the graph.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /graphs/{id}/events`, https://docs.virustotal.com/reference/graphs-events
        """
        return self._collection(EVENTS, {"id": id}, paging)
