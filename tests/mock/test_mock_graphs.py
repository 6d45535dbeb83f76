"""Graphs: what stands in them, and who may see and change them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest

from vtyped_mock import Account, MockApp, Settings, State, create_app
from vtyped_mock.document import Document
from vtyped_mock.identifiers import EICAR_MD5, EICAR_SHA256, url_sha256
from vtyped_mock.resources.graphs import EXAMPLE_GRAPH

pytestmark = pytest.mark.anyio
OWNER, COLLEAGUE, STRANGER = (
    Account("k1", "owner", "team"),
    Account("k2", "colleague", "team"),
    Account("k3", "stranger"),
)


@pytest.fixture
def app(document: Document) -> MockApp:
    """A mock with three users, two of them of one group."""
    state = State(Settings(speed=0, accounts=(OWNER, COLLEAGUE, STRANGER)))
    return create_app(state=state, document=document)


class People:
    """A client of each account."""

    def __init__(self, app: MockApp) -> None:
        transport = httpx.ASGITransport(app=app)
        self.owner, self.colleague, self.stranger = (
            httpx.AsyncClient(transport=transport, base_url="http://mock/api/v3/", headers={"x-apikey": account.key})
            for account in (OWNER, COLLEAGUE, STRANGER)
        )

    def __iter__(self) -> Any:
        return iter((self.owner, self.colleague, self.stranger))


@pytest.fixture
async def people(app: MockApp) -> AsyncIterator[People]:
    found = People(app)
    yield found
    for each in found:
        await each.aclose()


def node(type_: str, identifier: str, index: int = 0) -> dict[str, Any]:
    return {"type": type_, "entity_id": identifier, "index": index, "x": 0, "y": 0}


async def create(api: httpx.AsyncClient, **attributes: Any) -> str:
    answer = await api.post("graphs", json={"data": {"type": "graph", "attributes": attributes}})
    assert answer.status_code == 200, answer.text
    assert answer.json()["data"].keys() == {"type", "id", "links"}
    identifier: str = answer.json()["data"]["id"]
    return identifier


def sharees(*pairs: tuple[str, str]) -> dict[str, Any]:
    return {"data": [{"type": type_, "id": identifier} for type_, identifier in pairs]}


def changes(identifier: str, **attributes: Any) -> dict[str, Any]:
    return {"data": {"type": "graph", "id": identifier, "attributes": attributes}}


async def statuses(people: People, path: str) -> list[int]:
    return [(await each.get(path)).status_code for each in people]


async def test_a_private_graph_is_seen_by_its_owner_alone(people: People) -> None:
    private, public = await create(people.owner, private=True), await create(people.owner)
    for path in (f"graphs/{private}", f"graphs/{private}/items", f"graphs/{private}/viewers"):
        assert await statuses(people, path) == [200, 404, 404]
    assert await statuses(people, f"graphs/{private}/screenshot") == [200, 404, 404]
    assert await statuses(people, f"graphs/{public}") == [200, 200, 200]
    for each, expected in zip(people, (True, False, False), strict=True):
        listed = [item["id"] for item in (await each.get("graphs", params={"limit": 40})).json()["data"]]
        assert (private in listed) is expected
        assert public in listed


async def test_viewers_see_and_do_not_change(people: People) -> None:
    graph = await create(people.owner, private=True)
    path = f"graphs/{graph}/relationships/viewers"
    answer = await people.owner.post(path, json=sharees(("group", "team"), ("user", "stranger")))
    assert [(item["type"], item["id"]) for item in answer.json()["data"]] == [("group", "team"), ("user", "stranger")]
    assert await statuses(people, f"graphs/{graph}") == [200, 200, 200]
    for each in (people.colleague, people.stranger):
        assert (await each.patch(f"graphs/{graph}", json=changes(graph, private=False))).status_code == 403
        assert (await each.post(path, json=sharees(("user", "more")))).status_code == 403
        assert (await each.delete(f"graphs/{graph}")).status_code == 403
    assert (await people.owner.get(f"{path}/stranger")).json() == {"data": True}
    assert (await people.owner.delete(f"{path}/stranger")).status_code == 200
    assert (await people.owner.get(f"{path}/stranger")).json() == {"data": False}
    assert (await people.owner.delete(f"{path}/stranger")).status_code == 404
    assert await statuses(people, f"graphs/{graph}") == [200, 200, 404]


async def test_editors_change_and_do_not_delete(people: People) -> None:
    graph = await create(people.owner, private=True)
    path = f"graphs/{graph}/relationships/editors"
    assert (await people.owner.post(path, json=sharees(("user", "stranger")))).status_code == 200
    answer = await people.stranger.patch(f"graphs/{graph}", json=changes(graph, graph_data={"description": "Ours"}))
    assert answer.json()["data"]["attributes"]["graph_data"] == {"description": "Ours"}
    assert (await people.stranger.delete(f"graphs/{graph}")).status_code == 403
    assert await statuses(people, f"graphs/{graph}") == [200, 404, 200]
    assert (await people.owner.get(f"{path}/stranger")).json() == {"data": True}
    assert (await people.owner.delete(f"{path}/stranger")).status_code == 200
    assert await statuses(people, f"graphs/{graph}") == [200, 404, 404]


@pytest.mark.parametrize("nobody", [("group", "no_such_group"), ("user", "0000")])
@pytest.mark.parametrize("path", ["viewers", "relationships/editors"])
async def test_a_graph_is_not_shared_with_nobody(people: People, path: str, nobody: tuple[str, str]) -> None:
    graph = await create(people.owner, private=True)
    refused = await people.owner.post(f"graphs/{graph}/{path}", json=sharees(("user", "stranger"), nobody))
    assert (refused.status_code, refused.json()["error"]["code"]) == (404, "NotFoundError")
    assert (await people.owner.get(f"graphs/{graph}/{path}")).json()["data"] == []


async def test_groups_with_which_others_share_are_told_by_name(
    people: People, check: Callable[[str, int, Any], None]
) -> None:
    seen = set()
    for number in range(20):
        answer = await people.owner.get(f"graphs/g{number:02x}{'5' * 62}/editors")
        check("graphs.editors", 200, answer.json())
        seen |= {item["type"] for item in answer.json()["data"]}
    assert seen == {"user", "group"}


@pytest.mark.parametrize("name", ["viewers", "editors"])
async def test_the_short_path_shares_as_well(people: People, name: str) -> None:
    graph = await create(people.owner, private=True)
    assert (await people.owner.post(f"graphs/{graph}/{name}", json=sharees(("user", "stranger")))).content == b""
    assert await statuses(people, f"graphs/{graph}") == [200, 404, 200]
    assert (await people.owner.get(f"graphs/{graph}/relationships/{name}/stranger")).json() == {"data": True}


async def test_the_indicators_of_a_graph_are_its_items(people: People) -> None:
    nodes = [
        node("file", EICAR_MD5),
        node("relationship", "relationships_contacted_domains_x", 1),
        node("domain", "Example.com", 2),
        node("url", "https://example.com", 3),
        node("ip_address", "no address", 4),
        node("file", EICAR_SHA256, 5),
    ]
    graph = await create(people.owner, nodes=nodes)
    items = (await people.owner.get(f"graphs/{graph}/items")).json()["data"]
    assert [(item["type"], item["id"]) for item in items] == [
        ("file", EICAR_SHA256),
        ("domain", "example.com"),
        ("url", url_sha256("https://example.com/")),
    ]
    about = (await people.owner.get(f"files/{EICAR_SHA256}/graphs", params={"limit": 40})).json()["data"]
    assert graph in [item["id"] for item in about]
    await people.owner.patch(f"graphs/{graph}", json=changes(graph, nodes=[]))
    assert (await people.owner.get(f"graphs/{graph}/items")).json()["data"] == []


async def test_graphs_are_found_by_title_and_sorted(app: MockApp, people: People) -> None:
    graphs = []
    for title in ("First of two", "Second of two"):
        graphs.append(await create(people.stranger, graph_data={"description": title}))
        app.state.clock.advance(60)
    await people.stranger.patch(f"graphs/{graphs[0]}", json=changes(graphs[0], private=True))

    async def found(**query: str) -> list[str]:
        return [item["id"] for item in (await people.stranger.get("graphs", params=query)).json()["data"]]

    assert await found(filter="name:two") == graphs
    assert await found(filter="name:two AND private:false") == graphs[1:]
    assert await found(filter="two", order="creation_date-") == graphs[::-1]
    assert await found(filter="nonsense") == []


async def test_comments_on_a_graph_are_counted(people: People) -> None:
    graph = await create(people.owner)
    body = {"data": {"type": "comment", "attributes": {"text": "Look at #this"}}}
    given = (await people.stranger.post(f"graphs/{graph}/comments", json=body)).json()["data"]
    assert (await people.owner.get(f"graphs/{graph}/comments")).json()["data"] == [given]
    assert (await people.owner.get(f"graphs/{graph}")).json()["data"]["attributes"]["comments_count"] == 1


async def test_owner_and_group(people: People) -> None:
    graph, lonely = await create(people.colleague), await create(people.stranger)
    assert (await people.owner.get(f"graphs/{graph}/owner")).json()["data"]["id"] == "colleague"
    assert (await people.owner.get(f"graphs/{graph}/group")).json()["data"]["id"] == "team"
    assert (await people.owner.get(f"graphs/{lonely}/group")).json()["data"] is None


async def test_a_picture_is_a_jpeg(people: People) -> None:
    answer = await people.owner.get(f"graphs/{EXAMPLE_GRAPH}/screenshot")
    assert answer.headers["content-type"] == "image/jpeg"
    assert answer.content.startswith(b"\xff\xd8")
    assert answer.content.endswith(b"\xff\xd9")


async def test_a_graph_needs_whole_nodes(people: People) -> None:
    body = {"data": {"type": "graph", "attributes": {"nodes": [{"type": "file"}]}}}
    assert (await people.owner.post("graphs", json=body)).status_code == 400


async def test_a_group_tells_strangers_its_name_only(people: People) -> None:
    path = f"graphs/{EXAMPLE_GRAPH}/editors"
    [group] = (await people.stranger.get(path)).json()["data"]
    assert (group["type"], group["id"], group["attributes"]) == ("group", "mock_group", {})
    assert (await people.stranger.get("groups/mock_group")).status_code == 404
