from __future__ import annotations

import pickle

import pytest

from vtyped import InvalidInputError
from vtyped.quota import Limits


def test_the_public_plan() -> None:
    assert Limits.public() == Limits(minute=4, hour=240, day=500, month=15_500)


def test_without_a_figure_there_is_no_limit() -> None:
    assert [Limits(day=3).of(window) for window in ("minute", "hour", "day", "month")] == [None, None, 3, None]


@pytest.mark.parametrize("window", ["minute", "hour", "day", "month"])
@pytest.mark.parametrize("value", [0, -1, 1.5, "4", True, False, float("inf"), 10**12 + 1, [4]])
def test_nonsense_is_refused(window: str, value: object) -> None:
    with pytest.raises(InvalidInputError, match=rf"^{window}="):
        Limits(**{window: value})  # type: ignore[arg-type]


def test_limits_stay_as_they_are() -> None:
    limits = Limits.public()
    with pytest.raises(AttributeError):
        limits.day = 10_000  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(limits)) == limits  # noqa: S301
