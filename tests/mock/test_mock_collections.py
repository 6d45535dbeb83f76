"""Collections: indicators that count, exports, searches, subscriptions, and who may change what."""

from __future__ import annotations

import csv
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest

from vtyped_mock import PUBLIC_KEY, MockApp
from vtyped_mock.identifiers import EICAR_MD5, EICAR_SHA256, url_sha256
from vtyped_mock.resources.collections import EXAMPLE_COLLECTION, INDICATORS

pytestmark = pytest.mark.anyio
NEW: dict[str, Any] = {
    "type": "collection",
    "attributes": {"name": "Test pages", "description": "Pages for documentation."},
    "relationships": {
        "files": {"data": [{"type": "file", "id": EICAR_MD5}]},
        "urls": {"data": [{"type": "url", "url": "HTTPS://example.com"}, {"type": "url", "id": "a" * 64}]},
        "domains": {"data": [{"type": "domain", "id": "example.org"}]},
    },
}


@pytest.fixture
async def stranger(app: MockApp, client: Callable[..., httpx.AsyncClient]) -> AsyncIterator[httpx.AsyncClient]:
    async with client(app, PUBLIC_KEY) as other:
        yield other


async def create(api: httpx.AsyncClient, **more: Any) -> Any:
    answer = await api.post("collections", json={"data": {**NEW, **more}})
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def counts(api: httpx.AsyncClient, identifier: str) -> dict[str, int]:
    attributes = (await api.get(f"collections/{identifier}")).json()["data"]["attributes"]
    return {name: attributes[f"{name}_count"] for name in INDICATORS}


async def listed(api: httpx.AsyncClient, path: str) -> list[str]:
    return [item["id"] for item in (await api.get(path, params={"limit": 40})).json()["data"]]


async def test_indicators_are_counted_and_listed_by_the_ids_of_their_reports(api: httpx.AsyncClient) -> None:
    made = await create(api)
    assert await counts(api, made["id"]) == {"files": 1, "urls": 2, "domains": 1, "ip_addresses": 0}
    assert await listed(api, f"collections/{made['id']}/files") == [EICAR_SHA256]
    assert await listed(api, f"collections/{made['id']}/urls") == [url_sha256("https://example.com/"), "a" * 64]
    assert made["id"] in await listed(api, f"files/{EICAR_SHA256}/collections")
    assert made["id"] in await listed(api, "domains/example.org/collections")
    owner = (await api.get(f"collections/{made['id']}/owner")).json()["data"]
    assert (owner["type"], owner["id"]) == ("user", "mock_user")


async def test_indicators_are_found_in_text(api: httpx.AsyncClient) -> None:
    text = f"See https://example.com/a, (http://192.0.2.7/x) and {EICAR_MD5}; mail me@example.net. Host: 192.0.2.44!"
    made = await create(api, relationships={}, raw_items=text)
    assert await counts(api, made["id"]) == {"files": 1, "urls": 2, "domains": 0, "ip_addresses": 1}
    changes = {"type": "collection", "id": made["id"], "attributes": {}, "raw_items": "www.Example.org and 999.1.1.1"}
    changed = await api.patch(f"collections/{made['id']}", json={"data": changes})
    assert changed.json()["data"]["attributes"]["domains_count"] == 1
    assert await listed(api, f"collections/{made['id']}/domains") == ["www.example.org"]


async def test_a_change_leaves_the_rest_as_it_is(app: MockApp, api: httpx.AsyncClient) -> None:
    made = await create(api)
    app.state.clock.advance(60)
    changes = {"type": "collection", "id": made["id"], "attributes": {"name": "Other", "tags": ["x"]}}
    answer = await api.patch(f"collections/{made['id']}", json={"data": changes})
    changed = answer.json()["data"]["attributes"]
    assert changed == {
        **made["attributes"],
        "name": "Other",
        "tags": ["x"],
        "last_modification_date": made["attributes"]["last_modification_date"] + 60,
    }
    wrong = await api.patch(f"collections/{made['id']}", json={"data": {**changes, "id": EXAMPLE_COLLECTION}})
    assert wrong.status_code == 400


