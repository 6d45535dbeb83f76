"""Records of the past, and jobs of the service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import records
from ..document import Json
from ..identifiers import never_seen

if TYPE_CHECKING:
    from ..catalog import Catalog


def _operation(catalog: Catalog, identifier: str) -> Json | None:
    return None if never_seen("operation", identifier) else {"status": "finished"}


LOOKUPS = {
    "operation": _operation,
    "resolution": records.resolution,
    "ssl_cert": records.certificate,
    "submission": records.submission,
    "whois": records.whois,
}
