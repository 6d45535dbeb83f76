"""The tries of uploads and downloads. A try may take several requests, and as long as bytes go on flowing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import attrs

from .addresses import Address
from .errors import ConnectError, RequestInfo, TransportError
from .retries import Repetition, Tries, exchange, paused
from .steps import BrokenError, ExchangeError, NotSentError, Response, Send, Steps

Answered: TypeAlias = tuple[Response, RequestInfo]
"""A response, and the request that it answers."""


def repeated(once: Callable[[], Steps[Answered]], tries: Tries, may_repeat: Callable[[], bool]) -> Steps[Answered]:
    """Try until the response is no passing failure, or the tries are used up. No time limits them all together.

    Args:
        once: The steps of one try.
        tries: How often, and after what.
        may_repeat: Whether one more try is possible at all.

    Raises:
        TransportError: The last try had no response.
    """
    repetition = Repetition(tries)
    while True:
        outcome = yield from _tried(once)
        if not isinstance(outcome, TransportError) and outcome[0].status < 400:
            repetition.succeeded()
            return outcome
        step = _step(outcome)
        wait = repetition.wait(step) if may_repeat() else None
        if wait is None:
            break
        yield from paused(wait, step)
    if isinstance(outcome, TransportError):
        raise outcome
    return outcome


def sent(send: Send, tries: Tries, api: Address, address: Address) -> Steps[Answered]:
    """Send one request once. What goes to the API counts against the quota.

    Raises:
        TransportError: No whole response came.
    """
    governor = tries.governor if address.origin == api.origin else None
    response = yield from exchange(send, attrs.evolve(tries, retries=0, governor=governor))
    return response, send.info


def _tried(once: Callable[[], Steps[Answered]]) -> Steps[Answered | TransportError]:
    try:
        return (yield from once())
    except TransportError as error:
        return error


def _step(outcome: Answered | TransportError) -> Response | ExchangeError:
    if isinstance(outcome, ConnectError):
        return NotSentError(outcome.message, outcome.lasting)
    return BrokenError(outcome.message) if isinstance(outcome, TransportError) else outcome[0]
