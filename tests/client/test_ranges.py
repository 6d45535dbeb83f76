"""What tells one state of a file from another."""

from __future__ import annotations

import pytest

from vtyped.ranges import validator_of

CHANGED = "Fri, 01 May 2026 12:00:00 GMT"


@pytest.mark.parametrize(("second", "is_strong"), [(0, False), (1, True), (2, True)])
def test_a_date_is_strong_once_its_second_is_over(second: int, is_strong: bool) -> None:
    headers = {"last-modified": CHANGED, "date": f"Fri, 01 May 2026 12:00:0{second} GMT"}
    assert validator_of(headers) == (CHANGED if is_strong else None)
