"""What counts say, and what they do not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from vtyped.verdicts import verdict

NOW = datetime(2026, 5, 1, tzinfo=UTC)


def file(days: float = 1, **stats: int) -> dict[str, object]:
    date = int((NOW - timedelta(days=days)).timestamp())
    return {"type": "file", "id": "a", "attributes": {"last_analysis_stats": stats, "last_analysis_date": date}}


@pytest.mark.parametrize(
    ("subject", "value"),
    [
        (file(malicious=3, undetected=60), "malicious"),
        (file(malicious=2, undetected=60), "suspicious"),
        (file(suspicious=1, undetected=60), "suspicious"),
        (file(undetected=70), "clean"),
        (file(days=1000, undetected=70), "outdated"),
        (file(days=1000, malicious=3, undetected=70), "malicious"),
        (file(undetected=3), "unknown"),
        (file(), "unknown"),
        (file(timeout=70), "unknown"),
        (None, "unknown"),
    ],
)
def test_values(subject: object, value: str) -> None:
    assert verdict(subject, now=NOW).value == value
