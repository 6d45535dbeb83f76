"""Pages of collections, and relationships that are followed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped_mock import PUBLIC_KEY, MockApp, Settings, create_app
from vtyped_mock.identifiers import EICAR_SHA256
from vtyped_mock.pages import Entry, cut

EICAR = f"files/{EICAR_SHA256}"


async def pages(api: httpx.AsyncClient, path: str, limit: int) -> list[list[dict[str, Any]]]:
    """All pages of a collection, by cursor and by link at once."""
    found = []
    answer = await api.get(path, params={"limit": limit})
    while True:
        body = answer.json()
        found.append(body["data"])
        cursor, following = body["meta"].get("cursor"), body["links"].get("next")
        assert (cursor is None) == (following is None)
        if cursor is None:
            return found
        answer = await api.get(path, params={"limit": limit, "cursor": cursor})
        assert answer.json() == (await api.get(following)).json()
        assert len(found) < 100


@pytest.mark.anyio
@pytest.mark.parametrize("path", [f"{EICAR}/comments", f"{EICAR}/votes", f"{EICAR}/relationships/comments"])
@pytest.mark.parametrize("limit", [1, 7, 40])
async def test_pages_hold_everything_once(api: httpx.AsyncClient, path: str, limit: int) -> None:
    found = await pages(api, path, limit)
    ids = [entry["id"] for page in found for entry in page]
    count = (await api.get(path)).json()["meta"]["count"]
    assert len(ids) == len(set(ids)) == count > 40
    assert all(len(page) == limit for page in found[:-1])
    assert 0 < len(found[-1]) <= limit


@pytest.mark.anyio
async def test_ten_items_are_a_page_and_links_are_absolute(api: httpx.AsyncClient) -> None:
    body = (await api.get(f"{EICAR}/relationships/comments")).json()
    assert len(body["data"]) == 10
    assert body["links"]["self"] == f"http://mock/api/v3/{EICAR}/relationships/comments"
    assert body["links"]["related"] == f"http://mock/api/v3/{EICAR}/comments"
    assert body["links"]["next"].startswith(f"{body['links']['self']}?cursor=")


@pytest.mark.anyio
async def test_cursors_cannot_be_made_up(api: httpx.AsyncClient) -> None:
    cursor = (await api.get(f"{EICAR}/comments")).json()["meta"]["cursor"]
    other = (await api.get(f"{EICAR}/votes")).json()["meta"]["cursor"]
    made_up = [other, cursor[:-1], cursor + "A", cursor[1:], "1", "é", "=" * 5, cursor.swapcase()]
    for text in made_up:
        answer = await api.get(f"{EICAR}/comments", params={"cursor": text})
        assert (answer.status_code, answer.json()["error"]["code"]) == (400, "InvalidArgumentError"), text


@pytest.mark.anyio
@pytest.mark.parametrize("empty", ["", '""'])
async def test_an_empty_cursor_is_no_cursor(api: httpx.AsyncClient, empty: str) -> None:
    first = (await api.get(f"{EICAR}/comments")).json()["data"]
    assert (await api.get(f"{EICAR}/comments", params={"cursor": empty})).json()["data"] == first


Change = tuple[str, int]


@given(
    st.sets(st.integers(0, 60), max_size=50),
    st.integers(1, 12),
    st.lists(st.lists(st.tuples(st.sampled_from(["add", "remove"]), st.integers(0, 60)), max_size=6), max_size=60),
)
def test_changes_between_pages_lose_and_double_nothing_that_stayed(
    start: set[int], limit: int, changes: list[list[Change]]
) -> None:
    present = {-number for number in start}
    stayed, newest = set(present), 1
    seen: list[int] = []
    after: list[Any] | None = None
    todo = iter(changes)
    while True:
        entries = [Entry((position,), "comment", str(position)) for position in present]
        page, after = cut(entries, after, limit)
        assert len(page) <= limit
        seen += [entry.position[0] for entry in page]
        if after is None:
            break
        for action, number in next(todo, []):
            if action == "add":
                newest += 1
                present.add(-60 - newest)
            else:
                present.discard(-number)
                stayed.discard(-number)
    assert len(seen) == len(set(seen))
    assert stayed <= set(seen)
    assert seen == sorted(seen)


@pytest.mark.anyio
async def test_comments_that_come_and_go_between_pages(app: MockApp, api: httpx.AsyncClient) -> None:
    item = ("file", EICAR_SHA256)
    mine = [app.state.opinions.add_comment(item, "somebody", f"comment {number}").id for number in range(12)]
    stayed = {entry["id"] for page in await pages(api, f"{EICAR}/comments", 40) for entry in page} - set(mine[:3])
    seen: list[str] = []
    params: dict[str, Any] = {"limit": 5}
    for turn in range(100):
        body = (await api.get(f"{EICAR}/comments", params=params)).json()
        seen += [entry["id"] for entry in body["data"]]
        if "cursor" not in body["meta"]:
            break
        params["cursor"] = body["meta"]["cursor"]
        app.state.opinions.add_comment(item, "somebody", "in front")
        app.state.clock.advance(1)
        if turn < 3:
            app.state.opinions.remove_comment(mine[turn])
    assert len(seen) == len(set(seen))
    assert stayed <= set(seen)


@pytest.mark.anyio
@pytest.mark.parametrize("name", ["execution_parents", "contacted_domains", "contacted_ips", "contacted_urls"])
async def test_following_an_entry_gives_the_same_object(api: httpx.AsyncClient, name: str) -> None:
    whole = [entry for page in await pages(api, f"{EICAR}/{name}", 40) for entry in page]
    short = [entry for page in await pages(api, f"{EICAR}/relationships/{name}", 40) for entry in page]
    assert [(entry["type"], entry["id"]) for entry in whole] == [(entry["type"], entry["id"]) for entry in short]
    for entry in whole:
        collection = {"file": "files", "domain": "domains", "ip_address": "ip_addresses", "url": "urls"}[entry["type"]]
        answer = await api.get(f"{collection}/{quote(entry['id'], safe='')}")
        if "error" in entry:
            assert "attributes" not in entry
            assert entry["error"]["code"] == "NotFoundError"
            assert answer.status_code == 404
        else:
            assert answer.json()["data"] == entry
    assert not any("error" in entry for entry in short)
    if name == "contacted_urls":
        assert [entry["context_attributes"]["url"] for entry in short if entry["type"] == "url"]


@pytest.mark.anyio
async def test_some_entries_are_missing_and_some_lists_are_long(client: Callable[..., httpx.AsyncClient]) -> None:
    missing = long = empty = 0
    async with client(create_app(Settings(speed=0))) as api:
        for digit in "123456789abcdef":
            for name in ("contacted_domains", "dropped_files"):
                body = (await api.get(f"files/{digit * 64}/{name}", params={"limit": 40})).json()
                missing += sum("error" in entry for entry in body["data"])
                long += "cursor" in body["meta"]
                empty += body["data"] == []
    assert missing
    assert long
    assert empty


@pytest.mark.anyio
async def test_relationship_to_one(api: httpx.AsyncClient) -> None:
    none = (await api.get("domains/example.com/parent")).json()
    assert none["data"] is None
    assert (await api.get("domains/example.com/relationships/parent")).json()["data"] is None
    one = (await api.get("domains/a.b.example.com/parent")).json()
    assert one["data"] == (await api.get("domains/example.com")).json()["data"]
    short = (await api.get("domains/a.b.example.com/relationships/immediate_parent")).json()
    assert short["data"] == {"type": "domain", "id": "b.example.com"}
    assert short["links"]["related"] == "http://mock/api/v3/domains/a.b.example.com/immediate_parent"


@pytest.mark.anyio
async def test_relationships_inside_a_report(app: MockApp, client: Callable[..., httpx.AsyncClient]) -> None:
    asked = {"relationships": "comments, contacted_urls,itw_urls,nothing"}
    async with client(app) as api, client(app, PUBLIC_KEY) as public:
        found = (await api.get(EICAR, params=asked)).json()["data"]["relationships"]
        assert set(found) == {"comments", "contacted_urls", "itw_urls"}
        descriptors = (await api.get(f"{EICAR}/relationships/comments")).json()
        assert found["comments"] == descriptors
        assert (await api.get(found["comments"]["links"]["next"])).status_code == 200
        assert "itw_urls" not in (await public.get(EICAR, params=asked)).json()["data"]["relationships"]
        one = (await api.get("domains/example.com", params={"relationships": "parent"})).json()["data"]
        assert one["relationships"]["parent"]["data"] is None
        assert "relationships" not in (await api.get(EICAR)).json()["data"]


@pytest.mark.anyio
async def test_two_mocks_agree_and_seeds_differ(client: Callable[..., httpx.AsyncClient]) -> None:
    bodies = []
    for seed in (0, 0, 1):
        async with client(create_app(Settings(speed=0, seed=seed))) as api:
            paths = ("files/" + "7" * 64, f"{EICAR}/contacted_urls", "domains/www.example.org", "urls/" + "8" * 64)
            bodies.append([(await api.get(path)).json() for path in paths])
    assert bodies[0] == bodies[1]
    assert bodies[0] != bodies[2]
