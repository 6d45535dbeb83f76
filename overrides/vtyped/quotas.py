"""The quotas of a key, as the service tells them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from vtyped_api.resources import users
from vtyped_api.runtime.errors import InvalidInputError
from vtyped_api.runtime.operation import Call

from .calls import Policy, answer_of
from .retries import ask_store
from .steps import Steps

if TYPE_CHECKING:
    from .quota import Governor, Remaining


def learn_steps(policy: Policy, user: str) -> Steps[dict[str, Remaining]]:
    """Ask the service for the quotas of a user, and let the governor obey them."""
    governor = policy.governor
    if governor is None:
        raise InvalidInputError("the client keeps no quota: make it with quota=Limits() or a Governor")
    answer = yield from answer_of(policy, Call(users.QUOTAS, {"id": user}))
    return (yield from ask_store(governor, partial(_learned, governor, users.QUOTAS.read(answer))))


def _learned(governor: Governor, quotas: dict[str, object]) -> dict[str, Remaining]:
    governor.learn_figures(quotas)
    return governor.remaining()
