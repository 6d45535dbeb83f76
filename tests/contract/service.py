"""The mock in this process, asked without a network, and the requests that the document's examples make."""

from __future__ import annotations

import asyncio
import json
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any
from urllib.parse import quote, unquote, urlencode, urlsplit

from starlette.types import ASGIApp, Message

from vtyped_mock import DEFAULT_KEY, PUBLIC_KEY, Account, Settings, create_app
from vtyped_mock.document import load_document

from .document import JSON, Json, Operation, path_names

BASE = "/api/v3"
HOST = "mock"
STORAGE = "storage.mock"
BOUNDARY = "a-boundary-that-is-in-no-sample"
FILE = b"the content of a file"
STRANGER_KEY = "stranger-key"
FREE_KEY = "free-key"
"""A key without a licence of the user who owns the examples, so that 403 is about the licence alone."""
_OWNER = Settings().accounts[0]
_ACCOUNTS = (
    *Settings().accounts,
    Account(STRANGER_KEY, "stranger", "strangers"),
    Account(FREE_KEY, _OWNER.user, _OWNER.group, access=frozenset()),
)

Wrapper = Callable[[ASGIApp], ASGIApp]


@dataclass(frozen=True)
class Answer:
    """What the service has answered."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @cached_property
    def json(self) -> Any:
        """The body, read as JSON."""
        return json.loads(self.content)

    @property
    def data(self) -> Any:
        """`data` of the body."""
        return self.json["data"]

    @property
    def media_type(self) -> str:
        """Media type of the body, without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0]

    @property
    def code(self) -> str:
        """Code of the error; empty where the body is none."""
        try:
            return str(self.json["error"]["code"])
        except (ValueError, KeyError, TypeError):
            return ""

    @property
    def good(self) -> bool:
        """Whether the call has succeeded."""
        return 200 <= self.status < 400

    def __str__(self) -> str:
        return f"{self.status} {self.content[-300:].decode('utf-8', 'replace')}"


@dataclass(frozen=True)
class Request:
    """A call of an operation."""

    operation: Operation
    path: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None

    def __str__(self) -> str:
        return f"{self.operation.method.upper()} {self.target}"

    @property
    def target(self) -> str:
        """Path and query."""
        path = self.operation.path
        for name in path_names(path):
            path = path.replace(f"{{{name}}}", quote(self.path[name], safe=""))
        return f"{path}?{urlencode(self.query)}" if self.query else path

    def at(self, **path: str) -> Request:
        """The same call with other values in its path."""
        return replace(self, path={**self.path, **path})

    def asking(self, **query: object) -> Request:
        """The same call with more in its query."""
        return replace(self, query={**self.query, **{name: str(value) for name, value in query.items()}})

    def encoded(self) -> tuple[str, bytes] | None:
        """Media type and bytes of the body."""
        if self.operation.body is None or self.body is None:
            return None
        media_type, _ = self.operation.body
        if media_type == JSON:
            return JSON, json.dumps(self.body).encode()
        if media_type.startswith("multipart/"):
            return f"{media_type}; boundary={BOUNDARY}", _multipart(self.body)
        return media_type, urlencode(self.body).encode()


