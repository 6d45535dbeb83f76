"""Waiting: asking for an object until it is in a state that lasts."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from typing import Any, Generic, TypeVar, cast

import attrs

from vtyped_api.runtime.errors import InvalidInputError
from vtyped_api.runtime.objects import ApiObject
from vtyped_api.runtime.operation import Call, Operation

from .calls import Policy, answer_of, positive
from .errors import CallTimeoutError, DeadlineExceededError, NotFoundError, TransientError, WaitTimeoutError
from .steps import Sleep, Steps

T = TypeVar("T", bound=ApiObject)

_FIRST_INTERVAL = 5.0
_LONGEST_INTERVAL = 20.0
# Right after it was asked for the service may not know the object yet.
_UNKNOWN_AT_FIRST = 20.0
# A look at the end of the time may still take this long.
_SHORTEST_LOOK = 5.0


@attrs.frozen
class Waiting(Generic[T]):
    """What is waited for, and how."""

    noun: str
    """What messages call it."""
    operation: Operation[T]
    """Gets the object by its `id`."""
    id: str
    unfinished: Collection[str]
    """The values of `status` that pass."""
    timeout: float
    interval: float | None
    seen: Callable[[T], None] | None = None
    """Called with the object after each look."""
    late: type[WaitTimeoutError] = WaitTimeoutError
    """What is raised at the end of the time."""


def until_finished(policy: Policy, waiting: Waiting[T]) -> Steps[T]:
    """Ask until the object has ended.

    Raises:
        InvalidInputError: A time is no positive number.
        WaitTimeoutError: It has not ended in time.
        NotFoundError: There is no such object.
    """
    start = time.monotonic()
    end = start + positive("timeout", waiting.timeout)
    pause = _FIRST_INTERVAL if waiting.interval is None else positive("interval", waiting.interval)
    latest: T | None = None
    while True:
        left = max(end - time.monotonic(), _SHORTEST_LOOK)
        options = {"timeout": min(policy.timeout, left)}
        call = Call(waiting.operation, {"id": waiting.id}, options=cast("Any", options))
        try:
            latest = cast("T", waiting.operation.read((yield from answer_of(policy, call))))
        except NotFoundError:
            if time.monotonic() > start + _UNKNOWN_AT_FIRST:
                raise
        except (TransientError, DeadlineExceededError, CallTimeoutError):
            pass
        else:
            if waiting.seen is not None:
                waiting.seen(latest)
            if _status(latest) not in waiting.unfinished:
                return latest
        left = end - time.monotonic()
        if left <= 0:
            raise waiting.late(_too_late(waiting, latest), latest)
        # The last look is at the very end.
        yield Sleep(min(pause, left), may_last=True)
        if waiting.interval is None:
            pause = min(pause * 1.5, _LONGEST_INTERVAL)


def id_of(name: str, given: str | ApiObject, type_: str) -> str:
    """The id of what is waited for, given as it is or in an object or descriptor.

    Raises:
        InvalidInputError: It is an object of another type.
    """
    if not isinstance(given, ApiObject):
        return given
    if given.type != type_:
        raise InvalidInputError(f"{name}={given!r}: expected an id, or what has it and the type {type_}")
    return given.id


def _status(found: ApiObject) -> str:
    status: str = cast("Any", found).attributes.status
    return status


def _too_late(waiting: Waiting[T], latest: T | None) -> str:
    state = "unknown" if latest is None else _status(latest)
    return f"{waiting.noun} {waiting.id} is {state} after {waiting.timeout:g} s"
