"""Users and groups: who is a member, who administers, what was done."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import httpx
import pytest

from vtyped_mock import Account, MockApp, Settings, create_app
from vtyped_mock.document import Document

pytestmark = pytest.mark.anyio
ADMINISTRATOR, MEMBER, STRANGER = Account("k1", "ann", "team"), Account("k2", "bob", "team"), Account("k3", "eve")
USERS, ADMINISTRATORS = "groups/team/relationships/users", "groups/team/relationships/administrators"


@pytest.fixture
def team(document: Document) -> MockApp:
    return create_app(Settings(speed=0, accounts=(ADMINISTRATOR, MEMBER, STRANGER)), document=document)


@pytest.fixture
async def admin(team: MockApp, client: Callable[..., httpx.AsyncClient]) -> AsyncIterator[httpx.AsyncClient]:
    async with client(team, ADMINISTRATOR.key) as api:
        yield api


def users(*names: str) -> dict[str, object]:
    return {"data": [{"type": "user", "id": name} for name in names]}


async def names(api: httpx.AsyncClient, path: str) -> list[str]:
    return [entry["id"] for entry in (await api.get(path)).json()["data"]]


async def test_the_first_account_of_a_group_administers_it(admin: httpx.AsyncClient) -> None:
    assert await names(admin, USERS) == ["ann", "bob"]
    assert await names(admin, ADMINISTRATORS) == ["ann"]


async def test_members_are_added_by_address_and_never_removed_by_that(admin: httpx.AsyncClient) -> None:
    added = await admin.post(USERS, json=users("kim@example.com", "ann@example.com"))
    assert (added.status_code, added.content) == (200, b"")
    assert await names(admin, USERS) == ["ann", "bob", "kim"]
    assert (await admin.get(f"{USERS}/kim")).json() == {"data": True}
    assert (await admin.get(f"{ADMINISTRATORS}/kim")).json() == {"data": False}
    whole = (await admin.get("groups/team/users")).json()["data"]
    assert [entry["attributes"]["first_name"] for entry in whole][:2] == ["Ann", "Bob"]


async def test_a_name_in_place_of_an_address_adds_nobody(admin: httpx.AsyncClient) -> None:
    refused = await admin.post(USERS, json=users("kim@example.com", "lee"))
    assert (refused.status_code, refused.json()["error"]["code"]) == (400, "InvalidArgumentError")
    assert "lee" in refused.json()["error"]["message"]
    assert await names(admin, USERS) == ["ann", "bob"]


async def test_an_address_of_nobody_adds_nobody(admin: httpx.AsyncClient) -> None:
    refused = await admin.post(USERS, json=users("kim@example.com", "0000@example.com"))
    assert (refused.status_code, refused.json()["error"]["code"]) == (404, "NotFoundError")
    assert await names(admin, USERS) == ["ann", "bob"]


async def test_who_is_gone_is_no_member(
    team: MockApp, admin: httpx.AsyncClient, client: Callable[..., httpx.AsyncClient]
) -> None:
    async with client(team, MEMBER.key) as member:
        assert (await member.delete("users/bob", headers={"x-user-password": "any"})).status_code == 200
    assert await names(admin, USERS) == ["ann"]
    assert [entry["id"] for entry in (await admin.get("groups/team/users")).json()["data"]] == ["ann"]


async def test_administrators_are_members_and_lose_their_rights_with_that(admin: httpx.AsyncClient) -> None:
    await admin.post(ADMINISTRATORS, json=users("kim@example.com"))
    assert await names(admin, USERS) == ["ann", "bob", "kim"]
    assert await names(admin, ADMINISTRATORS) == ["ann", "kim"]
    assert (await admin.delete(f"{USERS}/kim")).status_code == 200
    assert await names(admin, ADMINISTRATORS) == ["ann"]
    assert (await admin.delete(f"{USERS}/kim")).status_code == 404


async def test_an_administrator_may_become_a_member_again(admin: httpx.AsyncClient) -> None:
    await admin.post(ADMINISTRATORS, json=users("bob@example.com"))
    assert (await admin.delete(f"{ADMINISTRATORS}/bob")).status_code == 200
    assert await names(admin, ADMINISTRATORS) == ["ann"]
    assert await names(admin, USERS) == ["ann", "bob"]


async def test_members_look_and_administrators_change(
    team: MockApp, admin: httpx.AsyncClient, client: Callable[..., httpx.AsyncClient]
) -> None:
    change = {"data": {"type": "group", "id": "team", "attributes": {"industry": "Baking", "quotas": {}}}}
    statuses = {}
    for account in (STRANGER, MEMBER, ADMINISTRATOR):
        async with client(team, account.key) as api:
            calls = [
                api.get("groups/team"),
                api.get(USERS),
                api.patch("groups/team", json=change),
                api.post(USERS, json=users("kim@example.com")),
                api.get("groups/team/activity_log_entries"),
                api.get("groups/team/api_usage"),
            ]
            statuses[account.user] = [(await call).status_code for call in calls]
    assert statuses == {"eve": [404] * 6, "bob": [200, 200, 403, 403, 403, 403], "ann": [200] * 6}
    attributes = (await admin.get("groups/team")).json()["data"]["attributes"]
    assert attributes["industry"] == "Baking"
    assert "quotas" not in attributes


async def test_what_was_done_is_told(team: MockApp, admin: httpx.AsyncClient) -> None:
    await admin.post(ADMINISTRATORS, json=users("bob@example.com"))
    team.state.clock.advance(60)
    await admin.delete(f"{USERS}/bob")
    path = "groups/team/activity_log_entries"
    entries = (await admin.get(path)).json()["data"]
    told = [(entry["attributes"]["action"], entry["attributes"]["info"]["user"]) for entry in entries]
    assert told[:2] == [("DELETE_GROUP_USER", "bob"), ("ADD_GROUP_ADMIN", "bob")]
    assert entries[0]["attributes"]["date"] - entries[1]["attributes"]["date"] == 60
    chosen = await admin.get(path, params={"filter": "action:ADD_GROUP_ADMIN target:bob user:ann"})
    assert [entry["id"] for entry in chosen.json()["data"]] == [entries[1]["id"]]
    trimmed = await admin.get(path, params={"attributes": "action", "relationships": "user,target", "limit": 1})
    [entry] = trimmed.json()["data"]
    assert entry["attributes"] == {"action": "DELETE_GROUP_USER"}
    assert {name: each["data"]["id"] for name, each in entry["relationships"].items()} == {
        "user": "ann",
        "target": "bob",
    }


async def test_the_key_of_a_service_account_is_good(
    team: MockApp, admin: httpx.AsyncClient, client: Callable[..., httpx.AsyncClient]
) -> None:
    path, body = "groups/team/relationships/service_accounts", {"data": [{"type": "service_account", "id": "bot"}]}
    assert (await admin.post(path, json=body)).status_code == 200
    assert (await admin.post(path, json=body)).json()["error"]["code"] == "InvalidArgumentError"
    assert await names(admin, path) == ["team_bot"]
    key = (await admin.get("service_accounts/team_bot")).json()["data"]["attributes"]["apikey"]
    async with client(team, key) as bot:
        assert (await bot.get("domains/example.com")).status_code == 200
    async with client(team, MEMBER.key) as member:
        assert "apikey" not in (await member.get("service_accounts/team_bot")).json()["data"]["attributes"]
    async with client(team, STRANGER.key) as stranger:
        assert (await stranger.get("service_accounts/team_bot")).status_code == 404
    assert team.state.quotas.used(("user", "team_bot"))["day"] == 1
    team.state.reset()
    async with client(team, key) as bot:
        assert (await bot.get("domains/example.com")).status_code == 401


async def test_groups_of_a_user_come_with_the_role(
    team: MockApp, admin: httpx.AsyncClient, client: Callable[..., httpx.AsyncClient]
) -> None:
    roles = {}
    for user in ("ann", "bob"):
        [group] = (await admin.get(f"users/{user}/groups")).json()["data"]
        roles[user] = group["context_attributes"]["role"]
        assert (await admin.get(f"users/{user}/api_quota_group")).json()["data"]["id"] == group["id"] == "team"
    assert roles == {"ann": "administrator", "bob": "member"}
    async with client(team, MEMBER.key) as member:
        assert (await member.get("users/ann/groups")).status_code == 403
        assert (await member.get("users/bob/groups")).status_code == 200
