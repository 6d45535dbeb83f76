"""Digital Threat Monitoring: alerts that come as time goes by, what was done about them, and documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .clock import Clock
from .dice import World
from .document import Json
from .errors import NotFoundError
from .reports import hosts
from .times import rfc3339

INTERVAL = 3600
"""Seconds from one alert to the next."""

_BEFORE = 60
_TYPES = {
    "Paste": "paste",
    "Message": "message",
    "Forum Post": "forum_post",
    "Domain Discovery": "domain_discovery",
    "Web Content": "web_content_publish",
}
_SEVERITIES = ("low", "medium", "high")
_MONITORS = (("cq1mon00000000000001", "Example brand", "example-brand"), ("cq1mon00000000000002", "Staff", "staff"))


@dataclass(slots=True)
class DtmAlert:
    """An alert: what it shows, how bad its indicator is, the value that was found, and the document it came from."""

    id: str
    date: int
    shown: Json
    score: int
    match: str
    doc: Json
    topics: list[str]
    analysis: str | None = None
    attachments: list[str] = field(default_factory=list)
    """Names of files."""


class Dtm:
    """What one mock knows of the dark web. Sixty alerts are there at the start, then one comes every hour."""

    def __init__(self, world: World, clock: Clock) -> None:
        self._world = world
        self._clock = clock
        self._made: dict[int, DtmAlert] = {}

    def alerts(self) -> Iterator[DtmAlert]:
        """The alerts, the oldest first."""
        since = int(self._clock.now() - self._clock.start) // INTERVAL
        for number in range(1, _BEFORE + since + 1):
            if number not in self._made:
                self._made[number] = self._alert(number)
            yield self._made[number]

    def alert(self, identifier: str) -> DtmAlert:
        """The alert with an id.

        Raises:
            NotFoundError: There is none.
        """
        found = next((alert for alert in self.alerts() if alert.id == identifier), None)
        if found is None:
            raise NotFoundError(f'Alert "{identifier}" not found')
        return found

    def set_status(self, identifier: str, status: str) -> DtmAlert:
        """Change the status of an alert."""
        alert = self.alert(identifier)
        alert.shown |= {"status": status, "updated_at": rfc3339(self._clock.now())}
        return alert

    def _alert(self, number: int) -> DtmAlert:
        dice = self._world.dice("dtm", number)
        kind = dice.choice(tuple(_TYPES))
        monitor, name, tag = dice.choice(_MONITORS)
        value = f"{hosts.label(dice)}.example.com"
        date = int(self._clock.start) + (number - _BEFORE) * INTERVAL
        body = f"Somebody has written of {value} again and again. " * dice.randint(1, 8)
        doc = {"__type": _TYPES[kind], "title": f"All about {value}", "body": body.strip(), "language": "en"}
        identifier = f"cq1dtm{number:014}"
        shown = {
            "id": identifier,
            "title": f"{kind} that names {value}",
            "alert_summary": f"{value} was named.",
            "alert_type": kind,
            "status": "new",
            "severity": dice.choice(_SEVERITIES),
            "created_at": rfc3339(date),
            "updated_at": rfc3339(date),
            "monitor_id": monitor,
            "monitor_name": name,
            "tags": [tag],
        }
        return DtmAlert(identifier, date, shown, dice.randint(0, 100), value, doc, [value])
