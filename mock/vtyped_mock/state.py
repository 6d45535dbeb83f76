"""Everything that a mock remembers. Nothing in it knows of HTTP."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass

from .analyses import Analyses
from .clock import Clock
from .contents import Contents
from .dice import World
from .items import Items
from .monitor import Monitor
from .offers import Offers
from .opinions import Opinions
from .private_scans import PrivateScans
from .quotas import Quotas
from .resources import RESOURCES
from .settings import Settings
from .stores import Resource, stores
from .tokens import Tokens


@dataclass(frozen=True, slots=True)
class SeenRequest:
    """A request as the mock has seen it. The key itself is never kept."""

    time: float
    origin: str
    method: str
    path: str
    operation_id: str | None
    status: int
    has_key: bool


class State:
    """The items, analyses, comments, votes, quotas and addresses of one mock, and the requests it has seen.

    `stores` has the objects that users create, by type.
    """

    def __init__(self, settings: Settings | None = None, resources: Mapping[str, Resource] = RESOURCES) -> None:
        self.settings = settings or Settings()
        self.accounts = {account.key: account for account in self.settings.accounts}
        self._resources = resources
        self.clock = Clock(self.settings.start, self.settings.speed)
        self.world = World(self.settings.seed, int(self.clock.start))
        self.reset()

    def reset(self) -> None:
        """Forget everything and set the clock back to its start."""
        settings = self.settings
        self.clock.reset()
        self.items = Items(self.world)
        self.contents = Contents()
        self.opinions = Opinions(self.world.dice("opinions"), self.clock)
        self.analyses = Analyses(self.world, self.clock, settings.in_progress_after, settings.completed_after)
        self.private = PrivateScans(
            self.clock, settings.in_progress_after, settings.completed_after, settings.accounts[0]
        )
        self.monitor = Monitor(self.world, self.clock, settings.accounts[0])
        self.offers = Offers()
        self.stores = stores(list(self._resources.values()), self.world, self.clock, settings.accounts[0])
        self.quotas = Quotas(self.clock, settings.quota, settings.group_quota)
        self.tokens = Tokens(settings.seed, self.clock)
        self.requests: deque[SeenRequest] = deque(maxlen=100_000)
