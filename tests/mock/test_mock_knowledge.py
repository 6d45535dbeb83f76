"""ATT&CK, rules of the community, records of the past, and the names that the service uses."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from vtyped_mock.document import Document
from vtyped_mock.identifiers import EICAR_SHA256

pytestmark = pytest.mark.anyio


async def data(api: httpx.AsyncClient, path: str, **query: str) -> Any:
    answer = await api.get(path, params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def every(api: httpx.AsyncClient, path: str, **query: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    while True:
        page = (await api.get(path, params={"limit": "40", **query})).json()
        found += page["data"]
        if "cursor" not in page["meta"]:
            return found
        query["cursor"] = page["meta"]["cursor"]


async def test_tactics_and_techniques_lead_to_each_other(api: httpx.AsyncClient) -> None:
    techniques = await every(api, "attack_tactics/TA0005/attack_techniques")
    assert len(techniques) > 3
    for technique in techniques:
        assert await data(api, f"attack_techniques/{technique['id']}") == technique
        assert "TA0005" in [
            tactic["id"] for tactic in await data(api, f"attack_techniques/{technique['id']}/attack_tactics")
        ]


async def test_sub_techniques_have_a_parent(api: httpx.AsyncClient) -> None:
    below = await data(api, "attack_techniques/T1055/subtechniques")
    assert {technique["id"] for technique in below} == {"T1055.001", "T1055.012"}
    assert all(technique["attributes"]["info"]["x_mitre_is_subtechnique"] for technique in below)
    assert (await data(api, "attack_techniques/T1055.001/parent_technique"))["id"] == "T1055"
    assert await data(api, "attack_techniques/T1055/parent_technique") is None


async def test_a_revoked_technique_names_its_successor(api: httpx.AsyncClient) -> None:
    assert (await data(api, "attack_techniques/T1086"))["attributes"]["revoked"] is True
    assert (await data(api, "attack_techniques/T1086/revoking_technique"))["id"] == "T1059.001"
    assert await data(api, "attack_techniques/T1055/revoking_technique") is None


@pytest.mark.parametrize("path", ["attack_tactics/TA0099", "attack_techniques/T9999", "attack_techniques/T1055.999"])
async def test_unknown_parts_of_attack_are_not_found(api: httpx.AsyncClient, path: str) -> None:
    assert (await api.get(path)).status_code == 404


async def test_rules_that_matched_a_file_can_be_read(api: httpx.AsyncClient) -> None:
    yara = sigma = 0
    for number in range(40):
        attributes = (await data(api, f"files/{number + 0x1000:064x}".replace("/0", "/f")))["attributes"]
        for match in attributes.get("crowdsourced_yara_results", []):
            ruleset = await data(api, f"yara_rulesets/{match['ruleset_id']}")
            assert ruleset["attributes"]["name"] == match["ruleset_name"]
            assert f"rule {match['rule_name']} " in ruleset["attributes"]["rules"]
            names = [
                rule["attributes"]["name"] for rule in await every(api, f"yara_rulesets/{ruleset['id']}/yara_rules")
            ]
            assert match["rule_name"] in names
            yara += 1
        for match in attributes.get("sigma_analysis_results", []):
            rule = (await data(api, f"sigma_rules/{match['rule_id']}"))["attributes"]
            assert (rule["title"], rule["level"], rule["source"]) == (
                match["rule_title"],
                match["rule_level"],
                match["rule_source"],
            )
            sigma += 1
    assert yara
    assert sigma


async def test_all_yara_rules_are_listed_once(api: httpx.AsyncClient) -> None:
    listed = await every(api, "yara_rules")
    assert len(listed) > 40
    assert len({rule["id"] for rule in listed}) == len(listed)
    for rule in listed[::9]:
        assert await data(api, f"yara_rules/{quote(rule['id'], safe='')}") == rule


@pytest.mark.parametrize(
    ("order", "name"),
    [
        ("matches", "matches"),
        ("creation_date", "creation_date"),
        ("included_date", "included_date"),
        ("modification_date", "last_modification_date"),
    ],
)
async def test_yara_rules_are_ordered(api: httpx.AsyncClient, order: str, name: str) -> None:
    up = [rule["attributes"][name] for rule in await every(api, "yara_rules", order=f"{order}+")]
    down = [rule["attributes"][name] for rule in await every(api, "yara_rules", order=f"{order}-")]
    assert up == sorted(up)
    assert down == up[::-1]


async def test_yara_rules_are_filtered(api: httpx.AsyncClient) -> None:
    listed = [rule["attributes"] for rule in await every(api, "yara_rules")]
    middle = sorted(rule["included_date"] for rule in listed)[len(listed) // 2]
    cases: dict[str, Callable[[dict[str, Any]], bool]] = {
        "enabled:false": lambda rule: not rule["enabled"],
        "tag:windows": lambda rule: "windows" in rule["tags"],
        "threat_category:trojan enabled:true": lambda rule: "trojan" in rule["threat_categories"] and rule["enabled"],
        'author:"A. Analyst"': lambda rule: rule["author"] == "A. Analyst",
        "name:Macro_AutoOpen": lambda rule: rule["name"] == "Macro_AutoOpen",
        f"included_date:{middle}+": lambda rule: rule["included_date"] >= middle,
        f"included_date:{middle}-": lambda rule: rule["included_date"] < middle,
    }
    for text, expected in cases.items():
        found = [rule["attributes"]["name"] for rule in await every(api, "yara_rules", filter=text)]
        assert sorted(found) == sorted(rule["name"] for rule in listed if expected(rule)), text
        assert found


@pytest.mark.parametrize("text", ["windows", "size:4", "included_date:soon"])
async def test_other_filters_are_refused(api: httpx.AsyncClient, text: str) -> None:
    answer = await api.get("yara_rules", params={"filter": text})
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "BadRequestError")


@pytest.mark.parametrize(
    "path", [f"sigma_rules/{'0' * 64}", "yara_rulesets/0000000000", "yara_rules/0000000000%7CRule"]
)
async def test_unknown_rules_are_not_found(api: httpx.AsyncClient, path: str) -> None:
    assert (await api.get(path)).status_code == 404


@pytest.mark.parametrize("relationship", ["historical_whois", "historical_ssl_certificates", "resolutions"])
@pytest.mark.parametrize("host", ["domains/example.com", "ip_addresses/192.0.2.44", "domains/www.example.org"])
async def test_listed_records_are_found_by_their_ids(api: httpx.AsyncClient, host: str, relationship: str) -> None:
    paths = {"whois": "whois", "ssl_cert": "ssl_certs", "resolution": "resolutions"}
    listed = await every(api, f"{host}/{relationship}")
    assert listed
    for record in listed:
        alone = await data(api, f"{paths[record['type']]}/{record['id']}")
        assert alone["attributes"] == record["attributes"]


async def test_listed_submissions_are_found_by_their_ids(api: httpx.AsyncClient) -> None:
    await api.post("urls", data={"url": "https://example.com/new"})
    new = base64.urlsafe_b64encode(b"https://example.com/new").decode().rstrip("=")
    for item in (f"files/{EICAR_SHA256}", f"urls/{new}"):
        listed = await every(api, f"{item}/submissions")
        assert listed
        for submission in listed:
            assert await data(api, f"submissions/{submission['id']}") == submission


@pytest.mark.parametrize(
    "path",
    [
        "resolutions/192.0.2.44nowhere.invalid",
        "resolutions/0.0.0.1example.com",
        "resolutions/10.com",
        f"submissions/f-{EICAR_SHA256}-1",
        f"submissions/f-{'0' * 64}-1767225600",
    ],
)
async def test_unknown_records_are_not_found(api: httpx.AsyncClient, path: str) -> None:
    assert (await api.get(path)).status_code == 404


async def test_metadata_names_what_the_document_has(api: httpx.AsyncClient, document: Document) -> None:
    found = await data(api, "metadata")
    assert len(found["engines"]) >= 70
    assert all(value == {} for value in found["engines"].values())
    for type_, rows in found["relationships"].items():
        for row in rows:
            assert document.relationship(type_, row["name"])
            assert row["description"].endswith(".")
    assert {"file", "url", "domain", "ip_address", "comment"} <= found["relationships"].keys()


async def test_categories_are_words(api: httpx.AsyncClient) -> None:
    words = await data(api, "popular_threat_categories")
    assert {"trojan", "phising"} <= set(words)


async def test_code_is_explained(api: httpx.AsyncClient) -> None:
    code = base64.b64encode(b"xor eax, eax; ret").decode()
    answer = await api.post("codeinsights/analyse-binary", json={"data": {"code": code, "code_type": "disassembled"}})
    text = base64.b64decode(answer.json()["data"], validate=True).decode()
    assert "disassembled" in text
    history = [{"request": code, "response": {"summary": "It clears a register.", "description": "Right."}}]
    body = {"data": {"code": code, "code_type": "decompiled", "history": history}}
    again = base64.b64decode((await api.post("codeinsights/analyse-binary", json=body)).json()["data"]).decode()
    assert "It clears a register." in again


@pytest.mark.parametrize("code", ["no base64!", "AAA"])
async def test_code_has_to_be_base64(api: httpx.AsyncClient, code: str) -> None:
    body = {"data": {"code": code, "code_type": "disassembled"}}
    answer = await api.post("codeinsights/analyse-binary", json=body)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "BadRequestError")


@pytest.mark.parametrize("host", ["domains/example.com", "ip_addresses/192.0.2.44", "ip_addresses/2001:db8::1"])
async def test_a_host_is_scanned_again(app: Any, api: httpx.AsyncClient, host: str) -> None:
    before = (await data(api, host))["attributes"]["last_analysis_date"]
    queued = (await api.post(f"{host}/analyse")).json()["data"]
    assert queued["type"] == "analysis"
    assert queued["id"][:2] == ("d-" if host.startswith("domains") else "i-")
    assert (await data(api, f"analyses/{queued['id']}"))["attributes"]["status"] == "queued"
    app.state.clock.advance(10)
    done = await data(api, f"analyses/{queued['id']}")
    assert done["attributes"]["status"] == "completed"
    assert done["attributes"]["results"]
    item = await data(api, f"analyses/{queued['id']}/item")
    assert item["id"] == host.partition("/")[2]
    assert item["attributes"]["last_analysis_date"] == done["attributes"]["date"] > before


async def test_a_host_that_is_not_known_is_not_scanned(api: httpx.AsyncClient) -> None:
    assert (await api.post("domains/nowhere.invalid/analyse")).status_code == 404
    assert (await api.post("ip_addresses/0.0.0.1/analyse")).status_code == 404


async def test_jobs_have_ended(api: httpx.AsyncClient) -> None:
    assert (await data(api, "operations/5d0f2ab4c3e87196"))["attributes"] == {"status": "finished"}
    assert (await api.get("operations/0000000000000000")).status_code == 404
