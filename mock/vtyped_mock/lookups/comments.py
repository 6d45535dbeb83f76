"""Comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..comments import Comments
from ..document import Json

if TYPE_CHECKING:
    from ..catalog import Catalog


def _comment(catalog: Catalog, identifier: str) -> Json | None:
    return Comments(catalog.state).attributes(identifier)


LOOKUPS = {
    "comment": _comment,
}
