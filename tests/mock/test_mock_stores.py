"""What users create: one store for all types, tried on a type of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.mock.conftest import client_of
from tests.mock.notebooks import COLLEAGUE, EXAMPLE, NOTEBOOK, OWNER, STRANGER, TABLE, app, document
from vtyped_mock import MockApp, Prepared, Settings, State, create_app
from vtyped_mock.handlers import HANDLERS
from vtyped_mock.identifiers import EICAR_MD5, EICAR_SHA256, url_sha256
from vtyped_mock.pages import place

FILE = {"type": "file", "id": EICAR_MD5}


@pytest.fixture
def mock() -> MockApp:
    return app()


@pytest.fixture
async def owner(mock: MockApp) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(mock, OWNER.key) as client:
        yield client


@pytest.fixture
async def colleague(mock: MockApp) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(mock, COLLEAGUE.key) as client:
        yield client


@pytest.fixture
async def stranger(mock: MockApp) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(mock, STRANGER.key) as client:
        yield client


async def made(api: httpx.AsyncClient, **attributes: Any) -> Any:
    answer = await api.post("graphs", json={"data": {"type": "graph", "attributes": attributes}})
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def share(api: httpx.AsyncClient, identifier: str, name: str, *with_: tuple[str, str]) -> httpx.Response:
    data = [{"type": type_, "id": holder} for type_, holder in with_]
    return await api.post(f"graphs/{identifier}/relationships/{name}", json={"data": data})


@pytest.mark.anyio
async def test_an_object_is_created_read_changed_and_deleted(mock: MockApp, owner: httpx.AsyncClient) -> None:
    new = await made(owner, title="Lorem")
    assert new["links"] == {"self": f"http://mock/api/v3/graphs/{new['id']}"}
    assert new["attributes"]["length"] == 5
    mock.state.clock.advance(100)
    body = {"data": {"type": "graph", "id": new["id"], "attributes": {"title": "Lorem ipsum"}}}
    changed = (await owner.patch(f"graphs/{new['id']}", json=body)).json()["data"]
    assert changed == (await owner.get(f"graphs/{new['id']}")).json()["data"]
    before, after = new["attributes"], changed["attributes"]
    assert (after["title"], after["length"], after["private"]) == ("Lorem ipsum", 11, True)
    assert after["creation_date"] == before["creation_date"]
    assert after["last_modification_date"] == before["last_modification_date"] + 100
    gone = await owner.delete(f"graphs/{new['id']}")
    assert (gone.status_code, gone.content) == (200, b"")
    for method in ("GET", "DELETE"):
        assert (await owner.request(method, f"graphs/{new['id']}")).status_code == 404


@pytest.mark.anyio
async def test_a_patch_repeats_the_id_of_the_path(owner: httpx.AsyncClient) -> None:
    body = {"data": {"type": "graph", "id": "notebook-2", "attributes": {"title": "Lorem"}}}
    answer = await owner.patch(f"graphs/{EXAMPLE}", json=body)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "BadRequestError")
    assert (await owner.get(f"graphs/{EXAMPLE}")).json()["data"]["attributes"]["title"] == "An example"


@pytest.mark.anyio
@pytest.mark.parametrize("content_type", ["application/json", "text/plain", "application/json; charset=utf-8", None])
async def test_json_comes_under_several_names(owner: httpx.AsyncClient, content_type: str | None) -> None:
    headers = {"content-type": content_type} if content_type else {}
    answer = await owner.post("graphs", content=b'{"data": {"attributes": {"title": "x"}}}', headers=headers)
    assert answer.status_code == 200
    refused = await owner.post("graphs", content=b"data=x", headers={"content-type": "application/xml"})
    assert refused.status_code == 400


@pytest.mark.anyio
async def test_unseen_is_not_found_and_foreign_is_forbidden(
    owner: httpx.AsyncClient, colleague: httpx.AsyncClient, stranger: httpx.AsyncClient
) -> None:
    path = f"graphs/{(await made(owner))['id']}"
    patch = {"data": {"attributes": {"title": "Mine"}}}

    async def statuses(api: httpx.AsyncClient) -> list[int]:
        listed = (await api.get("graphs")).json()["data"]
        reads = [(await api.get(path)).status_code, (await api.get(f"{path}/relationships/owner")).status_code]
        writes = [(await api.patch(path, json=patch)).status_code, (await api.delete(path)).status_code]
        return [sum(path.endswith(each["id"]) for each in listed), *reads, *writes]

    assert await statuses(colleague) == await statuses(stranger) == [0, 404, 404, 404, 404]
    assert (await share(owner, path[7:], "viewers", ("group", "team"))).status_code == 200
    assert await statuses(colleague) == [1, 200, 200, 403, 403]
    assert await statuses(stranger) == [0, 404, 404, 404, 404]
    assert (await share(owner, path[7:], "editors", ("user", "stranger"))).status_code == 200
    assert await statuses(stranger) == [1, 200, 200, 200, 403]
    assert (await share(colleague, path[7:], "viewers", ("user", "me"))).status_code == 403
    await owner.patch(path, json={"data": {"attributes": {"private": False}}})
    await owner.delete(f"{path}/relationships/viewers/team")
    assert await statuses(colleague) == [1, 200, 200, 403, 403]


@pytest.mark.anyio
async def test_a_sharing_list_is_read_asked_and_shortened(owner: httpx.AsyncClient) -> None:
    path = f"graphs/{(await made(owner))['id']}/relationships/viewers"
    answer = await share(owner, path.split("/")[1], "viewers", ("user", "ann"), ("group", "team"), ("user", "ann"))
    viewers = [{"type": "user", "id": "ann"}, {"type": "group", "id": "team"}]
    assert answer.json()["data"] == (await owner.get(path)).json()["data"] == viewers
    assert (await owner.get(f"{path}/ann")).json() == {"data": True}
    assert (await owner.get(f"{path}/bob")).json() == {"data": False}
    assert (await owner.delete(f"{path}/bob")).status_code == 404
    assert (await owner.delete(f"{path}/ann")).status_code == 200
    assert (await owner.get(path)).json()["data"] == viewers[1:]
    whole = (await owner.get(path.replace("/relationships", ""))).json()["data"]
    assert [(each["type"], each["id"], "attributes" in each) for each in whole] == [("group", "team", True)]


@pytest.mark.anyio
async def test_objects_are_related_to_the_world(owner: httpx.AsyncClient, stranger: httpx.AsyncClient) -> None:
    path = f"graphs/{(await made(owner))['id']}"
    assert (await owner.get(f"{path}/items")).json()["data"] == []
    url = {"type": "url", "url": "https://EXAMPLE.com"}
    missing = {"type": "domain", "id": "nowhere.invalid"}
    await owner.post(f"{path}/items", json={"data": [FILE, url, missing, FILE]})
    ids = [EICAR_SHA256, url_sha256("https://example.com/"), "nowhere.invalid"]
    found = (await owner.get(f"{path}/items")).json()["data"]
    assert [each["id"] for each in found] == ids
    assert [("attributes" in each, "error" in each) for each in found] == [(True, False), (True, False), (False, True)]
    descriptors = (await owner.get(f"{path}/relationships/items")).json()["data"]
    assert descriptors[1]["context_attributes"] == {"url": "https://example.com/"}
    graphs = (await owner.get(f"files/{EICAR_SHA256}/relationships/graphs")).json()["data"]
    assert graphs[0] == {"id": path[7:], "type": "graph"}
    others = (await stranger.get(f"files/{EICAR_SHA256}/relationships/graphs")).json()["data"]
    assert path[7:] not in [each["id"] for each in others]
    embedded = (await owner.get(path, params={"relationships": "items,owner,group"})).json()["data"]["relationships"]
    assert [each["id"] for each in embedded["items"]["data"]] == ids
    assert embedded["owner"]["data"] == {"id": "owner", "type": "user"}
    assert embedded["group"]["data"] == {"id": "team", "type": "group"}
    await owner.request("DELETE", f"{path}/items", json={"data": [FILE, missing]})
    assert [each["id"] for each in (await owner.get(f"{path}/items")).json()["data"]] == ids[1:2]


@pytest.mark.anyio
async def test_the_examples_are_there_with_a_past(mock: MockApp, owner: httpx.AsyncClient) -> None:
    for _ in range(2):
        items = (await owner.get(f"graphs/{EXAMPLE}/relationships/items", params={"limit": 40})).json()["data"]
        assert len(items) > 2
        await owner.post(f"graphs/{EXAMPLE}/items", json={"data": [FILE]})
        grown = (await owner.get(f"graphs/{EXAMPLE}/relationships/items", params={"limit": 40})).json()
        assert grown["meta"]["count"] == len(items) + 1 or len(items) == 40
        assert (await owner.get(f"graphs/{EXAMPLE}/riddles")).json()["data"][0]["type"] == "riddle"
        assert (await owner.get(f"graphs/{EXAMPLE}/viewers")).json()["data"] == []
        await owner.delete(f"graphs/{EXAMPLE}")
        assert (await owner.get(f"graphs/{EXAMPLE}")).status_code == 404
        mock.state.reset()


@pytest.mark.anyio
async def test_lists_are_ordered_filtered_and_paged(owner: httpx.AsyncClient) -> None:
    for title in ("beta", "alpha", "alphabet", "gamma"):
        await made(owner, title=title)

    async def titles(**query: Any) -> list[str]:
        found: list[str] = []
        while True:
            body = (await owner.get("graphs", params=query)).json()
            found += [each["attributes"]["title"] for each in body["data"]]
            if "cursor" not in body["meta"]:
                return found
            query["cursor"] = body["meta"]["cursor"]

    assert await titles(limit=2) == ["gamma", "alphabet", "alpha", "beta", "An example"]
    assert await titles(order="title", limit=1) == ["An example", "alpha", "alphabet", "beta", "gamma"]
    assert await titles(order="title-", limit=2) == ["gamma", "beta", "alphabet", "alpha", "An example"]
    assert await titles(order="length-", limit=2) == ["An example", "alphabet", "gamma", "alpha", "beta"]
    assert await titles(filter="alpha") == ["alphabet", "alpha"]
    assert await titles(filter="title:ALPHA title:bet") == ["alphabet"]
    assert await titles(filter="owner:nobody") == []
    refused = await owner.get("graphs", params={"order": "colour-"})
    assert (refused.status_code, refused.json()["error"]["code"]) == (400, "BadRequestError")
    page = (await owner.get("graphs", params={"order": "title", "limit": 1})).json()
    assert page["links"]["next"].startswith("http://mock/api/v3/graphs?order=title&limit=1&cursor=")
    crossed = await owner.get("graphs", params={"order": "title-", "cursor": page["meta"]["cursor"]})
    assert crossed.status_code == 400


@pytest.mark.anyio
async def test_a_user_is_related_to_what_is_his(owner: httpx.AsyncClient, stranger: httpx.AsyncClient) -> None:
    first, second = [(await made(owner, private=private))["id"] for private in (True, False)]

    async def listed(api: httpx.AsyncClient) -> list[str]:
        ids = [each["id"] for each in (await api.get("users/owner/graphs", params={"limit": 40})).json()["data"]]
        return [identifier for identifier in ids if identifier in (first, second, EXAMPLE)]

    assert await listed(owner) == [second, first, EXAMPLE]
    assert await listed(stranger) == [second]


@pytest.mark.anyio
async def test_objects_can_be_prepared() -> None:
    things = (
        Prepared(type="graph", id="ready", attributes={"title": "Prepared"}),
        Prepared(type="graph", id="not-there", known=False),
    )
    state = State(Settings(speed=0, accounts=(OWNER,), items=things), {"graph": NOTEBOOK})
    mock = create_app(state=state, document=document(), handlers={**HANDLERS, **TABLE})
    async with client_of(mock, OWNER.key) as api:
        ready = (await api.get("graphs/ready")).json()["data"]["attributes"]
        assert (ready["title"], ready["length"]) == ("Prepared", 8)
        assert (await api.get("graphs/not-there")).status_code == 404
        assert (await api.get("graphs/ready/items")).json()["data"]
    with pytest.raises(ValueError, match="riddle"):
        state.use(Settings(items=(Prepared(type="riddle", id="a"),)))


@pytest.mark.anyio
async def test_other_people_have_objects_of_a_common_type() -> None:
    mock = app(replace(NOTEBOOK, common=True))
    async with client_of(mock, OWNER.key) as api:
        found = (await api.get("graphs/theirs")).json()["data"]
        assert (found["id"], found["type"]) == ("theirs", "graph")
        assert (await api.get("graphs/theirs/items")).status_code == 200
        assert (await api.delete("graphs/theirs")).status_code == 403
        answer = await api.patch("graphs/theirs", json={"data": {"attributes": {"title": "Mine"}}})
        assert answer.status_code == 403
        assert (await api.get("graphs/0000")).status_code == (await api.delete("graphs/0000")).status_code == 404
        await api.delete(f"graphs/{EXAMPLE}")
        assert (await api.get(f"graphs/{EXAMPLE}")).status_code == 404
        related = (await api.get(f"files/{EICAR_SHA256}/graphs")).json()["data"]
        assert all("attributes" in each for each in related)


VALUES = st.none() | st.integers(-(2**40), 2**40)
TEXTS = st.none() | st.text(max_size=4)


@given(st.lists(VALUES) | st.lists(TEXTS), st.booleans())
def test_places_are_in_the_order_of_values(values: list[Any], descending: bool) -> None:
    valued = [value for value in values if value is not None]
    ordered = sorted(values, key=lambda value: place(value, descending))
    wanted = sorted(valued, reverse=descending)
    nones = [None] * (len(values) - len(valued))
    assert ordered == (wanted + nones if descending else nones + wanted)


@pytest.mark.anyio
async def test_jobs_come_along_with_the_clock(mock: MockApp, owner: httpx.AsyncClient) -> None:
    path = f"graphs/{(await made(owner))['id']}"
    seen = []
    for seconds in (0, 1.5, 1, 4, 4, 1000):
        mock.state.clock.advance(seconds)
        attributes = (await owner.get(path)).json()["data"]["attributes"]
        seen.append((attributes["status"], attributes["progress"]))
    assert [status for status, _ in seen] == ["starting", "starting", "creating", "creating", "finished", "finished"]
    assert [progress for _, progress in seen] == [0, 0.15, 0.25, 0.65, 1, 1]


@pytest.mark.anyio
async def test_bytes_come_from_the_second_origin_or_from_here(mock: MockApp, owner: httpx.AsyncClient) -> None:
    answer = await owner.get(f"graphs/{EXAMPLE}/print")
    assert answer.status_code == 302
    address = answer.headers["location"]
    assert address.startswith(f"http://storage.mock/prints/{EXAMPLE}.html?Expires=")
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=mock.storage)) as storage:
        page = await storage.get(address)
        assert (page.content, page.headers["content-type"]) == (b"<p>It.</p>", "text/html")
        assert (await storage.get(address.replace("prints", "other"))).status_code == 403
    plain = await owner.get(f"graphs/{EXAMPLE}/plain")
    assert (plain.text, plain.headers["content-type"]) == (EXAMPLE, "text/plain; charset=utf-8")


@pytest.mark.anyio
async def test_calls_are_counted_for_user_and_group(
    mock: MockApp, owner: httpx.AsyncClient, colleague: httpx.AsyncClient
) -> None:
    await owner.get("graphs")
    await owner.get(f"graphs/{EXAMPLE}")
    await colleague.get("graphs")
    quotas = mock.state.quotas
    assert quotas.used(("user", "owner")) == {"minute": 2, "hour": 2, "day": 2, "month": 2}
    assert quotas.calls(("group", "team")) == {"2026-03-16": {"notebooks.list": 2, "notebooks.get": 1}}
    mock.state.clock.advance(86400)
    await colleague.get("graphs")
    assert quotas.used(("group", "team")) == {"minute": 1, "hour": 1, "day": 1, "month": 4}
    assert list(quotas.calls(("user", "colleague"))) == ["2026-03-16", "2026-03-17"]
    assert quotas.calls(("user", "stranger")) == {}
