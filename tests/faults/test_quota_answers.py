"""429: one code for the quotas of the minute, the day and the month."""

from __future__ import annotations

from typing import Any

import pytest

from tests.faces import Connect
from tests.faults.bodies import COMMENT, FOUND, HASH, QUOTA, error
from tests.faults.conftest import Serve
from vtyped import QuotaExceededError, ServerError, TooManyRequestsError


@pytest.mark.parametrize("name", ["get", "add_comment"])
def test_f44_the_minute(connect: Connect, serve: Serve, waits: list[float], name: str) -> None:
    server = serve(QUOTA, COMMENT if name == "add_comment" else FOUND)
    files = connect(base_url=server.base_url, timeout=120).files
    found = files.get(HASH) if name == "get" else files.add_comment(HASH, "Lorem")
    assert found.id in (HASH, "c")
    assert len(server.requests) == 2
    assert 60 <= sum(waits) <= 65, "one window of a minute is sat out"


def test_f44_no_time_to_sit_it_out(connect: Connect, serve: Serve, waits: list[float]) -> None:
    server = serve(QUOTA, FOUND)
    with pytest.raises(QuotaExceededError):
        connect(base_url=server.base_url, timeout=30).files.get(HASH)
    assert len(server.requests) == 1
    assert waits == []


def test_f44_a_wait_that_the_service_names(connect: Connect, serve: Serve, waits: list[float]) -> None:
    server = serve(error(429, "QuotaExceededError", Retry_After="7"), FOUND)
    assert connect(base_url=server.base_url).files.get(HASH).id == HASH
    assert 7 <= sum(waits) <= 27


def second_refusal(connect: Connect, serve: Serve, waits: list[float]) -> Any:
    server = serve(QUOTA)
    with pytest.raises(QuotaExceededError) as caught:
        connect(base_url=server.base_url, timeout=600, retries=10).files.get(HASH)
    assert len(server.requests) == 2, "a second refusal is that of a longer quota"
    assert 60 <= sum(waits) <= 65
    return caught.value


def test_f45_the_day(connect: Connect, serve: Serve, waits: list[float]) -> None:
    assert second_refusal(connect, serve, waits).status == 429


def test_f46_the_month(connect: Connect, serve: Serve, waits: list[float]) -> None:
    assert second_refusal(connect, serve, waits).retry_after is None


def test_f44_too_many_requests_are_no_quota(connect: Connect, serve: Serve, waits: list[float]) -> None:
    server = serve(error(429, "TooManyRequestsError"))
    with pytest.raises(TooManyRequestsError):
        connect(base_url=server.base_url, retries=2).files.get(HASH)
    assert len(server.requests) == 3
    assert sum(waits) < 3


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_f48_a_storm_of_failures(connect: Connect, serve: Serve, waits: list[float], status: int) -> None:
    server = serve(error(status))
    client = connect(base_url=server.base_url)
    for _ in range(100):
        with pytest.raises(ServerError):
            client.files.get(HASH)
    assert 110 <= len(server.requests) <= 136, "tries beyond the first share a budget"
    assert len(waits) == len(server.requests) - 100


@pytest.mark.parametrize("status", [408, 500, 502, 503, 504])
def test_f48_a_failure_that_passes(connect: Connect, serve: Serve, waits: list[float], status: int) -> None:
    server = serve(error(status), error(status), FOUND)
    assert connect(base_url=server.base_url).files.get(HASH).id == HASH
    assert len(waits) == 2
