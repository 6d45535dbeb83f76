"""Transports of the caller's, such as those of tests, in the place of our own connections."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING, Any

from ..addresses import UnsafeAddressError, shown
from .heads import Answer, Head, headers_of

if TYPE_CHECKING:
    import httpx


class Foreign:
    """Sends over a transport of httpx."""

    def __init__(self, transport: httpx.BaseTransport, library: ModuleType) -> None:
        self._transport = transport
        self._library = library

    def send(self, head: Head, body: Any) -> Answer:
        """Send a request, and read the head of its response."""
        return _answer(self._transport.handle_request(_request(self._library, head, body)))

    def close(self) -> None:
        """Close the transport."""
        self._transport.close()


class AsyncForeign:
    """The same, awaited."""

    def __init__(self, transport: httpx.AsyncBaseTransport, library: ModuleType) -> None:
        self._transport = transport
        self._library = library

    async def send(self, head: Head, body: Any) -> Answer:
        """Send a request, and read the head of its response."""
        return _answer(await self._transport.handle_async_request(_request(self._library, head, body)))

    async def close(self) -> None:
        """Close the transport."""
        await self._transport.aclose()


def _request(library: ModuleType, head: Head, body: Any) -> httpx.Request:
    address, url = head.address, library.URL(head.address.text)
    if not address.is_read_by(url.scheme, url.host, url.port):
        raise UnsafeAddressError(f"nothing can be sent to {shown(address.text)!r}")
    request: httpx.Request = library.Request(
        head.method,
        url,
        headers=head.headers,
        content=body,
        extensions={"timeout": head.timeouts},
    )
    return request


def _answer(response: httpx.Response) -> Answer:
    # What a transport has read already, as those of tests do, the library has unpacked.
    is_read = response.is_stream_consumed
    first = [response.content] if is_read else []
    return Answer(response.status_code, headers_of(response.headers.raw), _Response(response), first, is_read, is_read)


class _Response:
    """The body as it is sent: `iter_raw` of the response would close it as well."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response

    def __iter__(self) -> Any:
        return iter(self._response.stream)  # type: ignore[arg-type]

    def __aiter__(self) -> Any:
        return aiter(self._response.stream)  # type: ignore[arg-type]

    def close(self) -> None:
        self._response.close()

    async def aclose(self) -> None:
        from .awaiting import to_the_end  # only where calls are awaited

        await to_the_end(self._response.aclose())
