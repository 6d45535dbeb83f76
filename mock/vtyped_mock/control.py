"""Controls of the mock itself, for tests that run in another process. They need no key."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from .answers import JsonResponse
from .document import Json
from .errors import ApiError, BadRequestError, MethodNotAllowedError, NotFoundError
from .faults import Fault
from .scenario import read_fault, scenario
from .state import State

CONTROL_PATH = "/_mock"


@dataclass(frozen=True, slots=True)
class Control:
    """One thing that can be asked of the mock."""

    method: str
    name: str
    does: str
    act: Callable[[State, Any], Json]
    body: Any = None


async def control(state: State, request: Request) -> Response:
    """Answer a request under `/_mock/`."""
    try:
        return JsonResponse(await _act(state, request))
    except ApiError as error:
        return JsonResponse(error.body(), error.status, error.headers)


async def _act(state: State, request: Request) -> Json:
    name = request.url.path.removeprefix(CONTROL_PATH).removeprefix("/")
    found = {control.method: control for control in CONTROLS if control.name == name}
    if not found:
        names = dict.fromkeys(control.name for control in CONTROLS if control.name)
        raise NotFoundError(f'The mock has no control "{name}", only {", ".join(names)}')
    if request.method not in found:
        allowed = ", ".join(found)
        raise MethodNotAllowedError(f"Use {allowed} here", allowed)
    try:
        body = json.loads(await request.body() or b"null")
        return found[request.method].act(state, body)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
        raise BadRequestError(f"Unusable body: {error}") from None


def _index(state: State, body: Any) -> Json:
    return {
        "controls": [
            {"method": control.method, "path": f"{CONTROL_PATH}/{control.name}", "does": control.does}
            | ({"body": control.body} if control.body is not None else {})
            for control in CONTROLS
        ]
    }


def _reset(state: State, body: Any) -> Json:
    state.reset()
    return _clock(state, None)


def _scenario(state: State, body: Any) -> Json:
    state.use(scenario(body))
    return _clock(state, None)


def _clock(state: State, body: Any) -> Json:
    return {"now": state.clock.now(), "speed": state.clock.speed}


def _advance(state: State, body: Any) -> Json:
    state.clock.advance(body["seconds"])
    return _clock(state, None)


def _set_clock(state: State, body: Any) -> Json:
    if unknown := body.keys() - {"now", "speed"}:
        raise ValueError(f"a clock has now and speed, no {', '.join(unknown)}")
    if "now" in body:
        state.clock.advance_to(datetime.fromisoformat(body["now"]))
    if "speed" in body:
        state.clock.set_speed(body["speed"])
    return _clock(state, None)


def _quota(state: State, body: Any) -> Json:
    limits = dict(body or {})
    state.quotas.set(limits, limits.pop("group", {}))
    return {"quota": state.quotas.limits, "group": state.quotas.group_limits}


def _faults(state: State, body: Any) -> Json:
    return {
        "faults": [_told(fault) for fault in state.faults.planned],
        "pending": [_told(fault) for fault in state.faults.pending],
    }


def _add_faults(state: State, body: Any) -> Json:
    given = body if isinstance(body, list) else [body]
    for fault in [read_fault(each) for each in given]:
        state.faults.plan(fault)
    return _faults(state, None)


def _clear_faults(state: State, body: Any) -> Json:
    state.faults.clear()
    return _faults(state, None)


def _report(state: State, body: Any) -> Json:
    return {"now": state.clock.now(), "requests": [asdict(seen) for seen in state.requests]}


def _attempts(state: State, body: Any) -> Json:
    return {"attempts": state.requests.report()}


def _told(fault: Fault) -> Json:
    told = {name: value for name, value in asdict(fault).items() if value is not None}
    return told | {"times": fault.times or "always"}


CONTROLS = (
    Control("GET", "", "lists the controls", _index),
    Control("POST", "reset", "forgets everything and goes back to the settings", _reset),
    Control("POST", "scenario", "begins anew with a scenario", _scenario, {"quota": {"minute": 4}}),
    Control("GET", "clock", "tells the time", _clock),
    Control("PUT", "clock", "moves the clock on to an instant, sets its speed", _set_clock, {"speed": 0}),
    Control("POST", "advance", "moves the clock on by seconds", _advance, {"seconds": 60}),
    Control("PUT", "quota", "sets quotas and clears the counters; null lifts them", _quota, {"minute": 4}),
    Control("GET", "faults", "lists what is to go wrong, and what of it has not yet", _faults),
    Control("POST", "faults", "plans a fault or several", _add_faults, {"effect": "error", "status": 429}),
    Control("DELETE", "faults", "lets nothing go wrong any more", _clear_faults),
    Control("GET", "report", "lists all requests so far", _report),
    Control("GET", "attempts", "lists the attempts at each address, with the times in between", _attempts),
)
"""All controls."""
