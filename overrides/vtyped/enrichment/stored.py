"""What is known without asking: the checkpoint of the run, and the cache."""

from __future__ import annotations

import json
import logging
import os
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Self, TypeVar

import attrs

from vtyped_api.runtime.objects import ApiObject

from ..cache import Cache, Cached, CacheError, Entry
from ..errors import ApiError
from ..indicators import Indicator
from ..packing import packed
from .checkpoints import Checkpoint
from .items import Outcome, Source
from .lookups import Selection
from .records import Key, analysed_at, keys_of, outcome_of, record_of
from .writing import Writer

T = TypeVar("T")

_LOG = logging.getLogger(__name__)
_TOGETHER = 64


@attrs.frozen
class _Answer:
    """An answer to be kept."""

    indicator: Indicator
    answer: ApiObject | ApiError
    body: bytes


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
        self._writer: Writer[_Answer] | None = None
        self._put_off: list[Entry] = []
        self._ahead: dict[Key, Cached | None] = {}
        self._counts: Counter[str] = Counter()

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
        if self._cache is not None or self._checkpoint is not None:
            self._writer = Writer(self._write, self._settle)

    def look(self) -> None:
        """Make ready to read only: a checkpoint that there is not is not made.

        Raises:
            CheckpointError: The checkpoint cannot be used.
            CacheError: The cache cannot be used.
        """
        if self._checkpoint is not None and not self._checkpoint.path.exists():
            self._checkpoint = None
        if self._cache is not None:
            self._cache.open()
        if self._checkpoint is not None:
            self._checkpoint.open()

    def prepare(self, indicators: list[Indicator]) -> None:
        """Read from the cache, for several at once, what `get` will be asked for."""
        self._ahead = dict.fromkeys((each.key for each in indicators), None)
        self._ahead.update(self._found_all(each for each in indicators if not self._is_checkpointed(each)))

    def get(self, indicator: Indicator) -> Outcome | None:
        """What may be given without asking."""
        if self._checkpoint is not None and (outcome := self._checkpoint.get(indicator)) is not None:
            return outcome
        found = self._ahead.pop(indicator.key) if indicator.key in self._ahead else self._found(indicator)
        if found is not None and found.is_fresh:
            self._counts["hits"] += 1
            return self._outcome(found, Source.CACHE)
        if self._cache is not None:
            self._counts["misses"] += 1
        return None

    def source_of(self, indicator: Indicator) -> Source | None:
        """Where `get` would have it from; `None` where it has nothing."""
        if self._is_checkpointed(indicator):
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
        self._counts["stale_hits"] += 1
        return self._outcome(found, Source.STALE)

    def keep(self, indicator: Indicator, answer: ApiObject | ApiError, body: bytes = b"") -> None:
        """Have an answer kept that lasts, with its body where there is one. Nobody waits for that before `sync`."""
        if self._writer is not None:
            self._writer.put(_Answer(indicator, answer, body))

    def _write(self, answers: list[_Answer]) -> None:
        bodies = [packed(each.body or json.dumps(record_of(each.answer)).encode()) for each in answers]
        if self._checkpoint is not None:
            self._checkpoint.add(
                (each.indicator, self._record(each, body)) for each, body in zip(answers, bodies, strict=True)
            )
        if self._cache is not None:
            self._put_off += map(self._entry, answers, bodies)
            if len(self._put_off) >= _TOGETHER:
                self._settle()

    def _settle(self) -> None:
        """Write to the cache what has been put off: many answers take hardly longer than one."""
        entries, self._put_off = self._put_off, []
        if self._cache is not None and entries:
            self._tried(partial(self._cache.keep_all, self._account, entries))

    def _record(self, answer: _Answer, body: bytes) -> dict[str, Any] | bytes:
        """What a checkpoint holds of an answer: what is wanted of it, and the answer itself where that is all."""
        if isinstance(answer.answer, ApiError) or self._selection.attributes is not None:
            kept = answer.answer
            return record_of(self._selection.trimmed(kept) if isinstance(kept, ApiObject) else kept)
        return body

    def _entry(self, answer: _Answer, body: bytes) -> Entry:
        found = answer.answer if isinstance(answer.answer, ApiObject) else None
        return Entry(
            [answer.indicator.key, *keys_of(found)],
            body,
            self._selection.of_type(answer.indicator.type),
            analysed_at(found),
            found is None,
        )

    def sync(self) -> None:
        """Wait until what was to be kept is kept, by the disk as well where there is a checkpoint.

        Raises:
            CheckpointError: The checkpoint cannot be written.
        """
        if self._writer is not None:
            self._writer.flush()
        self._count_all()
        if self._checkpoint is not None:
            self._checkpoint.sync()

    def close(self) -> None:
        """Let go of the checkpoint. The cache is its maker's."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self._count_all()
        if self._checkpoint is not None:
            self._checkpoint.close()

    def _is_checkpointed(self, indicator: Indicator) -> bool:
        return self._checkpoint is not None and indicator in self._checkpoint

    def _found(self, indicator: Indicator) -> Cached | None:
        return self._found_all([indicator]).get(indicator.key)

    def _found_all(self, indicators: Iterable[Indicator]) -> dict[Key, Cached]:
        if self._cache is None:
            return {}
        wanted = {indicator.key: self._selection.of_type(indicator.type) for indicator in indicators}
        return self._tried(partial(self._cache.find_all, self._account, wanted)) or {}

    def _outcome(self, found: Cached, source: Source) -> Outcome:
        outcome = outcome_of(found.record, source)
        if outcome.object is None:
            return outcome
        return Outcome(self._selection.trimmed(outcome.object), None, source)

    def _count_all(self) -> None:
        counts, self._counts = self._counts, Counter()
        if self._cache is not None and counts:
            self._tried(partial(self._cache.count, self._account, counts))

    def _tried(self, act: Callable[[], T]) -> T | None:
        try:
            return act()
        except CacheError as error:
            _LOG.warning("%s", error)
            return None
