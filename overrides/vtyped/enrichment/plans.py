"""What a run will take, before it takes it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from functools import partial
from itertools import islice

import attrs

from ..calls import Policy
from ..indicators import Indicator
from ..steps import Blocking, Steps
from .batches import Batch, Thing
from .items import Source
from .manner import Manner
from .stored import Stored


@attrs.frozen
class Plan:
    """What a run would take. Nothing was asked for it."""

    items: int
    """Items in all; each is one of what follows."""
    lookups: int
    """Lookups that the run makes, each of which counts against the quota."""
    duplicates: int
    """Items that are the same as one before them."""
    cached: int
    """Items that the cache answers."""
    checkpointed: int
    """Items that an earlier run with the same checkpoint was answered."""
    garbage: int
    """Items that are no indicator."""
    beyond_limit: int
    """Items that are not asked for, as the run makes no more lookups or the cache is offline."""
    types: Mapping[str, int]
    """Lookups by type of indicator."""
    duration: timedelta | None
    """Time until the last lookup can be sent at this quota; `None` where the client keeps none."""


def planned(policy: Policy, manner: Manner, things: Iterable[Thing], stored: Stored) -> Steps[Plan]:
    """Count what a run over these items would take.

    Raises:
        CheckpointError: The checkpoint cannot be used.
        CacheError: The cache cannot be used.
    """
    batch = Batch(things)
    yield Blocking(stored.look)
    try:
        sources: list[tuple[Indicator, Source | None]] = yield Blocking(
            lambda: [(indicator, stored.source_of(indicator)) for indicator in batch.indicators]
        )
    finally:
        stored.close()
    known = Counter(source for _, source in sources)
    unknown: Iterator[str] = (indicator.type for indicator, source in sources if source is None)
    lookups: Counter[str] = Counter() if stored.is_offline else Counter(islice(unknown, manner.max_lookups))
    duration = None
    if policy.governor is not None:
        seconds: float = yield Blocking(partial(policy.governor.forecast, lookups.total()))
        duration = timedelta(seconds=seconds)
    garbage = sum(entry.indicator is None for entry in batch.entries)
    return Plan(
        items=len(batch.entries),
        lookups=lookups.total(),
        duplicates=len(batch.entries) - garbage - len(batch.indicators),
        cached=known[Source.CACHE],
        checkpointed=known[Source.CHECKPOINT],
        garbage=garbage,
        beyond_limit=known[None] - lookups.total(),
        types=dict(lookups),
        duration=duration,
    )
