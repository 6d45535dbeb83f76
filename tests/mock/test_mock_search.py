"""Looking up what a text names, and the advanced search."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from vtyped_mock import PUBLIC_KEY, MockApp
from vtyped_mock.identifiers import EICAR_MD5, EICAR_SHA256, url_sha256

pytestmark = pytest.mark.anyio
Client = Callable[..., httpx.AsyncClient]


async def found(api: httpx.AsyncClient, path: str, query: str, **others: str) -> dict[str, Any]:
    answer = await api.get(path, params={"query": query, **others})
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


async def upload(api: httpx.AsyncClient, name: str, body: bytes) -> str:
    queued = (await api.post("files", files={"file": (name, body)})).json()["data"]["id"]
    item = (await api.get(f"analyses/{queued}/relationships/item")).json()["data"]
    return str(item["id"])


@pytest.mark.parametrize(
    ("query", "type_", "id_"),
    [
        (EICAR_SHA256, "file", EICAR_SHA256),
        (EICAR_MD5.upper(), "file", EICAR_SHA256),
        ("https://EXAMPLE.com/#top", "url", url_sha256("https://example.com/")),
        ("example.com/a", "url", url_sha256("http://example.com/a")),
        ("Example.com", "domain", "example.com"),
        ("192.0.2.44", "ip_address", "192.0.2.44"),
        ("2001:DB8::1", "ip_address", "2001:db8::1"),
    ],
)
async def test_a_text_names_one_item(api: httpx.AsyncClient, query: str, type_: str, id_: str) -> None:
    [item] = (await found(api, "search", query))["data"]
    assert (item["type"], item["id"]) == (type_, id_)
    assert item["attributes"]


@pytest.mark.parametrize("query", ["0" * 64, "https://nowhere.invalid/", "nowhere.invalid", "0.0.0.1", "no such thing"])
async def test_nothing_is_found_of_what_is_not_known(api: httpx.AsyncClient, query: str) -> None:
    assert (await found(api, "search", query))["data"] == []


async def test_a_tag_finds_comments(api: httpx.AsyncClient) -> None:
    body = {"data": {"type": "comment", "attributes": {"text": "About #Peculiar things"}}}
    made = (await api.post("domains/example.com/comments", json=body)).json()["data"]
    assert (await found(api, "search", "#peculiar"))["data"] == [made]


async def test_the_advanced_search_needs_a_licence(app: MockApp, client: Client) -> None:
    async with client(app, PUBLIC_KEY) as public:
        assert (await public.get("intelligence/search", params={"query": "x"})).status_code == 403
        assert (await public.get("search", params={"query": EICAR_MD5})).status_code == 200


async def test_files_are_searched_unless_told_otherwise(api: httpx.AsyncClient) -> None:
    page = await found(api, "intelligence/search", "positives:0+", limit="300")
    assert {item["type"] for item in page["data"]} == {"file"}
    assert page["meta"]["total_hits"] == len(page["data"]) > 100
    assert "size" in page["meta"]["allowed_orders"]


@pytest.mark.parametrize(
    ("entity", "type_"),
    [("file", "file"), ("url", "url"), ("domain", "domain"), ("ip", "ip_address"), ("collection", "collection")],
)
async def test_entity_names_the_kind(api: httpx.AsyncClient, entity: str, type_: str) -> None:
    page = await found(api, "intelligence/search", f"entity:{entity}")
    assert {item["type"] for item in page["data"]} == {type_}


async def test_several_kinds_in_one_search(api: httpx.AsyncClient) -> None:
    page = await found(api, "intelligence/search", "(entity:url OR entity:domain) positives:5+", limit="300")
    assert {item["type"] for item in page["data"]} == {"url", "domain"}
    for item in page["data"]:
        stats = item["attributes"]["last_analysis_stats"]
        assert stats["malicious"] + stats["suspicious"] >= 5


async def test_conditions_on_attributes(api: httpx.AsyncClient) -> None:
    page = await found(api, "intelligence/search", "type:peexe positives:10+ size:10KB+", limit="300")
    assert page["data"]
    for item in page["data"]:
        attributes = item["attributes"]
        assert "peexe" in [attributes["type_tag"], *attributes["type_tags"]]
        assert attributes["last_analysis_stats"]["malicious"] >= 10
        assert attributes["size"] >= 10 * 1024
    others = await found(api, "intelligence/search", "NOT type:peexe", limit="300")
    assert {item["id"] for item in page["data"]}.isdisjoint(item["id"] for item in others["data"])


async def test_a_word_finds_names_and_ids(api: httpx.AsyncClient) -> None:
    sha256 = await upload(api, "peculiar-name.txt", b"some bytes")
    for query in ("peculiar-name", "name:peculiar-name.txt", sha256):
        assert [item["id"] for item in (await found(api, "intelligence/search", query))["data"]] == [sha256]


async def test_the_order_is_that_of_an_attribute(api: httpx.AsyncClient) -> None:
    up = await found(api, "intelligence/search", "type:peexe", order="size+", limit="300")
    down = await found(api, "intelligence/search", "type:peexe", order="size-", limit="300")
    sizes = [item["attributes"]["size"] for item in up["data"]]
    assert sizes == sorted(sizes)
    assert [item["attributes"]["size"] for item in down["data"]] == sizes[::-1]
    refused = await api.get("intelligence/search", params={"query": "entity:domain", "order": "size+"})
    assert (refused.status_code, refused.json()["error"]["code"]) == (400, "InvalidArgumentError")


async def test_pages_together_are_everything_once(api: httpx.AsyncClient) -> None:
    whole = [item["id"] for item in (await found(api, "intelligence/search", "entity:domain", limit="300"))["data"]]
    paged: list[str] = []
    query = {"limit": "7"}
    while True:
        page = await found(api, "intelligence/search", "entity:domain", **query)
        assert page["meta"]["total_hits"] == len(whole)
        paged += [item["id"] for item in page["data"]]
        if "cursor" not in page["meta"]:
            break
        query["cursor"] = page["meta"]["cursor"]
    assert paged == whole


async def test_descriptors_only(api: httpx.AsyncClient) -> None:
    whole = await found(api, "intelligence/search", "entity:url")
    short = await found(api, "intelligence/search", "entity:url", descriptors_only="true")
    assert [item["id"] for item in short["data"]] == [item["id"] for item in whole["data"]]
    for item in short["data"]:
        assert item.keys() == {"type", "id", "context_attributes"}
        assert item["context_attributes"]["url"].startswith("http")


async def test_attributes_can_be_chosen_and_left_out(api: httpx.AsyncClient) -> None:
    kept = await found(api, "intelligence/search", EICAR_SHA256, attributes="size,names")
    assert kept["data"][0]["attributes"].keys() == {"size", "names"}
    less = await found(api, "intelligence/search", EICAR_SHA256, exclude_attributes="last_analysis_results")
    assert "last_analysis_results" not in less["data"][0]["attributes"]
    related = await found(api, "intelligence/search", EICAR_SHA256, relationships="comments")
    assert related["data"][0]["relationships"]["comments"]["data"]


async def test_hosts_carry_counts_of_detections(api: httpx.AsyncClient) -> None:
    for entity in ("domain", "ip"):
        [item, *_] = (await found(api, "intelligence/search", f"entity:{entity}"))["data"]
        assert len(item["context_attributes"]) == 8
        assert all(type(count) is int for count in item["context_attributes"].values())


async def test_content_is_searched_and_shown(api: httpx.AsyncClient) -> None:
    sha256 = await upload(api, "one.bin", b"\x00" * 40 + b"needle in hay" + b"\xff" * 40)
    for query in ('content:"needle in hay"', "content:{6e65 65646c65}"):
        page = await found(api, "intelligence/search", query)
        [item] = page["data"]
        assert item["id"] == sha256
        assert page["meta"]["allowed_orders"] == []
        context = item["context_attributes"]
        assert (context["confidence"], context["match_in_subfile"]) == (1.0, False)
        [dump] = (await api.get(f"intelligence/search/snippets/{context['snippet']}")).json()["data"]
        assert "6e 65 65 64 6c 65" in dump
        assert "needle" in dump


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("content:abc", "UnselectiveContentQueryError"),
        ("content:{4d5a}", "UnselectiveContentQueryError"),
        ("content:{4d 5a ?? 00 01 02}", "UnsupportedContentQueryError"),
        ("content:/needle.*/", "UnsupportedContentQueryError"),
        ("imphash:5a", "BadRequestError"),
        ("(type:peexe", "BadRequestError"),
        ("positives:many", "BadRequestError"),
        ("entity:planet", "InvalidArgumentError"),
    ],
)
async def test_other_queries_are_refused(api: httpx.AsyncClient, query: str, code: str) -> None:
    answer = await api.get("intelligence/search", params={"query": query})
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, code)


@pytest.mark.parametrize("text", ["nonsense", base64.urlsafe_b64encode(b"[1]").decode(), "%20", "AAAA"])
async def test_other_snippets_are_refused(api: httpx.AsyncClient, text: str) -> None:
    answer = await api.get(f"intelligence/search/snippets/{text}")
    assert answer.status_code == 400
