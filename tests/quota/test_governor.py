"""Who may call when."""

from __future__ import annotations

import pickle
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.clocks import StillClock
from tests.quota.model import MINUTE, most_in
from vtyped import InvalidInputError, VirusTotalError
from vtyped.quota import Governor, Limits, MemoryStore, QuotaExhausted, Remaining, account_of

START = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
NOON = START.timestamp()
MIDNIGHT = datetime(2026, 3, 17, tzinfo=UTC)


@pytest.fixture
def clock() -> StillClock:
    return StillClock(NOON)


def spend(governor: Governor, calls: int) -> None:
    for _ in range(calls):
        assert governor.admit() == 0.0


def test_the_public_plan_is_the_default(clock: StillClock) -> None:
    governor = Governor(clock=clock)
    spend(governor, 4)
    clock.now += 12.5
    assert governor.admit() == MINUTE - 12.5
    clock.now += MINUTE - 12.5
    assert governor.admit() == 0.0


def test_the_time_may_be_given() -> None:
    governor = Governor(Limits(minute=1))
    assert [governor.admit(NOON + second) for second in (0, 1, 60, 61)] == [0.0, 60.0, 1.0, 0.0]


def test_asking_costs_nothing(clock: StillClock) -> None:
    governor = Governor(Limits(minute=1, day=2), clock=clock)
    spend(governor, 1)
    for _ in range(100):
        governor.admit()
    clock.now += MINUTE
    spend(governor, 1)


def test_who_does_not_want_to_wait_is_told_when_it_opens(clock: StillClock) -> None:
    governor = Governor(Limits(minute=100, day=1234), when_exhausted="raise", clock=clock)
    for _ in range(1234):
        clock.now += 1
        spend(governor, 1)
    with pytest.raises(QuotaExhausted) as caught:
        governor.admit()
    error = caught.value
    assert isinstance(error, VirusTotalError)
    assert (error.window, error.opens_at, error.limit, error.refused) == ("day", MIDNIGHT, 1234, False)
    assert error.opens_at.utcoffset() == timedelta(0)
    assert error.limits == Limits(minute=100, day=1234)
    assert str(error) == "the quota of the day (1,234 calls) is used up; it opens at 2026-03-17 00:00:00 UTC"


def test_the_message_never_names_an_instant_too_early(clock: StillClock) -> None:
    clock.now += 0.25
    governor = Governor(Limits(minute=1), when_exhausted="raise", clock=clock)
    spend(governor, 1)
    with pytest.raises(QuotaExhausted, match="12:01:02 UTC") as caught:
        governor.admit()
    assert caught.value.opens_at == START + timedelta(seconds=MINUTE + 0.25)


def test_the_error_can_be_sent_to_another_process(clock: StillClock) -> None:
    governor = Governor(Limits(minute=1), when_exhausted="raise", clock=clock)
    spend(governor, 1)
    with pytest.raises(QuotaExhausted) as caught:
        governor.admit()
    copy = pickle.loads(pickle.dumps(caught.value))  # noqa: S301
    assert (type(copy), str(copy), vars(copy)) == (QuotaExhausted, str(caught.value), vars(caught.value))


def test_a_wait_longer_than_the_longest_is_an_error(clock: StillClock) -> None:
    governor = Governor(Limits(minute=1), longest_wait=30, clock=clock)
    spend(governor, 1)
    with pytest.raises(QuotaExhausted, match="minute"):
        governor.admit()
    clock.now += 31
    assert governor.admit() == 30.0


def test_a_wait_past_the_deadline_is_an_error(clock: StillClock) -> None:
    governor = Governor(Limits(minute=1), clock=clock)
    spend(governor, 1)
    with pytest.raises(QuotaExhausted, match="minute"):
        governor.admit(deadline=NOON + MINUTE - 0.5)
    assert governor.admit(deadline=NOON + MINUTE) == MINUTE


def test_waits_end_when_the_call_may_go(clock: StillClock) -> None:
    store = MemoryStore()
    governor, rival = (Governor(Limits(minute=1), store=store, clock=clock) for _ in range(2))
    spend(governor, 1)
    slept = []
    for seconds in governor.waits():
        slept.append(seconds)
        clock.now += seconds
        if len(slept) == 1:
            spend(rival, 1)
    assert slept == [MINUTE, MINUTE]
    assert governor.remaining()["minute"].used == 1


