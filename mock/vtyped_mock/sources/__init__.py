"""Where related objects come from, one module an area, each with a table `SOURCES` by type and relationship.

The type `*` stands for every type. A relationship that no table names is invented; that of an object which a user has
created has what was put into it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ..tables import merged

if TYPE_CHECKING:
    from ..accounts import Account
    from ..document import Relationship
    from ..pages import Entry
    from ..related import Related

Source = Callable[["Related", "Relationship", str, "Account"], "Iterable[Entry]"]

SOURCES: dict[tuple[str, str], Source] = merged(__name__, __path__, "SOURCES")
