"""Where the operations on each type of object stand, and which relationships lead on from it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import Any

from vtyped_api.runtime.errors import InvalidInputError
from vtyped_api.runtime.operation import Operation

RESOURCES = {
    "attack_tactic": "attack_tactics",
    "attack_technique": "attack_techniques",
    "collection": "collections",
    "comment": "comments",
    "domain": "domains",
    "file": "files",
    "file_behaviour": "file_behaviours",
    "graph": "graphs",
    "ip_address": "ip_addresses",
    "reference": "references",
    "threat_actor": "threat_actors",
    "url": "urls",
}
"""The resource of each type of object that relationships lead on from."""


@cache
def relationships_of(type_: str) -> frozenset[str]:
    """The relationships that objects of a type have."""
    resource = RESOURCES[type_]
    module = import_module(f"vtyped_api.resources.{resource}_relationships")
    owner = getattr(module, "".join(map(str.capitalize, resource.split("_"))) + "Relationships")
    return frozenset(name for name in vars(owner) if not name.startswith("_"))


def relationships_by_type(names: Iterable[str], types: Iterable[str], *, of: str) -> dict[str, tuple[str, ...]]:
    """Names of relationships by the types that have them.

    Raises:
        InvalidInputError: None of the types has one; `of` says what they are the types of.
    """
    listed = tuple(names)
    by_type = {type_: tuple(name for name in listed if name in relationships_of(type_)) for type_ in types}
    unknown = set(listed) - {name for known in by_type.values() for name in known}
    if unknown:
        raise InvalidInputError(f"relationships: no type of {of} has {', '.join(sorted(unknown))}")
    return by_type


def operation(type_: str, name: str) -> Operation[Any]:
    """The operation that asks for a relationship of an object of a type, or for the object itself (`get`)."""
    found: Operation[Any] = getattr(import_module(f"vtyped_api.resources.{RESOURCES[type_]}"), name.upper())
    return found
