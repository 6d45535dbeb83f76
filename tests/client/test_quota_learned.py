"""Quotas as the service tells them, obeyed before it refuses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.faces import Connect
from vtyped import NotFoundError, QuotaExhausted
from vtyped.quota import Governor, Limits, Remaining, SqliteStore
from vtyped_mock import Account, MockServer, Settings

KEY = "mock-key-of-a-company"


@pytest.fixture
def company() -> Iterator[MockServer]:
    """A mock whose accounts have quotas of their own and share one of their group."""
    accounts = (Account(KEY, "ann", "company"), Account("another", "bob", "company"))
    with MockServer(Settings(accounts=accounts)) as server:
        yield server


def allow(server: MockServer, *, user: dict[str, int], group: dict[str, int]) -> None:
    accounts = tuple(Account(account.key, account.user, "company", quota=user) for account in server.settings.accounts)
    server.state.use(Settings(accounts=accounts, group_quota=group))


def learned(client: Any, user: str = "ann") -> dict[str, Remaining]:
    """What is left of each window, by the service's own figures."""
    client.quota.learn_figures(client.users.quotas(user))
    left: dict[str, Remaining] = client.quota.remaining()
    return left


def exhaust(client: Any) -> tuple[int, QuotaExhausted]:
    """Calls that went, and what ended them."""
    for went in range(50):
        try:
            client.domains.get("example.com")
        except QuotaExhausted as ended:
            return went, ended
    pytest.fail("the quota never ended")


@pytest.mark.parametrize(
    ("user", "group", "window", "limit"),
    [
        ({"hour": 6}, {}, "hour", 6),
        ({"day": 7}, {}, "day", 7),
        ({"month": 8}, {}, "month", 8),
        ({"hour": 30, "day": 20, "month": 9}, {}, "month", 9),
        ({"day": 30}, {"day": 10}, "day", 10),
        ({"day": 5}, {"day": 40}, "day", 5),
    ],
)
def test_what_the_service_allows_is_obeyed(
    connect: Connect, company: MockServer, user: dict[str, int], group: dict[str, int], window: str, limit: int
) -> None:
    allow(company, user=user, group=group)
    governor = Governor(Limits(), when_exhausted="raise")
    client = connect(KEY, base_url=company.base_url, quota=governor)
    left = learned(client)
    assert left[window].limit == limit
    assert left["minute"].limit is None
    went, ended = exhaust(client)
    assert (went, ended.window, ended.limit, ended.refused) == (limit - 1, window, limit, False)
    assert {request.status for request in company.requests} == {200}


def test_the_minute_stays_as_it_was_given(connect: Connect, company: MockServer) -> None:
    allow(company, user={"day": 1000}, group={})
    client = connect(KEY, base_url=company.base_url, quota=Governor(Limits(minute=3, day=2), when_exhausted="raise"))
    assert learned(client)["day"].limit == 1000
    went, ended = exhaust(client)
    assert (went, ended.window, ended.limit) == (2, "minute", 3)


def test_calls_of_others_count(connect: Connect, company: MockServer) -> None:
    allow(company, user={}, group={"day": 12})
    other = connect("another", base_url=company.base_url)
    for _ in range(4):
        other.domains.get("example.com")
    client = connect(KEY, base_url=company.base_url, quota=Governor(Limits(), when_exhausted="raise"))
    learned(client)
    went, ended = exhaust(client)
    assert (went, ended.window) == (12 - 4 - 1, "day")


def test_everyone_who_shares_the_store_learns(connect: Connect, company: MockServer, tmp_path: Path) -> None:
    allow(company, user={"day": 5}, group={})
    clients = []
    for _ in range(2):
        governor = Governor(Limits(), store=SqliteStore(tmp_path / "quota.sqlite"), when_exhausted="raise")
        clients.append(connect(KEY, base_url=company.base_url, quota=governor))
    learned(clients[0])
    went, ended = exhaust(clients[1])
    assert (went, ended.window, ended.limit) == (4, "day", 5)


def test_the_key_may_stand_for_its_user(connect: Connect, company: MockServer) -> None:
    allow(company, user={"day": 9}, group={})
    assert learned(connect(KEY, base_url=company.base_url, quota=Limits()), KEY)["day"].limit == 9
    assert KEY not in "".join(request.path for request in company.requests)


def test_quotas_of_nobody_else_are_told(connect: Connect, company: MockServer) -> None:
    company.state.use(Settings(accounts=(Account(KEY, "ann"), Account("another", "bob"))))
    with pytest.raises(NotFoundError):
        connect(KEY, base_url=company.base_url).users.quotas("bob")
