"""Downloads in threads, where neither TLS nor the way of the bytes to the disk holds up a loop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import copy_context
from weakref import WeakSet

import attrs
from anyio import CapacityLimiter, to_thread

from ..steps import Response, Send, Sink
from .awaiting import caller_of_the_loop
from .connections import Connection
from .deadlines import Interruption
from .pools import CONNECTIONS


class Threads:
    """Carries out steps that have a sink, each in a thread, over connections that wait."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        # One of our own: a download may last, and others need threads for a moment.
        self._limiter: CapacityLimiter | None = None
        self._running: WeakSet[Interruption] = WeakSet()

    async def perform(self, send: Send, sink: Sink) -> Response:
        """Send a request and have its response written.

        Where it is cancelled it does not wait for the thread, which ends as soon as it finds its connection shut.

        Raises:
            ExchangeError: As `Connection.perform` says.
        """
        if self._limiter is None:
            self._limiter = CapacityLimiter(CONNECTIONS)
        interruption = Interruption()
        watched = _Watched(sink, caller_of_the_loop(), interruption)

        def perform() -> Response:
            with interruption:
                return self._connection.perform(attrs.evolve(send, sink=watched))

        self._running.add(interruption)
        try:
            return await to_thread.run_sync(perform, abandon_on_cancel=True, limiter=self._limiter)
        finally:
            interruption.interrupt()
            if watched.failure is not None:
                raise watched.failure from None

    def close(self) -> None:
        """Close every connection; what still waits for one finds it shut."""
        for each in self._running:
            each.interrupt()
        self._connection.close()


class _Watched:
    """A sink that is written to by one thread, and tells how far it is in the thread of the loop."""

    def __init__(
        self, sink: Sink, call_soon: Callable[[Callable[[], object]], object], interruption: Interruption
    ) -> None:
        self.failure: BaseException | None = None
        """What the caller raised when it was told."""
        self.is_watched = sink.is_watched
        self._sink = sink
        self._call_soon = call_soon
        self._interruption = interruption
        # That of the thread is not the caller's.
        self._context = copy_context()
        self._is_due = False

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        self._sink.begin(status, headers)

    def write(self, chunk: bytes | memoryview) -> None:
        self._sink.write(chunk)

    def report(self) -> None:
        if self.is_watched and not self._is_due:
            self._is_due = True
            self._call_soon(self._tell)

    def _tell(self) -> None:
        self._is_due = False
        if self._interruption.is_over:
            return
        try:
            self._context.run(self._sink.report)
        except BaseException as error:  # it is raised where the call is awaited
            self.failure = error
            self._interruption.interrupt()
