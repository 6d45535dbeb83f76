"""The way of a call: request, tries, answer or error."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import attrs

from vtyped_api.runtime.answers import nothing
from vtyped_api.runtime.errors import InvalidInputError
from vtyped_api.runtime.operation import Call, Options

from .addresses import Address, shown
from .errors import InvalidBodyError, RequestInfo, api_error
from .ids import is_told, path_of, shown_path_of
from .multipart import fields_form
from .parsing import UnreadableError, read_json
from .retries import RetryBudget, Tries, exchange, response_info
from .steps import Body, Response, Send, Sink, Steps

if TYPE_CHECKING:
    from .quota import Governor


@attrs.frozen
class Policy:
    """How a client calls."""

    api: Address
    tool: str | None
    timeout: float
    """Seconds that a call may take, tries and waits included."""
    retries: int
    """Further tries after the first one."""
    budget: RetryBudget = attrs.field(factory=RetryBudget)
    """Further tries that all calls of the client share."""
    governor: Governor | None = None
    """Keeps the calls within a quota."""
    account: str = ""
    """Stands for the address and the key, which cannot be told from it: what one account may see is not another's."""


def timeout_of(policy: Policy, call: Call) -> float:
    """Seconds that a call may take.

    Raises:
        InvalidInputError: The `timeout` is no positive number.
        TypeError: The call has an option that there is not.
    """
    if not call.options:
        return policy.timeout
    unknown = call.options.keys() - Options.__annotations__.keys()
    if unknown:
        raise TypeError(f"{call.operation.id} got an unexpected keyword argument {min(unknown)!r}")
    return positive("timeout", call.options.get("timeout", policy.timeout))


def tries_of(policy: Policy, call: Call, *, repeatable: bool | None = None) -> Tries:
    """How a call may be repeated; `repeatable` in place of what its operation says.

    Raises:
        InvalidInputError: The `retries` are no whole number of 0 or more.
    """
    retries = whole("retries", call.options.get("retries", policy.retries))
    may_repeat = call.operation.repeatable if repeatable is None else repeatable
    return Tries(retries, may_repeat, policy.budget, policy.governor)


def whole(name: str, value: object) -> int:
    """A number of tries.

    Raises:
        InvalidInputError: It is no whole number of 0 or more.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise InvalidInputError(f"{name}={value!r}: expected a whole number of 0 or more")
    return value


def at_once(value: object) -> int:
    """A number of things to do at once, `concurrency`.

    Raises:
        InvalidInputError: It is none.
    """
    number = whole("concurrency", value)
    if number == 0:
        raise InvalidInputError("concurrency=0: expected 1 or more")
    return number


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
    if call.operation.body == "multipart/form-data":
        form, content_type = fields_form(call.body)
        return form, {"content-type": content_type}
    text = json.dumps(call.body, ensure_ascii=False, allow_nan=False)
    try:
        return text.encode("utf-8"), {"content-type": "application/json"}
    except UnicodeEncodeError:
        raise InvalidInputError("the text of the body cannot be written in UTF-8") from None


def answer_of(policy: Policy, call: Call) -> Steps[Any]:
    """Send a call and give the parsed body of its answer."""
    info, response = yield from response_to(policy, call)
    return parsed_for(call, response, info)


def response_to(policy: Policy, call: Call) -> Steps[tuple[RequestInfo, Response]]:
    """Send a call and give the response, with what errors may show of the request."""
    body, headers = body_of(call)
    url = url_of(policy, call)
    told = url if is_told(call) else _address(policy, call, shown_path_of(call))
    info = RequestInfo(call.operation.method, told, call.operation.id)
    send = Send(
        info,
        url,
        {**_headers(policy), **call.headers, **headers},
        body,
        None,
        timeout_of(policy, call),
    )
    response = yield from exchange(send, tries_of(policy, call))
    return info, response


def url_of(policy: Policy, call: Call) -> str:
    """The address of a call."""
    return _address(policy, call, path_of(call))


def _address(policy: Policy, call: Call, path: str) -> str:
    query = f"?{urlencode(call.query, doseq=True)}" if call.query else ""
    return f"{policy.api.text}{path}{query}"


def streamed(policy: Policy, call: Call, url: str, *, body: Body | None = None, sink: Sink | None = None) -> Send:
    """A request whose body, or whose answer, is passed on piece by piece."""
    headers = _headers(policy)
    if sink is not None:
        headers |= {"accept": "*/*", "accept-encoding": "identity"}
    if of_api := url == url_of(policy, call):
        headers |= call.headers
    # An address that the service gave is a permission, so that errors do not show it.
    info = RequestInfo(call.operation.method, url if of_api else shown(url), call.operation.id)
    return Send(info, url, headers, body or b"", sink, timeout_of(policy, call))


def parsed_for(call: Call, response: Response, info: RequestInfo) -> Any:
    """The parsed body of the response to a call; `None` where nothing in it is needed."""
    if call.operation.read is nothing and response.status < 300:
        return None  # an answer that nobody reads may be no JSON
    return parsed(response, info)


def parsed(response: Response, info: RequestInfo) -> Any:
    """The parsed body of a response.

    Raises:
        ApiError: The service answered with an error.
        InvalidBodyError: A successful response holds no JSON.
    """
    body = None
    problem = ""
    try:
        body = read_json(response.body) if response.body else None
    except UnreadableError as unreadable:
        problem = str(unreadable)
    if response.status >= 300:
        error = body.get("error") if isinstance(body, dict) else None
        code, message = (error.get("code"), error.get("message")) if isinstance(error, dict) else ("", "")
        raise api_error(response.status, _text(code), _text(message), info, response_info(response))
    if problem:
        raise InvalidBodyError(f"the answer holds no JSON: {problem}", info, response_info(response))
    return body


def _headers(policy: Policy) -> dict[str, str]:
    headers = {"accept": "application/json"}
    return headers if policy.tool is None else {**headers, "x-tool": policy.tool}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
