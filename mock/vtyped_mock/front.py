"""What both origins do with every request: take the fault that is planned for it, and write it down."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Send

from .calls import BASE_PATH
from .delays import Delays
from .document import Document
from .faults import BREAKS, AskedFor, Fault, Origin
from .journal import SeenRequest
from .spoiling import deliver, spoilt
from .state import State

KEY_HEADER = "x-apikey"

Serve = Callable[[Fault | None], Awaitable[Response]]
"""Answers a request, told of the fault that it meets."""


class Front:
    """The front of an origin."""

    def __init__(self, origin: Origin, state: State, document: Document, delays: Delays) -> None:
        self._origin: Origin = origin
        self._state = state
        self._document = document
        self._delays = delays

    async def attend(self, request: Request, send: Send, path: str, operation_id: str | None, serve: Serve) -> None:
        """Have a request answered, or go wrong. `path` is as the client has written it."""
        state = self._state
        journal, time, arrived = state.requests, state.clock.now(), state.requests.now()
        query = request.url.query
        written = {text for part in (path, path.removeprefix(BASE_PATH)) for text in (part, f"{part}?{query}")}
        fault = state.faults.take(AskedFor(self._origin, request.method, sorted(written), operation_id))
        if fault is not None and fault.delay:
            await self._delays.wait(fault.delay)
        response = await spoilt(fault, request, self._document, partial(serve, fault))
        key = request.headers.get(KEY_HEADER, "")
        journal.append(
            SeenRequest(
                time=time,
                arrived=arrived,
                answered=journal.now(),
                origin=self._origin,
                method=request.method,
                path=path.replace(key, "[key]") if key else path,
                operation_id=operation_id,
                status=None if fault is not None and fault.effect in BREAKS else response.status_code,
                has_key=KEY_HEADER in request.headers,
                fault=None if fault is None else fault.effect,
            )
        )
        await deliver(fault, response, request.scope, request.receive, send)
