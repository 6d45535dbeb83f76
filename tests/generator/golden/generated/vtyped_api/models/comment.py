"""Made from spec/schemas/comment.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject
from ..runtime.open_enum import OpenEnum

if TYPE_CHECKING:
    from datetime import datetime


class Verdict(OpenEnum):
    """What the member thinks of the item."""

    HARMLESS = "harmless"
    MALICIOUS = "malicious"


@model
class Comment(ApiObject):
    """A comment of a member."""

    id: str
    """Id of the comment."""
    type: str
    """Always `comment`."""
    attributes: CommentAttributes
    """What the comment says."""


@model
class CommentAttributes(Model):
    """What the comment says."""

    text: str
    """Its text."""
    date: datetime | None = None
    """When it was published."""
