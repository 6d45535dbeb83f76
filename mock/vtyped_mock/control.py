"""Controls of the mock itself, for tests that run in another process. They need no key."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from .answers import JsonResponse
from .errors import ApiError, BadRequestError, MethodNotAllowedError, NotFoundError
from .state import State

CONTROL_PATH = "/_mock/"


async def control(state: State, request: Request) -> Response:
    """Answer a request under `/_mock/`."""
    try:
        return JsonResponse(await _act(state, request))
    except ApiError as error:
        return JsonResponse(error.body(), error.status, error.headers)


async def _act(state: State, request: Request) -> Any:
    name = request.url.path.removeprefix(CONTROL_PATH)
    methods = {"reset": "POST", "advance": "POST", "report": "GET", "quota": "PUT"}
    if name not in methods:
        raise NotFoundError(f'The mock has no control "{name}", only {", ".join(methods)}')
    if request.method != methods[name]:
        raise MethodNotAllowedError(f"Use {methods[name]} here", methods[name])
    if name == "report":
        return {"now": state.clock.now(), "requests": [asdict(seen) for seen in state.requests]}
    if name == "reset":
        state.reset()
        return {"now": state.clock.now()}
    try:
        body = json.loads(await request.body() or b"null")
        if name == "advance":
            state.clock.advance(body["seconds"])
            return {"now": state.clock.now()}
        state.quotas.set(body or {})
        return {"quota": state.quotas.limits}
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise BadRequestError(f"Unusable body: {error}") from None
