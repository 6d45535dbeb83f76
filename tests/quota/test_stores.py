"""What every store keeps to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.quota.conftest import Make, new_account
from tests.quota.model import EPSILON, MINUTE, full, label, overfull
from vtyped.quota import Figure, Granted, Limits, MemoryStore, Refused, Store

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC).timestamp()
MIDNIGHT = NOON + 12 * 3600
DAY = 86_400.0

# Instants close to where hours, days, months, years and a leap February end.
STARTS = st.sampled_from(
    [
        datetime(2026, 12, 31, 23, 58, tzinfo=UTC).timestamp(),
        datetime(2028, 2, 28, 23, 30, tzinfo=UTC).timestamp(),
        datetime(2100, 2, 28, 23, 59, tzinfo=UTC).timestamp(),
        datetime(2026, 4, 30, 22, 59, tzinfo=UTC).timestamp(),
        NOON,
    ]
)
# Steps of the clock in whole 64ths of a second, which floats hold exactly; some go back.
STEPS = st.one_of(
    st.just(0),
    st.integers(0, 64 * 30),
    st.sampled_from([64 * 61, 64 * 61 - 1, 64 * 3600, 64 * 86_400]),
    st.integers(-64 * 120, 64 * 4000),
    st.integers(-64 * 86_400 * 40, 64 * 86_400 * 40),
).map(lambda step: step / 64)
LIMITS = st.builds(
    Limits,
    minute=st.none() | st.integers(1, 4),
    hour=st.none() | st.integers(1, 6),
    day=st.none() | st.integers(1, 8),
    month=st.none() | st.integers(1, 10),
)


@given(start=STARTS, steps=st.lists(STEPS, min_size=1, max_size=40), limits=LIMITS)
def test_exactly_the_calls_that_the_windows_have_room_for(
    store: Store, start: float, steps: list[float], limits: Limits
) -> None:
    account = new_account()
    now = start
    calls: list[float] = []
    for step in steps:
        now += step
        # A clock that went back opens nothing.
        at = max([now, *calls])
        shut = full(limits, calls, at)
        answer = store.reserve(account, limits, now)
        if isinstance(answer, Granted):
            assert not shut
            assert answer.at == at
            calls.append(at)
        else:
            assert answer.window in shut
            assert answer.limit == limits.of(answer.window)
            assert not answer.held
            assert answer.at == now
            assert not full(limits, calls, answer.until)
            assert full(limits, calls, answer.until - EPSILON)
    assert not overfull(limits, calls)


def _operation(name: str, *arguments: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.tuples(st.just(name), STEPS, *arguments)


WINDOWS = st.sampled_from(["minute", "hour", "day", "month"])
FIGURES = st.dictionaries(
    st.sampled_from(["hour", "day", "month"]), st.builds(Figure, st.sampled_from([0, 1, 5, 10**12]), st.integers(0, 6))
)
OPERATIONS = st.one_of(
    _operation("reserve", LIMITS),
    _operation("reserve", LIMITS),
    _operation("hold", WINDOWS, st.integers(0, 10_000).map(float)),
    _operation("strike"),
    _operation("absolve"),
    _operation("learn", FIGURES),
    _operation("forget"),
)


@given(start=STARTS, operations=st.lists(OPERATIONS, max_size=30))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_all_stores_do_the_same(store: Store, start: float, operations: list[tuple[Any, ...]]) -> None:
    account, twin = new_account(), MemoryStore()
    now = start
    for name, step, *arguments in operations:
        now += step
        # What is asked for most comes last in the signature: the time.
        rest = [] if name == "forget" else [*arguments, now]
        assert getattr(store, name)(account, *rest) == getattr(twin, name)(account, *rest), name
        assert store.read(account, now) == twin.read(account, now)


def test_the_minute_slides(store: Store, account: str) -> None:
    limits = Limits(minute=2)
    for second in (50, 55):
        assert isinstance(store.reserve(account, limits, NOON + second), Granted)
    # 12:01 begins and nothing opens.
    assert store.reserve(account, limits, NOON + 61) == Refused(NOON + 61, NOON + 50 + MINUTE, "minute", 2, held=False)
    assert isinstance(store.reserve(account, limits, NOON + 50 + MINUTE), Granted)
    again = NOON + 50 + MINUTE
    assert store.reserve(account, limits, again) == Refused(again, NOON + 55 + MINUTE, "minute", 2, held=False)


def test_governors_with_different_limits_count_together(store: Store, account: str) -> None:
    for second in (0, 10, 20):
        store.reserve(account, Limits(minute=3), NOON + second)
    assert store.reserve(account, Limits(minute=1), NOON + 30) == Refused(
        NOON + 30, NOON + 20 + MINUTE, "minute", 1, held=False
    )
    assert store.reserve(account, Limits(minute=2), NOON + 30) == Refused(
        NOON + 30, NOON + 10 + MINUTE, "minute", 2, held=False
    )
    assert isinstance(store.reserve(account, Limits(minute=4), NOON + 30), Granted)


@pytest.mark.parametrize(
    ("window", "opens"),
    [
        ("hour", datetime(2024, 2, 29, 14, tzinfo=UTC)),
        ("day", datetime(2024, 3, 1, tzinfo=UTC)),
        ("month", datetime(2024, 3, 1, tzinfo=UTC)),
    ],
)
def test_calendar_windows_open_where_the_next_begins(store: Store, window: str, opens: datetime) -> None:
    account = new_account()
    limits = Limits(**{window: 1})
    now = datetime(2024, 2, 29, 13, 59, 59, tzinfo=UTC).timestamp()
    assert isinstance(store.reserve(account, limits, now), Granted)
    assert store.reserve(account, limits, now) == Refused(now, opens.timestamp(), window, 1, held=False)
    assert isinstance(store.reserve(account, limits, opens.timestamp()), Granted)


def test_of_several_full_windows_the_last_to_open_is_named(store: Store, account: str) -> None:
    limits = Limits(minute=1, hour=1, day=1)
    store.reserve(account, limits, NOON)
    assert store.reserve(account, limits, NOON) == Refused(NOON, MIDNIGHT, "day", 1, held=False)


def test_accounts_are_counted_apart(store: Store) -> None:
    limits = Limits(month=1)
    assert isinstance(store.reserve(new_account(), limits, NOON), Granted)
    assert isinstance(store.reserve(new_account(), limits, NOON), Granted)


def test_a_clock_that_went_back_gives_nothing_new(store: Store, account: str) -> None:
    limits = Limits(minute=3, day=3)
    for _ in range(3):
        store.reserve(account, limits, MIDNIGHT - 10)
    assert isinstance(store.reserve(account, limits, MIDNIGHT + 100), Granted)
    for hours in range(20):
        answer = store.reserve(account, Limits(day=1), NOON + hours * 600)
        assert isinstance(answer, Refused)
        assert answer.until == MIDNIGHT + DAY


def test_a_hold_is_obeyed_by_all_and_never_shortened(make_store: Make, account: str) -> None:
    one, other = make_store(), make_store()
    assert one.hold(account, "minute", 90.0, NOON) == Refused(NOON, NOON + 90, "minute", None, held=True)
    assert other.hold(account, "hour", 10.0, NOON) == Refused(NOON, NOON + 90, "minute", None, held=True)
    refused = other.reserve(account, Limits.public(), NOON + 89)
    assert refused == Refused(NOON + 89, NOON + 90, "minute", 4, held=True)
    assert isinstance(other.reserve(account, Limits.public(), NOON + 90), Granted)


def test_a_full_window_that_opens_after_the_hold_goes_before_it(store: Store, account: str) -> None:
    limits = Limits(day=1)
    store.reserve(account, limits, NOON)
    store.hold(account, "minute", 90.0, NOON)
    assert store.reserve(account, limits, NOON) == Refused(NOON, MIDNIGHT, "day", 1, held=False)


def test_a_second_strike_in_a_row_holds_until_the_day_ends(make_store: Make, account: str) -> None:
    one, other = make_store(), make_store()
    assert one.strike(account, NOON).until == NOON + MINUTE
    # Answers to what was asked before the hold say nothing new.
    assert other.strike(account, NOON + 1) == Refused(NOON + 1, NOON + MINUTE, "minute", None, held=True)
    granted = other.reserve(account, Limits(), NOON + MINUTE)
    assert granted == Granted(NOON + MINUTE, struck=True)
    assert one.strike(account, NOON + 61) == Refused(NOON + 61, MIDNIGHT, "day", None, held=True)
    assert other.reserve(account, Limits(), MIDNIGHT) == Granted(MIDNIGHT, struck=False)
    assert one.strike(account, MIDNIGHT + 1).window == "minute"


@pytest.mark.parametrize(
    "between",
    [
        lambda store, account: store.absolve(account, NOON + 61),
        lambda store, account: store.forget(account),
    ],
)
def test_a_success_in_between_makes_the_next_strike_a_first_one(
    store: Store, between: Callable[[Store, str], None]
) -> None:
    account = new_account()
    store.strike(account, NOON)
    between(store, account)
    assert store.strike(account, NOON + 62) == Refused(NOON + 62, NOON + 62 + MINUTE, "minute", None, held=True)


def test_a_success_of_a_call_that_went_before_the_hold_changes_nothing(store: Store, account: str) -> None:
    store.strike(account, NOON)
    store.absolve(account, NOON + 2)
    assert store.strike(account, NOON + 61).window == "day"


def test_a_strike_long_after_the_wait_is_a_first_one(store: Store, account: str) -> None:
    store.strike(account, NOON)
    assert store.strike(account, NOON + 122) == Refused(NOON + 122, NOON + 122 + MINUTE, "minute", None, held=True)


def test_figures_of_the_service_go_before_the_limits_given(make_store: Make, account: str) -> None:
    one, other = make_store(), make_store()
    one.learn(account, {"day": Figure(1000, 998), "hour": Figure(10**12, 0)}, NOON)
    limits = Limits(hour=1, day=1)
    assert [type(other.reserve(account, limits, NOON)) for _ in range(3)] == [Granted, Granted, Refused]
    assert other.reserve(account, limits, NOON) == Refused(NOON, MIDNIGHT, "day", 1000, held=False)
    assert isinstance(other.reserve(account, limits, MIDNIGHT), Granted)


def test_figures_take_back_no_call_that_was_counted(store: Store, account: str) -> None:
    limits = Limits(day=3)
    for _ in range(3):
        store.reserve(account, limits, NOON)
    store.learn(account, {"day": Figure(4, 1)}, NOON)
    assert [type(store.reserve(account, limits, NOON)) for _ in range(2)] == [Granted, Refused]


def test_where_the_service_allows_nothing_no_call_goes(store: Store, account: str) -> None:
    store.learn(account, {"day": Figure(0, 0)}, NOON)
    assert store.reserve(account, Limits(), NOON) == Refused(NOON, MIDNIGHT, "day", 0, held=False)


def test_what_one_store_counted_another_reads(make_store: Make, account: str) -> None:
    one, other = make_store(), make_store()
    one.reserve(account, Limits.public(), NOON)
    ledger, at = other.read(account, NOON + 1)
    assert at == NOON + 1
    left = ledger.remaining(Limits.public(), round((NOON + 1) * 1_000_000))
    assert {window: (one.limit, one.used) for window, one in left.items()} == {
        "minute": (4, 1),
        "hour": (240, 1),
        "day": (500, 1),
        "month": (15_500, 1),
    }


def test_what_was_read_is_a_copy(store: Store, account: str) -> None:
    store.read(account, NOON)[0].reserve(Limits(), round(NOON * 1_000_000))
    assert store.read(account, NOON)[0].used == {}


def test_forgetting_begins_anew(store: Store, account: str) -> None:
    limits = Limits(month=1)
    store.reserve(account, limits, NOON)
    store.hold(account, "day", 1000.0, NOON)
    store.learn(account, {"day": Figure(0, 0)}, NOON)
    store.forget(account)
    assert store.reserve(account, limits, NOON) == Granted(NOON, struck=False)


@given(at=st.integers(0, 4_102_444_800).map(float) | STARTS)
@example(at=datetime(2000, 2, 29, 12, tzinfo=UTC).timestamp())
@example(at=datetime(2100, 3, 1, tzinfo=UTC).timestamp())
@example(at=datetime(2400, 2, 29, 12, tzinfo=UTC).timestamp())
def test_the_calendar_of_every_store_is_that_of_utc(store: Store, at: float) -> None:
    account = new_account()
    for window in ("hour", "day", "month"):
        store.learn(account, {window: Figure(0, 0)}, at)
        refused = store.reserve(account, Limits(), at)
        assert isinstance(refused, Refused)
        assert label(window, refused.until) != label(window, at)
        assert label(window, refused.until - EPSILON) == label(window, at)
        store.forget(account)
