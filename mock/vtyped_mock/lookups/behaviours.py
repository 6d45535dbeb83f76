"""Sandbox reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..document import Json
from ..identifiers import is_sha256
from ..reports.files import file_threat
from ..reports.sandboxes import behaviour_attributes

if TYPE_CHECKING:
    from ..catalog import Catalog


def _file_behaviour(catalog: Catalog, identifier: str) -> Json | None:
    sha256, _, sandbox = identifier.partition("_")
    sha256 = sha256.lower()
    if not is_sha256(sha256) or not catalog.state.items.holds("file", sha256):
        return None
    if sandbox not in catalog.sandboxes(sha256):
        return None
    world = catalog.state.world
    return behaviour_attributes(world, sha256, sandbox, file_threat(world, catalog.facts(sha256)))


LOOKUPS = {
    "file_behaviour": _file_behaviour,
}
