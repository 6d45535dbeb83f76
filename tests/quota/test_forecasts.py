"""What a governor says of calls that are still to come."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped.quota import Governor, Limits, MemoryStore, SqliteStore

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC).timestamp()
HOUR, DAY = 3600.0, 86_400.0
BOUNDS = st.none() | st.integers(1, 8)


def spend(governor: Governor, calls: int, now: float = NOON) -> None:
    for _ in range(calls):
        assert governor.admit(now) == 0.0


def test_calls_that_may_go_at_once() -> None:
    governor = Governor(Limits(minute=4, day=6))
    assert governor.room(NOON) == 4
    spend(governor, 3)
    assert governor.room(NOON) == 1
    spend(governor, 1)
    assert governor.room(NOON) == 0
    assert governor.room(NOON + 61) == 2
    assert Governor(Limits()).room(NOON) is None


def test_while_calls_are_held_there_is_no_room() -> None:
    governor = Governor(Limits())
    governor.learn_refusal("TooManyRequestsError", 20, NOON)
    assert governor.room(NOON + 19) == 0
    assert governor.room(NOON + 20) is None


def test_how_long_calls_take() -> None:
    governor = Governor(Limits.public())
    assert governor.forecast(0, NOON) == 0
    assert governor.forecast(4, NOON) == 0
    assert governor.forecast(5, NOON) == 61
    assert governor.forecast(240, NOON) == 59 * 61
    assert governor.forecast(241, NOON) == 60 * 61, "the next hour has come, and the minute has not passed"
    assert governor.forecast(501, NOON) == 12 * HOUR


def test_a_forecast_counts_nothing(tmp_path: Path) -> None:
    for store in (MemoryStore(), SqliteStore(tmp_path / "quota.sqlite")):
        governor = Governor(Limits(day=5), store=store)
        assert governor.forecast(100, NOON) == pytest.approx(18 * DAY + 12 * HOUR)
        assert governor.remaining(NOON)["day"].used == 0


@given(BOUNDS, BOUNDS, BOUNDS, st.integers(0, 6), st.integers(0, 30))
def test_a_forecast_comes_true(minute: int | None, hour: int | None, day: int | None, before: int, calls: int) -> None:
    governor = Governor(Limits(minute=minute, hour=hour, day=day))
    now = NOON
    for _ in range(before):
        now += governor.admit(now)
    forecast, began = governor.forecast(calls, now), now
    for _ in range(calls):
        while wait := governor.admit(now):
            now += wait
    assert now - began == pytest.approx(forecast, abs=0.001)


@given(BOUNDS, BOUNDS, st.integers(0, 6))
def test_room_is_there(minute: int | None, day: int | None, before: int) -> None:
    governor = Governor(Limits(minute=minute, day=day))
    for _ in range(before):
        governor.admit(NOON)
    room = governor.room(NOON)
    assert [governor.admit(NOON) for _ in range(room if room is not None else 20)] == [0.0] * (
        room if room is not None else 20
    )
    if room is not None:
        assert governor.admit(NOON) > 0
