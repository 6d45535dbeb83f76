"""The API of the service as an ASGI application."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from .answers import UPLOAD_PATH, JsonResponse
from .calls import BASE_PATH, Call, Service
from .catalog import Catalog
from .control import CONTROL_PATH, control
from .delays import Delays
from .document import Document, Operation, load_document
from .errors import (
    ApiError,
    AuthenticationRequiredError,
    ForbiddenError,
    MethodNotAllowedError,
    NotFoundError,
    PayloadTooLargeError,
    WrongCredentialsError,
)
from .faults import Fault
from .front import KEY_HEADER, Front
from .handlers import HANDLERS, Handler
from .handlers.uploads import LARGEST_FILE
from .listings import relationship
from .related import Related
from .request_rules import RequestRules
from .routing import Router
from .settings import Settings
from .state import State
from .storage import Storage

# The form around a file comes on top of it.
UPLOAD_LIMIT = LARGEST_FILE + 1024 * 1024

Routed = tuple[Operation, dict[str, str]]
"""An operation and the values of its path."""


class MockApp:
    """The mock service as an ASGI application.

    It answers the API under `/api/v3`, uploads under `/_ah/upload/` and its own controls under `/_mock/`. `storage` is
    the second origin, from which files are downloaded, `state` is what the mock remembers, and `delays` are those that
    faults have laid on requests.
    """

    def __init__(
        self, document: Document, state: State, storage_url: str, handlers: Mapping[str, Handler] = HANDLERS
    ) -> None:
        catalog = Catalog(state, document)
        rules = RequestRules(document)
        self.state = state
        self.delays = Delays()
        self.storage = Storage(state, document, self.delays)
        self._service = Service(document, rules, state, catalog, Related(state, catalog), storage_url.rstrip("/"))
        self._router = Router(document.operations.values())
        self._handlers = {operation.id: _handler(operation, handlers) for operation in document.operations.values()}
        self._front = Front("api", state, document, self.delays)
        self._asgi: ASGIApp = GZipMiddleware(self._answer, minimum_size=1, compresslevel=3)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await self._asgi(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        raw_path: bytes = scope.get("raw_path") or scope["path"].encode()
        if f"{raw_path.decode('latin-1')}/".startswith(f"{CONTROL_PATH}/"):
            response = await control(self.state, request)
            await response(scope, receive, send)
            return
        routed = self._route(request.method, raw_path)
        operation_id = routed[0].id if isinstance(routed, tuple) else None
        serve = partial(self._serve, request, raw_path, routed)
        await self._front.attend(request, send, raw_path.decode("latin-1"), operation_id, serve)

    def _route(self, method: str, raw_path: bytes) -> Routed | ApiError | None:
        """The operation that a request asks for, or why there is none; None for an upload address."""
        if raw_path.startswith(UPLOAD_PATH.encode()):
            return None
        if not raw_path.startswith(f"{BASE_PATH}/".encode()):
            return NotFoundError("Resource not found")
        try:
            return self._router.find(method, raw_path[len(BASE_PATH) :])
        except ApiError as error:
            return error

    async def _serve(
        self, request: Request, raw_path: bytes, routed: Routed | ApiError | None, fault: Fault | None
    ) -> Response:
        try:
            if routed is None:
                return await self._receive_upload(request, raw_path)
            if isinstance(routed, ApiError):
                raise routed
            call = self._admit(request, *routed)
            call.empty_page = fault is not None and fault.effect == "empty-page"
            return await self._handlers[call.operation.id](call)
        except ApiError as error:
            return JsonResponse(error.body(), error.status, error.headers)
        except PayloadTooLargeError as too_much:
            return _too_large(too_much)

    def _admit(self, request: Request, operation: Operation, values: dict[str, str]) -> Call:
        key = request.headers.get(KEY_HEADER)
        if not key:
            raise AuthenticationRequiredError("X-Apikey header is missing")
        account = self.state.accounts.get(key)
        if account is None:
            raise WrongCredentialsError("Wrong API key")
        self.state.quotas.take(account, operation.id)
        if not account.may(operation.access):
            raise ForbiddenError("You are not authorized to perform the requested operation")
        rules = self._service.rules
        rules.path(operation, values)
        rules.headers(operation, request.headers)
        query = rules.query(operation, request.query_params)
        return Call(self._service, request, operation, values, query, account)

    async def _receive_upload(self, request: Request, raw_path: bytes) -> Response:
        if request.method != "POST":
            raise MethodNotAllowedError(f"Method {request.method} is not allowed here", "POST")
        token = raw_path.removeprefix(UPLOAD_PATH.encode()).decode("latin-1").rstrip("/")
        taken = self.state.tokens.take_upload(token)
        if taken is None:
            async for _ in request.stream():
                pass
            raise NotFoundError("This upload address is unknown or has been used")
        operation = self._service.document.operations[taken[0]]
        call = Call(self._service, request, operation, {}, {}, taken[1], UPLOAD_LIMIT)
        return await self._handlers[operation.id](call)


def create_app(
    settings: Settings | None = None,
    *,
    state: State | None = None,
    document: Path | Document | None = None,
    storage_url: str = "http://storage.mock",
    handlers: Mapping[str, Handler] = HANDLERS,
) -> MockApp:
    """Make the mock service.

    `document` is the OpenAPI document to obey, the one that comes with the package by default. `storage_url` is where
    the application `storage` of the result can be reached; signed addresses lead there. `handlers` answer the
    operations that are no relationships, by operation id.
    """
    if not isinstance(document, Document):
        document = load_document(document)
    return MockApp(document, state or State(settings), storage_url, handlers)


def _handler(operation: Operation, handlers: Mapping[str, Handler]) -> Handler:
    if operation.relationship is not None:
        return partial(relationship, operation.relationship)
    handler = handlers.get(operation.id)
    if handler is None:
        raise LookupError(f'The mock has no handler for the operation "{operation.id}" of the document')
    return handler


def _too_large(error: PayloadTooLargeError) -> Response:
    # What the front end says of a body over the limit is HTML, not the error of the API.
    page = f"<!doctype html><title>413</title><h1>Request too large</h1><p>{error}</p>"
    return HTMLResponse(page, 413)
