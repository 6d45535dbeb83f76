"""Made from spec/schemas/comment.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class Comment(ApiObject):
    """A comment by a member of the community."""

    id: str
    """A letter for the kind of item (`f`, `u`, `d`, `i` or `g`), the item's id and eight hexadecimal digits, joined
    with hyphens.
    """
    type: str
    """Always `comment`."""
    attributes: CommentAttributes
    """Text of a comment and what others think of it."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class CommentAttributes(Model):
    """Text of a comment and what others think of it."""

    text: str
    """The comment as written."""
    html: str
    """The comment rendered as HTML."""
    tags: list[str]
    """Words marked with `#` in the comment, without the mark, and at times markers of the service's own that start with
    `_:`.
    """
    date: datetime
    """When the comment was written."""
    votes: CommentVotes
    """Number of reactions to a comment; a counter left out by the service is 0."""


@model
class CommentVotes(Model):
    """Number of reactions to a comment; a counter left out by the service is 0."""

    positive: int = 0
    """People who found the comment useful."""
    negative: int = 0
    """People who did not."""
    abuse: int = 0
    """People who reported the comment as abuse."""
