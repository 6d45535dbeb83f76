# Copied from generator/runtime/operation.py by `python -m generator`; do not edit.
"""Operations of the API as data, and what a resource needs of the transport that carries them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypedDict, TypeVar

import attrs

from .answers import items, one

if TYPE_CHECKING:
    from .downloads import Download, Progress, Target

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Options(TypedDict, total=False):
    """What a single call may ask for.

    - `timeout`: seconds that the whole call may take, in place of the client's own figure.
    - `retries`: further tries after a passing failure, in place of the client's own figure.
    """

    timeout: float
    retries: int


class Paging(Options, total=False):
    """What a call for a collection may ask for.

    - `limit`: give at most this many items in all; every item when left out.
    - `page_size`: items to ask for at once, from 1 to what the operation allows; that maximum when left out,
      since each page costs one unit of quota.
    - `cursor`: where to go on: `cursor` of an earlier collection, or one of the service's own.
    - `timeout`, `retries`: seconds that each page may take, and its further tries.
    """

    limit: int
    page_size: int
    cursor: str


def refuse_unknown(given: Mapping[str, Any], kind: type[Options]) -> None:
    """Raise what Python raises for a keyword that a call does not have: type checkers see it, nobody else would."""
    for name in given:
        if name not in kind.__annotations__:
            raise TypeError(
                f"unexpected keyword argument {name!r}; there are {', '.join(sorted(kind.__annotations__))}"
            )


def _read_objects(operation: Operation[Any]) -> Callable[[Any], Any]:
    return items if operation.page_size else one


@attrs.frozen(eq=False)
class Operation(Generic[T_co]):
    """One operation of the document; `T_co` is what a call gives, or the items of a collection."""

    id: str
    """The operationId, such as `files.get`."""
    path: str
    """Path template below the address of the API."""
    formats: Mapping[str, str]
    """Format of each path parameter, by name."""
    method: str = "GET"
    page_size: int = 0
    """Largest `limit` of a collection's page; 0 where there are no pages, or their size cannot be asked for."""
    read: Callable[[Any], Any] = attrs.field(default=attrs.Factory(_read_objects, takes_self=True))
    """Makes the result, or the items of a page, out of the parsed body."""
    repeatable: bool = True
    """Whether sending it twice does no harm."""
    body: str = ""
    """Media type of the request body, if there is one."""

    content_hash: str = ""
    """Name of the path parameter that is a hash of the bytes that a download gives."""

    def told(self, path: Mapping[str, str]) -> dict[str, str]:
        """The values of a path that may be shown: a user can be named by an API key, so that names of users are not."""
        return {name: value for name, value in path.items() if self.formats.get(name) != "user-id"}


@attrs.frozen(eq=False)
class Call:
    """One use of an operation."""

    operation: Operation[Any]
    path: Mapping[str, str]
    query: Mapping[str, str | list[str]] = attrs.field(factory=dict)
    """A list for a parameter that is sent several times."""
    body: Any = attrs.field(default=None, repr=False)
    """JSON value or form fields, as the operation's media type says; they may hold a password."""
    options: Options = attrs.field(factory=Options)
    headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    """Those of the operation itself; they may hold a password."""


class Transport(Protocol):
    """Carries calls; raises what the service or the network refused."""

    def send(self, call: Call) -> Any:
        """Send a call and give the parsed body of its answer."""
        ...

    def download(self, call: Call, target: Target, progress: Progress | None) -> Download:
        """Write the bytes that a call asks for to a target."""
        ...


class AsyncTransport(Protocol):
    """The same, awaited."""

    async def send(self, call: Call) -> Any: ...

    async def download(self, call: Call, target: Target, progress: Progress | None) -> Download: ...