async def test_indicators_come_and_go(app: MockApp, api: httpx.AsyncClient) -> None:
    made = await create(api)
    path = f"collections/{made['id']}/domains"
    more = {"data": [{"type": "domain", "id": name} for name in ("EXAMPLE.org", "example.net")]}
    app.state.clock.advance(60)
    for _ in range(2):
        assert (await api.post(path, json=more)).status_code == 200
    assert await listed(api, path) == ["example.org", "example.net"]
    assert (await counts(api, made["id"]))["domains"] == 2
    shown = (await api.get(f"collections/{made['id']}")).json()["data"]["attributes"]
    assert shown["last_modification_date"] == made["attributes"]["last_modification_date"] + 60
    gone = {"data": [{"type": "domain", "id": name} for name in ("example.org", "never.example.com")]}
    assert (await api.request("DELETE", path, json=gone)).status_code == 200
    assert await listed(api, path) == ["example.net"]
    urls = f"collections/{made['id']}/urls"
    gone = {"data": [{"type": "url", "url": "https://example.com/"}]}
    assert (await api.request("DELETE", urls, json=gone)).status_code == 200
    assert await listed(api, urls) == ["a" * 64]


@pytest.mark.parametrize(("relationship", "status"), [("comments", 400), ("owner", 405), ("nonsense", 400)])
async def test_only_indicators_can_be_added(api: httpx.AsyncClient, relationship: str, status: int) -> None:
    body = {"data": [{"type": "domain", "id": "example.com"}]}
    assert (await api.post(f"collections/{EXAMPLE_COLLECTION}/{relationship}", json=body)).status_code == status


async def test_only_the_owner_changes_a_collection(api: httpx.AsyncClient, stranger: httpx.AsyncClient) -> None:
    made = await create(api)
    hidden = await create(api, attributes={"name": "Hidden", "private": True})
    changes = {"type": "collection", "attributes": {"name": "Mine"}}
    more = {"data": [{"type": "domain", "id": "example.net"}]}
    for identifier, status in ((made["id"], 403), (hidden["id"], 404), ("f" * 64, 403)):
        path = f"collections/{identifier}"
        body = {"data": {**changes, "id": identifier}}
        assert (await stranger.patch(path, json=body)).status_code == status
        assert (await stranger.post(f"{path}/domains", json=more)).status_code == status
        assert (await stranger.delete(path)).status_code == status
    assert (await stranger.get(f"collections/{made['id']}")).status_code == 200
    assert (await stranger.get(f"collections/{hidden['id']}")).status_code == 404
    assert hidden["id"] in await listed(api, "collections")


async def test_a_deleted_collection_is_gone(api: httpx.AsyncClient) -> None:
    made = await create(api)
    assert (await api.delete(f"collections/{made['id']}")).status_code == 200
    assert (await api.get(f"collections/{made['id']}")).status_code == 404
    assert made["id"] not in await listed(api, f"files/{EICAR_SHA256}/collections")


async def test_comments_on_a_new_collection(api: httpx.AsyncClient) -> None:
    path = f"collections/{(await create(api))['id']}/comments"
    body = {"data": {"type": "comment", "attributes": {"text": "Lorem #ipsum"}}}
    given = (await api.post(path, json=body)).json()["data"]
    assert (await api.get(path)).json()["data"] == [given]


async def test_exports_hold_what_the_collection_holds(api: httpx.AsyncClient) -> None:
    path = f"collections/{(await create(api))['id']}"
    exported = (await api.get(f"{path}/download/json")).json()
    assert exported["files"] == [EICAR_SHA256]
    assert exported["urls"][0] == "https://example.com/"
    assert exported.keys() == {"files", "urls", "domains"}
    answer = await api.get(f"{path}/download/csv")
    assert answer.headers["content-type"].startswith("text/csv")
    assert list(csv.reader(answer.text.splitlines()))[1] == ["files", EICAR_SHA256]
    bundle = (await api.get(f"{path}/download/stix")).json()
    assert bundle["type"] == "bundle"
    assert len(bundle["objects"]) == 4
    assert (await api.get(f"{path}/domains/download/json")).json() == {"domains": ["example.org"]}
    assert (await api.get(f"{path}/nonsense/download/json")).status_code == 404


