"""A run over a list of indicators: what is asked next, and what came of it. The same with and without `await`."""

from __future__ import annotations

from functools import partial

from vtyped_api.runtime.errors import VirusTotalError
from vtyped_api.runtime.objects import ApiObject

from ..calls import Policy
from ..errors import ApiError, QuotaExceededError
from ..frames import cleared
from ..indicators import Indicator
from ..quota import QuotaExhausted
from ..steps import Blocking, Steps
from ..together import meets_all
from .batches import Batch
from .errors import LookupLimitError, NotCachedError
from .items import Outcome, Source
from .lookups import looked_up
from .manner import Manner
from .stored import Stored

# More in a round than go at once keeps a slow answer from holding up the others.
_A_ROUND = 8
# What is stored is given in portions, so that a long list is never in memory as a whole.
_STORED_A_ROUND = 64
# A refusal of the service holds a governor that waits until the day is over: more of them in a row is a month.
_MOST_REFUSALS = 3


class Run:
    """One run over a batch."""

    def __init__(self, policy: Policy, manner: Manner, batch: Batch, stored: Stored) -> None:
        self._policy = policy
        self._manner = manner
        self._stored = stored
        self.batch = batch
        self._begun = 0
        self._spared: list[Indicator] = []
        self._rounds = 0
        # What will meet every item that is asked for from now on.
        self._halt: VirusTotalError | None = None

    @property
    def lookups(self) -> int:
        """Lookups made so far."""
        return self._begun - len(self._spared)

    def begin(self) -> Steps[None]:
        """Make ready.

        Raises:
            CheckpointError: The checkpoint cannot be used.
            CacheError: The cache cannot be used.
        """
        yield Blocking(self._stored.open)

    def round(self) -> Steps[list[Steps[None]]]:
        """Lookups to be carried out at once. What is stored, or is not to be asked for, is settled."""
        room = yield from self._room()
        asked: list[Indicator] = yield Blocking(partial(self._next_asked, room))
        return [self._ask(indicator) for indicator in asked]

    def settled(self) -> Steps[None]:
        """The lookups of a round have been carried out: have the disk keep them before they are given.

        Raises:
            CheckpointError: It does not.
        """
        yield Blocking(self._stored.sync)

    def end(self) -> None:
        """Let go of the checkpoint."""
        self._stored.close()

    def _room(self) -> Steps[int]:
        """Lookups that can begin without waiting for the quota; but one where all have to wait."""
        most = self._manner.concurrency
        # The first items are waited for most.
        if self._rounds and most > 1:
            most *= _A_ROUND
        self._rounds += 1
        if self._policy.governor is None:
            return most
        room: int | None = yield Blocking(self._policy.governor.room)
        return most if room is None else max(min(most, room), 1)

    def _next_asked(self, room: int) -> list[Indicator]:
        """The next ones to ask for."""
        asked: list[Indicator] = []
        settled = 0
        while len(asked) < room and settled < _STORED_A_ROUND:
            portion = self.batch.next_open(min(room - len(asked), _STORED_A_ROUND - settled))
            if not portion:
                break
            self._stored.prepare(portion)
            for indicator in portion:
                # One before it may have told that it is the same.
                if self.batch.is_settled(indicator):
                    continue
                outcome = self._unasked(indicator)
                if outcome is not None:
                    settled += 1
                    self.batch.settle(indicator, outcome)
                else:
                    self._begun += 1
                    asked.append(indicator)
        return asked

    def _unasked(self, indicator: Indicator) -> Outcome | None:
        """What comes of an item without asking; `None` where it is to be asked for."""
        outcome = self._stored.get(indicator)
        refusal = self._refusal()
        if outcome is not None or refusal is None:
            return outcome
        return self._stored.stale(indicator) or Outcome(None, refusal, Source.NONE)

    def _refusal(self) -> VirusTotalError | None:
        if self._stored.is_offline:
            return NotCachedError("not asked for: the cache is offline, and has no answer that is fresh enough")
        if self._halt is not None:
            return self._halt
        most = self._manner.max_lookups
        if most is not None and self.lookups >= most:
            return LookupLimitError(f"not asked for: max_lookups={most}")
        return None

    def _ask(self, indicator: Indicator) -> Steps[None]:
        outcome: Outcome
        # Another of the same round may have met what would meet this one, too.
        if self._halt is not None:
            self._spared.append(indicator)
            outcome = Outcome(None, self._halt, Source.NONE)
        else:
            outcome = yield from self._asked(indicator)
        if outcome.error is not None and not outcome.is_lasting:
            stale: Outcome | None = yield Blocking(partial(self._stored.stale, indicator))
            outcome = stale or outcome
        self.batch.settle(indicator, outcome)

    def _asked(self, indicator: Indicator) -> Steps[Outcome]:
        try:
            answer, body = yield from self._answered(indicator)
        except VirusTotalError as error:
            outcome = self._failed(error)
            if outcome.is_lasting and isinstance(error, ApiError):
                self._stored.keep(indicator, error)
            return outcome
        self._stored.keep(indicator, answer, body)
        return Outcome(self._manner.selection.trimmed(answer), None, Source.API)

    def _answered(self, indicator: Indicator) -> Steps[tuple[ApiObject, bytes]]:
        """Ask; where the service refuses for its quota, and the governor waits, ask again when that has passed."""
        governor = self._policy.governor
        refusals = _MOST_REFUSALS if governor is not None and governor.when_exhausted == "wait" else 1
        while True:
            try:
                return (yield from looked_up(self._policy, indicator, self._manner.selection))
            except QuotaExceededError:
                refusals -= 1
                if not refusals:
                    raise

    def _failed(self, error: VirusTotalError) -> Outcome:
        if meets_all(error):
            self._halt = error
        # Kept for as long as the item is, and so without the frames that it came through.
        kept = cleared(error).with_traceback(None)
        return Outcome(None, kept, Source.NONE if isinstance(error, QuotaExhausted) else Source.API)
