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
    made = written(
        making,
        given,
        ("asset_type", "value"),
        lambda: {"creation_date": created, "last_modification_date": created},
    )
    if "brand" in given.get("asset_info", {}):
        made["asset_info"] = {"brand": _brand(given["asset_info"]["brand"])}
    return made


def _brand(given: Json) -> Json:
    made: Json = {name: given[name] for name in ("domains", "names") if name in given}
    if "favicons" in given:
        made["favicons"] = {
            md5: {name: icon[name] for name in ("dhash", "raw_md5")} for md5, icon in given["favicons"].items()
        }
    return made


RESOURCES = {
    "alerting_asset": Resource(
        "alerting_asset",
        lambda dice: str(dice.randint(200_000, 2**31 - 1)),
        _asset,
        examples={_EXAMPLE: {"asset_type": "domain", "value": "example.com"}},
    )
}
