"""What tells one state of a file from another."""

from __future__ import annotations

import pytest

from vtyped.ranges import validator_of

CHANGED = "Fri, 01 May 2026 12:00:00 GMT"


@pytest.mark.parametrize(("second", "is_strong"), [(0, False), (1, True), (2, True)])
def test_a_date_is_strong_once_its_second_is_over(second: int, is_strong: bool) -> None:
    headers = {"last-modified": CHANGED, "date": f"Fri, 01 May 2026 12:00:0{second} GMT"}
    assert validator_of(headers) == (CHANGED if is_strong else None)


@pytest.mark.parametrize(
    "date", ["", "yesterday", "Fri, 99999999999999999999 May 2026 12:00:00 GMT", "1 May 2026 12:00:09"]
)
def test_a_date_that_is_none_is_not_strong(date: str) -> None:
    assert validator_of({"last-modified": CHANGED, "date": date}) is None
    assert validator_of({"last-modified": date, "date": "Fri, 01 May 2026 12:00:09 GMT"}) is None
