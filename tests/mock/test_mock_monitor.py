"""Monitor: collections with folders, scans along with the clock, and partners."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from vtyped_mock import Account, MockApp, Settings, create_app
from vtyped_mock.document import Document
from vtyped_mock.identifiers import EICAR_SHA256

pytestmark = pytest.mark.anyio
Clients = Callable[..., httpx.AsyncClient]
Check = Callable[[str, int, Any], None]
DAY = 86400


def item_path(id_: str) -> str:
    return f"monitor/items/{quote(id_, safe='')}"


async def put(api: httpx.AsyncClient, path: str, body: bytes | None = b"content") -> str:
    files = {"file": ("ignored.bin", body)} if body is not None else {"path": (None, path)}
    data = {"path": path} if body is not None else {}
    answer = await api.post("monitor/items", files=files, data=data)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["data"]["id"])


async def paths(api: httpx.AsyncClient, **query: str) -> list[str]:
    return [each["attributes"]["path"] for each in (await api.get("monitor/items", params=query)).json()["data"]]


async def test_folders_come_with_what_is_put_into_them(api: httpx.AsyncClient) -> None:
    await put(api, "/a/b/c.exe")
    await put(api, "/d/", None)
    assert await paths(api) == ["/a/", "/a/b/", "/a/b/c.exe", "/d/", "/setup.exe"]
    assert await paths(api, filter="path:/") == ["/a/", "/d/", "/setup.exe"]
    assert await paths(api, filter="path:/a/b/") == ["/a/b/c.exe"]


async def test_a_folder_goes_with_all_that_is_in_it(api: httpx.AsyncClient) -> None:
    await put(api, "/a/b/c.exe")
    folder = await put(api, "/a/", None)
    assert await paths(api, filter=f"item:{folder}") == ["/a/b/"]
    assert (await api.delete(item_path(folder))).status_code == 200
    assert await paths(api) == ["/setup.exe"]
    assert (await api.get(item_path(folder))).status_code == 404


@pytest.mark.parametrize(
    "form",
    [
        {"files": {"file": ("a", b"b")}},
        {"files": {"file": ("a", b"b")}, "data": {"path": "/folder/"}},
        {"files": {"path": (None, "/file")}},
        {"files": {"file": ("a", b"b")}, "data": {"path": "relative"}},
    ],
)
async def test_a_place_has_to_be_named(api: httpx.AsyncClient, form: dict[str, Any]) -> None:
    assert (await api.post("monitor/items", **form)).status_code == 400


async def test_a_group_has_a_collection_of_its_own(document: Document, client: Clients) -> None:
    accounts = (Account("a", "ada", "engineers"), Account("b", "bob", "engineers"), Account("c", "cleo", "lawyers"))
    app = create_app(Settings(speed=0, accounts=accounts), document=document)
    async with client(app, "a") as ada, client(app, "b") as bob, client(app, "c") as cleo:
        id_ = await put(ada, "/mine.exe")
        assert "/mine.exe" in await paths(bob)
        assert await paths(cleo) == []
        assert (await cleo.get(item_path(id_))).status_code == 404
        assert (await cleo.delete(item_path(id_))).status_code == 404


async def test_files_are_scanned_once_a_day(app: MockApp, api: httpx.AsyncClient) -> None:
    id_ = await put(api, "/a.exe")
    counts = []
    for _ in range(3):
        counts.append((await api.get(f"{item_path(id_)}/analyses")).json()["meta"]["count"])
        app.state.clock.advance(DAY)
    assert counts == [1, 2, 3]


async def test_details_are_for_files(api: httpx.AsyncClient, check: Check) -> None:
    file, folder = await put(api, "/a/b.exe"), await put(api, "/a/", None)
    for id_, status in ((file, 200), (folder, 400)):
        body = {"data": {"id": id_, "type": "monitor_item", "attributes": {"details": "An editor."}}}
        answer = await api.patch(f"{item_path(id_)}/config", json=body)
        assert answer.status_code == status, answer.text
    assert (await api.get(item_path(file))).json()["data"]["attributes"]["details"] == "An editor."


async def test_events_tell_what_happened(app: MockApp, api: httpx.AsyncClient, check: Check) -> None:
    id_ = await put(api, "/a.exe")
    app.state.clock.advance(5)
    await api.delete(item_path(id_))
    body = (await api.get("monitor/events")).json()
    check("monitor.events", 200, body)
    assert [each["action"] for each in body["data"]][:2] == ["DELETE", "UPLOAD"]
    assert {each["monitor_key"] for each in body["data"][:2]} == {id_}
    found = (await api.get("monitor/events", params={"filter": "action:DETECTED"})).json()["data"]
    assert {each["action"] for each in found} == {"DETECTED"}
    assert (await api.get("monitor/events", params={"filter": "colour:red"})).status_code == 400


async def test_pages_of_events(api: httpx.AsyncClient) -> None:
    for number in range(25):
        await put(api, f"/{number:02}.exe")
    found: list[str] = []
    query: dict[str, str] = {"filter": "action:UPLOAD"}
    while True:
        body = (await api.get("monitor/events", params=query)).json()
        found += [each["monitor_key"] for each in body["data"]]
        if "cursor" not in body["meta"]:
            break
        query |= {"cursor": body["meta"]["cursor"], "job_id": body["meta"]["job_id"]}
    assert len(found) == len(set(found)) == 26


async def test_figures_are_as_documented(api: httpx.AsyncClient, check: Check) -> None:
    body = (await api.get("monitor/statistics", params={"limit": 3})).json()
    check("monitor.statistics", 200, body)
    assert body["meta"]["realtime"]["items_detected_count"] == 1
    assert body["data"][0]["id"] == "mock_group-day-2026-03-15"
    check("monitor_partner.statistics", 200, (await api.get("monitor_partner/statistics")).json())


async def test_partners_learn_of_detected_files_only(api: httpx.AsyncClient, check: Check) -> None:
    body = (await api.get("monitor_partner/hashes")).json()
    check("monitor_partner.hashes.list", 200, body)
    assert [each["id"] for each in body["data"]] == [EICAR_SHA256]
    (item,) = (await api.get(f"monitor_partner/hashes/{EICAR_SHA256}/items")).json()["data"]
    assert item["attributes"]["path"] == "setup.exe"
    assert "creator_id" not in item["attributes"]
    assert (await api.get(f"monitor_partner/hashes/{'a' * 64}/items")).status_code == 404
    assert (await api.get(f"monitor_partner/files/{'a' * 64}/download")).status_code == 404


async def test_a_confirmed_file_is_off_the_list(api: httpx.AsyncClient) -> None:
    attributes = {"comment": "bad", "engine": "Northlight", "sha256": EICAR_SHA256, "detection": "confirmed"}
    body = {"data": [{"type": "monitor_hash_comment", "attributes": attributes}]}
    made = await api.post(f"monitor_partner/hashes/{EICAR_SHA256}/comments", json=body)
    (comment,) = made.json()["data"]
    assert (await api.get("monitor_partner/hashes")).json()["data"] == []
    assert len((await api.get("monitor_partner/hashes", params={"filter": "tag:ignored"})).json()["data"]) == 1
    assert (await api.delete(f"monitor_partner/comments/{comment['id']}")).status_code == 200
    assert len((await api.get("monitor_partner/hashes")).json()["data"]) == 1


async def test_the_hash_of_body_and_path_agree(api: httpx.AsyncClient) -> None:
    attributes = {"comment": "bad", "engine": "Northlight", "sha256": "a" * 64}
    body = {"data": [{"type": "monitor_hash_comment", "attributes": attributes}]}
    assert (await api.post(f"monitor_partner/hashes/{EICAR_SHA256}/comments", json=body)).status_code == 400


async def test_the_list_of_the_day(app: MockApp, api: httpx.AsyncClient) -> None:
    answer = await api.get("monitor_partner/detections_bundle/Northlight/download")
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app.storage)) as storage:
        rows = (await storage.get(answer.headers["location"])).text.splitlines()
    assert [row.split(",")[:2] for row in rows] == [["mock_group", EICAR_SHA256]]
    assert (await api.get("monitor_partner/detections_bundle/Nobody/download")).status_code == 404
