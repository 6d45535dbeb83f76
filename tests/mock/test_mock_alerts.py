"""VT Alerts: assets, and what is noticed about them."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from vtyped_mock import MockApp
from vtyped_mock.alerts import INTERVAL

pytestmark = pytest.mark.anyio
ASSETS, NOTIFICATIONS = "alerts/assets", "alerts/notifications"


def asset(asset_type: str, value: str, **more: object) -> dict[str, Any]:
    return {"data": {"type": "alerting_asset", "attributes": {"asset_type": asset_type, "value": value, **more}}}


async def listed(api: httpx.AsyncClient, **query: Any) -> list[Any]:
    found: list[Any] = []
    while True:
        body = (await api.get(NOTIFICATIONS, params=query)).json()
        found += body["data"]
        if "cursor" not in body["meta"]:
            return found
        query["cursor"] = body["meta"]["cursor"]


async def test_an_asset_is_watched_until_it_is_deleted(app: MockApp, api: httpx.AsyncClient) -> None:
    made = (await api.post(ASSETS, json=asset("domain", "example.org", status="x"))).json()["data"]
    assert made["attributes"].keys() == {"asset_type", "value", "creation_date", "last_modification_date"}
    assert (await api.get(f"{ASSETS}/{made['id']}")).json()["data"] == made
    assert await listed(api, asset_id=made["id"]) == []
    app.state.clock.advance(INTERVAL * 2)
    found = await listed(api, asset_id=made["id"])
    assert len(found) == 2
    assert all("example.org" in json.dumps(each) for each in found)
    assert (await api.delete(f"{ASSETS}/{made['id']}")).status_code == 200
    assert await listed(api, asset_id=made["id"]) == []
    assert (await api.get(f"{NOTIFICATIONS}/{found[0]['id']}")).status_code == 404
    assert (await api.get(f"{ASSETS}/{made['id']}")).status_code == 404


async def test_a_brand_has_what_it_is_recognised_by(api: httpx.AsyncClient) -> None:
    icons = {"d" * 32: {"dhash": "00ff", "raw_md5": "d" * 32}}
    brand = {"domains": ["example.org"], "favicons": icons, "names": ["Lorem bank"]}
    made = await api.post(ASSETS, json=asset("brand", "Lorem", asset_info={"brand": brand}))
    assert made.json()["data"]["attributes"]["asset_info"] == {"brand": brand}


@pytest.mark.parametrize(
    ("asset_type", "value"), [("domain", "no domain"), ("ip range", "300.0.0.0/8"), ("host", "x.y")]
)
async def test_what_cannot_be_watched(api: httpx.AsyncClient, asset_type: str, value: str) -> None:
    assert (await api.post(ASSETS, json=asset(asset_type, value))).status_code == 400


async def test_assets_of_a_kind(api: httpx.AsyncClient) -> None:
    await api.post(ASSETS, json=asset("ip range", "192.0.2.0/24"))
    kinds = {}
    for kind in ("domain", "ip range", "brand"):
        found = (await api.get(ASSETS, params={"type": kind})).json()["data"]
        kinds[kind] = [each["attributes"]["value"] for each in found]
    assert kinds == {"domain": ["example.com"], "ip range": ["192.0.2.0/24"], "brand": []}


async def test_notifications_by_everything_they_can_be_asked_for_by(api: httpx.AsyncClient) -> None:
    every = await listed(api)
    created = [each["attributes"]["created"] for each in every]
    assert created == sorted(created, reverse=True)
    order = ["info", "low", "medium", "high", "critical"]
    for severity in order[1:]:
        found = await listed(api, severity=severity)
        assert found == [
            each for each in every if order.index(each["attributes"]["event_severity"]) >= order.index(severity)
        ]
    for name in ("detection_category", "use_case_category"):
        value = every[0]["attributes"][name]
        assert await listed(api, **{name: value}) == [each for each in every if each["attributes"][name] == value]
    kinds = [await listed(api, entity_type=kind) for kind in ("DOMAIN", "URL", "IP", "FILE")]
    assert sorted(each["id"] for kind in kinds for each in kind) == sorted(each["id"] for each in every)
    assert all("url_sighting" in each["attributes"]["event_message_json"] for each in kinds[1])
    assert await listed(api, last_n_hours=3) == every[:4]
    assert await listed(api, message_contains="example.com") == every
    assert await listed(api, message_contains="example.net") == []
    assert await listed(api, asset_id=1) == []


async def test_a_notification_alone(api: httpx.AsyncClient) -> None:
    for each in (await listed(api))[:3]:
        assert (await api.get(f"{NOTIFICATIONS}/{each['id']}")).json()["data"] == each
