"""Files from the service: fetched over redirects, and gone on with after a break."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vtyped_api.runtime.downloads import Download, Progress, Target
from vtyped_api.runtime.operation import Call

from .addresses import Address, redirect_address
from .calls import Policy, parsed, streamed, tries_of, url_of
from .errors import TransportError
from .ids import file_id
from .sinks import FileSink
from .steps import Blocking, Steps
from .transfers import Answered, repeated, sent

if TYPE_CHECKING:
    from .sessions import AsyncSession, Session

__all__ = ["Download", "Progress", "Target", "fetched", "fetched_awaited", "stored_steps"]

_REDIRECTS = {301, 302, 303, 307, 308}
_MOST_REDIRECTS = 5
_NO_SUCH_RANGE = 416
# What storage services answer to a signed address that was valid before.
_EXPIRED = {400, 401, 403, 404, 410}


def fetched(session: Session, call: Call, target: Target, progress: Progress | None) -> Download:
    """Download to a target.

    Raises:
        InvalidInputError: The target cannot be written.
        HashMismatchError: The bytes received are not those of the hash expected.
    """
    sink = FileSink(target, _expected(call), progress)
    try:
        return session.run(stored_steps(session.policy, call, sink))
    finally:
        sink.close()


async def fetched_awaited(session: AsyncSession, call: Call, target: Target, progress: Progress | None) -> Download:
    """The same, awaited. A thread does what may wait for the disk."""
    from anyio import CancelScope, to_thread  # only where calls are awaited

    sink = FileSink(target, _expected(call), progress)
    try:
        return await session.run(stored_steps(session.policy, call, sink))
    finally:
        with CancelScope(shield=True):
            await to_thread.run_sync(sink.close)


def _expected(call: Call) -> str | None:
    """The hash that the bytes have to have."""
    name = call.operation.content_hash
    return file_id(name, call.path[name]) if name else None


def stored_steps(policy: Policy, call: Call, sink: FileSink) -> Steps[Download]:
    """Download into a sink, which is to be closed afterwards.

    Raises:
        ApiError: The service refused.
        TransportError: It did not come, in all tries.
        HashMismatchError: The bytes received are not those of the hash expected.
        UnsafeAddressError: A redirect leads to where nothing may be asked for.
    """
    fetch = _Fetch(policy, call, sink)
    yield Blocking(sink.open)
    yield from fetch.repeated()
    if sink.is_ill_joined:
        sink.forget()
        yield from fetch.repeated()
    download: Download = yield Blocking(sink.keep)
    return download


class _Fetch:
    """One download in as many tries as it takes and the policy has."""

    def __init__(self, policy: Policy, call: Call, sink: FileSink) -> None:
        self._policy = policy
        self._call = call
        self._sink = sink
        self._tries = tries_of(policy, call, repeatable=True)
        self._api = attrs.evolve(policy.api, text=url_of(policy, call))
        self._stored: Address | None = None

    def repeated(self) -> Steps[None]:
        """Receive the whole file.

        Raises:
            ApiError: The service refused.
            TransportError: It did not come, in all tries.
            UnsafeAddressError: A redirect leads to where nothing may be asked for.
        """
        response, info = yield from repeated(self._once, self._tries, lambda: self._sink.can_go_on)
        if response.status in _REDIRECTS:
            raise TransportError(f"more than {_MOST_REDIRECTS} redirects, or a circle of them", info)
        parsed(response, info)

    def _once(self) -> Steps[Answered]:
        """Ask the storage where its address is known from an earlier try; else the API, which names a fresh one."""
        if self._stored is not None:
            response, info = yield from self._followed(self._stored)
            if response.status not in _EXPIRED:
                return response, info
            self._stored = None
        return (yield from self._followed(self._api))

    def _followed(self, address: Address) -> Steps[Answered]:
        """Send a request, and where the answer is a redirect, go there; gives a redirect where that does not end."""
        visited: set[str] = set()
        while True:
            visited.add(address.text)
            response, info = yield from self._sent(address)
            if response.status not in _REDIRECTS:
                return response, info
            address = redirect_address(self._policy.api, address, response.headers.get("location", ""))
            if address.text in visited or len(visited) > _MOST_REDIRECTS:
                return response, info
            self._stored = address

    def _sent(self, address: Address) -> Steps[Answered]:
        rest = self._sink.ask()
        send = streamed(self._policy, self._call, address.text, sink=self._sink)
        send = attrs.evolve(send, headers={**send.headers, **rest})
        response, info = yield from sent(send, self._tries, self._policy.api, address)
        if response.status == _NO_SUCH_RANGE and rest:
            self._sink.forget()
            raise TransportError("the server has no more of the file", info)
        if response.status < 300 and (missing := self._sink.missing):
            raise TransportError(missing, info)
        return response, info
