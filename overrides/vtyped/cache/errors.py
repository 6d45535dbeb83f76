"""What goes wrong with the cache."""

from __future__ import annotations

from vtyped_api.runtime.errors import VirusTotalError


class CacheError(VirusTotalError):
    """The cache cannot be used: it is of another program, or can be neither read nor written."""
