"""A cache of reports, in a SQLite file: what was asked for lately is not asked for again."""

from __future__ import annotations

from .errors import CacheError
from .freshness import Freshness
from .store import Cache, Cached, Entry, Statistics, default_cache_path

__all__ = ["Cache", "CacheError", "Cached", "Entry", "Freshness", "Statistics", "default_cache_path"]
