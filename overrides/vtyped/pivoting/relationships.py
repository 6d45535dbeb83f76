"""Which relationships are followed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from vtyped_api.runtime import inputs
from vtyped_api.runtime.errors import InvalidInputError

from ..object_types import RESOURCES, relationships_by_type, relationships_of

Chosen: TypeAlias = str | Iterable[str] | Mapping[str, str | Iterable[str]] | None
"""Names for every type that has them, or names by type."""

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
    return relationships_by_type(_listed(relationships), RESOURCES, of="object")


def _of_type(type_: str, names: str | Iterable[str]) -> tuple[str, ...]:
    if type_ not in RESOURCES:
        raise InvalidInputError(f"relationships: expected types among {', '.join(RESOURCES)}, got {type_!r}")
    listed = _listed(names)
    unknown = set(listed) - relationships_of(type_)
    if unknown:
        raise InvalidInputError(f"relationships: a {type_} has no {', '.join(sorted(unknown))}")
    return listed


def _listed(names: str | Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(inputs.names("relationships", names).split(",")))
