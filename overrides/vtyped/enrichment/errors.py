"""Why an item of an enrichment was not asked for."""

from __future__ import annotations

from vtyped_api.runtime.errors import VirusTotalError


class LookupLimitError(VirusTotalError):
    """The item was not asked for: the run has made all the lookups that it may (`max_lookups`)."""


class NotCachedError(VirusTotalError):
    """The item was not asked for: the cache is offline, and holds nothing that may be given for it."""


class CheckpointError(VirusTotalError):
    """The checkpoint cannot be used: it is in use, of another kind of run, of another program, or cannot be written."""
