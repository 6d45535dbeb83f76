"""Who may call the mock: keys, the users and groups behind them, and their rights."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

DEFAULT_KEY = "mock-key"
PUBLIC_KEY = "mock-public-key"

EVERY_RIGHT = frozenset({"enterprise", "threat_landscape", "special"})
"""The access words beyond `all`, which every key has."""


@dataclass(frozen=True, slots=True)
class Account:
    """An API key and whose it is.

    `access` holds the words of `x-access` that the key has beside `all`. `quota` maps windows to the requests of its
    user, in place of the quota that all users have.
    """

    key: str = field(repr=False)
    user: str
    group: str | None = None
    access: frozenset[str] = EVERY_RIGHT
    quota: Mapping[str, int] | None = None

    def may(self, access: str) -> bool:
        """Whether the key covers operations of this access word."""
        return access == "all" or access in self.access

    def is_one_of(self, holders: Iterable[tuple[str, str]]) -> bool:
        """Whether the user or the group is among pairs of type and id."""
        return not {("user", self.user), ("group", self.group)}.isdisjoint(holders)


DEFAULT_ACCOUNTS = (
    Account(DEFAULT_KEY, "mock_user", "mock_group"),
    Account(PUBLIC_KEY, "public_user", access=frozenset()),
)


def full_accounts(keys: Iterable[str]) -> tuple[Account, ...]:
    """Accounts of one group that have every right, the first of them as the default one is named."""
    return tuple(
        Account(key, "mock_user" if number == 1 else f"mock_user_{number}", "mock_group")
        for number, key in enumerate(keys, 1)
    )
