"""The feeds."""

from .batches import BrokenLine
from .resources import AsyncFeeds, Feeds
from .walks import AsyncFeed, Feed

__all__ = ["AsyncFeed", "AsyncFeeds", "BrokenLine", "Feed", "Feeds"]
