"""Requests without their bodies, and responses whose bodies are still to come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import ModuleType
from typing import Any, Protocol, TypeAlias

import attrs

from ..addresses import Address

Fields: TypeAlias = list[tuple[bytes, bytes]]
Library: TypeAlias = Callable[[], ModuleType]
"""Gives the HTTP library, which is imported only where it is needed."""


@attrs.frozen
class Head:
    """All of a request but its body."""

    method: str
    address: Address
    target: bytes
    """Path and query as they are sent."""
    headers: Fields = attrs.field(repr=False)
    timeouts: dict[str, float]
    """Seconds: to connect, for a free connection (`pool`), and for each `read` and `write`."""
    is_whole: bool
    """Whether the time of all together is limited as well."""
    is_passed_on: bool = False
    """Whether nobody keeps the body of a successful answer, so that its pieces may lie in one buffer."""


@attrs.define
class Answer:
    """A response of which the body is still to be read; whoever has it closes it."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Names in lower case."""
    body: Any = attrs.field(repr=False)
    """Bytes, piece by piece, as they are sent, behind the first ones: to be iterated and then closed, with or without
    `await`."""
    first: list[bytes] = attrs.field(factory=list, repr=False)
    """Pieces of the body that came with the head."""
    is_over: bool = False
    """Whether the first pieces are all."""
    is_unpacked: bool = False
    """Whether the library below has unpacked the body already."""

    @property
    def is_success(self) -> bool:
        """Whether the status is one of 2xx."""
        return 200 <= self.status < 300


class Sender(Protocol):
    """Takes requests: connections of our own, or a transport of the caller's."""

    def send(self, head: Head, body: Any) -> Answer:
        """Send a request, and read the head of its response."""
        ...

    def close(self) -> None:
        """Close every connection."""
        ...


class AsyncSender(Protocol):
    """The same, awaited."""

    async def send(self, head: Head, body: Any) -> Answer: ...

    async def close(self) -> None: ...


def headers_of(fields: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Headers as texts. What occurs several times is joined, as the standard says."""
    headers: dict[str, str] = {}
    for raw_name, raw_value in fields:
        name, value = raw_name.decode("ascii").lower(), _text(raw_value.strip(b" \t"))
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def _text(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("iso-8859-1")
