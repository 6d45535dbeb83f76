"""Many submissions: the files of folders, several at once, each content once."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from vtyped_api.runtime.errors import InvalidInputError, VirusTotalError

from ..calls import Policy, at_once
from ..frames import cleared
from ..multipart import FileForm
from ..steps import Blocking, Steps
from ..together import meets_all, run_together, run_together_awaited
from .flows import Manner, Target, submission
from .submitted import Action, Submitted
from .walks import Found, Rules, found

if TYPE_CHECKING:
    from ..sessions import AsyncSession, Session


class _Batch:
    """What is to be submitted, in order. The same with and without `await`."""

    def __init__(self, policy: Policy, manner: Manner, targets: Target | Iterable[Target], rules: Rules) -> None:
        self._policy = policy
        self._manner = manner
        self._targets = targets
        self._rules = rules
        self._found: list[Found] = []
        # Only files of one size can be one content: the results of the others are let go of.
        self._sizes: Counter[int | None] = Counter()
        self._results: dict[str, Submitted] = {}
        self._begun = 0
        self._round: list[tuple[Found, str]] = []
        self._halt: VirusTotalError | None = None

    @property
    def total(self) -> int:
        return len(self._found)

    def begin(self) -> Steps[None]:
        """Look for what there is."""
        self._found = yield Blocking(lambda: list(found(self._targets, self._rules)))
        self._sizes.update(each.size for each in self._found)

    def round(self, most: int) -> Steps[list[Steps[None]]]:
        """Submissions to be carried out at once."""
        works: list[Steps[None]] = []
        self._round = []
        begun: set[str] = set()
        while self._begun < len(self._found) and len(works) < most:
            each = self._found[self._begun]
            key = yield Blocking(partial(self._key, each))
            self._round.append((each, key))
            known = self._results.get(key)
            # What failed may succeed for the next file of the same content.
            if key not in begun and (known is None or known.error is not None):
                works.append(self._submit(each, key))
            begun.add(key)
            self._begun += 1
        return works

    def done(self) -> Iterator[Submitted]:
        """What came of the round, in order."""
        for each, key in self._round:
            result = self._results[key]
            if result.target != os.fspath(each.target):
                action = result.action if result.action is Action.NONE else Action.DUPLICATE
                result = attrs.evolve(result, target=os.fspath(each.target), action=action)
            yield result
        for each, key in self._round:
            if each.size is None or self._sizes[each.size] == 1:
                self._results.pop(key, None)

    def _key(self, each: Found) -> str:
        """The same for files of the same content."""
        if each.size is not None and self._sizes[each.size] > 1:
            try:
                with FileForm(Path(each.target)) as form:
                    return form.sha256()
            except InvalidInputError:
                pass  # the submission says so
        return os.fspath(each.target)

    def _submit(self, each: Found, key: str) -> Steps[None]:
        target = os.fspath(each.target)
        error = each.error or self._halt
        if error is not None:
            self._results[key] = Submitted(target, Action.NONE, error=error)
            return
        try:
            self._results[key] = yield from submission(self._policy, each.target, self._manner)
        except VirusTotalError as failure:
            # Kept for as long as the item is, and so without the frames that it came through.
            kept = cleared(failure).with_traceback(None)
            if meets_all(kept):
                self._halt = kept
            self._results[key] = Submitted(target, Action.NONE, error=kept)


class Submissions(Iterator[Submitted]):
    """Files and URLs with what came of them, in order, while it comes. It is gone through once."""

    def __init__(
        self, session: Session, manner: Manner, targets: Target | Iterable[Target], rules: Rules, concurrency: int
    ) -> None:
        self._session = session
        self._batch = _Batch(session.policy, manner, targets, rules)
        self._concurrency = at_once(concurrency)
        self._items = self._walk()

    @property
    def total(self) -> int:
        """Number of files and URLs; 0 before the first."""
        return self._batch.total

    def __next__(self) -> Submitted:
        return next(self._items)

    def _walk(self) -> Generator[Submitted]:
        batch, session = self._batch, self._session
        session.run(batch.begin())
        while works := session.run(batch.round(self._concurrency)):
            run_together(session, works, self._concurrency)
            yield from batch.done()
        yield from batch.done()


class AsyncSubmissions(AsyncIterator[Submitted]):
    """Files and URLs with what came of them, in order, for `async for`: as `Submissions`."""

    def __init__(
        self, session: AsyncSession, manner: Manner, targets: Target | Iterable[Target], rules: Rules, concurrency: int
    ) -> None:
        self._session = session
        self._batch = _Batch(session.policy, manner, targets, rules)
        self._concurrency = at_once(concurrency)
        self._items = self._walk()

    @property
    def total(self) -> int:
        """Number of files and URLs; 0 before the first."""
        return self._batch.total

    async def __anext__(self) -> Submitted:
        return await anext(self._items)

    async def _walk(self) -> AsyncGenerator[Submitted]:
        batch, session = self._batch, self._session
        await session.run(batch.begin())
        while works := await session.run(batch.round(self._concurrency)):
            await run_together_awaited(session, works, self._concurrency)
            for item in batch.done():
                yield item
        for item in batch.done():
            yield item
