"""Bulk enrichment: many indicators in, an answer or an error for each, in order, within the quota."""

from __future__ import annotations

from .errors import CheckpointError, LookupLimitError, NotCachedError
from .items import Enriched, Source
from .iterators import AsyncEnrichment, Enrichment
from .plans import Plan

__all__ = [
    "AsyncEnrichment",
    "CheckpointError",
    "Enriched",
    "Enrichment",
    "LookupLimitError",
    "NotCachedError",
    "Plan",
    "Source",
]
