"""Made from spec/schemas/graph_answers.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from datetime import datetime

    from .comment import Comment
    from .graph import Graph


@model
class GraphsFound(Model):
    """The whole answer."""

    hits: list[Hit]
    """What was found, with the type that tells what it is."""
    next: str | None = None
    """Where to go on."""


@model
class Hit(Model):
    """Something that was found."""

    data: Graph | Comment
    """The object."""


@model
class Votes(Model):
    """How votes stand."""

    user: int
    """Votes of users."""


@model
class Event(Model):
    """What happened."""

    date: datetime
    """When."""
