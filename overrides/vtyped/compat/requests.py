"""Requests by path, as vt-py makes them, over the transport that all calls of this library go through."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

import attrs

from vtyped_api.runtime.errors import InvalidInputError

from ..addresses import Address, UnsafeAddressError, redirect_address, shown
from ..calls import Policy
from ..errors import RequestInfo
from ..retries import Tries, exchange
from ..steps import Send, Steps
from .error import APIError, error_of
from .response import ClientResponse

_REDIRECTS = {301, 302, 303, 307, 308}
_MOST_REDIRECTS = 5
# What may stand in a path as it is. The rest is percent-encoded, and what is encoded already stays.
_PATH = "/:@!$&'()*+,;=~%?"
_OWN = ("x-apikey", "host", "content-length")


@attrs.frozen
class Asked:
    """A request by path."""

    method: str
    path: str
    """Below the address of the API; or a whole address."""
    params: Mapping[str, Any] | None = None
    data: Any = None
    json_data: Any = None


def headers_of(agent: str, headers: Mapping[str, str] | None) -> dict[str, str]:
    """The headers of every request.

    Raises:
        InvalidInputError: One of them is the library's own, such as that of the key.
    """
    given = {name.lower(): value for name, value in (headers or {}).items()}
    for name in _OWN:
        if name in given:
            raise InvalidInputError(f"headers: {name} cannot be given")
    return {"user-agent": f"{agent}; vtyped; gzip", "accept": "application/json"} | given


def formatted(path: str, values: tuple[Any, ...]) -> str:
    """A path with its placeholders filled.

    Raises:
        ValueError: There are more of them than values.
    """
    try:
        return path.format(*values)
    except IndexError as error:
        raise ValueError("Not enough arguments to fill all placeholders in path") from error


def answered(policy: Policy, headers: Mapping[str, str], asked: Asked) -> Steps[ClientResponse]:
    """Send a request, with further tries, and follow where a `GET` is redirected. Errors are answers like others.

    The key goes to the API alone: where the address is elsewhere, or an answer leads there, it is not sent along.

    Raises:
        UnsafeAddressError: The address is not https.
        TransportError: No whole answer came.
    """
    address = _address(policy, asked)
    body, of_body = _body(asked)
    own = {**headers, **of_body}
    elsewhere = {name: own[name] for name in own if name in ("user-agent", "content-type")}
    redirects = 0
    while True:
        of_api = address.origin == policy.api.origin
        url = address.text if of_api else shown(address.text)
        info = RequestInfo(asked.method, url, f"{asked.method} {asked.path if of_api else 'of an address'}")
        tries = Tries(policy.retries, asked.method == "GET", policy.budget, policy.governor if of_api else None)
        send = Send(info, address.text, own if of_api else elsewhere, body, None, policy.timeout)
        response = yield from exchange(send, tries)
        if response.status not in _REDIRECTS or asked.method != "GET" or redirects == _MOST_REDIRECTS:
            return ClientResponse(asked.method, url, response)
        address = redirect_address(policy.api, address, response.headers.get("location", ""))
        redirects += 1


def parsed(policy: Policy, headers: Mapping[str, str], asked: Asked) -> Steps[Any]:
    """Send a request and give the JSON of its answer.

    Raises:
        APIError: The service refused.
        ValueError: The answer is no JSON.
    """
    response = yield from answered(policy, headers, asked)
    refused = error_in(response)
    if refused is not None:
        raise refused
    return response.json()


def error_in(response: ClientResponse) -> APIError | None:
    """The error of an answer; `None` where it is none."""
    try:
        body = response.json()
    except ValueError:
        body = None
    return error_of(response.status, body, response.text())


def data_in(body: Any) -> Any:
    """What stands in `data`.

    Raises:
        ValueError: There is no `data`.
    """
    if not isinstance(body, dict) or "data" not in body:
        raise ValueError("response does not returns a data field")
    return body["data"]


def _address(policy: Policy, asked: Asked) -> Address:
    query = urlencode({name: _text(value) for name, value in (asked.params or {}).items()}, doseq=True)
    whole = asked.path.startswith("http")
    text = asked.path if whole else f"{policy.api.text}{quote(asked.path, safe=_PATH)}"
    if query:
        text += f"{'&' if '?' in text else '?'}{query}"
    address = Address.parse(text)
    if address is None or not (whole or asked.path.startswith("/")):
        raise InvalidInputError(f"path={asked.path!r}: expected a path that begins with /, or an address")
    local = policy.api.is_loopback and address.is_loopback
    if address.origin != policy.api.origin and not local and (address.scheme != "https" or address.is_loopback):
        raise UnsafeAddressError(f"nothing is sent to {shown(text)!r}: expected https")
    return address


def _text(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else value


def _body(asked: Asked) -> tuple[bytes, dict[str, str]]:
    if asked.json_data is not None:
        return json.dumps(asked.json_data).encode(), {"content-type": "application/json"}
    if asked.data is None:
        return b"", {}
    if isinstance(asked.data, bytes):
        return asked.data, {"content-type": "application/octet-stream"}
    if isinstance(asked.data, str):
        return asked.data.encode(), {"content-type": "text/plain; charset=utf-8"}
    if isinstance(asked.data, Mapping):
        return urlencode(asked.data, doseq=True).encode(), {"content-type": "application/x-www-form-urlencoded"}
    raise TypeError(f"data: expected text, bytes or a dict, got {type(asked.data).__name__}")
