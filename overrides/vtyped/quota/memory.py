"""Counts for the threads of one process."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Mapping

from .ledger import Ledger
from .limits import Limits
from .store import Figure, Granted, Refused
from .windows import micros


class MemoryStore:
    """Keeps count in memory: for the clients, threads and tasks of one process."""

    blocks = False

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ledgers: defaultdict[str, Ledger] = defaultdict(Ledger)

    def reserve(self, account: str, limits: Limits, now: float) -> Granted | Refused:
        """Count a call if every window has room for it."""
        with self._lock:
            return self._ledgers[account].reserve(limits, micros(now))

    def hold(self, account: str, window: str, seconds: float, now: float) -> Refused:
        """Refuse every call for some seconds, unless a longer hold is in force; gives the one in force."""
        with self._lock:
            return self._ledgers[account].hold(window, micros(seconds), micros(now))

    def strike(self, account: str, now: float) -> Refused:
        """Hold all calls after a refusal that says no more; gives the hold in force."""
        with self._lock:
            return self._ledgers[account].strike(micros(now))

    def absolve(self, account: str, now: float) -> None:
        """Take note that a call succeeded after a refusal."""
        with self._lock:
            self._ledgers[account].absolve(micros(now))

    def learn(self, account: str, figures: Mapping[str, Figure], now: float) -> None:
        """Take over what the service tells of windows."""
        with self._lock:
            self._ledgers[account].learn(figures, micros(now))

    def read(self, account: str, now: float) -> tuple[Ledger, float]:
        """A copy of the ledger, and the present time on its clock."""
        with self._lock:
            return self._ledgers[account].copy(), now

    def forget(self, account: str) -> None:
        """Begin a new ledger."""
        with self._lock:
            self._ledgers.pop(account, None)

    def close(self) -> None:
        """There is nothing to let go of."""
