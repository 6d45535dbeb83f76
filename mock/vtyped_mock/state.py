"""Everything that a mock remembers. Nothing in it knows of HTTP."""

from __future__ import annotations

from collections.abc import Mapping

from .alerts import Alerts
from .analyses import Analyses
from .clock import Clock
from .contents import Contents
from .dice import World
from .faults import Faults
from .hunting import Hunting
from .items import Items
from .journal import Journal
from .members import enrol
from .monitor import Monitor
from .offers import Offers
from .opinions import Opinions
from .prepared import prepare
from .private_scans import PrivateScans
from .quotas import Quotas
from .resources import RESOURCES
from .resources.collections import EXAMPLE_COLLECTION
from .settings import Settings
from .stores import Resource, stores
from .subscriptions import Subscriptions
from .tokens import Tokens


class State:
    """The items, analyses, comments, votes, accounts, quotas and addresses of one mock, and the requests it has seen.

    `stores` has the objects that users create, by type.
    """

    def __init__(self, settings: Settings | None = None, resources: Mapping[str, Resource] = RESOURCES) -> None:
        self._resources = resources
        self.clock = Clock()
        self.use(settings or Settings())

    def use(self, settings: Settings) -> None:
        """Begin anew with other settings.

        Raises:
            ValueError: An item is of a type of which the mock can hold none.
        """
        self.settings = settings
        self.reset()

    def reset(self) -> None:
        """Forget everything and set the clock back to its start."""
        settings = self.settings
        self.clock.reset(settings.start, settings.speed)
        self.world = World(settings.seed, int(self.clock.start))
        self.items = Items(self.world)
        self.contents = Contents()
        self.opinions = Opinions(self.world.dice("opinions"), self.clock, settings.accounts[0].user)
        self.analyses = Analyses(self.world, self.clock, settings.in_progress_after, settings.completed_after)
        self.private = PrivateScans(
            self.clock, settings.in_progress_after, settings.completed_after, settings.accounts[0]
        )
        self.monitor = Monitor(self.world, self.clock, settings.accounts[0])
        self.offers = Offers()
        self.accounts = {account.key: account for account in settings.accounts}
        self.stores = stores(list(self._resources.values()), self.world, self.clock, settings.accounts[0])
        self.subscriptions = Subscriptions(self.world, self.clock, [(settings.accounts[0].user, EXAMPLE_COLLECTION)])
        enrol(self.stores, settings.accounts)
        self.hunting = Hunting(self.world, self.clock, self.items, self.stores)
        self.alerts = Alerts(self.world, self.clock, self.stores)
        self.quotas = Quotas(self.clock, settings.quota, settings.group_quota)
        self.tokens = Tokens(settings.seed, self.clock)
        self.faults = Faults(settings.faults)
        self.requests = Journal()
        prepare(self, list(settings.items))

    def is_new(self, type_: str, identifier: str) -> bool:
        """Whether a thing is there only because somebody has brought it here, so that it has no past."""
        store = self.stores.get(type_)
        stored = store and store.find(identifier)
        return not stored.invented if stored else self.items.is_new(type_, identifier)
