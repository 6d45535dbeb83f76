"""Which relationships are followed, and the operations that ask for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from typing import Any, TypeAlias

from vtyped_api.runtime import inputs
from vtyped_api.runtime.errors import InvalidInputError
from vtyped_api.runtime.operation import Operation

Chosen: TypeAlias = str | Iterable[str] | Mapping[str, str | Iterable[str]] | None
"""Names for every type that has them, or names by type."""

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
"""Where the operations of each type of object stand that relationships lead on from."""

DEFAULT: Mapping[str, tuple[str, ...]] = {
    "file": (
        "contacted_domains",
        "contacted_ips",
        "contacted_urls",
        "dropped_files",
        "execution_parents",
        "bundled_files",
    ),
    "url": ("network_location", "last_serving_ip_address"),
    "domain": ("resolutions", "communicating_files", "subdomains"),
    "ip_address": ("resolutions", "communicating_files"),
}
"""What is followed where nothing is chosen: what leads from indicator to indicator, and any key may ask for."""


def chosen(relationships: Chosen) -> dict[str, tuple[str, ...]]:
    """The names of the relationships to follow, by type of object.

    Raises:
        InvalidInputError: There is no such type or relationship.
    """
    if relationships is None:
        return dict(DEFAULT)
    if isinstance(relationships, Mapping):
        return {type_: _of_type(type_, names) for type_, names in relationships.items()}
    names = _listed(relationships)
    by_type = {type_: tuple(name for name in names if name in known(type_)) for type_ in RESOURCES}
    unknown = set(names) - {name for found in by_type.values() for name in found}
    if unknown:
        raise InvalidInputError(f"relationships: no type of object has {', '.join(sorted(unknown))}")
    return by_type


def _of_type(type_: str, names: str | Iterable[str]) -> tuple[str, ...]:
    if type_ not in RESOURCES:
        raise InvalidInputError(f"relationships: expected types among {', '.join(RESOURCES)}, got {type_!r}")
    listed = _listed(names)
    unknown = set(listed) - known(type_)
    if unknown:
        raise InvalidInputError(f"relationships: a {type_} has no {', '.join(sorted(unknown))}")
    return listed


def _listed(names: str | Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(inputs.names("relationships", names).split(",")))


@cache
def known(type_: str) -> frozenset[str]:
    """The relationships that objects of a type have."""
    resource = RESOURCES[type_]
    module = import_module(f"vtyped_api.resources.{resource}_relationships")
    owner = getattr(module, "".join(map(str.capitalize, resource.split("_"))) + "Relationships")
    return frozenset(name for name in vars(owner) if not name.startswith("_"))


def operation(type_: str, name: str) -> Operation[Any]:
    """The operation that asks for a relationship of an object of a type, or for the object itself (`get`)."""
    found: Operation[Any] = getattr(import_module(f"vtyped_api.resources.{RESOURCES[type_]}"), name.upper())
    return found
