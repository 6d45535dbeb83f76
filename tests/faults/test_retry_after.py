"""What the service may say about when to come back."""

from __future__ import annotations

import time
from email.utils import formatdate

import pytest

from tests.faces import Connect
from tests.faults.bodies import FOUND, HASH, error
from tests.faults.conftest import Serve
from vtyped import ApiError

OWN = 0.5
"""Seconds: the longest first wait of the client's own choice."""
DAY = 86_400


def date(seconds: float) -> str:
    return formatdate(time.time() + seconds, usegmt=True)


STATUSES = pytest.mark.parametrize("status", [429, 503])


@STATUSES
@pytest.mark.parametrize(
    ("asked", "least"),
    [("2", 2), ("119", 119), ("  7 ", 7), ("0", 0)],
    ids=["F47-2", "F47-119", "F47-spaces", "F47-0"],
)
def test_seconds(connect: Connect, serve: Serve, waits: list[float], status: int, asked: str, least: float) -> None:
    server = serve(error(status, Retry_After=asked), FOUND)
    connect(base_url=server.base_url, timeout=300).files.get(HASH)
    assert len(waits) == 1
    assert least <= waits[0] <= least + OWN


@STATUSES
def test_f47_a_date(connect: Connect, serve: Serve, waits: list[float], status: int) -> None:
    server = serve(error(status, Retry_After=date(30)), FOUND)
    connect(base_url=server.base_url, timeout=300).files.get(HASH)
    assert len(waits) == 1
    assert 20 <= waits[0] <= 31


@STATUSES
@pytest.mark.parametrize("skew", [-3600, 3600])
def test_f47_a_date_on_the_clock_of_the_service(
    connect: Connect, serve: Serve, waits: list[float], status: int, skew: int
) -> None:
    server = serve(error(status, Date=date(skew), Retry_After=date(skew + 30)), FOUND)
    connect(base_url=server.base_url, timeout=300).files.get(HASH)
    assert len(waits) == 1
    assert 29 <= waits[0] <= 31


NONSENSE = {
    "F47-negative": "-5",
    "F47-word": "abc",
    "F47-NaN": "NaN",
    "F47-inf": "inf",
    "F47-1e9": "1e9",
    "F47-fraction": "1.5",
    "F47-superscript": "5²",
    "F47-arabic": "٢",  # a digit to Python, but not to HTTP
    "F47-empty": "",
    "F47-no-date": "Sun, 99 Nov 2026 00:00:00 GMT",
    "F47-yesterday": date(-DAY),
    "F47-just-now": date(-1),
}


@STATUSES
@pytest.mark.parametrize("asked", NONSENSE.values(), ids=list(NONSENSE))
def test_nonsense_and_the_past(connect: Connect, serve: Serve, waits: list[float], status: int, asked: str) -> None:
    failure = error(status).replace(b"\r\n\r\n", b"\r\nRetry-After: " + asked.encode() + b"\r\n\r\n", 1)
    connect(base_url=serve(failure, FOUND).base_url, timeout=300).files.get(HASH)
    assert len(waits) == 1
    assert 0 <= waits[0] <= OWN


@STATUSES
@pytest.mark.parametrize(
    ("asked", "least"),
    [
        ("121", 121),
        ("1000000000", 1e9),
        ("9" * 400, 1e9),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 1e10),
    ],
    ids=["F47-121", "F47-billion", "F47-400-digits", "F47-year-9999"],
)
def test_a_wait_that_is_too_long(
    connect: Connect, serve: Serve, waits: list[float], status: int, asked: str, least: float
) -> None:
    server = serve(error(status, Retry_After=asked), FOUND)
    with pytest.raises(ApiError) as caught:
        connect(base_url=server.base_url, timeout=300).files.get(HASH)
    assert caught.value.status == status
    assert (caught.value.retry_after or 0) >= least, "the caller is told"
    assert len(server.requests) == 1
    assert waits == []
