"""What a defect is, and how it is put around the application of a mock."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from vtyped_mock.state import State

from ...document import JSON, Document, Operation
from ...service import BASE, Answer, Service


@dataclass(frozen=True)
class Call:
    """A request on its way to the mock."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    operation: Operation | None
    state: State
    scope: Scope

    def but(self, **changes: Any) -> Call:
        """The same request with something else in it."""
        return replace(self, **changes)

    @property
    def key(self) -> str:
        """The key that it carries."""
        return self.headers.get("x-apikey", "")


Ask = Callable[[Call], Awaitable[Answer]]
Behaviour = Callable[[Call, Ask], Awaitable[Answer]]
Chooser = Callable[[Operation], bool]


@dataclass(frozen=True)
class Where:
    """Where a defect can be.

    `on` chooses the operations that can have it, and `needs` of these the ones that show it on a given mock. `tried`
    names the operations whose tests should notice, by default the one with the defect. A defect that is `everywhere`
    concerns every request, whatever the operation.
    """

    on: Chooser
    needs: Callable[[Service, Operation], bool] = lambda service, operation: True
    tried: Callable[[Operation], Iterable[Operation]] = lambda operation: [operation]
    everywhere: bool = False


@dataclass(frozen=True)
class Defect:
    """One thing that is wrong with a mock, and the rule of the service that it breaks."""

    kind: str
    name: str
    rule: str
    where: Where
    make: Callable[[], Behaviour]
    """Gives the behaviour of one mock, which may remember what it has seen."""


DEFECTS: dict[str, Defect] = {}
"""All defects by name."""


def defect(kind: str, name: str, rule: str, where: Where) -> Callable[[Behaviour], Behaviour]:
    """Register a behaviour that remembers nothing."""

    def register(behaviour: Behaviour) -> Behaviour:
        _add(Defect(kind, name, rule, where, lambda: behaviour))
        return behaviour

    return register


def remembering(
    kind: str, name: str, rule: str, where: Where
) -> Callable[[Callable[[], Behaviour]], Callable[[], Behaviour]]:
    """Register what makes a behaviour with a memory of its own."""

    def register(make: Callable[[], Behaviour]) -> Callable[[], Behaviour]:
        _add(Defect(kind, name, rule, where, make))
        return make

    return register


def _add(made: Defect) -> None:
    if made.name in DEFECTS:
        raise ValueError(f"two defects are called {made.name!r}")
    DEFECTS[made.name] = made


@dataclass
class Around:
    """An application with a behaviour around it. Everything but the chosen operation passes untouched."""

    app: ASGIApp
    state: State
    document: Document
    operation: Operation
    behaviour: Behaviour
    everywhere: bool = False
    _patterns: list[tuple[re.Pattern[str], Operation]] = field(init=False)

    def __post_init__(self) -> None:
        every = sorted(self.document.operations.values(), key=lambda each: each.path.count("{"))
        self._patterns = [(_pattern(each.path), each) for each in every]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        call = await self._read(scope, receive)
        ask = partial(ask_of, self.app)
        answer = await (self.behaviour(call, ask) if self._concerns(call) else ask(call))
        headers = {name: value for name, value in answer.headers.items() if name != "content-length"}
        headers["content-length"] = str(len(answer.content))
        raw = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": answer.status, "headers": raw})
        await send({"type": "http.response.body", "body": answer.content})

    def _concerns(self, call: Call) -> bool:
        return self.everywhere or (call.operation is not None and call.operation.id == self.operation.id)

    async def _read(self, scope: Scope, receive: Receive) -> Call:
        chunks, more = [], True
        while more:
            message = await receive()
            chunks.append(message.get("body", b""))
            more = message.get("more_body", False)
        path = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1").partition("?")[0]
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        headers.pop("accept-encoding", None)
        query = dict(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True))
        found = next(
            (
                each
                for pattern, each in self._patterns
                if each.method == scope["method"].lower() and pattern.fullmatch(path.removeprefix(BASE))
            ),
            None,
        )
        return Call(scope["method"], path, query, headers, b"".join(chunks), found, self.state, scope)


async def ask_of(app: ASGIApp, call: Call) -> Answer:
    """What an application answers to a call."""
    messages: list[Message] = []
    incoming = iter([{"type": "http.request", "body": call.body, "more_body": False}])

    async def receive() -> Message:
        return next(incoming, {"type": "http.disconnect"})

    async def send(message: Message) -> None:
        messages.append(message)

    headers = {**call.headers, "content-length": str(len(call.body))}
    scope = {
        **call.scope,
        "method": call.method,
        "path": unquote(call.path),
        "raw_path": call.path.encode("latin-1"),
        "query_string": urlencode(call.query).encode(),
        "headers": [(name.encode(), value.encode("latin-1")) for name, value in headers.items()],
    }
    await app(scope, receive, send)
    answered = {name.decode("latin-1"): value.decode("latin-1") for name, value in messages[0]["headers"]}
    content = b"".join(message.get("body", b"") for message in messages[1:])
    return Answer(messages[0]["status"], answered, content)


def with_json(answer: Answer, body: Any) -> Answer:
    """The same answer with another body."""
    return Answer(answer.status, {**answer.headers, "content-type": JSON}, json.dumps(body).encode())


def said(status: int, code: str, message: str = "Something is wrong") -> Answer:
    """A refusal in the form of the service."""
    return Answer(status, {"content-type": JSON}, json.dumps({"error": {"code": code, "message": message}}).encode())


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile("/".join("[^/]+" if part.startswith("{") else re.escape(part) for part in path.split("/")))
