"""Connections carry out `Send` steps over a transport, one with `await` and one without."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncIterator, Callable, Iterable
from itertools import chain
from typing import TYPE_CHECKING

from ..addresses import Address
from ..secret import Secret
from ..steps import BrokenError, ExchangeError, Response, Send, UnusableError
from .content import Content
from .deadlines import deadline
from .failures import lost, not_sent, too_slow
from .heads import Answer, AsyncSender, Library, Sender
from .requests import Requests, chunks, chunks_awaited

if TYPE_CHECKING:
    import httpx

    from .threads import Threads

_log = logging.getLogger("vtyped")


class _Exchange:
    """What is the same with and without `await`."""

    def __init__(self, api: Address, key: Secret, library: Library, peer: str | None) -> None:
        self._library = library
        self._peer = peer
        self._requests = Requests(api, key, library)

    def _failure(self, error: httpx.HTTPError, send: Send, answer: Answer | None) -> ExchangeError:
        """The failure of a step, without the objects that hold the key."""
        address = Address.parse(send.url)
        peer = self._peer or (f"{address.host}:{address.port}" if address else "the server")
        head = None if answer is None else self._requests.response(answer)
        failure = not_sent(self._library(), error, peer) or lost(self._library(), error, send, head)
        failure.args = (self._requests.redacted(str(failure)),)
        _log.debug("%s %s: %s", send.info.method, send.info.url, failure)
        return failure

    def _without_body(self, error: UnusableError, answer: Answer | None) -> UnusableError:
        head = None if answer is None else self._requests.response(answer)
        return type(error)(str(error), head)

    def _content(self, answer: Answer, send: Send) -> Content:
        coding = "" if answer.is_unpacked else answer.headers.get("content-encoding", "")
        coding = self._requests.redacted(coding)
        length = answer.headers.get("content-length", "")
        return Content(coding, length, send.most, is_error=not answer.is_success)


class Connection(_Exchange):
    """Carries out `Send` steps."""

    def __init__(self, api: Address, key: Secret, sender: Sender, library: Library, peer: str | None = None) -> None:
        """Make a connection of a client.

        Args:
            api: Address of the API.
            key: Sent there, and nowhere else.
            sender: Takes the requests.
            library: Gives the one whose errors it raises.
            peer: What it connects to, if that is not the server.
        """
        super().__init__(api, key, library, peer)
        self._sender = sender

    def perform(self, send: Send) -> Response:
        """Send a request and read its response.

        Raises:
            NotSentError: No connection could be made.
            BrokenError: No whole response came.
            UnusableError: The response cannot be read.
        """
        answer = None
        try:
            with deadline(send.timeout if send.is_whole else None):
                body = send.body if isinstance(send.body, bytes) else chunks(send.body)
                end = time.monotonic() + send.timeout if send.is_whole else float("inf")
                answer = self._sender.send(self._requests.head(send), body)
                _log.debug("%s %s: %d", send.info.method, send.info.url, answer.status)
                try:
                    return self._read(answer, send, end)
                finally:
                    answer.body.close()
        except self._library().HTTPError as error:
            failure = self._failure(error, send, answer)
        except UnusableError as error:
            failure = self._without_body(error, answer)
        raise failure

    def _read(self, answer: Answer, send: Send, end: float) -> Response:
        pieces: Iterable[bytes] = answer.first if answer.is_over else chain(answer.first, answer.body)
        if send.sink is not None and answer.is_success:
            head = self._requests.response(answer)
            send.sink.begin(head.status, head.headers)
            for piece in pieces:
                send.sink.write(piece)
                send.sink.report()
            return head
        content = self._content(answer, send)
        for piece in pieces:
            if not content.add(piece):
                break
            if time.monotonic() > end:
                raise BrokenError(too_slow(send), timed_out=True)
        return self._requests.response(answer, content.whole())

    def close(self) -> None:
        """Close every connection."""
        self._sender.close()


class AsyncConnection(_Exchange):
    """Carries out `Send` steps, awaited."""

    def __init__(
        self,
        api: Address,
        key: Secret,
        sender: AsyncSender,
        library: Library,
        peer: str | None = None,
        *,
        waiting: Callable[[], Connection] | None = None,
    ) -> None:
        """Make a connection of a client: as `Connection`.

        What `waiting` gives carries out steps with a sink, in threads; without it they are awaited as all others.
        """
        super().__init__(api, key, library, peer)
        self._sender = sender
        self._waiting = waiting
        self._threads: Threads | None = None

    async def perform(self, send: Send) -> Response:
        """Send a request and read its response.

        Raises:
            NotSentError: No connection could be made.
            BrokenError: No whole response came.
            UnusableError: The response cannot be read.
        """
        if send.sink is not None and self._waiting is not None:
            from .threads import Threads  # only where something is downloaded

            self._threads = self._threads or Threads(self._waiting())
            return await self._threads.perform(send, send.sink)
        if not send.is_whole:
            return await self._perform(send)

        from .awaiting import time_limit  # only where calls are awaited

        try:
            async with time_limit(send.timeout):
                return await self._perform(send)
        except TimeoutError:
            failure = BrokenError(too_slow(send), timed_out=True)
        raise failure

    async def _perform(self, send: Send) -> Response:
        answer = None
        try:
            body = send.body if isinstance(send.body, bytes) else chunks_awaited(send.body)
            answer = await self._sender.send(self._requests.head(send), body)
            _log.debug("%s %s: %d", send.info.method, send.info.url, answer.status)
            try:
                return await self._read(answer, send)
            finally:
                await answer.body.aclose()
        except self._library().HTTPError as error:
            failure = self._failure(error, send, answer)
        except UnusableError as error:
            failure = self._without_body(error, answer)
        raise failure

    async def _read(self, answer: Answer, send: Send) -> Response:
        if send.sink is not None and answer.is_success:
            from anyio import to_thread  # only where calls are awaited

            head = self._requests.response(answer)
            send.sink.begin(head.status, head.headers)
            async for piece in _all(answer):
                await to_thread.run_sync(send.sink.write, piece)
                send.sink.report()
            return head
        content = self._content(answer, send)
        # Most answers are there with their head, and need nothing to be awaited.
        if all(map(content.add, answer.first)) and not answer.is_over:
            async for piece in answer.body:
                if not content.add(piece):
                    break
        return self._requests.response(answer, content.whole())

    async def close(self) -> None:
        """Close every connection."""
        if self._threads is not None:
            self._threads.close()
        await self._sender.close()


async def _all(answer: Answer) -> AsyncIterator[bytes]:
    for piece in answer.first:
        yield piece
    if not answer.is_over:
        async for piece in answer.body:
            yield piece
