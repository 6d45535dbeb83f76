from __future__ import annotations

from tests.enrichment.conftest import waits
from tests.faces import connect

__all__ = ["connect", "waits"]
