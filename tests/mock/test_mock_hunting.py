"""Livehunt and Retrohunt: rulesets with their rights, matches that come with the clock, jobs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest

from vtyped_mock import Account, MockApp, Settings, create_app
from vtyped_mock.document import Document
from vtyped_mock.hunting import INTERVAL
from vtyped_mock.identifiers import EICAR_SHA256

pytestmark = pytest.mark.anyio
OWNER, COLLEAGUE, STRANGER = Account("k1", "ann", "team"), Account("k2", "bob", "team"), Account("k3", "eve")
RULESETS, JOBS = "intelligence/hunting_rulesets", "intelligence/retrohunt_jobs"
NOTIFICATIONS, FILES = "intelligence/hunting_notifications", "intelligence/hunting_notification_files"
EXAMPLE = "5100000000000001"
ONE = "rule one { condition: true }"
Client = Callable[..., httpx.AsyncClient]


@pytest.fixture
def team(document: Document) -> MockApp:
    return create_app(Settings(speed=0, accounts=(OWNER, COLLEAGUE, STRANGER)), document=document)


@pytest.fixture
async def owner(team: MockApp, client: Client) -> AsyncIterator[httpx.AsyncClient]:
    async with client(team, OWNER.key) as api:
        yield api


@pytest.fixture
async def colleague(team: MockApp, client: Client) -> AsyncIterator[httpx.AsyncClient]:
    async with client(team, COLLEAGUE.key) as api:
        yield api


def ruleset(**attributes: object) -> dict[str, Any]:
    return {"data": {"type": "hunting_ruleset", "attributes": {"name": "mine", "rules": ONE, **attributes}}}


def job(rules: str = ONE, **attributes: object) -> dict[str, Any]:
    return {"data": {"type": "retrohunt_job", "attributes": {"rules": rules, **attributes}}}


def change(identifier: str, **attributes: object) -> dict[str, Any]:
    return {"data": {"type": "hunting_ruleset", "id": identifier, "attributes": attributes}}


async def made(api: httpx.AsyncClient, path: str, body: dict[str, Any]) -> str:
    answer = await api.post(path, json=body)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["data"]["id"])


async def attributes(api: httpx.AsyncClient, path: str) -> dict[str, Any]:
    found: dict[str, Any] = (await api.get(path)).json()["data"]["attributes"]
    return found


async def listed(api: httpx.AsyncClient, path: str, **query: Any) -> list[Any]:
    answer = await api.get(path, params={"limit": 40, **query})
    assert answer.status_code == 200, answer.text
    found: list[Any] = answer.json()["data"]
    return found


@pytest.mark.parametrize(
    ("rules", "names"),
    [
        (ONE, ["one"]),
        ("private rule a{condition: true}\nglobal rule b : tag { condition: a }", ["a", "b"]),
        (
            'rule a { strings: $s = "rule b { \\" // " condition: $s } /* rule c */ // rule d\nrule e {condition: a}',
            ["a", "e"],
        ),
    ],
)
async def test_rules_are_counted(owner: httpx.AsyncClient, rules: str, names: list[str]) -> None:
    identifier = await made(owner, RULESETS, ruleset(rules=rules))
    shown = await attributes(owner, f"{RULESETS}/{identifier}")
    assert (shown["rule_names"], shown["number_of_rules"]) == (names, len(names))


@pytest.mark.parametrize("rules", ["", "text", '"rule a {"', f"{ONE} {ONE}"])
async def test_rules_that_are_none_are_refused(owner: httpx.AsyncClient, rules: str) -> None:
    before = await listed(owner, RULESETS)
    assert (await owner.post(RULESETS, json=ruleset(rules=rules))).status_code == 400
    assert (await owner.post(JOBS, json=job(rules))).status_code == 400
    assert await listed(owner, RULESETS) == before


async def test_a_change_leaves_the_rest(team: MockApp, owner: httpx.AsyncClient) -> None:
    identifier = await made(owner, RULESETS, ruleset(limit=7, notification_emails=["soc@example.com"]))
    before = await attributes(owner, f"{RULESETS}/{identifier}")
    team.state.clock.advance(90)
    two = f"{ONE} rule two {{ condition: one }}"
    answer = await owner.patch(f"{RULESETS}/{identifier}", json=change(identifier, rules=two, creation_date=1))
    after = answer.json()["data"]["attributes"]
    assert after == await attributes(owner, f"{RULESETS}/{identifier}")
    assert {name for name in after if after[name] != before[name]} == {
        *("rules", "rule_names", "number_of_rules", "modification_date")
    }
    assert after["modification_date"] == before["modification_date"] + 90


async def test_owner_editors_and_others(
    team: MockApp, owner: httpx.AsyncClient, colleague: httpx.AsyncClient, client: Client
) -> None:
    identifier = await made(owner, RULESETS, ruleset())
    path, editors = f"{RULESETS}/{identifier}", f"{RULESETS}/{identifier}/relationships/editors"
    assert (await colleague.get(path)).status_code == 404
    bob = {"data": [{"type": "user", "id": "bob"}]}
    assert (await owner.post(editors, json=bob)).content == b""
    assert (await owner.get(f"{editors}/bob")).json() == {"data": True}
    assert (await owner.get(f"{editors}/eve")).json() == {"data": False}
    assert (await colleague.patch(path, json=change(identifier, enabled=False))).status_code == 200
    assert [each["id"] for each in await listed(colleague, RULESETS)] == [identifier]
    for refused in (
        colleague.delete(path),
        colleague.post(editors, json=bob),
        colleague.post(f"{path}/relationships/owner", json={"data": {"type": "user", "id": "bob"}}),
    ):
        assert (await refused).status_code == 403
    assert (await owner.delete(f"{editors}/bob")).status_code == 200
    assert (await colleague.get(path)).status_code == 404
    assert (await owner.post(editors, json={"data": [{"type": "group", "id": "team"}]})).status_code == 200
    assert (await colleague.get(path)).status_code == 200
    async with client(team, STRANGER.key) as stranger:
        assert (await stranger.get(path)).status_code == 404


async def test_a_ruleset_goes_to_members_of_its_group(owner: httpx.AsyncClient, colleague: httpx.AsyncClient) -> None:
    identifier = await made(owner, RULESETS, ruleset())
    path = f"{RULESETS}/{identifier}/relationships/owner"
    refused = await owner.post(path, json={"data": {"type": "user", "id": "eve"}})
    assert (refused.status_code, refused.json()["error"]["code"]) == (400, "InvalidArgumentError")
    assert (await owner.post(path, json={"data": {"type": "user", "id": "bob"}})).status_code == 200
    assert (await owner.get(f"{RULESETS}/{identifier}")).status_code == 404
    assert (await colleague.get(f"{RULESETS}/{identifier}/owner")).json()["data"]["id"] == "bob"
    assert (await colleague.delete(f"{RULESETS}/{identifier}")).status_code == 200


async def test_rulesets_by_filter_and_order(team: MockApp, owner: httpx.AsyncClient) -> None:
    for name, enabled in (("foo bar", True), ("foobar", False), ("bar-foo", False)):
        team.state.clock.advance(1)
        await made(
            owner,
            RULESETS,
            ruleset(name=name, enabled=enabled, rules=f'rule r {{ strings: $a = "{name}" condition: $a }}'),
        )
    others = {"test_files"}

    async def names(**query: str) -> list[str]:
        found = await listed(owner, RULESETS, **query)
        return [each["attributes"]["name"] for each in found if each["attributes"]["name"] not in others]

    assert await names() == ["bar-foo", "foobar", "foo bar"]
    assert await names(order="name") == ["bar-foo", "foo bar", "foobar"]
    assert await names(order="name-") == ["foobar", "foo bar", "bar-foo"]
    assert await names(order="creation_date+") == ["foo bar", "foobar", "bar-foo"]
    assert await names(filter="name:foo", order="name") == ["bar-foo", "foo bar"]
    assert await names(filter="enabled:false name:foo") == ["bar-foo"]
    assert await names(filter="rules:foobar") == ["foobar"]
    assert await names(filter="tag:none") == []


async def test_all_rulesets_go_after_a_confirmation(owner: httpx.AsyncClient, colleague: httpx.AsyncClient) -> None:
    mine = await made(owner, RULESETS, ruleset())
    shared = await made(colleague, RULESETS, ruleset(name="shared"))
    await colleague.post(f"{RULESETS}/{shared}/relationships/editors", json={"data": [{"type": "user", "id": "ann"}]})
    for headers in ({}, {"x-confirm-delete": "bob"}):
        refused = await owner.delete(RULESETS, headers=headers)
        assert (refused.status_code, refused.json()["error"]["code"]) == (400, "BadRequestError")
    assert {mine, shared} <= {each["id"] for each in await listed(owner, RULESETS)}
    done = (await owner.delete(RULESETS, headers={"x-confirm-delete": "ann"})).json()["data"]
    assert (done["type"], done["attributes"]) == ("operation", {"status": "finished"})
    assert await listed(owner, RULESETS) == []
    assert [each["id"] for each in await listed(colleague, RULESETS)] == [shared]


async def test_matches_come_while_a_ruleset_is_enabled(team: MockApp, owner: httpx.AsyncClient) -> None:
    identifier = await made(owner, RULESETS, ruleset())
    path = f"{RULESETS}/{identifier}/hunting_notification_files"

    async def count() -> int:
        return len(await listed(owner, path))

    assert await count() == 0
    team.state.clock.advance(INTERVAL)
    assert await count() == 1
    team.state.clock.advance(INTERVAL * 2)
    assert await count() == 3
    await owner.patch(f"{RULESETS}/{identifier}", json=change(identifier, enabled=False))
    team.state.clock.advance(INTERVAL * 5)
    assert await count() == 3
    await owner.patch(f"{RULESETS}/{identifier}", json=change(identifier, enabled=True))
    team.state.clock.advance(INTERVAL - 1)
    assert await count() == 3
    team.state.clock.advance(1)
    assert await count() == 4


async def test_the_limit_of_a_day_is_kept(team: MockApp, owner: httpx.AsyncClient) -> None:
    identifier = await made(owner, RULESETS, ruleset(limit=5))
    team.state.clock.advance(INTERVAL * 30)
    assert len(await listed(owner, f"{RULESETS}/{identifier}/hunting_notification_files")) == 5
    team.state.clock.advance(86_400)
    assert len(await listed(owner, f"{RULESETS}/{identifier}/hunting_notification_files")) == 10


async def test_a_notification_leads_to_its_file(api: httpx.AsyncClient) -> None:
    [first] = await listed(api, NOTIFICATIONS, filter=f"tag:{EICAR_SHA256}", relationships="file")
    assert first["relationships"]["file"]["data"]["id"] == EICAR_SHA256
    assert first["attributes"]["rule_name"] == "eicar"
    assert (await api.get(f"{NOTIFICATIONS}/{first['id']}/file")).json()["data"]["id"] == EICAR_SHA256
    whole = (await api.get(f"{NOTIFICATIONS}/{first['id']}")).json()["data"]
    assert whole["attributes"] == first["attributes"]
    [file] = await listed(api, FILES, filter=EICAR_SHA256)
    context = file["context_attributes"]
    assert (context["notification_id"], context["ruleset_id"]) == (first["id"], EXAMPLE)
    assert context["notification_date"] == first["attributes"]["date"]


async def test_notifications_by_filter_and_order(app: MockApp, api: httpx.AsyncClient) -> None:
    every = await listed(api, NOTIFICATIONS)
    dates = [each["attributes"]["date"] for each in every]
    assert dates == sorted(dates, reverse=True)
    assert await listed(api, NOTIFICATIONS, order="date+") == every[::-1]
    later = await listed(api, NOTIFICATIONS, filter=f"date:{dates[4]}+ owner:mock_user")
    assert later == every[:5]
    assert await listed(api, NOTIFICATIONS, filter=f"date:{dates[4]}-") == every[5:]
    assert await listed(api, NOTIFICATIONS, filter="date:2026-03-17+") == []
    assert await listed(api, NOTIFICATIONS, filter="owner:somebody") == []
    assert (await api.get(NOTIFICATIONS, params={"filter": "date:2026"})).status_code == 400
    meta = (await api.get(NOTIFICATIONS, params={"count_limit": 3})).json()["meta"]
    assert meta["count"] == 3


async def test_notifications_are_deleted_one_by_one_by_tag_and_all(app: MockApp, api: httpx.AsyncClient) -> None:
    other = await made(api, RULESETS, ruleset(name="other"))
    app.state.clock.advance(INTERVAL * 3)
    every = await listed(api, NOTIFICATIONS)
    one = every[-1]["id"]
    assert (await api.delete(f"{NOTIFICATIONS}/{one}")).status_code == 200
    assert (await api.delete(f"{NOTIFICATIONS}/{one}")).status_code == 404
    assert (await api.get(f"{NOTIFICATIONS}/{one}/file")).status_code == 404
    await api.delete(NOTIFICATIONS, params={"tag": "other"})
    left = await listed(api, NOTIFICATIONS)
    assert len(left) == len(every) - 1 - 3
    assert not [each for each in left if other in each["id"]]
    assert await listed(api, FILES, filter="other") == []
    await api.delete(NOTIFICATIONS)
    assert await listed(api, NOTIFICATIONS) == []
    app.state.clock.advance(INTERVAL)
    assert len(await listed(api, NOTIFICATIONS)) == 2


async def test_what_hunts_belongs_to_a_user(owner: httpx.AsyncClient, colleague: httpx.AsyncClient) -> None:
    mine, job_id = await made(owner, RULESETS, ruleset()), await made(owner, JOBS, job())
    assert mine in [each["id"] for each in await listed(owner, "users/ann/hunting_rulesets")]
    assert job_id in [each["id"] for each in await listed(owner, "users/ann/retrohunt_jobs")]
    assert await listed(owner, "users/ann/hunting_notifications") == await listed(owner, NOTIFICATIONS)
    assert await listed(owner, "users/ann/hunting_notification_files") == await listed(owner, FILES)
    assert await listed(colleague, "users/bob/hunting_rulesets") == []
    for name in ("hunting_rulesets", "retrohunt_jobs", "hunting_notifications", "hunting_notification_files"):
        assert (await colleague.get(f"users/ann/{name}")).status_code == 403


async def test_a_job_goes_its_way(app: MockApp, api: httpx.AsyncClient) -> None:
    span = {"start": 1767225600, "end": 1769904000}
    identifier = await made(api, JOBS, job(corpus="goodware", notification_email="a@example.com", time_range=span))
    seen = []
    for seconds in (0, 60, 300, 300, 10_000):
        app.state.clock.advance(seconds)
        shown = await attributes(api, f"{JOBS}/{identifier}")
        files = await listed(api, f"{JOBS}/{identifier}/matching_files")
        assert len(files) == shown["num_matches"]
        seen.append((shown["status"], shown["progress"]))
        assert ("finish_date" in shown) == (shown["status"] == "finished") != ("eta_seconds" in shown)
    assert seen == [("starting", 0), ("running", 0), ("running", 50), ("finished", 100), ("finished", 100)]
    assert (shown["corpus"], shown["time_range"], shown["notification_email"]) == ("goodware", span, "a@example.com")
    assert shown["finish_date"] - shown["start_date"] == 600
    assert {file["context_attributes"]["rule_name"] for file in files} == {"one"}


async def test_a_job_is_stopped(app: MockApp, api: httpx.AsyncClient) -> None:
    identifier = await made(api, JOBS, job())
    app.state.clock.advance(360)
    found = await listed(api, f"{JOBS}/{identifier}/matching_files")
    assert found
    assert (await api.post(f"{JOBS}/{identifier}/abort")).content == b""
    assert (await attributes(api, f"{JOBS}/{identifier}"))["status"] == "aborting"
    app.state.clock.advance(5)
    ended = await attributes(api, f"{JOBS}/{identifier}")
    assert (ended["status"], ended["progress"]) == ("aborted", 50)
    await api.post(f"{JOBS}/{identifier}/abort")
    app.state.clock.advance(1000)
    assert await attributes(api, f"{JOBS}/{identifier}") == ended
    assert await listed(api, f"{JOBS}/{identifier}/matching_files") == found
    assert [each["id"] for each in await listed(api, JOBS, filter="status:aborted")] == [identifier]
    assert (await api.delete(f"{JOBS}/{identifier}")).status_code == 200
    assert (await api.get(f"{JOBS}/{identifier}/matching_files")).status_code == 404


async def test_jobs_have_bounds(app: MockApp, api: httpx.AsyncClient) -> None:
    rules = [f"rule r{number} {{ condition: true }}" for number in range(301)]
    assert (await api.post(JOBS, json=job(" ".join(rules)))).status_code == 400
    for _ in range(10):
        await made(api, JOBS, job(" ".join(rules[:300])))
    refused = await api.post(JOBS, json=job())
    assert (refused.status_code, refused.json()["error"]["code"]) == (429, "QuotaExceededError")
    app.state.clock.advance(660)
    await made(api, JOBS, job())
