"""Digital Threat Monitoring, what is said and sold about a company in the open, deep and dark web.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .dtm_alerts import AsyncDtmAlerts, DtmAlerts
    from .dtm_docs import AsyncDtmDocs, DtmDocs


class Dtm(Resource):
    """Digital Threat Monitoring, what is said and sold about a company in the open, deep and dark web."""

    @cached_property
    def alerts(self) -> DtmAlerts:
        """Read what monitors have noticed, and say what has become of it."""
        from .dtm_alerts import DtmAlerts

        return DtmAlerts(self._transport)

    @cached_property
    def docs(self) -> DtmDocs:
        """Search the posts, pastes, messages and pages that monitors read."""
        from .dtm_docs import DtmDocs

        return DtmDocs(self._transport)


class AsyncDtm(AsyncResource):
    """Digital Threat Monitoring, what is said and sold about a company in the open, deep and dark web."""

    @cached_property
    def alerts(self) -> AsyncDtmAlerts:
        """Read what monitors have noticed, and say what has become of it."""
        from .dtm_alerts import AsyncDtmAlerts

        return AsyncDtmAlerts(self._transport)

    @cached_property
    def docs(self) -> AsyncDtmDocs:
        """Search the posts, pastes, messages and pages that monitors read."""
        from .dtm_docs import AsyncDtmDocs

        return AsyncDtmDocs(self._transport)
