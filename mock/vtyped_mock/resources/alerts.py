"""What VT Alerts watches."""

from __future__ import annotations

from ..alerts import INTERVAL, check_asset
from ..document import Json
from ..stores import Making, Resource, written

_EXAMPLE = "100001"
_PAST = 20 * INTERVAL


def _asset(given: Json, making: Making) -> Json:
    check_asset(given["asset_type"], given["value"])
    created = making.now - (_PAST if making.stored.id == _EXAMPLE else 0)
    names = ("asset_type", "value", "asset_info")
    return written(making, given, names, lambda: {"creation_date": created, "last_modification_date": created})


RESOURCES = {
    "alerting_asset": Resource(
        "alerting_asset",
        lambda dice: str(dice.randint(200_000, 2**31 - 1)),
        _asset,
        examples={_EXAMPLE: {"asset_type": "domain", "value": "example.com"}},
    )
}
