"""Who follows which collection."""

from __future__ import annotations

from .clock import Clock
from .dice import World
from .document import Json
from .errors import NotFoundError


class Subscriptions:
    """The subscriptions of users to collections. Some are there from the start."""

    def __init__(self, world: World, clock: Clock, given: list[tuple[str, str]]) -> None:
        self._world = world
        self._clock = clock
        self._preferences: dict[tuple[str, str], Json] = {}
        for user, collection in given:
            self.change(user, collection, daily_email=True)

    def change(self, user: str, collection: str, *, daily_email: bool) -> Json:
        """Subscribe a user, or change the subscription."""
        now = self._clock.timestamp()
        before = self._preferences.get((user, collection), {"creation_date": now})
        self._preferences[user, collection] = before | {"daily_email": daily_email, "last_modification_date": now}
        return self.get(user, collection)

    def get(self, user: str, collection: str) -> Json:
        """The subscription of a user as an object."""
        if (user, collection) not in self._preferences:
            raise NotFoundError(f'User "{user}" does not follow the collection "{collection}"')
        return {
            "id": self._world.digest("md5", "subscription", user, collection),
            "type": "collection_subscription_preferences",
            "attributes": self._preferences[user, collection],
        }
