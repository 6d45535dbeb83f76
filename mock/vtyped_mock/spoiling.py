"""What a fault makes of an answer."""

from __future__ import annotations

import gzip
import http
import json
import time
from collections.abc import Awaitable, Callable
from email.utils import formatdate
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import Receive, Scope, Send

from .answers import JsonResponse
from .document import Document, Json
from .faults import BREAKS, REFUSALS, Fault
from .line import EXTENSION, line_of

_CODES = {
    400: "BadRequestError",
    401: "WrongCredentialsError",
    403: "ForbiddenError",
    404: "NotFoundError",
    409: "AlreadyExistsError",
    424: "FailedDependencyError",
    429: "QuotaExceededError",
    503: "TransientError",
    504: "DeadlineExceededError",
}
_PAGE = "<!doctype html><html><head><title>{0}</title></head><body><h1>{0}</h1></body></html>"
_GARBAGE = b'{"data": {"id": "\xff\xfe\x00'
_UNKNOWN = "something-new"
_HIGHEST_STATUS = 599
"""What uvicorn sends; higher ones go past it."""
Serve = Callable[[], Awaitable[Response]]
_ODD: Json = {"id": 7, "type": "attribute", "links": [], "brand_new_attribute": {"nested": [None, True]}}


async def spoilt(fault: Fault | None, request: Request, document: Document, serve: Serve) -> Response:
    """The answer to a request that a fault meets, or does not meet."""
    if fault is None:
        return await serve()
    if fault.effect in REFUSALS:
        async for _ in request.stream():
            # An answer before the end of an upload would reach few clients.
            pass
        return refusal(fault)
    response = await serve()
    if fault.effect == "truncated-gzip":
        return _truncated(response)
    change = _CHANGES.get(fault.effect)
    return response if change is None else _changed(response, document, change)


async def deliver(fault: Fault | None, response: Response, scope: Scope, receive: Receive, send: Send) -> None:
    """Send an answer, or break the connection in the way that a fault tells."""
    strange = response.status_code > _HIGHEST_STATUS and EXTENSION in scope.get("extensions", {})
    if fault is None or not (strange or fault.effect in BREAKS):
        await response(scope, receive, send)
        return
    line = line_of(scope)
    if strange or fault.effect == "wrong-length":
        # Said beforehand, so that only this answer is wrong and not the next one on the connection.
        response.headers["connection"] = "close"
        length = len(response.body) + (0 if strange else fault.off_by)
        line.write(_head(response, length) + bytes(response.body))
    elif fault.effect.endswith("body"):
        half = bytes(response.body)[: len(response.body) // 2]
        line.write(_head(response, len(response.body)) + half)
    if fault.effect.startswith("reset"):
        await line.reset(receive)
    else:
        await line.close(receive)


def refusal(fault: Fault) -> Response:
    """The answer in place of a call."""
    status, headers = fault.http_status, _retry_after(fault)
    if fault.effect == "html":
        return HTMLResponse(_PAGE.format(fault.message or f"{status} {_phrase(status)}"), status, headers)
    if fault.effect == "garbage":
        return Response(_GARBAGE, status, headers, media_type="application/json")
    if fault.effect == "empty":
        return Response(b"", status, headers)
    code = fault.code or _CODES.get(status, "TransientError" if status >= 500 else "BadRequestError")
    return JsonResponse({"error": {"code": code, "message": fault.message or "Planned by the mock"}}, status, headers)


def _retry_after(fault: Fault) -> dict[str, str]:
    if fault.retry_after is not None:
        return {"retry-after": str(fault.retry_after)}
    if fault.retry_after_date is not None:
        # Clients reckon with the date of their own clock, not with that of the mock.
        return {"retry-after": formatdate(time.time() + fault.retry_after_date, usegmt=True)}
    return {}


def _head(response: Response, length: int) -> bytes:
    lines = [f"HTTP/1.1 {response.status_code} {_phrase(response.status_code)}".encode()]
    lines += [name + b": " + value for name, value in response.raw_headers if name != b"content-length"]
    return b"\r\n".join([*lines, b"content-length: %d" % max(length, 0), b"", b""])


def _phrase(status: int) -> str:
    return http.HTTPStatus(status).phrase if status in set(http.HTTPStatus) else "Unknown"


def _truncated(response: Response) -> Response:
    packed = gzip.compress(bytes(response.body), mtime=0)
    headers = {"content-type": response.headers.get("content-type", ""), "content-encoding": "gzip"}
    return Response(packed[: len(packed) // 2], response.status_code, headers)


def _changed(response: Response, document: Document, change: Callable[[Document, Json], None]) -> Response:
    try:
        body = json.loads(bytes(response.body))
    except ValueError:
        return response
    data = body.get("data")
    for found in data if isinstance(data, list) else [data]:
        if isinstance(found, dict) and isinstance(found.get("attributes"), dict):
            change(document, found)
    return JsonResponse(body, response.status_code)


def _null_dates(document: Document, found: Json) -> None:
    _adjust(document, found, lambda schema, value: None if schema.get("format") == "unix-time" else value)


def _unknown_values(document: Document, found: Json) -> None:
    _adjust(document, found, lambda schema, value: _UNKNOWN if "enum" in schema and isinstance(value, str) else value)


def _odd_attributes(document: Document, found: Json) -> None:
    found["attributes"] |= _ODD


def _adjust(document: Document, found: Json, new: Callable[[Json, Any], Any]) -> None:
    schema = document.attributes(found.get("type", ""))
    if schema is not None:
        found["attributes"] = _walk(document, schema, found["attributes"], new)


def _walk(document: Document, schema: Json, value: Any, new: Callable[[Json, Any], Any]) -> Any:
    """A value with those parts replaced for which `new` gives another one."""
    schema = document.resolve(schema)
    if isinstance(value, dict):
        known, rest = schema.get("properties", {}), schema.get("additionalProperties")
        rest = rest if isinstance(rest, dict) else {}
        return {name: _walk(document, known.get(name, rest), inner, new) for name, inner in value.items()}
    if isinstance(value, list):
        return [_walk(document, schema.get("items", {}), inner, new) for inner in value]
    return new(schema, value)


_CHANGES: dict[str, Callable[[Document, Json], None]] = {
    "null-dates": _null_dates,
    "unknown-values": _unknown_values,
    "odd-attributes": _odd_attributes,
}
