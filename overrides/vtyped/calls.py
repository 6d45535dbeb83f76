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

from .addresses import Address
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
from .steps import Answer, Body, BrokenError, NotSentError, Send, Sink, Sleep, Steps

_RETRIED = {429, 503, 504}
_FIRST_WAIT = 0.5
_LONGEST_WAIT = 20.0
_LONGEST_RETRY_AFTER = 120.0
_EXCERPT = 500


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
    """
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
    unknown = call.options.keys() - {"timeout"}
    if unknown:
        raise TypeError(f"{call.operation.id} got an unexpected keyword argument {min(unknown)!r}")
    body, headers = body_of(call)
    info = request_info(policy, call)
    send = Send(info, {**_headers(policy), **headers}, body, None, timeout_of(policy, call))
    answer = yield from exchange(policy, send, call.operation.repeatable)
    return parsed(answer, info)


def request_info(policy: Policy, call: Call) -> RequestInfo:
    """Method and address of a call."""
    query = f"?{urlencode(call.query)}" if call.query else ""
    url = f"{policy.api.text}{path_of(call)}{query}"
    return RequestInfo(call.operation.method, url, call.operation.id)


def streamed(policy: Policy, call: Call, url: str, *, body: Body | None = None, sink: Sink | None = None) -> Send:
    """A request whose body, or whose answer, is passed on piece by piece."""
    headers = _headers(policy) if sink is None else {**_headers(policy), "accept-encoding": "identity"}
    info = RequestInfo(call.operation.method, url, call.operation.id)
    return Send(info, headers, body or b"", sink, timeout_of(policy, call))


def exchange(policy: Policy, send: Send, repeatable: bool) -> Steps[Answer]:
    """Send a request until its answer is no passing failure, the tries are used up, or the time is."""
    end = time.monotonic() + send.timeout
    for attempt in range(policy.retries + 1):
        last = attempt == policy.retries
        wait = random.uniform(0, min(_FIRST_WAIT * 2**attempt, _LONGEST_WAIT))  # noqa: S311  # jitter, no secret
        try:
            left = max(end - time.monotonic(), 0.001)
            answer = yield attrs.evolve(send, timeout=left)
        except (NotSentError, BrokenError) as error:
            failure = _failure(error, send.info, repeatable)
            if last or not _may_repeat(error, repeatable) or time.monotonic() + wait >= end:
                raise failure from None
        else:
            asked = _retry_after(answer)
            wait = wait if asked is None else max(asked, wait)
            too_long = wait > _LONGEST_RETRY_AFTER or time.monotonic() + wait >= end
            if last or too_long or answer.status not in _RETRIED or not (repeatable or answer.status == 429):
                return answer
            # The minute, day and month quotas share one code: only a named wait is worth waiting.
            if answer.status == 429 and asked is None and b"QuotaExceeded" in answer.body:
                return answer
        yield Sleep(wait)
    raise AssertionError("unreachable: the last try returns or raises")


def parsed(answer: Answer, info: RequestInfo) -> Any:
    """The parsed body of an answer.

    Raises:
        ApiError: The service answered with an error.
        InvalidBodyError: A successful answer holds no JSON.
    """
    response = response_info(answer)
    try:
        body = json.loads(answer.body, parse_constant=_no_constant) if answer.body else None
    except (ValueError, RecursionError):
        if answer.status < 300:
            raise InvalidBodyError("the answer holds no JSON", info, response) from None
        body = None
    if answer.status < 300:
        return body
    error = body.get("error") if isinstance(body, dict) else None
    code, message = (error.get("code"), error.get("message")) if isinstance(error, dict) else ("", "")
    raise api_error(answer.status, _text(code), _text(message), info, response)


def response_info(answer: Answer) -> ResponseInfo:
    """What an error may show of an answer."""
    excerpt = answer.body[:_EXCERPT].decode("utf-8", "replace")
    shown = {name: value for name, value in answer.headers.items() if name not in ("set-cookie", "location")}
    return ResponseInfo(answer.status, shown, excerpt)


def _headers(policy: Policy) -> dict[str, str]:
    headers = {"accept": "application/json"}
    return headers if policy.tool is None else {**headers, "x-tool": policy.tool}


def _may_repeat(error: NotSentError | BrokenError, repeatable: bool) -> bool:
    return isinstance(error, NotSentError) or repeatable


def _failure(error: NotSentError | BrokenError, info: RequestInfo, repeatable: bool) -> VirusTotalError:
    if isinstance(error, NotSentError):
        return ConnectError(f"no connection: {error}", info)
    if not repeatable:
        return OutcomeUnknownError(f"the answer was lost, the request may have been carried out: {error}", info)
    if error.timed_out:
        return CallTimeoutError(str(error), info)
    return TransportError(f"the connection broke: {error}", info)


def _retry_after(answer: Answer) -> float | None:
    """Seconds that the service asks to wait. Anything but digits is ignored."""
    value = answer.headers.get("retry-after", "").strip()
    return float(value) if value.isascii() and value.isdigit() and len(value) < 10 else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")