@given(
    limit=st.integers(1, 5),
    # Pauses of the callers, and how long each request travels: whole 64ths of a second, which floats hold exactly.
    calls=st.lists(st.tuples(st.integers(0, 64 * 20), st.integers(0, 64)), min_size=2, max_size=40),
)
@example(limit=1, calls=[(0, 64), (0, 0)])
def test_no_minute_of_the_service_sees_too_many_though_requests_travel_for_different_times(
    limit: int, calls: list[tuple[int, int]]
) -> None:
    clock = StillClock(NOON)
    governor = Governor(Limits(minute=limit), clock=clock)
    arrivals = []
    for pause, way in calls:
        clock.now += pause / 64
        for seconds in governor.waits():
            clock.now += seconds
        arrivals.append(clock.now + way / 64)
    assert most_in(60, arrivals) <= limit


def test_who_never_waits(clock: StillClock) -> None:
    governor = Governor(Limits(minute=1), longest_wait=0, clock=clock)
    governor.admit()
    with pytest.raises(QuotaExhausted):
        governor.admit()


@pytest.mark.parametrize("limit", [{"longest_wait": 100}, {}])
def test_all_waits_together_keep_to_the_longest(clock: StillClock, limit: dict[str, Any]) -> None:
    governor = Governor(Limits(minute=1), clock=clock, **limit)
    spend(governor, 1)
    waits = governor.waits() if limit else governor.waits(deadline=NOON + 100)
    assert next(waits) == MINUTE
    clock.now += MINUTE
    spend(governor, 1)
    with pytest.raises(QuotaExhausted):
        next(waits)


def test_keys_are_counted_apart_and_their_clients_together(clock: StillClock) -> None:
    governor = Governor(Limits(day=1), when_exhausted="raise", clock=clock)
    spend(governor.for_key("one"), 1)
    spend(governor.for_key("other"), 1)
    with pytest.raises(QuotaExhausted):
        governor.for_key("one").admit()


def test_the_account_does_not_tell_the_key() -> None:
    assert account_of("key") == account_of("key")
    assert account_of("key") != account_of("kez")
    assert "key" not in account_of("key")
    assert len(account_of("")) == len(account_of("k" * 256)) == 32


@pytest.mark.parametrize(
    "arguments",
    [
        {"limits": 4},
        {"limits": {"day": 4}},
        {"when_exhausted": "sleep"},
        {"when_exhausted": None},
        {"longest_wait": -1},
        {"longest_wait": float("nan")},
        {"longest_wait": float("inf")},
        {"longest_wait": "60"},
        {"longest_wait": True},
    ],
)
def test_nonsense_is_refused(arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError, match=rf"^{next(iter(arguments))}="):
        Governor(**arguments)


# What a refusal teaches


def test_a_quota_error_holds_everybody_for_a_minute(clock: StillClock) -> None:
    store = MemoryStore()
    one, other = (Governor(store=store, clock=clock) for _ in range(2))
    spend(one, 1)
    held = one.learn_refusal("QuotaExceededError")
    assert held is not None
    assert (held.window, held.until, held.held) == ("minute", NOON + MINUTE, True)
    assert other.admit() == MINUTE
    clock.now += MINUTE
    assert other.admit() == 0.0


def test_a_second_quota_error_holds_for_the_day_and_says_so(clock: StillClock) -> None:
    governor = Governor(clock=clock, longest_wait=MINUTE)
    governor.learn_refusal("QuotaExceededError")
    clock.now += MINUTE
    spend(governor, 1)
    held = governor.learn_refusal("QuotaExceededError")
    assert held is not None
    assert (held.window, held.until) == ("day", MIDNIGHT.timestamp())
    with pytest.raises(QuotaExhausted) as caught:
        governor.admit()
    assert caught.value.refused
    assert str(caught.value) == (
        "the quota of the day (500 calls) counts as used up, for the service refused a call;"
        " it opens at 2026-03-17 00:00:00 UTC"
    )


def test_a_hold_is_told_where_the_limit_is_not_known(clock: StillClock) -> None:
    governor = Governor(Limits(), when_exhausted="raise", clock=clock)
    governor.learn_refusal("QuotaExceededError")
    with pytest.raises(QuotaExhausted, match="the quota of the minute counts as used up") as caught:
        governor.admit()
    assert caught.value.limit is None


