"""What goes wrong with quotas."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Self

from vtyped_api.runtime.errors import VirusTotalError

from .limits import Limits


class QuotaStoreError(VirusTotalError):
    """The count of calls can be neither read nor kept; nothing was sent."""


class QuotaExhausted(VirusTotalError):  # noqa: N818  # it is a state with an end, not a fault
    """No call may go now; nothing was sent.

    Attributes:
        window: The window that is full: `minute`, `hour`, `day` or `month`.
        opens_at: When a call may go at the earliest; an aware datetime in UTC.
        limit: The limit of the window; `None` where it is not known.
        limits: The limits that the governor was given.
        refused: Whether the service refused a call; otherwise the calls that were counted fill the window.
    """

    def __init__(
        self, window: str, opens_at: datetime, limit: int | None, limits: Limits, refused: bool = False
    ) -> None:
        size = "" if limit is None else f" ({limit:,} calls)"
        state = "counts as used up, for the service refused a call" if refused else "is used up"
        # A second is the shortest that people read, and an instant too early is of no use.
        opening = (opens_at + timedelta(microseconds=999_999)).strftime("%Y-%m-%d %H:%M:%S UTC")
        super().__init__(f"the quota of the {window}{size} {state}; it opens at {opening}")
        self.window = window
        self.opens_at = opens_at
        self.limit = limit
        self.limits = limits
        self.refused = refused

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        return type(self), (self.window, self.opens_at, self.limit, self.limits, self.refused)
