"""The second origin: signed downloads, as from a storage service that knows nothing of API keys."""

from __future__ import annotations

import hashlib
import re
from functools import partial

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .delays import Delays
from .document import Document
from .faults import Fault
from .front import KEY_HEADER, Front
from .offers import Offer
from .state import State

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


class Storage:
    """Serves what the API has offered, at `GET /<path>?Expires=..&Signature=..`, as an ASGI application."""

    def __init__(self, state: State, document: Document, delays: Delays) -> None:
        self._state = state
        self._front = Front("storage", state, document, delays)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        await self._front.attend(request, send, scope["path"], None, partial(self._serve, request))

    async def _serve(self, request: Request, fault: Fault | None) -> Response:
        if KEY_HEADER in request.headers:
            return _refusal(400, "ApiKeyLeaked", "The header x-apikey must not be sent to the storage host.")
        if request.method not in ("GET", "HEAD"):
            return _refusal(405, "MethodNotAllowed", "Only GET and HEAD are possible.", allow="GET, HEAD")
        path = request.scope["path"].removeprefix("/")
        query = request.query_params
        expires, signature = query.get("Expires", ""), query.get("Signature", "")
        if not self._state.tokens.may_download(path, expires, signature):
            return _refusal(403, "AccessDenied", "The signature is wrong or has expired.")
        offer = self._state.offers.get(path)
        if offer is None:
            return _refusal(404, "NoSuchKey", "There is no such file.")
        return _content(request, offer)


def _content(request: Request, offer: Offer) -> Response:
    body = offer.body
    etag = f'"{hashlib.md5(body, usedforsecurity=False).hexdigest()}"'
    headers = {"etag": etag, "accept-ranges": "bytes", "content-type": offer.media_type}
    asked = _RANGE.fullmatch(request.headers.get("range", "").strip())
    unchanged = request.headers.get("if-range", etag) == etag
    if asked is None or not any(asked.groups()) or not unchanged:
        return Response(body, headers=headers)
    first, last = asked.groups()
    start = int(first) if first else max(len(body) - int(last), 0)
    stop = min(int(last) + 1, len(body)) if first and last else len(body)
    if start >= stop:
        return Response(status_code=416, headers={**headers, "content-range": f"bytes */{len(body)}"})
    headers["content-range"] = f"bytes {start}-{stop - 1}/{len(body)}"
    return Response(body[start:stop], 206, headers)


def _refusal(status: int, code: str, message: str, **headers: str) -> Response:
    page = f"<?xml version='1.0' encoding='UTF-8'?><Error><Code>{code}</Code><Message>{message}</Message></Error>"
    return Response(page, status, headers, media_type="application/xml")
