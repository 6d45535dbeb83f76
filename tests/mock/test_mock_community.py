"""Comments and votes."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from vtyped_mock import PUBLIC_KEY, MockApp

pytestmark = pytest.mark.anyio
ITEMS = ["files/" + "e" * 64, "urls/aHR0cHM6Ly9leGFtcGxlLmNvbS8", "domains/example.com", "ip_addresses/192.0.2.44"]


def comment(text: str) -> dict[str, object]:
    return {"data": {"type": "comment", "attributes": {"text": text}}}


def vote(verdict: str) -> dict[str, object]:
    return {"data": {"type": "vote", "attributes": {"verdict": verdict}}}


@pytest.mark.parametrize("item", ITEMS)
async def test_a_comment_is_first_in_the_list(api: httpx.AsyncClient, item: str) -> None:
    before = (await api.get(f"{item}/comments")).json()["meta"]["count"]
    made = [
        (await api.post(f"{item}/comments", json=comment(f"No. {number} #Tag #tag #x"))).json() for number in (1, 2)
    ]
    attributes = made[0]["data"]["attributes"]
    assert attributes["tags"] == ["tag", "x"]
    assert attributes["votes"] == {"positive": 0, "negative": 0, "abuse": 0}
    listed = (await api.get(f"{item}/comments")).json()
    assert listed["meta"]["count"] == before + 2
    assert [entry["id"] for entry in listed["data"][:2]] == [made[1]["data"]["id"], made[0]["data"]["id"]]
    assert listed["data"][0] == made[1]["data"]
    descriptors = (await api.get(f"{item}/relationships/comments")).json()["data"]
    assert descriptors[0] == {"type": "comment", "id": made[1]["data"]["id"]}


async def test_text_of_a_comment_is_escaped_in_its_html(api: httpx.AsyncClient) -> None:
    made = (await api.post("domains/example.com/comments", json=comment("<b>&\nnext"))).json()["data"]["attributes"]
    assert made["text"] == "<b>&\nnext"
    assert made["html"] == "&lt;b&gt;&amp;<br>next"


@pytest.mark.parametrize("item", ITEMS)
async def test_a_vote_counts_once_for_each_key(
    app: MockApp, api: httpx.AsyncClient, client: Callable[..., httpx.AsyncClient], item: str
) -> None:
    before = (await api.get(item)).json()["data"]["attributes"]["total_votes"]
    made = await api.post(f"{item}/votes", json=vote("malicious"))
    assert made.status_code == 200
    assert made.json()["data"]["attributes"]["verdict"] == "malicious"
    again = await api.post(f"{item}/votes", json=vote("harmless"))
    assert (again.status_code, again.json()["error"]["code"]) == (409, "AlreadyExistsError")
    async with client(app, PUBLIC_KEY) as other:
        assert (await other.post(f"{item}/votes", json=vote("malicious"))).status_code == 200
    after = (await api.get(item)).json()["data"]["attributes"]["total_votes"]
    assert after == {"harmless": before["harmless"], "malicious": before["malicious"] + 2}
    listed = (await api.get(f"{item}/votes", params={"limit": 40})).json()
    assert listed["meta"]["count"] == sum(after.values())
    mine = (await api.get(f"{item}/user_votes")).json()["data"]
    assert [entry["id"] for entry in mine] == [made.json()["data"]["id"]]


async def test_bodies_without_a_media_type_are_taken_for_json(api: httpx.AsyncClient) -> None:
    body = b'{"data": {"type": "vote", "attributes": {"verdict": "harmless"}}}'
    assert (await api.post("domains/example.com/votes", content=body)).status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no json",
        b"\xff",
        b"[]",
        b"{}",
        b'{"data": {"type": "vote"}}',
        b'{"data": {"type": "comment", "attributes": {"verdict": "harmless"}}}',
        b'{"data": {"type": "vote", "attributes": {"verdict": "neutral"}}}',
        b'{"data": {"type": "vote", "attributes": {"verdict": NaN}}}',
        b"[" * 100_000,
    ],
)
async def test_other_bodies_are_refused(api: httpx.AsyncClient, body: bytes) -> None:
    answer = await api.post("domains/example.com/votes", content=body)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "BadRequestError")


async def test_other_media_types_are_refused(api: httpx.AsyncClient) -> None:
    answer = await api.post("domains/example.com/votes", data={"verdict": "harmless"})
    assert answer.status_code == 400
    assert "application/json" in answer.json()["error"]["message"]


async def test_a_comment_needs_text(api: httpx.AsyncClient) -> None:
    assert (await api.post("domains/example.com/comments", json=comment(""))).status_code == 400
