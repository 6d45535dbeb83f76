"""Files to the service: routed by size, sent whole or not at all, and again only where they have not arrived."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from vtyped_api.runtime.answers import one
from vtyped_api.runtime.objects import ApiObject, Descriptor
from vtyped_api.runtime.operation import Call, Operation, Options

from .addresses import Address, upload_address
from .calls import Policy, answer_of, parsed_for, streamed, tries_of, url_of
from .errors import OutcomeUnknownError
from .multipart import FileForm
from .steps import Steps
from .transfers import Answered, repeated, sent

if TYPE_CHECKING:
    from .sessions import AsyncSession, Session

DIRECT_MOST = 32 * 1024 * 1024
"""Bytes of the whole body that the API takes; a larger one goes to an upload URL."""
# What the service answers to an upload URL that has expired, or has been used.
_USED_UP = {400, 404, 410}


@attrs.frozen
class Route:
    """Where forms of one kind go."""

    direct: Operation[Any]
    """Takes a small form."""
    upload_url: Operation[Any] | None
    """Names an address for a larger one; `None` where one of any size goes the same way."""
    path: Mapping[str, str] = attrs.field(factory=dict)
    """What stands in the path of `direct`."""


def uploaded(session: Session, route: Route, form: FileForm, options: Options) -> Descriptor:
    """Send a form, close it, and give what it has made.

    Raises:
        InvalidInputError: The file cannot be read, or changed while it was sent.
        OutcomeUnknownError: The connection broke; the file may have arrived.
    """
    return described(one(delivered(session, route, form, options)))


async def uploaded_awaited(session: AsyncSession, route: Route, form: FileForm, options: Options) -> Descriptor:
    """The same, awaited."""
    return described(one(await delivered_awaited(session, route, form, options)))


def delivered(session: Session, route: Route, form: FileForm, options: Options) -> Any:
    """Send a form, close it, and give the parsed body of the answer."""
    with form:
        return session.run(delivery_steps(session.policy, route, form, options))


async def delivered_awaited(session: AsyncSession, route: Route, form: FileForm, options: Options) -> Any:
    """The same, awaited. A thread does what may wait for the disk."""
    from anyio import CancelScope, to_thread  # only where calls are awaited

    try:
        # Abandoned when cancelled: nothing may ever come through a pipe.
        await to_thread.run_sync(form.open, abandon_on_cancel=True)
        return await session.run(delivery_steps(session.policy, route, form, options))
    finally:
        with CancelScope(shield=True):
            await to_thread.run_sync(form.close)


def delivery_steps(policy: Policy, route: Route, form: FileForm, options: Options) -> Steps[Any]:
    """Send an open form, and give the parsed body of the answer.

    Raises:
        InvalidInputError: The file changed while it was sent.
        OutcomeUnknownError: The connection broke; the file may have arrived.
    """
    delivery = _Delivery(policy, route, form, options)
    response, info = yield from repeated(delivery.once, delivery.tries, may_repeat=lambda: True)
    body = parsed_for(delivery.call, response, info)
    if not form.is_sent:
        raise OutcomeUnknownError("the service answered before it had the whole file", info)
    return body


def described(found: ApiObject) -> Descriptor:
    """The type and id of what an upload has made, also where the answer tells more."""
    return found if isinstance(found, Descriptor) else Descriptor.from_dict(found.to_dict())


class _Delivery:
    """One upload in as many tries as it takes and the policy has."""

    def __init__(self, policy: Policy, route: Route, form: FileForm, options: Options) -> None:
        self._policy = policy
        self._form = form
        self.call = Call(route.direct, route.path, options=options)
        self._named_by = Call(route.upload_url, {}, options=options) if route.upload_url else None
        self._renewed = False
        self.tries = tries_of(policy, self.call, repeatable=False)

    def once(self) -> Steps[Answered]:
        """Send the form to where one of its size goes."""
        if self._named_by is None or self._form.length <= DIRECT_MOST:
            return (yield from self._sent(attrs.evolve(self._policy.api, text=url_of(self._policy, self.call))))
        response, info = yield from self._sent_to_fresh_url(self._named_by)
        if not self._renewed and response.status in _USED_UP:
            self._renewed = True
            response, info = yield from self._sent_to_fresh_url(self._named_by)
        return response, info

    def _sent_to_fresh_url(self, named_by: Call) -> Steps[Answered]:
        named = named_by.operation.read((yield from answer_of(self._policy, named_by)))
        return (yield from self._sent(upload_address(self._policy.api, named)))

    def _sent(self, address: Address) -> Steps[Answered]:
        self._form.is_sent = False
        send = streamed(self._policy, self.call, address.text, body=self._form)
        return (yield from sent(send, self.tries, self._policy.api, address))
