"""References, threat actors, threat lists and threat profiles."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from vtyped_mock import PUBLIC_KEY, MockApp
from vtyped_mock.identifiers import EICAR_SHA256, url_sha256
from vtyped_mock.resources.collections import EXAMPLE_REFERENCE
from vtyped_mock.resources.threats import EXAMPLE_ACTOR, EXAMPLE_PROFILE

pytestmark = pytest.mark.anyio
ARTICLE = "https://example.com/reports/another?a=1"
NEW_REFERENCE: dict[str, Any] = {
    "type": "reference",
    "attributes": {"url": ARTICLE, "title": "Another", "author": "Ada Example", "creation_date": 1767225600},
    "relationships": {
        "files": {"data": [{"type": "file", "id": EICAR_SHA256}]},
        "urls": {"data": [{"type": "url", "url": "https://example.com/"}]},
    },
}


def unpadded(text: str) -> str:
    return quote(base64.b64encode(text.encode()).decode().rstrip("="), safe="")


async def create_profile(api: httpx.AsyncClient, **attributes: Any) -> Any:
    body = {"data": {"type": "threat_profile", "attributes": {"name": "Ours", **attributes}}}
    answer = await api.post("threat_profiles", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def test_a_reference_is_known_by_its_url(api: httpx.AsyncClient) -> None:
    made = (await api.post("references", json={"data": NEW_REFERENCE})).json()["data"]
    assert made["id"] == url_sha256(ARTICLE)
    assert made["attributes"]["creation_date"] == 1767225600
    assert (made["attributes"]["files_count"], made["attributes"]["iocs_count"]) == (1, 2)
    assert (await api.get(f"references/{unpadded(ARTICLE)}")).json()["data"] == made
    assert (await api.get(f"references/{made['id']}/files")).json()["data"][0]["id"] == EICAR_SHA256
    again = await api.post("references", json={"data": NEW_REFERENCE})
    assert (again.status_code, again.json()["error"]["code"]) == (409, "AlreadyExistsError")


async def test_a_reference_is_changed_by_id_or_url(api: httpx.AsyncClient) -> None:
    data = {"type": "reference", "id": EXAMPLE_REFERENCE, "attributes": {"title": "Changed"}}
    more = {"domains": {"data": [{"type": "domain", "id": "example.net"}]}}
    before = (await api.get(f"references/{EXAMPLE_REFERENCE}")).json()["data"]["attributes"]
    address = unpadded(before["url"])
    changed = (await api.patch(f"references/{address}", json={"data": {**data, "relationships": more}})).json()["data"]
    assert changed["attributes"]["title"] == "Changed"
    assert changed["attributes"]["domain_count"] == before["domain_count"] + 1
    other = {**data, "id": "f" * 64}
    assert (await api.patch(f"references/{EXAMPLE_REFERENCE}", json={"data": other})).status_code == 400
    assert (await api.patch(f"references/{'f' * 64}", json={"data": other})).status_code == 403


@pytest.mark.parametrize("name", [EXAMPLE_ACTOR, "Paper Tiger", "PAPER TIGER", "TA-000"])
async def test_a_threat_actor_goes_by_several_names(api: httpx.AsyncClient, name: str) -> None:
    shown = (await api.get(f"threat_actors/{name}")).json()["data"]
    assert (shown["id"], shown["attributes"]["name"]) == (EXAMPLE_ACTOR, "Paper Tiger")
    related = (await api.get(f"threat_actors/{name}/related_domains")).json()["data"]
    assert related == (await api.get(f"threat_actors/{EXAMPLE_ACTOR}/related_domains")).json()["data"]


async def test_nobody_knows_a_threat_actor_of_another_name(api: httpx.AsyncClient) -> None:
    assert (await api.get("threat_actors/Nobody in particular")).status_code == 404


async def test_threat_lists_come_by_the_hour(app: MockApp, api: httpx.AsyncClient) -> None:
    lists = (await api.get("threat_lists")).json()["data"]
    assert "ransomware" in lists
    latest = (await api.get("threat_lists/ransomware/latest")).json()["iocs"]
    assert {entry["data"]["type"] for entry in latest} == {"file"}
    assert (await api.get("threat_lists/ransomware/2026031607")).json()["iocs"] == latest
    assert (await api.get("threat_lists/ransomware/2026031606")).json()["iocs"] != latest
    assert (await api.get("threat_lists/ransomware/2026031608")).status_code == 404
    app.state.clock.advance(3600)
    assert (await api.get("threat_lists/ransomware/2026031608")).status_code == 200
    assert (await api.get("threat_lists/ransomware/2026030809")).status_code == 404
    assert (await api.get("threat_lists/ransomware/2026023109")).status_code == 404
    assert (await api.get("threat_lists/nonsense/latest")).status_code == 400


async def test_threat_lists_are_cut_and_sorted_by_kind(api: httpx.AsyncClient) -> None:
    domains = (await api.get("threat_lists/malware/latest", params={"type": "domain"})).json()["iocs"]
    assert {entry["data"]["type"] for entry in domains} == {"domain"}
    assert (await api.get("threat_lists/malware/latest", params={"type": "domain", "limit": 2})).json()[
        "iocs"
    ] == domains[:2]
    assert (await api.get("threat_lists/ransomware/latest", params={"type": "url"})).json() == {"iocs": []}


async def test_a_tool_is_told_the_assessment(api: httpx.AsyncClient) -> None:
    for headers, told in (({}, False), ({"x-tool": "example.tests.1.0"}, True)):
        entry = (await api.get("threat_lists/malware/latest", headers=headers)).json()["iocs"][0]
        assert ("gti_assessment" in entry["data"]["attributes"]) is told


async def test_a_profile_is_changed_in_part(api: httpx.AsyncClient) -> None:
    industry, region = "INTEREST_TYPE_TARGETED_INDUSTRY", "INTEREST_TYPE_TARGETED_REGION"
    made = await create_profile(api, interests={industry: ["Energy"]}, recommendation_config={"max_recs_per_type": 2})
    config = {"max_recs_per_type": 2, "min_categories_matched": 1, "max_days_since_last_seen": 180}
    assert made["attributes"]["recommendation_config"] == config
    body = {"type": "threat_profile", "id": made["id"], "attributes": {"interests": {region: ["NL"]}}}
    changed = (await api.patch(f"threat_profiles/{made['id']}", json={"data": body})).json()["data"]["attributes"]
    assert changed["interests"] == {region: ["NL"]}
    assert (changed["name"], changed["recommendation_config"]) == ("Ours", config)
    body["attributes"] = {"recommendation_config": {"max_recs_per_type": 21}}
    assert (await api.patch(f"threat_profiles/{made['id']}", json={"data": body})).status_code == 400


async def test_recommendations_follow_the_interests(api: httpx.AsyncClient) -> None:
    interests = {"INTEREST_TYPE_SOURCE_REGION": ["BR", "FR"]}
    made = await create_profile(api, interests=interests, recommendation_config={"max_recs_per_type": 2})
    found = (await api.get(f"threat_profiles/{made['id']}/recommendations", params={"limit": 40})).json()["data"]
    kinds = [item["attributes"]["collection_type"] for item in found]
    assert set(kinds) == {
        "threat-actor",
        "malware-family",
        "software-toolkit",
        "campaign",
        "report",
        "vulnerability",
    }
    assert all(kinds.count(kind) <= 2 for kind in kinds)
    for item in found:
        assert item["context_attributes"]["source"] == "SOURCE_RECOMMENDATION"
        [reason] = item["context_attributes"]["reason"]["interests"]
        assert reason["value"] in interests[reason["type"]]
    events = (await api.get(f"threat_profiles/{made['id']}/timeline/associations", params={"limit": 40})).json()["data"]
    assert {event["context_attributes"]["collection"]["id"] for event in events} == {item["id"] for item in found}
    idle = await create_profile(api)
    assert (await api.get(f"threat_profiles/{idle['id']}/recommendations")).json()["data"] == []


async def test_a_profile_belongs_to_its_user(api: httpx.AsyncClient) -> None:
    made = await create_profile(api)
    listed = (await api.get("threat_profiles", params={"filter": "name:ours"})).json()["data"]
    assert [item["id"] for item in listed] == [made["id"]]
    assert (await api.delete(f"threat_profiles/{made['id']}")).status_code == 200
    assert (await api.get(f"threat_profiles/{made['id']}")).status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        f"references/{EXAMPLE_REFERENCE}",
        f"threat_actors/{EXAMPLE_ACTOR}",
        "threat_lists",
        f"threat_profiles/{EXAMPLE_PROFILE}",
    ],
)
async def test_a_free_key_reads_none_of_it(app: MockApp, client: Callable[..., httpx.AsyncClient], path: str) -> None:
    async with client(app, PUBLIC_KEY) as other:
        assert (await other.get(path)).status_code == 403
