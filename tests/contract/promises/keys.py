"""No call without a key, and none that the plan or the quota of the key does not cover."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Operation
from ..service import FREE_KEY, Service, example
from .refusals import refusal


def key_required(service: Service, operation: Operation) -> Iterator[str]:
    """Without a key, and with a wrong one, the answer is 401 with the code of each."""
    request = example(operation)
    yield from refusal(operation, service.send(request, None), 401, "AuthenticationRequiredError")
    yield from refusal(operation, service.send(request, "no-such-key"), 401, "WrongCredentialsError")


def licence_required(service: Service, operation: Operation) -> Iterator[str]:
    """What needs a licence is refused to a free key, and what needs none is not."""
    answer = service.send(example(operation), FREE_KEY)
    if operation.access != "all":
        yield from refusal(operation, answer, 403, "ForbiddenError")
    elif answer.status == 403:
        yield f"everybody may call it, but a free key gets {answer}"


def quota_kept(service: Service, operation: Operation) -> Iterator[str]:
    """A call over the quota is 429, and does nothing."""
    service.control("quota", {"minute": 0})
    yield from refusal(operation, service.send(example(operation)), 429, "QuotaExceededError")


PROMISES = (key_required, licence_required, quota_kept)
