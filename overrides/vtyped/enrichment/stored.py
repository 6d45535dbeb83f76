"""What is known without asking: the checkpoint of the run, and the cache."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from functools import partial
from typing import Self, TypeVar

from vtyped_api.runtime.objects import ApiObject

from ..cache import Cache, Cached, CacheError
from ..errors import ApiError
from ..indicators import Indicator
from .checkpoints import Checkpoint
from .items import Outcome, Source
from .lookups import Selection
from .records import analysed_at, keys_of, outcome_of, record_of

T = TypeVar("T")

_LOG = logging.getLogger(__name__)


class Stored:
    """Checkpoint and cache of a run, either of which may be missing.

    The checkpoint goes first. A cache that fails in the middle of a run is told to the log, and the run goes on
    without what it would have given; a checkpoint that fails ends the run, since what it promises would not hold.
    """

    def __init__(
        self, selection: Selection, account: str, checkpoint: Checkpoint | None = None, cache: Cache | None = None
    ) -> None:
        self._selection = selection
        self._account = account
        self._checkpoint = checkpoint
        self._cache = cache

    @classmethod
    def of(
        cls, account: str, selection: Selection, checkpoint: str | os.PathLike[str] | None, cache: Cache | None
    ) -> Self:
        """What a run was given; nothing is opened yet."""
        return cls(selection, account, None if checkpoint is None else Checkpoint(checkpoint, selection), cache)

    @property
    def is_offline(self) -> bool:
        """Whether nothing is to be asked for."""
        return self._cache is not None and self._cache.offline

    def open(self) -> None:
        """Make ready.

        Raises:
            CheckpointError: The checkpoint cannot be used.
            CacheError: The cache cannot be used.
        """
        if self._cache is not None:
            self._cache.open()
        if self._checkpoint is not None:
            self._checkpoint.open()

    def look(self) -> None:
        """Make ready to read only: a checkpoint that there is not is not made.

        Raises:
            CheckpointError: The checkpoint cannot be used.
            CacheError: The cache cannot be used.
        """
        if self._checkpoint is not None and not self._checkpoint.path.exists():
            self._checkpoint = None
        self.open()

    def get(self, indicator: Indicator) -> Outcome | None:
        """What may be given without asking."""
        if self._checkpoint is not None and (outcome := self._checkpoint.get(indicator)) is not None:
            return outcome
        found = self._found(indicator)
        if found is not None and found.is_fresh:
            self._count("hits")
            return self._outcome(found, Source.CACHE)
        if self._cache is not None:
            self._count("misses")
        return None

    def source_of(self, indicator: Indicator) -> Source | None:
        """Where `get` would have it from; `None` where it has nothing."""
        if self._checkpoint is not None and indicator in self._checkpoint:
            return Source.CHECKPOINT
        found = self._found(indicator)
        return Source.CACHE if found is not None and found.is_fresh else None

    def stale(self, indicator: Indicator) -> Outcome | None:
        """What may be given where nothing newer can be had."""
        if self._cache is None or not self._cache.stale_ok:
            return None
        found = self._found(indicator)
        if found is None:
            return None
        self._count("stale_hits")
        return self._outcome(found, Source.STALE)

    def keep(self, indicator: Indicator, answer: ApiObject | ApiError) -> None:
        """Keep an answer that lasts.

        Raises:
            CheckpointError: The checkpoint cannot be written.
        """
        if self._cache is not None:
            self._tried(partial(self._cached, self._cache, indicator, answer))
        if self._checkpoint is not None:
            trimmed = self._selection.trimmed(answer) if isinstance(answer, ApiObject) else answer
            self._checkpoint.add(indicator, record_of(trimmed))

    def _cached(self, cache: Cache, indicator: Indicator, answer: ApiObject | ApiError) -> None:
        found = answer if isinstance(answer, ApiObject) else None
        cache.keep(
            self._account,
            [indicator.key, *keys_of(found)],
            record_of(answer),
            relationships=self._selection.of_type(indicator.type),
            analysed_at=analysed_at(found),
            negative=found is None,
        )

    def sync(self) -> None:
        """Have the disk keep what the checkpoint was given."""
        if self._checkpoint is not None:
            self._checkpoint.sync()

    def close(self) -> None:
        """Let go of the checkpoint. The cache is its maker's."""
        if self._checkpoint is not None:
            self._checkpoint.close()

    def _found(self, indicator: Indicator) -> Cached | None:
        if self._cache is None:
            return None
        cache, relationships = self._cache, self._selection.of_type(indicator.type)
        return self._tried(lambda: cache.find(self._account, indicator.key, relationships))

    def _outcome(self, found: Cached, source: Source) -> Outcome:
        outcome = outcome_of(found.record, source)
        if outcome.object is None:
            return outcome
        return Outcome(self._selection.trimmed(outcome.object), None, source)

    def _count(self, name: str) -> None:
        if self._cache is not None:
            cache = self._cache
            self._tried(lambda: cache.count(self._account, name))

    def _tried(self, act: Callable[[], T]) -> T | None:
        try:
            return act()
        except CacheError as error:
            _LOG.warning("%s", error)
            return None
