"""Comments of the whole community: listed, found by tag, reacted to, taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from vtyped_mock import PUBLIC_KEY, MockApp
from vtyped_mock.identifiers import EICAR_SHA256

pytestmark = pytest.mark.anyio
Client = Callable[..., httpx.AsyncClient]
ITEMS = [f"files/{EICAR_SHA256}", "urls/aHR0cHM6Ly9leGFtcGxlLmNvbS8", "domains/example.com", "ip_addresses/192.0.2.44"]


async def publish(api: httpx.AsyncClient, item: str, text: str) -> dict[str, Any]:
    body = {"data": {"type": "comment", "attributes": {"text": text}}}
    made: dict[str, Any] = (await api.post(f"{item}/comments", json=body)).json()["data"]
    return made


async def every(api: httpx.AsyncClient, **query: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    while True:
        page = (await api.get("comments", params={"limit": "40", **query})).json()
        found += page["data"]
        if "cursor" not in page["meta"]:
            return found
        query["cursor"] = page["meta"]["cursor"]


async def test_new_comments_on_any_item_come_first(app: MockApp, api: httpx.AsyncClient) -> None:
    made = []
    for item in ITEMS:
        app.state.clock.advance(1)
        made.append(await publish(api, item, "Lorem"))
    listed = (await api.get("comments")).json()["data"]
    assert listed[: len(made)] == made[::-1]


async def test_all_pages_together_are_all_comments_newest_first(api: httpx.AsyncClient) -> None:
    found = await every(api)
    assert len(found) > 40
    assert len({comment["id"] for comment in found}) == len(found)
    dates = [comment["attributes"]["date"] for comment in found]
    assert dates == sorted(dates, reverse=True)


async def test_the_filter_finds_a_tag(api: httpx.AsyncClient) -> None:
    made = await publish(api, ITEMS[2], "About #Peculiar things")
    assert await every(api, filter="tag:peculiar") == [made]
    assert await every(api, filter="tag:nowhere") == []
    tagged = await every(api, filter="tag:phishing")
    assert tagged
    assert all("phishing" in comment["attributes"]["tags"] for comment in tagged)


@pytest.mark.parametrize("text", ["peculiar", "tag:", "author:me"])
async def test_other_filters_are_refused(api: httpx.AsyncClient, text: str) -> None:
    answer = await api.get("comments", params={"filter": text})
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "BadRequestError")


@pytest.mark.parametrize("item", ITEMS)
async def test_every_comment_of_an_item_is_found_by_its_id(api: httpx.AsyncClient, item: str) -> None:
    await publish(api, item, "Lorem")
    for comment in (await api.get(f"{item}/comments")).json()["data"]:
        assert (await api.get(f"comments/{comment['id']}")).json()["data"] == comment


async def test_a_comment_has_an_author(app: MockApp, api: httpx.AsyncClient, client: Client) -> None:
    async with client(app, PUBLIC_KEY) as other:
        mine, theirs = await publish(api, ITEMS[0], "Mine"), await publish(other, ITEMS[0], "Theirs")
    authors = [(await api.get(f"comments/{made['id']}/author")).json()["data"] for made in (mine, theirs)]
    assert [author["type"] for author in authors] == ["user", "user"]
    assert authors[0]["id"] != authors[1]["id"]
    embedded = (await api.get(f"comments/{mine['id']}", params={"relationships": "author"})).json()["data"]
    assert embedded["relationships"]["author"]["data"] == {"type": "user", "id": authors[0]["id"]}


async def test_only_the_author_deletes_a_comment(app: MockApp, api: httpx.AsyncClient, client: Client) -> None:
    made = await publish(api, ITEMS[0], "Lorem #gone")
    async with client(app, PUBLIC_KEY) as other:
        refused = await other.delete(f"comments/{made['id']}")
    assert (refused.status_code, refused.json()["error"]["code"]) == (403, "ForbiddenError")
    deleted = await api.delete(f"comments/{made['id']}")
    assert (deleted.status_code, deleted.content) == (200, b"")
    assert (await api.get(f"comments/{made['id']}")).status_code == 404
    assert (await api.delete(f"comments/{made['id']}")).status_code == 404
    assert made not in (await api.get(f"{ITEMS[0]}/comments")).json()["data"]
    assert await every(api, filter="tag:gone") == []


async def test_comments_of_the_past_belong_to_others(api: httpx.AsyncClient) -> None:
    past = (await api.get(f"{ITEMS[0]}/comments")).json()["data"][0]
    assert (await api.delete(f"comments/{past['id']}")).status_code == 403


async def test_each_user_has_one_reaction(app: MockApp, api: httpx.AsyncClient, client: Client) -> None:
    made = await publish(api, ITEMS[1], "Lorem")

    async def react(caller: httpx.AsyncClient, word: str) -> Any:
        return (await caller.post(f"comments/{made['id']}/vote", json={"data": word})).json()["data"]

    assert await react(api, "positive") == {"positive": 1, "negative": 0, "abuse": 0}
    assert await react(api, "positive") == {"positive": 1, "negative": 0, "abuse": 0}
    assert await react(api, "abuse") == {"positive": 0, "negative": 0, "abuse": 1}
    async with client(app, PUBLIC_KEY) as other:
        counts = await react(other, "negative")
    assert counts == {"positive": 0, "negative": 1, "abuse": 1}
    assert (await api.get(f"comments/{made['id']}")).json()["data"]["attributes"]["votes"] == counts
    assert (await api.get(f"{ITEMS[1]}/comments")).json()["data"][0]["attributes"]["votes"] == counts


async def test_a_reaction_adds_to_those_of_the_past(api: httpx.AsyncClient) -> None:
    past = (await api.get(f"{ITEMS[0]}/comments")).json()["data"][0]
    counts = (await api.post(f"comments/{past['id']}/vote", json={"data": "positive"})).json()["data"]
    assert counts == {**past["attributes"]["votes"], "positive": past["attributes"]["votes"]["positive"] + 1}


@pytest.mark.parametrize("body", [{"data": "good"}, {"data": {"positive": 1}}, {}])
async def test_other_reactions_are_refused(api: httpx.AsyncClient, body: dict[str, Any]) -> None:
    made = await publish(api, ITEMS[1], "Lorem")
    assert (await api.post(f"comments/{made['id']}/vote", json=body)).status_code == 400


@pytest.mark.parametrize(
    "id_",
    [
        *(f"f-{'0' * 64}-0a1b2c3d", "d-nowhere.invalid-0a1b2c3d", "x-example.com-0a1b2c3d"),
        *("i-no.address-0a1b2c3d", "f-no_hash-0a1b2c3d", "u-no_hash-0a1b2c3d"),
    ],
)
async def test_an_unknown_comment_is_not_found(api: httpx.AsyncClient, id_: str) -> None:
    assert (await api.get(f"comments/{id_}")).status_code == 404
    assert (await api.delete(f"comments/{id_}")).status_code == 404
    assert (await api.post(f"comments/{id_}/vote", json={"data": "positive"})).status_code == 404
