"""Submissions under way: which go on, which are the same, and which can be given. The same with and without `await`."""

from __future__ import annotations

import os
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

import attrs

from vtyped_api.runtime.errors import InvalidInputError, VirusTotalError

from ..calls import Policy
from ..frames import cleared
from ..multipart import FileForm
from ..steps import Blocking, Sleep, Steps
from ..together import meets_all
from .flows import Manner, Target, submission
from .submitted import Action, Submitted
from .walks import Found, Rules, found

# Further submissions that go on while the first of them is slow, for each that goes at once.
_AHEAD = 4
# Seconds after which a wait looks whether it is to be broken off.
_PORTION = 0.2


class Entry:
    """One file or URL: with its own submission, or with the entry before it that has the same content."""

    def __init__(self, each: Found, key: str, way: Steps[Submitted] | Entry) -> None:
        self.each = each
        self.key = key
        self._way = way
        # A wait that was broken off.
        self._wait: Sleep | None = None
        self._result: Submitted | None = None

    @property
    def result(self) -> Submitted | None:
        """What came of it; `None` as long as it is under way."""
        result = self._way.result if isinstance(self._way, Entry) else self._result
        if result is None or result is self._result:
            return result
        action = result.action if result.action is Action.NONE else Action.DUPLICATE
        return attrs.evolve(result, target=os.fspath(self.each.target), action=action)

    def go_on(self, enough: Callable[[], bool]) -> Steps[None]:
        """Go on with the submission to its end; or, once it is enough, to a wait that may last."""
        steps = self._way
        if isinstance(steps, Entry):
            return
        try:
            step = self._wait or next(steps)
            while True:
                if isinstance(step, Sleep) and step.may_last:
                    self._wait = yield from _slept(step, enough)
                    if self._wait is not None:
                        return
                    step = steps.send(None)
                    continue
                try:
                    outcome = yield step
                except Exception as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(outcome)
        except StopIteration as end:
            self._result = end.value
        except GeneratorExit:
            # Whoever was carrying it out has left, and may keep the walk: the file is not to stay open with it.
            steps.close()
            raise


class Batch:
    """What is to be submitted, in order."""

    def __init__(self, policy: Policy, manner: Manner, targets: Target | Iterable[Target], rules: Rules) -> None:
        self._policy = policy
        self._manner = manner
        self._targets = targets
        self._rules = rules
        self._found: list[Found] = []
        # Only files of one size can be one content: the others are let go of.
        self._sizes: Counter[int | None] = Counter()
        self._by_key: dict[str, Entry] = {}
        self._begun = 0
        # What has begun and was not given yet, in order.
        self._window: deque[Entry] = deque()
        # Submissions that nobody carries out at the moment; those that were broken off come first.
        self._open: deque[Entry] = deque()
        self._halt: VirusTotalError | None = None

    @property
    def total(self) -> int:
        """Number of files and URLs."""
        return len(self._found)

    @property
    def is_over(self) -> bool:
        """Whether everything has been given."""
        return self._begun == len(self._found) and not self._window

    def begin(self) -> Steps[None]:
        """Look for what there is."""
        self._found = yield Blocking(lambda: list(found(self._targets, self._rules)))
        self._sizes.update(each.size for each in self._found)

    def fill(self, concurrency: int) -> Steps[None]:
        """Take in what may go on next."""
        while self._begun < len(self._found) and len(self._window) < concurrency * (1 + _AHEAD):
            each = self._found[self._begun]
            key = yield Blocking(partial(self._key, each))
            self._window.append(self._entry(each, key))
            self._begun += 1

    def works(self) -> Iterator[Steps[None]]:
        """Submissions to go on with, until the next one can be given."""
        while self._open and not self._is_ready():
            yield self._carried_on(self._open.popleft())

    def ready(self) -> Iterator[Submitted]:
        """What can be given now, in order."""
        while self._window and (result := self._window[0].result) is not None:
            entry = self._window.popleft()
            if entry.each.size is None or self._sizes[entry.each.size] == 1:
                self._by_key.pop(entry.key, None)
            yield result

    def _entry(self, each: Found, key: str) -> Entry:
        known = self._by_key.get(key)
        # What failed may succeed for the next file of the same content.
        if known is not None and (known.result is None or known.result.error is None):
            return Entry(each, key, known)
        entry = self._by_key[key] = Entry(each, key, self._submit(each))
        self._open.append(entry)
        return entry

    def _carried_on(self, entry: Entry) -> Steps[None]:
        yield from entry.go_on(self._is_ready)
        if entry.result is None:
            self._open.appendleft(entry)

    def _is_ready(self) -> bool:
        return self._window[0].result is not None

    def _key(self, each: Found) -> str:
        """The same for files of the same content."""
        if each.size is not None and self._sizes[each.size] > 1:
            try:
                with FileForm(Path(each.target)) as form:
                    return form.sha256()
            except InvalidInputError:
                pass  # the submission says so
        return os.fspath(each.target)

    def _submit(self, each: Found) -> Steps[Submitted]:
        target = os.fspath(each.target)
        error = each.error or self._halt
        if error is not None:
            return Submitted(target, Action.NONE, error=error)
        try:
            return (yield from submission(self._policy, each.target, self._manner))
        except VirusTotalError as failure:
            # Kept for as long as the item is, and so without the frames that it came through.
            kept = cleared(failure).with_traceback(None)
            if meets_all(kept):
                self._halt = kept
            return Submitted(target, Action.NONE, error=kept)


def _slept(sleep: Sleep, enough: Callable[[], bool]) -> Steps[Sleep | None]:
    """Wait; gives what is left of the wait once it is enough."""
    left = sleep.seconds
    while left > 0:
        if enough():
            return attrs.evolve(sleep, seconds=left)
        part = min(left, _PORTION)
        yield Sleep(part)
        left -= part
    return None
