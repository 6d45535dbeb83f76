"""The way of one submission: ask, send where that is needed, wait, read the report."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self, TypeAlias

import attrs

from vtyped_api.runtime.answers import one
from vtyped_api.runtime.errors import InvalidInputError, shown
from vtyped_api.runtime.operation import Call, Operation

from ..calls import Policy, answer_of, positive
from ..errors import NotFoundError
from ..indicators import Indicator, canonical_url, refang
from ..multipart import FileForm
from ..steps import Blocking, Steps
from ..uploads import delivery_steps, described
from ..waiting import until_finished
from .kinds import FILES, URLS, FileKind, Kind
from .submitted import Action, Submitted, Visibility

Target: TypeAlias = str | os.PathLike[str]
Progress: TypeAlias = Callable[[int, int], None]

_URL = re.compile(r"https?://", re.IGNORECASE)


@attrs.frozen
class Manner:
    """How something is submitted."""

    visibility: Visibility
    older_than: timedelta | None
    wait: float | None

    @classmethod
    def of(cls, visibility: Visibility, older_than: timedelta | None, wait: float | None) -> Self:
        """Check how something is to be submitted.

        Raises:
            InvalidInputError: An argument cannot be used.
        """
        if visibility not in FILES:
            raise InvalidInputError(f"visibility={shown(visibility)}: expected 'public' or 'private'")
        if older_than is not None and not isinstance(older_than, timedelta):
            raise InvalidInputError(f"older_than={shown(older_than)}: expected a timedelta")
        return cls(visibility, older_than, None if wait is None else positive("wait", wait))

    def is_enough(self, report: Any) -> bool:
        """Whether a report is new enough."""
        if self.older_than is None:
            return True
        date = getattr(report.attributes, "last_analysis_date", None)
        return isinstance(date, datetime) and datetime.now(UTC) - date <= self.older_than


@attrs.frozen
class Sending:
    """How a file is sent, if it is."""

    name: str | None = None
    password: str | None = attrs.field(default=None, repr=False)
    progress: Progress | None = None


def is_url(target: Target) -> bool:
    """Whether a target is a URL, and no path."""
    return isinstance(target, str) and _URL.match(refang(target.strip())) is not None


def submission(policy: Policy, target: Target, manner: Manner, sending: Sending | None = None) -> Steps[Submitted]:
    """Submit a file or a URL.

    Raises:
        InvalidInputError: There is no such file, or it is no URL that the service takes.
        VirusTotalError: The service refused, or could not be reached.
    """
    if is_url(target):
        return (yield from _of_url(policy, str(target), manner))
    return (yield from _of_file(policy, os.fspath(target), manner, sending or Sending()))


def _of_url(policy: Policy, target: str, manner: Manner) -> Steps[Submitted]:
    url = canonical_url(refang(target.strip()))
    if url is None:
        raise InvalidInputError(f"target={shown(target)}: expected a URL whose host can be on the Internet")
    kind, indicator = URLS[manner.visibility], Indicator("url", url, target)
    report = yield from _report(policy, kind, indicator)
    if report is not None and manner.is_enough(report):
        return Submitted(target, Action.KNOWN, indicator, report=report)
    # One scan for what is known and what is not: it is sent as a text either way.
    body = yield from answer_of(policy, Call(kind.scan, {}, body={"url": url}))
    action = Action.UPLOADED if report is None else Action.RESCANNED
    started = Submitted(target, action, indicator, described(one(body)))
    return (yield from _waited_for(policy, kind, manner, indicator, started))


def _of_file(policy: Policy, path: str, manner: Manner, sending: Sending) -> Steps[Submitted]:
    kind = FILES[manner.visibility]
    form = FileForm(Path(path), sending.name, {"password": sending.password}, sending.progress)
    try:
        # Open from the hash to the end of the upload: what is sent is what was asked for.
        yield Blocking(form.open)
        indicator = Indicator("file", (yield Blocking(form.sha256)), path)
        report = yield from _report(policy, kind, indicator)
        if report is not None and manner.is_enough(report):
            return Submitted(path, Action.KNOWN, indicator, report=report)
        if report is not None:
            analysis = yield from _answered(policy, kind.analyse, indicator)
            started = Submitted(path, Action.RESCANNED, indicator, analysis)
        else:
            body = yield from delivery_steps(policy, kind.route, form, {})
            started = Submitted(path, Action.UPLOADED, indicator, described(one(body)))
    finally:
        form.close()
    return (yield from _waited_for(policy, kind, manner, indicator, started))


def _report(policy: Policy, kind: Kind, indicator: Indicator) -> Steps[Any]:
    """The report that there is; `None` where there is none."""
    try:
        return (yield from _answered(policy, kind.get, indicator))
    except NotFoundError:
        return None


def _waited_for(
    policy: Policy, kind: Kind, manner: Manner, indicator: Indicator, started: Submitted
) -> Steps[Submitted]:
    """A submission with the end of its analysis and the report, where they are to be waited for."""
    if manner.wait is None:
        return started
    sha256 = indicator.value if isinstance(kind, FileKind) else None
    waiting = kind.waiting(started.analysis, manner.wait, None, sha256, None)
    analysis = yield from until_finished(policy, waiting)
    report = yield from _answered(policy, kind.get, indicator)
    return attrs.evolve(started, analysis=analysis, report=report)


def _answered(policy: Policy, operation: Operation[Any], indicator: Indicator) -> Steps[Any]:
    call = Call(operation, dict.fromkeys(operation.formats, indicator.id))
    return operation.read((yield from answer_of(policy, call)))
