"""Made from spec/schemas/envelope.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor


@model
class ObjectLinks(Model):
    """Addresses of an object in the API."""

    self_: str | None = field(default=None, metadata={"key": "self"})
    """Address of the object itself. No stable identifier, since the host may vary; null for a vote just cast."""


@model
class EmbeddedRelationship(Model):
    """The related objects' descriptors, as embedded in an object."""

    data: Descriptor | list[Descriptor] | None = None
    """One descriptor, a list of them, or null where a relationship to one object has no target."""
    links: CollectionLinks | None = None
    """Addresses of a page of a collection."""
    meta: CollectionMeta | None = None
    """Where a collection goes on."""


@model
class CollectionMeta(Model):
    """Where a collection goes on."""

    cursor: str | None = None
    """Opaque text that asks for the next page; absent on the last one."""
    count: int | None = None
    """Number of items in the whole collection, where the service counts them."""


@model
class CollectionLinks(Model):
    """Addresses of a page of a collection."""

    self_: str | None = field(default=None, metadata={"key": "self"})
    """Address of this page."""
    next: str | None = None
    """Address of the next page; absent on the last one."""
    related: str | None = None
    """Address of the whole objects, in answers that hold descriptors."""
