"""Requests that are made to wait."""

from __future__ import annotations

import anyio


class Delays:
    """The delays that requests are waiting through."""

    def __init__(self) -> None:
        self._scopes: set[anyio.CancelScope] = set()

    async def wait(self, seconds: float) -> None:
        """Wait so long, or until all delays are ended."""
        with anyio.CancelScope() as scope:
            self._scopes.add(scope)
            try:
                await anyio.sleep(seconds)
            finally:
                self._scopes.discard(scope)

    def end(self) -> None:
        """End all delays, so that the server can stop. To be called in its thread."""
        for scope in tuple(self._scopes):
            scope.cancel()