async def test_what_indicators_have_in_common(api: httpx.AsyncClient) -> None:
    made = await create(api)
    found = (await api.get(f"collections/{made['id']}/aggregations/download/json")).json()
    assert {"count": 1, "value": "org"} in found["domains"]["tlds"]
    rows = (await api.get(f"collections/{made['id']}/aggregations/download/csv")).text.splitlines()
    assert "domains,tlds,org,1" in rows
    assert (await api.get(f"collections/{made['id']}/aggregations/download/stix")).status_code == 400


async def test_a_search_stays_in_the_collection(api: httpx.AsyncClient) -> None:
    path = f"collections/{(await create(api))['id']}/search"
    found = (await api.get(path, params={"query": "size:68"})).json()
    assert [item["id"] for item in found["data"]] == [EICAR_SHA256]
    assert found["meta"]["total_hits"] == 1
    found = (await api.get(path, params={"query": "entity:domain tld:org"})).json()
    assert [(item["type"], item["id"]) for item in found["data"]] == [("domain", "example.org")]
    assert (await api.get(path, params={"query": "entity:ip_address"})).json()["data"] == []
    assert (await api.get(path)).status_code == 400


async def test_features_as_objects_or_as_descriptors(api: httpx.AsyncClient) -> None:
    path = f"collections/{EXAMPLE_COLLECTION}/features/search"
    asked = {"entity_type": "domain", "feature_type": "tlds", "feature_id": "com"}
    whole = (await api.get(path, params=asked)).json()["data"]
    short = (await api.get(path, params={**asked, "descriptors_only": "true"})).json()["data"]
    assert whole
    assert [(item["type"], item["id"]) for item in short] == [(item["type"], item["id"]) for item in whole]
    assert all("attributes" in item for item in whole)
    assert not any("attributes" in item for item in short)


async def test_a_subscription_belongs_to_its_user(
    app: MockApp, api: httpx.AsyncClient, stranger: httpx.AsyncClient
) -> None:
    path = f"collections/{(await create(api))['id']}/subscription_preferences"
    assert (await stranger.get(path)).status_code == 404
    body = {"data": {"type": "collection_subscription_preferences", "attributes": {"daily_email": True}}}
    first = (await stranger.post(path, json=body)).json()["data"]
    app.state.clock.advance(60)
    body["data"]["attributes"] = {"daily_email": False, "unheard_of": True}
    second = (await stranger.post(path, json=body)).json()["data"]
    assert second["id"] == first["id"]
    assert second["attributes"] == {
        "daily_email": False,
        "creation_date": first["attributes"]["creation_date"],
        "last_modification_date": first["attributes"]["last_modification_date"] + 60,
    }
    assert (await stranger.get(path)).json()["data"] == second
    assert (await api.get(path)).status_code == 404


async def test_collections_of_other_people_are_found_under_every_id(api: httpx.AsyncClient) -> None:
    for beginning, kind in (("campaign--", "campaign"), ("vulnerability--", "vulnerability"), ("", "collection")):
        shown = (await api.get(f"collections/{beginning}{'b' * 32}")).json()["data"]["attributes"]
        assert shown["collection_type"] == kind
    related = (await api.get(f"collections/{EXAMPLE_COLLECTION}/campaigns")).json()["data"]
    assert {item["attributes"]["collection_type"] for item in related} == {"campaign"}


async def test_a_new_collection_is_tied_to_no_threat(api: httpx.AsyncClient) -> None:
    made = await create(api)
    assert await listed(api, f"collections/{made['id']}/associations") == []