class Service:
    """A mock whose clock stands still. `wrap` may put something around its application, such as a defect."""

    def __init__(self, *, seed: int = 0, wrap: Wrapper | None = None, **settings: Any) -> None:
        self.mock = create_app(Settings(seed=seed, speed=0, accounts=_ACCOUNTS, **settings), document=load_document())
        self.state = self.mock.state
        self.app: ASGIApp = wrap(self.mock) if wrap else self.mock
        self.asked = 0
        self._runner = asyncio.Runner()

    def fresh(self) -> Service:
        """The same mock with everything forgotten."""
        self.state.reset()
        return self

    def send(self, request: Request, key: str | None = DEFAULT_KEY) -> Answer:
        """Answer a call of an operation."""
        headers = dict(request.headers)
        body = b""
        if (encoded := request.encoded()) is not None:
            headers["content-type"], body = encoded
        return self.ask(request.operation.method, request.target, headers, body, key)

    def control(self, name: str, body: Json) -> None:
        """Use a control of the mock itself."""
        self.ask("put", f"http://{HOST}/_mock/{name}", {"content-type": JSON}, json.dumps(body).encode(), None)

    def ask(
        self,
        method: str,
        target: str,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        key: str | None = DEFAULT_KEY,
    ) -> Answer:
        """Answer any request: `target` is a path of the API, or an address that an answer has given."""
        self.asked += 1
        parts = urlsplit(target)
        path = parts.path if parts.netloc else BASE + parts.path
        app = self.mock.storage if parts.netloc == STORAGE else self.app
        sent = {"host": parts.netloc or HOST, "content-length": str(len(body)), **(headers or {})}
        if key is not None and app is self.app:
            sent["x-apikey"] = key
        try:
            return self._runner.run(_answer(app, method.upper(), path, parts.query, sent, body))
        except Exception:
            return Answer(500, {}, traceback.format_exc().encode())


def example(operation: Operation) -> Request:
    """The call that the document's own examples make: what is required, and nothing else."""
    values: dict[str, dict[str, str]] = {
        where: {
            name: str(_parameter_example(operation, parameter))
            for name, parameter in operation.named(where).items()
            if parameter.get("required")
        }
        for where in ("path", "query", "header")
    }
    return Request(operation, values["path"], values["query"], values["header"], _body_example(operation))


def _parameter_example(operation: Operation, parameter: Json) -> Any:
    schema = operation.schema(parameter)
    if "example" in parameter:
        return parameter["example"]
    return schema["enum"][0] if "enum" in schema else schema["example"]


def _body_example(operation: Operation) -> Any:
    if operation.body is None:
        return None
    media_type, media = operation.body
    if "example" in media:
        return media["example"]
    if media.get("examples"):
        return operation.document.resolved(next(iter(media["examples"].values())))["value"]
    if media_type.startswith("multipart/"):
        schema = operation.document.resolved(media["schema"])
        fields = {name: operation.document.resolved(each) for name, each in schema["properties"].items()}
        needed = schema.get("required") or [name for name in fields if _shows(fields[name])]
        return {name: _form_example(fields[name]) for name in needed}
    return None


def _shows(schema: Json) -> bool:
    return schema.get("format") == "binary" or "example" in schema


def _form_example(schema: Json) -> Any:
    if schema.get("type") == "array":
        return _form_example(schema["items"])
    return FILE if schema.get("format") == "binary" else schema.get("example", "text")


def _multipart(fields: Mapping[str, Any]) -> bytes:
    parts = []
    for name, value in fields.items():
        binary = isinstance(value, bytes)
        disposition = f'form-data; name="{name}"' + ('; filename="sample.bin"' if binary else "")
        content = value if binary else str(value).encode()
        parts.append(f"--{BOUNDARY}\r\nContent-Disposition: {disposition}\r\n\r\n".encode() + content + b"\r\n")
    return b"".join(parts) + f"--{BOUNDARY}--\r\n".encode()


async def _answer(app: ASGIApp, method: str, path: str, query: str, headers: Mapping[str, str], body: bytes) -> Answer:
    messages: list[Message] = []
    incoming = iter([{"type": "http.request", "body": body, "more_body": False}])

    async def receive() -> Message:
        return next(incoming, {"type": "http.disconnect"})

    async def send(message: Message) -> None:
        messages.append(message)

    scope = {
        "type": "http",
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "headers": [(name.encode(), value.encode("latin-1")) for name, value in headers.items()],
        "server": (HOST, 80),
        "client": ("127.0.0.1", 1),
    }
    await app(scope, receive, send)
    start = messages[0]
    answered = {name.decode("latin-1"): value.decode("latin-1") for name, value in start["headers"]}
    content = b"".join(message.get("body", b"") for message in messages[1:])
    return Answer(start["status"], answered, content)


__all__ = ["DEFAULT_KEY", "PUBLIC_KEY", "Answer", "Request", "Service", "example"]
