"""Objects that follow from what the mock knows, one module an area, each with a table `LOOKUPS` by type.

A lookup gives the attributes of the object with an id, and `None` where there is no such object. Types without a lookup
are stored, reported or invented.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..tables import merged

if TYPE_CHECKING:
    from ..catalog import Catalog
    from ..document import Json

Lookup = Callable[["Catalog", str], "Json | None"]

LOOKUPS: dict[str, Lookup] = merged(__name__, __path__, "LOOKUPS")
