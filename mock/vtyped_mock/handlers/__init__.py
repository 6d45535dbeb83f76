"""The operations that are no relationships, one module an area, each with a table `HANDLERS` by operation id."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from starlette.responses import Response

from ..calls import Call
from ..tables import merged

Handler = Callable[[Call], Awaitable[Response]]

HANDLERS: Mapping[str, Handler] = merged(__name__, __path__, "HANDLERS")
