"""What can be chosen about a mock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from .accounts import DEFAULT_ACCOUNTS, Account
from .clock import START
from .faults import Fault
from .prepared import Prepared


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices behind one mock.

    `accounts` are the keys that are accepted, each with its user, group and rights; the first of them owns what is
    there from the start. `quota` maps `minute`, `hour`, `day` and `month` to a number of requests a user, and
    `group_quota` to one for all users of a group together; what they leave out is unlimited. An analysis is queued
    until `in_progress_after` seconds of virtual time have gone by, and completed after `completed_after`. `items` are
    things that are otherwise than they would be, and `faults` what goes wrong, from the start and after each reset.
    """

    seed: int = 0
    speed: float = 1.0
    start: datetime = START
    accounts: Sequence[Account] = DEFAULT_ACCOUNTS
    quota: Mapping[str, int] = field(default_factory=dict)
    group_quota: Mapping[str, int] = field(default_factory=dict)
    in_progress_after: float = 2.0
    completed_after: float = 5.0
    items: Sequence[Prepared] = ()
    faults: Sequence[Fault] = ()
