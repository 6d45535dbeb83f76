"""What VT Alerts notices about the assets that are watched, as time goes by."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from .dice import Dice, World
from .document import Json
from .errors import InvalidArgumentError
from .reports import hosts

if TYPE_CHECKING:
    from .accounts import Account
    from .clock import Clock
    from .stores import Store, Stored

INTERVAL = 3600
"""Seconds from one notification about an asset to the next."""
SEVERITIES = ("info", "low", "medium", "high", "critical")
"""Rising."""

_FIRST, _EACH = 700_000, 10_000
_KINDS = {
    "DOMAIN": ("domain_sighting", "DETECTED_DOMAIN", "DOMAIN_TYPOSQUATTING", "SUBDOMAIN_ABUSE"),
    "URL": ("url_sighting", "DETECTED_URL", "BRAND_MATCH", "FAVICON_REUSE"),
    "IP": ("ip_sighting", "DETECTED_IP"),
    "FILE": ("file_contacting", "FILE_COMMUNICATING_WITH_DOMAIN", "PATTERN_EMBEDDED_IN_FILE"),
}
_USES = (
    "CORPORATE_INFRASTRUCTURE_ABUSE",
    "BRAND_IMPERSONATION",
    "PHISHING_COUNTERFEITING",
    "POTENTIAL_FALSE_POSITIVE",
)


@dataclass(frozen=True, slots=True)
class Alert:
    """A notification: about which asset, when, what kind of object, and its attributes."""

    id: str
    asset: str
    date: int
    entity_type: str
    attributes: Json


class Alerts:
    """The notifications of one mock. They follow from the assets, and are gone with them."""

    def __init__(self, world: World, clock: Clock, stores: Mapping[str, Store]) -> None:
        self._world = world
        self._clock = clock
        self._assets = stores.get("alerting_asset")

    def of(self, account: Account) -> Iterator[Alert]:
        """What was noticed about the assets of an account."""
        for stored in self._assets.visible(account) if self._assets else ():
            yield from self._about(stored)

    def _about(self, stored: Stored) -> Iterator[Alert]:
        begun = int(stored.attributes["creation_date"])
        for number in range(int(self._clock.now() - begun) // INTERVAL):
            date = begun + (number + 1) * INTERVAL
            dice = self._world.dice("alert", stored.id, number)
            first = stored.invented and number == 0
            entity = "DOMAIN" if first else dice.choice(tuple(_KINDS))
            event, *categories = _KINDS[entity]
            created = datetime.fromtimestamp(date, UTC)
            attributes = {
                "created": f"{created:%Y-%m-%dT%H:%M:%S.%fZ}",
                "event_severity": "medium" if first else dice.choice(SEVERITIES[:-1]),
                "use_case_category": _USES[0] if first else dice.choice(_USES),
                "detection_category": categories[0] if first else dice.choice(categories),
                "is_read": False,
                "event_message_json": {
                    "timestamp": {"seconds": str(date), "nanos": 0},
                    event: _event(dice, entity, stored.attributes["value"]),
                },
            }
            identifier = str(_FIRST + stored.number * _EACH + number)
            yield Alert(identifier, stored.id, date, entity, attributes)


def check_asset(asset_type: str, value: str) -> None:
    """Refuse what cannot be watched.

    Raises:
        InvalidArgumentError: A domain is none, or a range of addresses is none.
    """
    if asset_type == "domain" and ("." not in value or not value.replace("-", "").replace(".", "").isalnum()):
        raise InvalidArgumentError(f'"{value}" is no domain')
    if asset_type == "ip range":
        try:
            ipaddress.ip_network(value, strict=False)
        except ValueError:
            raise InvalidArgumentError(f'"{value}" is no range of addresses') from None


def _event(dice: Dice, entity: str, value: str) -> Json:
    address = {"address": hosts.address(dice)}
    if entity == "IP":
        return {"ip": address, "domains": [{"name": value}]}
    if entity == "URL":
        return {"url": {"url": hosts.url(dice, value)}, "domain": {"name": value}, "resolutions": [address]}
    if entity == "FILE":
        file = {
            "sha256": dice.hex(64),
            "file_type": "pe_exe",
            "verdicts": [{"engine": "Northlight", "signature": "Test"}],
        }
        return {"file_contacting": file, "domain_contacted": {"name": value}}
    return {"domain": {"name": f"{hosts.label(dice)}.{value}"}, "resolutions": [address]}
