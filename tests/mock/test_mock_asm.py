"""Attack Surface Management: projects, issues, entities."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import httpx
import pytest

pytestmark = pytest.mark.anyio
Check = Callable[[str, int, Any], None]
ISSUE = "a5100000000000000000000000000001"
EVERY = "severity_lte:5"


async def search(api: httpx.AsyncClient, kind: str, terms: str, project: str = "", **query: int) -> dict[str, Any]:
    headers = {"PROJECT-ID": project} if project else {}
    answer = await api.get(f"asm/search/{kind}/{quote(terms, safe='')}", params=query, headers=headers)
    assert answer.status_code == 200, answer.text
    result: dict[str, Any] = answer.json()["result"]
    return result


async def test_each_project_has_issues_of_its_own(api: httpx.AsyncClient, check: Check) -> None:
    answer = (await api.get("asm/projects")).json()
    check("asm.projects.list", 200, answer)
    found = [await search(api, "issues", EVERY, str(project["id"])) for project in answer["result"]]
    ids = [{issue["id"] for issue in each["hits"]} for each in found]
    assert [len(each) for each in ids] == [30, 30]
    assert ids[0].isdisjoint(ids[1])
    assert await search(api, "issues", EVERY) == found[0]
    assert (await api.get(f"asm/search/issues/{EVERY}", headers={"PROJECT-ID": "1"})).status_code == 404


async def test_pages_are_counted_from_0(api: httpx.AsyncClient, check: Check) -> None:
    pages = [await search(api, "issues", EVERY, page=page, page_size=12) for page in range(4)]
    check("asm.issues.search", 200, {"success": True, "result": pages[0]})
    assert [(len(page["hits"]), page["more"]) for page in pages] == [(12, True), (12, True), (6, False), (0, False)]
    assert [issue for page in pages for issue in page["hits"]] == (await search(api, "issues", EVERY))["hits"]


async def test_all_terms_have_to_hold(api: httpx.AsyncClient) -> None:
    every = (await search(api, "issues", EVERY))["hits"]
    found = (await search(api, "issues", "severity_lte:3 last_seen_after:last_refresh"))["hits"]
    newest = max(issue["last_seen"] for issue in every)
    assert found == [issue for issue in every if issue["severity"] <= 3 and issue["last_seen"] == newest]
    assert 0 < len(found) < len(every)


@pytest.mark.parametrize("terms", ["severity", "colour:red", "severity:high", "last_seen_after:soon"])
async def test_a_term_that_is_none_is_refused(api: httpx.AsyncClient, terms: str) -> None:
    assert (await api.get(f"asm/search/issues/{terms}")).status_code == 400


async def test_the_status_of_an_issue_stays(api: httpx.AsyncClient, check: Check) -> None:
    changed = (await api.post(f"asm/issues/{ISSUE}/status", json={"status": "closed"})).json()
    check("asm.issues.set_status", 200, changed)
    assert changed["result"]["summary"]["status_new"] == "closed"
    assert (await api.get(f"asm/issues/{ISSUE}")).json() == changed
    assert [issue["id"] for issue in (await search(api, "issues", "status_new:closed"))["hits"]] == [ISSUE]
    assert (await api.post("asm/issues/0000/status", json={"status": "closed"})).status_code == 404


async def test_entities_are_found_and_read(api: httpx.AsyncClient, check: Check) -> None:
    every = (await search(api, "entities", "issue_count_gte:0"))["hits"]
    check("asm.entities.search", 200, {"success": True, "result": {"hits": every, "more": False}})
    there = (await search(api, "entities", "last_seen_after:last_refresh"))["hits"]
    assert len(every) == 12
    assert 0 < len(there) < len(every)
    for entity in every:
        raw = (await api.get(f"asm/entities/{entity['id']}/raw")).json()["result"]
        issues = (await search(api, "issues", f"entity_uid:{entity['id']}"))["hits"]
        assert (raw["name"], raw["issue_count"]) == (entity["name"], len(issues))