@pytest.mark.parametrize("who", [0, 1])
def test_a_success_after_the_wait_clears_the_first_refusal(clock: StillClock, who: int) -> None:
    store = MemoryStore()
    both = [Governor(store=store, clock=clock) for _ in range(2)]
    both[0].learn_refusal("QuotaExceededError")
    clock.now += MINUTE
    # The one that was not refused itself learns of it from the store.
    spend(both[who], 1)
    both[who].learn_success()
    held = both[0].learn_refusal("QuotaExceededError")
    assert held is not None
    assert held.window == "minute"


def test_successes_without_a_refusal_do_not_touch_the_store(clock: StillClock) -> None:
    class Counting(MemoryStore):
        absolved = 0

        def absolve(self, account: str, now: float) -> None:
            self.absolved += 1
            super().absolve(account, now)

    store = Counting()
    governor = Governor(store=store, clock=clock)
    for _ in range(3):
        spend(governor, 1)
        governor.learn_success()
    assert store.absolved == 0


def test_a_success_that_comes_late_during_the_hold_does_not_hide_the_next_refusal(clock: StillClock) -> None:
    governor = Governor(clock=clock)
    spend(governor, 2)
    governor.learn_refusal("QuotaExceededError")
    clock.now += 1
    governor.learn_success()
    clock.now += MINUTE - 1
    spend(governor, 1)
    held = governor.learn_refusal("QuotaExceededError")
    assert held is not None
    assert held.window == "day"


@pytest.mark.parametrize(
    ("retry_after", "window", "length"),
    [
        (0.5, "minute", 0.5),
        (60, "minute", 60),
        (61, "hour", 61),
        (3601, "day", 3601),
        (10**9, "day", 86_400),
    ],
)
@pytest.mark.parametrize("code", ["QuotaExceededError", "TooManyRequestsError", ""])
def test_a_named_wait_is_obeyed_up_to_a_day(
    clock: StillClock, code: str, retry_after: float, window: str, length: float
) -> None:
    governor = Governor(clock=clock)
    held = governor.learn_refusal(code, retry_after)
    assert held is not None
    assert (held.window, held.until) == (window, NOON + length)
    assert governor.admit() == length


@pytest.mark.parametrize("retry_after", [None, 0, -5, float("nan"), float("inf")])
def test_other_refusals_hold_nobody(clock: StillClock, retry_after: float | None) -> None:
    governor = Governor(clock=clock)
    for code in ("TooManyRequestsError", "TooManyRequests", ""):
        assert governor.learn_refusal(code, retry_after) is None
    assert governor.admit() == 0.0


@pytest.mark.parametrize("retry_after", [0, -5, float("nan"), float("inf")])
def test_a_named_wait_that_is_none_teaches_nothing_more(clock: StillClock, retry_after: float) -> None:
    held = Governor(clock=clock).learn_refusal("QuotaExceededError", retry_after)
    assert held is not None
    assert held.until == NOON + MINUTE


# What the service tells

FIGURES = {
    "api_requests_hourly": {"user": {"allowed": 1000, "used": 10}},
    "api_requests_daily": {"user": {"allowed": 5000, "used": 4998}},
    "api_requests_monthly": {"user": {"allowed": 10**18, "used": 70_000}},
    "intelligence_searches_monthly": {"user": {"allowed": 0, "used": 0}},
}


def test_figures_take_the_place_of_the_limits(clock: StillClock) -> None:
    governor = Governor(clock=clock)
    governor.learn_figures(FIGURES)
    assert governor.remaining() == {
        "minute": Remaining(4, 0, None),
        "hour": Remaining(1000, 10, None),
        "day": Remaining(5000, 4998, None),
        "month": Remaining(10**12, 70_000, None),
    }
    spend(governor, 2)
    assert governor.admit() == 12 * 3600
    left = governor.remaining()
    assert left["day"] == Remaining(5000, 5000, MIDNIGHT)
    assert left["hour"].used == 12


def test_the_error_names_the_limit_that_the_service_told(clock: StillClock) -> None:
    governor = Governor(when_exhausted="raise", clock=clock)
    governor.learn_figures(FIGURES)
    spend(governor, 2)
    with pytest.raises(QuotaExhausted, match=r"5,000 calls"):
        governor.admit()


