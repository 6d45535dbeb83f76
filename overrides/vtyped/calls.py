"""The way of a call: request, tries, answer or error."""

from __future__ import annotations

import json
import random
import time
from typing import Any
from urllib.parse import urlencode

import attrs

from vtyped_api.runtime.errors import InvalidInputError
from vtyped_api.runtime.operation import Call

from .addresses import Address, shown
from .errors import (
    CallTimeoutError,
    ConnectError,
    InvalidBodyError,
    OutcomeUnknownError,
    RequestInfo,
    ResponseInfo,
    TransportError,
    VirusTotalError,
    api_error,
)
from .ids import path_of
from .steps import Body, BrokenError, NotSentError, Response, Send, Sink, Sleep, Steps

_RETRIED = {503, 504}
_FIRST_WAIT = 0.5
_LONGEST_WAIT = 20.0
_LONGEST_RETRY_AFTER = 120.0
_SHORTEST_TIMEOUT = 0.001


@attrs.frozen
class Policy:
    """How a client calls."""

    api: Address
    tool: str | None = None
    timeout: float = 60.0
    """Seconds that a call may take, tries and waits included."""
    retries: int = 3
    """Further tries after the first one."""


def timeout_of(policy: Policy, call: Call) -> float:
    """Seconds that a call may take.

    Raises:
        InvalidInputError: The `timeout` is no positive number.
        TypeError: The call has an option that there is not.
    """
    unknown = call.options.keys() - {"timeout"}
    if unknown:
        raise TypeError(f"{call.operation.id} got an unexpected keyword argument {min(unknown)!r}")
    return positive("timeout", call.options.get("timeout", policy.timeout))


def positive(name: str, value: object) -> float:
    """A number of seconds.

    Raises:
        InvalidInputError: It is no positive number.
    """
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < float("inf"):
        raise InvalidInputError(f"{name}={value!r}: expected a number of seconds above 0")
    return float(value)


def body_of(call: Call) -> tuple[bytes, dict[str, str]]:
    """The body of a call on the wire, and the headers that go with it."""
    if call.body is None:
        return b"", {}
    if call.operation.body == "application/x-www-form-urlencoded":
        return urlencode(call.body).encode("ascii"), {"content-type": call.operation.body}
    text = json.dumps(call.body, ensure_ascii=False, allow_nan=False)
    try:
        return text.encode("utf-8"), {"content-type": "application/json"}
    except UnicodeEncodeError:
        raise InvalidInputError("the text of the body cannot be written in UTF-8") from None


def answer_of(policy: Policy, call: Call) -> Steps[Any]:
    """Send a call and give the parsed body of its answer."""
    body, headers = body_of(call)
    url = url_of(policy, call)
    info = RequestInfo(call.operation.method, url, call.operation.id)
    send = Send(info, url, {**_headers(policy), **headers}, body, None, timeout_of(policy, call))
    response = yield from exchange(send, policy.retries, call.operation.repeatable)
    return parsed(response, info)


def url_of(policy: Policy, call: Call) -> str:
    """The address of a call."""
    query = f"?{urlencode(call.query)}" if call.query else ""
    return f"{policy.api.text}{path_of(call)}{query}"


def streamed(policy: Policy, call: Call, url: str, *, body: Body | None = None, sink: Sink | None = None) -> Send:
    """A request whose body, or whose answer, is passed on piece by piece."""
    headers = _headers(policy)
    if sink is not None:
        headers["accept-encoding"] = "identity"
    # An address that the service gave is a permission, so that errors do not show it.
    info = RequestInfo(call.operation.method, url if url == url_of(policy, call) else shown(url), call.operation.id)
    return Send(info, url, headers, body or b"", sink, timeout_of(policy, call))


def exchange(send: Send, retries: int, repeatable: bool) -> Steps[Response]:
    """Send a request until its response is no passing failure, the tries are used up, or the time is."""
    end = time.monotonic() + send.timeout
    for attempt in range(retries + 1):
        wait = random.uniform(0, min(_FIRST_WAIT * 2**attempt, _LONGEST_WAIT))  # noqa: S311  # jitter, no secret
        outcome = yield from _attempt(attrs.evolve(send, timeout=max(end - time.monotonic(), _SHORTEST_TIMEOUT)))
        if isinstance(outcome, Response):
            wait = max(wait, _retry_after(outcome) or 0)
            may_repeat = wait <= _LONGEST_RETRY_AFTER and _is_passing(outcome, repeatable)
        else:
            may_repeat = repeatable or isinstance(outcome, NotSentError)
        if attempt == retries or not may_repeat or time.monotonic() + wait >= end:
            if isinstance(outcome, Response):
                return outcome
            raise _failure(outcome, send.info, repeatable)
        yield Sleep(wait)
    raise AssertionError("unreachable: the last try returns or raises")


def _attempt(send: Send) -> Steps[Response | NotSentError | BrokenError]:
    """Send once. A failure is given, not raised: raised errors hold on to each other, and so to the request."""
    try:
        return (yield send)
    except (NotSentError, BrokenError) as error:
        return error


def parsed(response: Response, info: RequestInfo) -> Any:
    """The parsed body of a response.

    Raises:
        ApiError: The service answered with an error.
        InvalidBodyError: A successful response holds no JSON.
    """
    readable = True
    body = None
    try:
        body = json.loads(response.body, parse_constant=_no_constant) if response.body else None
    except (ValueError, RecursionError):
        readable = False
    if response.status >= 300:
        error = body.get("error") if isinstance(body, dict) else None
        code, message = (error.get("code"), error.get("message")) if isinstance(error, dict) else ("", "")
        raise api_error(response.status, _text(code), _text(message), info, response_info(response))
    if not readable:
        raise InvalidBodyError("the answer holds no JSON", info, response_info(response))
    return body


def response_info(response: Response) -> ResponseInfo:
    """What an error may show of a response."""
    headers = {name: value for name, value in response.headers.items() if name not in ("set-cookie", "location")}
    return ResponseInfo(response.status, headers, response.excerpt)


def _headers(policy: Policy) -> dict[str, str]:
    headers = {"accept": "application/json"}
    return headers if policy.tool is None else {**headers, "x-tool": policy.tool}


def _failure(error: NotSentError | BrokenError, info: RequestInfo, repeatable: bool) -> VirusTotalError:
    if isinstance(error, NotSentError):
        return ConnectError(f"no connection: {error}", info)
    if not repeatable:
        return OutcomeUnknownError(f"the answer was lost, the request may have been carried out: {error}", info)
    if error.timed_out:
        return CallTimeoutError(str(error), info)
    return TransportError(f"the connection broke: {error}", info)


def _is_passing(response: Response, repeatable: bool) -> bool:
    """Whether the response is a failure that may be gone after a while, of a request that may be sent again."""
    if response.status != 429:
        return repeatable and response.status in _RETRIED
    # The minute, day and month quotas share one code: only a named wait is worth waiting.
    return _retry_after(response) is not None or b"QuotaExceeded" not in response.body


def _retry_after(response: Response) -> float | None:
    """Seconds that the service asks to wait. Anything but digits is ignored."""
    value = response.headers.get("retry-after", "").strip()
    return float(value) if value.isascii() and value.isdigit() and len(value) < 10 else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")
