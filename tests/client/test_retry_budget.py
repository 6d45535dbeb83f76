"""How many further tries all calls of a client may have together."""

from __future__ import annotations

import httpx
import pytest

from tests.client.conftest import Clock
from tests.faces import Connect
from vtyped import ApiError
from vtyped.retries import RetryBudget
from vtyped.steps import BrokenError, Response

HASH = "44d88612fea8a8f36de82e1278abb02f"
BROKEN = BrokenError("reset")
TOO_MANY = Response(429, {}, b"", "")
UNAVAILABLE = Response(503, {}, b"", "")


def emptied() -> RetryBudget:
    """One with nothing left."""
    budget = RetryBudget()
    assert [budget.take(UNAVAILABLE) for _ in range(35)] == [14] * 35
    assert budget.take(BROKEN) == 0
    assert [budget.take(TOO_MANY) for _ in range(3)] == [5, 5, 0]
    return budget


def test_a_success_without_further_tries_gives_one_back() -> None:
    budget = emptied()
    for _ in range(4):
        budget.give_back(0)
    assert budget.take(TOO_MANY) == 0
    budget.give_back(0)
    assert budget.take(TOO_MANY) == 5
    assert budget.take(TOO_MANY) == 0


def test_a_success_gives_back_what_its_last_try_cost() -> None:
    budget = emptied()
    budget.give_back(14)
    assert budget.take(BROKEN) == 14
    assert budget.take(TOO_MANY) == 0


def test_it_never_holds_more_than_at_first() -> None:
    budget = RetryBudget()
    for _ in range(100):
        budget.give_back(14)
    assert [budget.take(BROKEN) for _ in range(36)] == [14] * 35 + [0]


@pytest.mark.parametrize("refusal", [400, 404])
def test_a_refusal_gives_nothing_back(connect: Connect, clock: Clock, refusal: int) -> None:
    left = 500 // 14
    answers = [503] * (left + 1) + [refusal] * 20 + [503] * 2
    sent = []

    def handle(_: httpx.Request) -> httpx.Response:
        sent.append(answers[len(sent)])
        return httpx.Response(sent[-1])

    files = connect(
        base_url="https://vt.example/api/v3", transport=httpx.MockTransport(handle), retries=left, timeout=10_000
    ).files
    for _ in range(22):
        with pytest.raises(ApiError):
            files.get(HASH)
    assert sent == answers[:-1], "the last failure was final"