@pytest.mark.parametrize(
    ("entry", "limit", "used"),
    [
        ({"group": {"allowed": 90, "used": 5, "inherited_from": "group"}}, 90, 5),
        # The user has 50 left, the group 30: 30 calls may go, and never more than 100 a day.
        ({"user": {"allowed": 100, "used": 50}, "group": {"allowed": 900, "used": 870}}, 100, 70),
        ({"user": {"allowed": 100, "used": 50}, "group": {"allowed": 10**18, "used": 10**6}}, 100, 50),
        ({"user": {"allowed": 100, "used": 130}}, 100, 100),
        ({"user": {"allowed": 100}}, 100, 0),
        ({"user": {"allowed": "100"}, "group": {"allowed": 80, "used": 1}}, 80, 1),
    ],
)
def test_the_tighter_of_user_and_group_counts(clock: StillClock, entry: object, limit: int, used: int) -> None:
    governor = Governor(clock=clock)
    governor.learn_figures({"api_requests_daily": entry})
    assert governor.remaining()["day"].limit == limit
    assert governor.remaining()["day"].used == used


@pytest.mark.parametrize(
    "entry", [None, 5, [], {}, {"user": None}, {"user": {"allowed": -1, "used": 0}}, {"user": {"allowed": True}}]
)
def test_figures_of_a_wrong_shape_are_ignored(clock: StillClock, entry: object) -> None:
    governor = Governor(clock=clock)
    governor.learn_figures({"api_requests_daily": entry, "api_requests_monthly": {"user": {"allowed": 7, "used": 1}}})
    left = governor.remaining()
    assert (left["day"].limit, left["month"].limit) == (500, 7)


def test_figures_that_are_no_mapping_are_refused(clock: StillClock) -> None:
    with pytest.raises(InvalidInputError, match="overall_quotas"):
        Governor(clock=clock).learn_figures([1])  # type: ignore[arg-type]


ALLOWED = st.integers(0, 20)


@given(user=st.tuples(ALLOWED, ALLOWED), group=st.tuples(ALLOWED, ALLOWED))
def test_neither_user_nor_group_is_overdrawn(user: tuple[int, int], group: tuple[int, int]) -> None:
    clock = StillClock(NOON)
    governor = Governor(Limits(), when_exhausted="raise", clock=clock)
    scopes = {
        name: {"allowed": allowed, "used": used} for name, (allowed, used) in {"user": user, "group": group}.items()
    }
    governor.learn_figures({"api_requests_daily": scopes})
    spend(governor, max(min(user[0] - user[1], group[0] - group[1]), 0))
    with pytest.raises(QuotaExhausted):
        governor.admit()


# What is left


def test_what_is_left(clock: StillClock) -> None:
    governor = Governor(Limits(minute=2, day=10), clock=clock)
    spend(governor, 1)
    clock.now += 10
    spend(governor, 1)
    assert governor.remaining() == {
        "minute": Remaining(2, 2, START + timedelta(seconds=MINUTE)),
        "hour": Remaining(None, 2, None),
        "day": Remaining(10, 2, None),
        "month": Remaining(None, 2, None),
    }
    clock.now = MIDNIGHT.timestamp()
    assert governor.remaining()["day"] == Remaining(10, 0, None)
    assert governor.remaining()["minute"] == Remaining(2, 0, None)


def test_a_hold_shows_in_what_is_left(clock: StillClock) -> None:
    governor = Governor(clock=clock)
    governor.learn_refusal("QuotaExceededError", 7200)
    assert governor.remaining()["day"] == Remaining(500, 0, START + timedelta(hours=2))
    clock.now += 7200
    assert governor.remaining()["day"].opens_at is None


def test_forgetting_begins_anew(clock: StillClock) -> None:
    governor = Governor(Limits(day=1), clock=clock)
    spend(governor, 1)
    governor.learn_refusal("QuotaExceededError")
    governor.forget()
    spend(governor, 1)


def test_a_governor_in_memory_needs_neither_sqlite_nor_redis() -> None:
    script = "import sys, vtyped.quota as q; q.Governor().admit(); print({'sqlite3', 'redis'} & sys.modules.keys())"
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
    assert answer.stdout.strip() == "set()"


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    import vtyped.quota

    with pytest.raises(AttributeError, match="Ration"):
        vtyped.quota.Ration  # noqa: B018
    assert all(hasattr(vtyped.quota, name) for name in vtyped.quota.__all__)
