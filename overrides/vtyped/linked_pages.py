"""Pages of answers that have no cursor: the address of the next one comes in the `Link` header."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar
from urllib.parse import parse_qs, urlsplit

import attrs

from vtyped_api.runtime.errors import CursorLoopError
from vtyped_api.runtime.operation import AsyncTransport, Call, Transport

from .calls import Policy, parsed_for, response_to
from .steps import Steps

if TYPE_CHECKING:
    from vtyped_api.runtime.downloads import Download, Progress, Target

    from .sessions import AsyncSession, Session

R = TypeVar("R")
T = TypeVar("T")
P = ParamSpec("P")

_NEXT = re.compile(r'<([^>]*)>\s*;(?:[^,"]|"[^"]*")*\brel\s*=\s*"?next\b', re.IGNORECASE)


class _Walk:
    """A walk from page to page."""

    def __init__(self) -> None:
        self.following: Call | None = None
        """The call for the page that comes next; `None` at the end."""
        self._seen: set[str] = set()

    def page(self, policy: Policy, call: Call) -> Steps[Any]:
        """The body of a page. Of the address of the next one only the query is followed: it may name another host."""
        info, response = yield from response_to(policy, call)
        body = parsed_for(call, response, info)
        found = _NEXT.search(response.headers.get("link", ""))
        self.following = None
        if found:
            query = urlsplit(found[1]).query
            if query in self._seen:
                raise CursorLoopError(f"{call.operation.id} came back to a page that was given before")
            self._seen.add(query)
            self.following = attrs.evolve(call, query=parse_qs(query))
        return body


class _Following(_Walk):
    """Carries the first call of a walk, and each that follows."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def send(self, call: Call) -> Any:
        return self._session.run(self.page(self._session.policy, call))

    def download(self, call: Call, target: Target, progress: Progress | None) -> Download:
        return self._session.download(call, target, progress)


class _AsyncFollowing(_Walk):
    """The same, awaited."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__()
        self._session = session

    async def send(self, call: Call) -> Any:
        return await self._session.run(self.page(self._session.policy, call))

    async def download(self, call: Call, target: Target, progress: Progress | None) -> Download:
        return await self._session.download(call, target, progress)


def pages_of(
    resource: Callable[[Transport], R], method: Callable[Concatenate[R, P], T]
) -> Callable[Concatenate[Any, P], Iterator[T]]:
    """A method that takes what the method of one page takes, and gives one page after the other."""

    def pages(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> Iterator[T]:
        walk = _Following(self._session)
        yield method(resource(walk), *args, **kwargs)
        while (call := walk.following) is not None:
            yield call.operation.read(walk.send(call))

    pages.__doc__ = _text(method)
    return pages


def async_pages_of(
    resource: Callable[[AsyncTransport], R], method: Callable[Concatenate[R, P], Awaitable[T]]
) -> Callable[Concatenate[Any, P], AsyncIterator[T]]:
    """The same, awaited."""

    async def pages(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[T]:
        walk = _AsyncFollowing(self._session)
        yield await method(resource(walk), *args, **kwargs)
        while (call := walk.following) is not None:
            yield call.operation.read(await walk.send(call))

    pages.__doc__ = _text(method)
    return pages


def _text(method: Callable[..., Any]) -> str:
    return f"Every page, one after the other: takes what `{method.__name__}` takes. Each page costs one request."
