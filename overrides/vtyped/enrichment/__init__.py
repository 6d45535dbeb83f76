"""Bulk enrichment: many indicators in, an answer or an error for each, in order, within the quota."""

from __future__ import annotations

from .errors import CheckpointError, LookupLimitError, NotCachedError
from .items import Enriched, Source
from .iterators import AsyncEnrichment, Enrichment
from .manner import Manner
from .plans import Plan, planned
from .stored import Stored

__all__ = [
    "AsyncEnrichment",
    "CheckpointError",
    "Enriched",
    "Enrichment",
    "LookupLimitError",
    "Manner",
    "NotCachedError",
    "Plan",
    "Source",
    "Stored",
    "planned",
]
