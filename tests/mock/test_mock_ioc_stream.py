"""The IoC stream: what comes into it, how it is filtered, what is deleted."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from vtyped_mock import MockApp
from vtyped_mock.hunting import INTERVAL

pytestmark = pytest.mark.anyio
STREAM, NOTIFICATIONS = "ioc_stream", "ioc_stream_notifications"
ONE = "rule one { condition: true }"


async def listed(api: httpx.AsyncClient, **query: Any) -> list[Any]:
    found: list[Any] = []
    asked = {"limit": "40", **query}
    while True:
        body = (await api.get(STREAM, params=asked)).json()
        found += body["data"]
        if "cursor" not in body["meta"]:
            return found
        asked["cursor"] = body["meta"]["cursor"]


def contexts(entries: list[Any]) -> list[Any]:
    return [entry["context_attributes"] for entry in entries]


async def test_the_latest_come_first_and_say_why_they_came(api: httpx.AsyncClient) -> None:
    entries = await listed(api)
    dates = [context["notification_date"] for context in contexts(entries)]
    assert dates == sorted(dates, reverse=True)
    assert await listed(api, order="date+") != entries
    assert {entry["type"] for entry in entries} == {"file", "url", "domain", "ip_address"}
    for context in contexts(entries):
        assert (context["hunting_info"] is None) == (context["origin"] == "subscriptions") == (context["tags"] == [])
    [source] = next(each for each in contexts(entries) if each["origin"] == "hunting")["sources"]
    assert source.keys() == {"type", "id", "label"}


async def test_descriptors_are_the_same_without_attributes(api: httpx.AsyncClient) -> None:
    whole, short = await listed(api), await listed(api, descriptors_only="true")
    assert [entry["context_attributes"]["notification_id"] for entry in short] == [
        entry["context_attributes"]["notification_id"] for entry in whole
    ]
    assert all("attributes" in entry for entry in whole)
    assert not [entry for entry in short if "attributes" in entry]


@pytest.mark.parametrize(
    ("kind", "type_", "members"),
    [
        ("file", "file", "files"),
        ("url", "url", "urls"),
        ("domain", "domain", "domains"),
        ("ip", "ip_address", "ip_addresses"),
    ],
)
async def test_rules_bring_objects_of_their_kind(
    app: MockApp, api: httpx.AsyncClient, kind: str, type_: str, members: str
) -> None:
    body = {"name": "mine", "rules": ONE, "match_object_type": kind}
    made = await api.post(
        "intelligence/hunting_rulesets", json={"data": {"type": "hunting_ruleset", "attributes": body}}
    )
    app.state.clock.advance(INTERVAL * 2)
    found = await listed(api, filter=f"source_id:{made.json()['data']['id']} source_type:hunting_ruleset")
    assert [entry["type"] for entry in found] == [type_, type_]
    assert (await api.get(f"{members}/{found[0]['id']}")).status_code == 200
    notice = contexts(found)[0]
    told = (await api.get(f"{NOTIFICATIONS}/{notice['notification_id']}")).json()["data"]["attributes"]
    assert (told["entity_type"], told["entity_id"], told["origin"]) == (type_, found[0]["id"], "hunting")
    assert told["hunting_info"]["rule_name"] == "one"


async def test_jobs_bring_what_they_find(app: MockApp, api: httpx.AsyncClient) -> None:
    body = {"data": {"type": "retrohunt_job", "attributes": {"rules": ONE}}}
    identifier = (await api.post("intelligence/retrohunt_jobs", json=body)).json()["data"]["id"]
    asked = f"source_type:retrohunt_job source_id:{identifier}"
    assert await listed(api, filter=asked) == []
    app.state.clock.advance(3600)
    files = (await api.get(f"intelligence/retrohunt_jobs/{identifier}/matching_files", params={"limit": 40})).json()
    assert {entry["id"] for entry in await listed(api, filter=asked)} == {file["id"] for file in files["data"]}


async def test_filters(app: MockApp, api: httpx.AsyncClient) -> None:
    every = await listed(api)
    subscribed = await listed(api, filter="origin:subscriptions")
    assert subscribed == [entry for entry in every if entry["context_attributes"]["origin"] == "subscriptions"]
    both = await listed(api, filter="origin:subscriptions entity_type:domain")
    assert both == [entry for entry in subscribed if entry["type"] == "domain"]
    one = every[3]
    assert one in await listed(api, filter=f"entity_id:{one['id']}")
    assert {
        entry["context_attributes"]["hunting_info"]["rule_name"]
        for entry in await listed(api, filter="notification_tag:eicar")
    } == {"eicar"}
    early = await listed(api, filter="date:2026-03-16T08:00:00-")
    late = await listed(api, filter="date:2026-03-16T08:00:00+")
    assert late + early == every
    assert late
    assert early
    refused = await api.get(STREAM, params={"filter": "origin:elsewhere"})
    assert (refused.status_code, refused.json()["error"]["code"]) == (400, "BadRequestError")


async def test_deletion_in_bulk_takes_its_time(app: MockApp, api: httpx.AsyncClient) -> None:
    every = await listed(api)
    assert (await api.delete(STREAM, params={"filter": "entity_type:file"})).status_code == 200
    left = await listed(api)
    assert left == [entry for entry in every if entry["type"] != "file"]
    refused = await api.delete(STREAM)
    assert (refused.status_code, refused.json()["error"]["code"]) == (429, "TooManyRequests")
    assert await listed(api) == left
    app.state.clock.advance(2)
    assert (await api.delete(STREAM)).status_code == 200
    assert await listed(api) == []


async def test_one_notification_is_deleted(app: MockApp, api: httpx.AsyncClient) -> None:
    every = await listed(api)
    identifier = contexts(every)[0]["notification_id"]
    assert (await api.delete(f"{NOTIFICATIONS}/{identifier}")).status_code == 200
    assert await listed(api) == every[1:]
    for call in (api.get, api.delete):
        assert (await call(f"{NOTIFICATIONS}/{identifier}")).status_code == 404
    app.state.reset()
    assert await listed(api) == every
