"""What keeps count of the calls of each key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

import attrs

if TYPE_CHECKING:
    from .ledger import Ledger
    from .limits import Limits


@attrs.frozen
class Granted:
    """A call may go, and has been counted."""

    at: float
    """When it was counted, in Unix seconds on the store's clock, which never goes back."""
    struck: bool
    """Whether a refusal stands that no successful call has lifted yet."""


@attrs.frozen
class Refused:
    """No call may go."""

    at: float
    """When the store was asked, in Unix seconds on the clock that `until` is on."""
    until: float
    """When a call may go at the earliest."""
    window: str
    """The window that is full, `minute`, `hour`, `day` or `month`; of several the one that opens last."""
    limit: int | None
    """Its limit, where it is known."""
    held: bool
    """Whether the service refused a call; otherwise the calls that were counted fill the window."""


@attrs.frozen
class Figure:
    """What the service tells of a window."""

    limit: int
    used: int


class Store(Protocol):
    """Keeps a ledger for each account, which is the digest of a key.

    Every operation is atomic among all who share the store. `now` is the caller's wall clock in Unix seconds. A clock
    that goes back opens nothing: until it has caught up with the latest call, time stands still for the ledger.

    Raises:
        QuotaStoreError: The store cannot be used.
    """

    blocks: bool
    """Whether operations wait for a disk or a network, so that an event loop had better call them in a thread."""

    def reserve(self, account: str, limits: Limits, now: float) -> Granted | Refused:
        """Count a call if every window has room for it. Limits that the service has told go before `limits`."""
        ...

    def hold(self, account: str, window: str, seconds: float, now: float) -> Refused:
        """Refuse every call for some seconds, unless a longer hold is in force; gives the one in force."""
        ...

    def strike(self, account: str, now: float) -> Refused:
        """Take note that the service refused a call and did not say for how long; gives the hold in force.

        All calls are held until the minute has passed; after a second refusal that follows that wait, without a
        success in between, until the day has.
        """
        ...

    def absolve(self, account: str, now: float) -> None:
        """Take note that a call succeeded after a refusal."""
        ...

    def learn(self, account: str, figures: Mapping[str, Figure], now: float) -> None:
        """Take over what the service tells of windows, by their names. Calls counted here are never taken back."""
        ...

    def read(self, account: str, now: float) -> tuple[Ledger, float]:
        """A copy of the ledger, and the present time on its clock."""
        ...

    def forget(self, account: str) -> None:
        """Begin a new ledger."""
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...
