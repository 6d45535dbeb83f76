"""Private scanning: seen by one group, for a while, and along with the clock."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from vtyped_mock import Account, MockApp, Settings, create_app
from vtyped_mock.document import Document

pytestmark = pytest.mark.anyio
Clients = Callable[..., httpx.AsyncClient]
Check = Callable[[str, int, Any], None]

ACCOUNTS = (
    Account("a", "ada", "engineers"),
    Account("b", "bob", "engineers"),
    Account("c", "cleo", "lawyers"),
    Account("d", "dan"),
)
DAY = 86400


@pytest.fixture
def shared(document: Document) -> MockApp:
    """A mock with two people of one group, one of another, and one without a group."""
    return create_app(Settings(speed=0, accounts=ACCOUNTS), document=document)


async def upload(client: httpx.AsyncClient, body: bytes = b"content", **fields: str) -> str:
    answer = await client.post("private/files", files={"file": ("sample.bin", body)}, data=fields)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["data"]["id"])


async def analysis(client: httpx.AsyncClient, id_: str) -> Any:
    return (await client.get(f"private/analyses/{quote(id_, safe='')}")).json()


async def sha256_of(client: httpx.AsyncClient, app: MockApp, id_: str) -> str:
    app.state.clock.advance(60)
    return str((await analysis(client, id_))["meta"]["file_info"]["sha256"])


async def test_a_group_sees_its_files_and_nobody_else_does(shared: MockApp, client: Clients) -> None:
    async with client(shared, "a") as ada, client(shared, "b") as bob, client(shared, "c") as cleo:
        sha256 = await sha256_of(ada, shared, await upload(ada))
        assert (await bob.get(f"private/files/{sha256}")).status_code == 200
        assert sha256 in [each["id"] for each in (await bob.get("private/files")).json()["data"]]
        for path in ("", "/behaviours", "/relationships/behaviours", "/generate_ai_report"):
            assert (await cleo.get(f"private/files/{sha256}{path}")).status_code == 404
        assert (await cleo.delete(f"private/files/{sha256}")).status_code == 404
        assert (await cleo.get("private/files")).json()["data"] == []


async def test_a_user_without_a_group_is_alone(shared: MockApp, client: Clients) -> None:
    async with client(shared, "d") as dan, client(shared, "a") as ada:
        id_ = await upload(dan)
        assert (await dan.get("private/files")).json()["meta"]["count"] == 1
        assert "error" in await analysis(ada, id_)


async def test_a_private_file_is_no_public_one(api: httpx.AsyncClient) -> None:
    body = next(b"%d" % number for number in range(10**6) if _hash(b"%d" % number).startswith("0000"))
    await upload(api, body)
    assert (await api.get(f"private/files/{_hash(body)}")).status_code == 200
    assert (await api.get(f"files/{_hash(body)}")).status_code == 404


def _hash(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


async def test_an_analysis_goes_along_with_the_clock(app: MockApp, api: httpx.AsyncClient, check: Check) -> None:
    id_ = await upload(api)
    seen = []
    for _ in range(3):
        body = await analysis(api, id_)
        check("private.analyses.get", 200, body)
        attributes = body["data"]["attributes"]
        seen.append((attributes["status"], "file_info" in body["meta"], "pending_stages" in attributes))
        app.state.clock.advance(2.9)
    assert seen == [("queued", False, True), ("in-progress", True, True), ("completed", True, False)]


async def test_reports_come_with_the_end_of_the_analysis(app: MockApp, api: httpx.AsyncClient) -> None:
    await upload(api)
    path = f"private/files/{_hash(b'content')}/behaviours"
    assert (await api.get(path)).json()["data"] == []
    app.state.clock.advance(60)
    assert [each["attributes"]["sandbox_name"] for each in (await api.get(path)).json()["data"]] == [
        "CAPE Sandbox",
        "Zenbox",
    ]


async def test_without_a_sandbox_there_are_no_reports(app: MockApp, api: httpx.AsyncClient) -> None:
    id_ = await upload(api, disable_sandbox="true")
    app.state.clock.advance(60)
    assert (await api.get(f"private/files/{_hash(b'content')}/behaviours")).json()["data"] == []
    assert "sandbox_status" not in (await analysis(api, id_))["data"]["attributes"]


async def test_what_is_recorded_can_be_fetched(api: httpx.AsyncClient) -> None:
    example = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"
    for report in (await api.get(f"private/files/{example}/behaviours")).json()["data"]:
        attributes = report["attributes"]
        for kind, flag in (("html", "html_report"), ("pcap", "pcap"), ("evtx", "evtx"), ("memdump", "memdump")):
            answer = await api.get(f"private/file_behaviours/{quote(report['id'])}/{kind}")
            assert answer.status_code == (200 if attributes[f"has_{flag}"] else 404)
            assert (f"{flag}_link" in attributes) == attributes[f"has_{flag}"]


async def test_everything_is_erased_when_its_time_is_over(app: MockApp, api: httpx.AsyncClient) -> None:
    id_ = await upload(api, retention_period_days="1")
    path = f"private/files/{_hash(b'content')}"
    app.state.clock.advance(DAY - 1)
    assert (await api.get(path)).status_code == 200
    app.state.clock.advance(2)
    assert (await api.get(path)).status_code == 404
    assert "error" in await analysis(api, id_)


async def test_a_file_is_deleted_or_only_its_bytes(app: MockApp, api: httpx.AsyncClient) -> None:
    id_ = await upload(api)
    path = f"private/files/{_hash(b'content')}"
    assert (await api.delete(path, params={"only_from_storage": "true"})).status_code == 200
    assert (await api.get(path)).status_code == 200
    assert (await api.post(f"{path}/analyse")).status_code == 404
    assert (await api.delete(path)).status_code == 200
    assert (await api.get(path)).status_code == 404
    assert "error" in await analysis(api, id_)


async def test_a_rescan_says_how_in_the_query(api: httpx.AsyncClient) -> None:
    await upload(api)
    query = {"command_line": "/a", "enable_internet": "true", "interaction_timeout": "90"}
    answer = await api.post(f"private/files/{_hash(b'content')}/analyse", params=query)
    found = (await analysis(api, answer.json()["data"]["id"]))["data"]["attributes"]["sandbox_configuration"]
    assert (found["command_line"], found["internet"]) == ("/a", 1)
    assert found["live_interaction_analysis_timeout_seconds"] == 90


@pytest.mark.parametrize(
    "fields",
    [
        {"retention_period_days": "29"},
        {"retention_period_days": "soon"},
        {"disable_sandbox": "perhaps"},
        {"interaction_timeout": "59"},
        {"locale": "XX_XX"},
    ],
)
async def test_settings_that_are_none_are_refused(api: httpx.AsyncClient, fields: dict[str, str]) -> None:
    answer = await api.post("private/files", files={"file": ("a", b"b")}, data=fields)
    assert answer.status_code == 400
    assert next(iter(fields)) in answer.text


async def test_a_url_and_what_belongs_to_it(app: MockApp, api: httpx.AsyncClient, check: Check) -> None:
    started = await api.post("private/urls", data={"url": "https://example.org/a", "retention_period_days": "3"})
    app.state.clock.advance(60)
    body = await analysis(api, started.json()["data"]["id"])
    assert body["meta"]["url_info"]["url"] == "https://example.org/a"
    path = f"private/urls/{body['meta']['url_info']['id']}"
    check("private.urls.get", 200, (await api.get(path)).json())
    for name in ("analyses", "behaviours", "downloaded_files"):
        assert (await api.get(f"{path}/{name}")).json()["data"], name
    assert (await api.get(f"{path}/network_location")).json()["data"]["id"] == "example.org"


async def test_analyses_come_in_both_orders(app: MockApp, api: httpx.AsyncClient) -> None:
    for number in range(3):
        app.state.clock.advance(10)
        await upload(api, b"%d" % number)
    newest, oldest = [
        [each["attributes"]["date"] for each in (await api.get("private/analyses", params=query)).json()["data"]]
        for query in ({}, {"order": "date+"})
    ]
    assert newest == sorted(oldest, reverse=True)
    assert oldest == sorted(oldest)
    assert len(oldest) == 5


async def test_a_file_that_was_left_behind_leads_back(api: httpx.AsyncClient) -> None:
    example = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"
    (child,) = (await api.get(f"private/files/{example}/dropped_files")).json()["data"]
    (parent,) = (await api.get(f"private/files/{child['id']}/execution_parents")).json()["data"]
    assert parent["id"] == example
    assert (await api.get(f"private/files/{child['id']}")).status_code == 200
