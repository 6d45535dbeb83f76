"""Saved searches: kept, changed, shared, listed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from vtyped_mock import Account, MockApp, Settings, create_app
from vtyped_mock.document import Document

pytestmark = pytest.mark.anyio
OWNER = Account("owner-key", "olga", "team")
MATE = Account("mate-key", "max", "team")
STRANGER = Account("stranger-key", "sven", None)


@pytest.fixture
def app(document: Document) -> MockApp:
    return create_app(Settings(speed=0, accounts=(OWNER, MATE, STRANGER)), document=document)


@pytest.fixture
async def callers(app: MockApp) -> AsyncIterator[dict[str, httpx.AsyncClient]]:
    clients = {}
    for account in (OWNER, MATE, STRANGER):
        transport = httpx.ASGITransport(app=app)
        clients[account.user] = httpx.AsyncClient(
            transport=transport, base_url="http://mock/api/v3/", headers={"x-apikey": account.key}
        )
    yield clients
    for client in clients.values():
        await client.aclose()


async def save(caller: httpx.AsyncClient, name: str, **attributes: Any) -> dict[str, Any]:
    given = {"name": name, "search_query": "type:text", **attributes}
    answer = await caller.post("saved_searches", json={"data": {"type": "saved_search", "attributes": given}})
    assert answer.status_code == 200, answer.text
    made: dict[str, Any] = answer.json()["data"]
    return made


async def names(caller: httpx.AsyncClient, **query: str) -> list[str]:
    answer = await caller.get("saved_searches", params={"limit": "40", **query})
    assert answer.status_code == 200, answer.text
    return [found["attributes"]["name"] for found in answer.json()["data"]]


def members(*pairs: tuple[str, str]) -> dict[str, Any]:
    return {"data": [{"type": type_, "id": id_} for type_, id_ in pairs]}


async def test_a_saved_search_is_shown_as_it_was_given(callers: dict[str, httpx.AsyncClient], app: MockApp) -> None:
    made = await save(callers["olga"], "First", description="About text", tags=["a", "b"], private=True)
    now = app.state.clock.timestamp()
    assert made["attributes"] == {
        "name": "First",
        "search_query": "type:text",
        "description": "About text",
        "tags": ["a", "b"],
        "private": True,
        "origin": "Crowdsourced",
        "creation_date": now,
        "last_modification_date": now,
        "last_execution_date": 0,
    }
    assert made["context_attributes"] == {"role": "owner", "shared_with_me": False}
    assert (await callers["olga"].get(f"saved_searches/{made['id']}")).json()["data"] == made


async def test_attributes_can_be_chosen(callers: dict[str, httpx.AsyncClient]) -> None:
    made = await save(callers["olga"], "First")
    shown = (await callers["olga"].get(f"saved_searches/{made['id']}", params={"attributes": "name,tags"})).json()
    assert shown["data"]["attributes"] == {"name": "First", "tags": []}
    listed = (await callers["olga"].get("saved_searches", params={"attributes": "name"})).json()["data"][0]
    assert listed["attributes"] == {"name": "First"}


async def test_a_change_leaves_the_rest(callers: dict[str, httpx.AsyncClient], app: MockApp) -> None:
    made = await save(callers["olga"], "First", tags=["a"])
    app.state.clock.advance(60)
    change = {"data": {"type": "saved_search", "id": made["id"], "attributes": {"name": "Second", "tags": []}}}
    changed = (await callers["olga"].patch(f"saved_searches/{made['id']}", json=change)).json()["data"]
    later = made["attributes"]["last_modification_date"] + 60
    assert changed["attributes"] == {
        **made["attributes"],
        "name": "Second",
        "tags": [],
        "last_modification_date": later,
    }


async def test_a_change_names_the_search_that_it_is_for(callers: dict[str, httpx.AsyncClient]) -> None:
    made = await save(callers["olga"], "First")
    change = {"data": {"type": "saved_search", "id": "0" * 32, "attributes": {"name": "Second"}}}
    assert (await callers["olga"].patch(f"saved_searches/{made['id']}", json=change)).status_code == 400


async def test_a_deleted_search_is_gone(callers: dict[str, httpx.AsyncClient]) -> None:
    made = await save(callers["olga"], "First")
    deleted = await callers["olga"].delete(f"saved_searches/{made['id']}")
    assert (deleted.status_code, deleted.content) == (200, b"")
    assert (await callers["olga"].get(f"saved_searches/{made['id']}")).status_code == 404


async def test_a_private_search_is_its_owners(callers: dict[str, httpx.AsyncClient]) -> None:
    hidden = await save(callers["olga"], "Hidden", private=True)
    public = await save(callers["olga"], "Public")
    for user in ("max", "sven"):
        assert (await callers[user].get(f"saved_searches/{hidden['id']}")).status_code == 404
        shown = (await callers[user].get(f"saved_searches/{public['id']}")).json()["data"]
        assert shown["context_attributes"] == {"role": "viewer", "shared_with_me": False}
        change = {"data": {"type": "saved_search", "id": public["id"], "attributes": {"name": "Mine"}}}
        assert (await callers[user].patch(f"saved_searches/{public['id']}", json=change)).status_code == 403
        assert (await callers[user].delete(f"saved_searches/{public['id']}")).status_code == 403


async def test_viewers_see_and_editors_change(callers: dict[str, httpx.AsyncClient]) -> None:
    made = await save(callers["olga"], "Shared", private=True)
    path = f"saved_searches/{made['id']}"
    assert (await callers["olga"].post(f"{path}/relationship/viewers", json=members(("user", "sven")))).is_success
    assert (await callers["olga"].post(f"{path}/relationship/editors", json=members(("group", "team")))).is_success
    assert (await callers["sven"].get(path)).json()["data"]["context_attributes"] == {
        "role": "viewer",
        "shared_with_me": True,
    }
    assert (await callers["max"].get(path)).json()["data"]["context_attributes"] == {
        "role": "editor",
        "shared_with_me": True,
    }
    change = {"data": {"type": "saved_search", "id": made["id"], "attributes": {"name": "Ours"}}}
    assert (await callers["sven"].patch(path, json=change)).status_code == 403
    assert (await callers["max"].patch(path, json=change)).status_code == 200
    assert (await callers["max"].delete(path)).status_code == 403
    assert await names(callers["sven"], filter="shared_with_me:true") == ["Ours"]
    owner = (await callers["sven"].get(f"{path}/owner")).json()["data"]
    assert (owner["type"], owner["id"]) == ("user", "olga")
    viewers = (await callers["olga"].get(f"{path}/relationship/viewers")).json()["data"]
    assert viewers == [{"type": "user", "id": "sven"}]
    unshared = await callers["olga"].request("DELETE", f"{path}/relationship/viewers", json=members(("user", "sven")))
    assert (unshared.status_code, unshared.content) == (200, b"")
    assert (await callers["sven"].get(path)).status_code == 404


async def test_lists_are_ordered_and_filtered(callers: dict[str, httpx.AsyncClient], app: MockApp) -> None:
    before = set(await names(callers["olga"]))
    for name in ("b", "a", "c"):
        app.state.clock.advance(100)
        await save(callers["olga"], name)
    mine = {"a", "b", "c"}
    assert [name for name in await names(callers["olga"]) if name in mine] == ["c", "a", "b"]
    assert [name for name in await names(callers["olga"], order="name+") if name in mine] == ["a", "b", "c"]
    assert [name for name in await names(callers["olga"], order="creation_date+") if name in mine] == ["b", "a", "c"]
    now = app.state.clock.timestamp()
    assert await names(callers["olga"], filter=f"creation_date:{now}+") == ["c"]
    assert "c" not in await names(callers["olga"], filter=f"creation_date:{now - 1}-")
    assert set(await names(callers["sven"], filter="owner:olga")) >= mine
    assert await names(callers["olga"], filter="owner:max") == []
    assert set(await names(callers["olga"], filter="origin:Crowdsourced")) == mine | before


@pytest.mark.parametrize("text", ["name:a", "shared_with_me:false", "creation_date:yesterday+", "text"])
async def test_other_filters_are_refused(callers: dict[str, httpx.AsyncClient], text: str) -> None:
    answer = await callers["olga"].get("saved_searches", params={"filter": text})
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "BadRequestError")
