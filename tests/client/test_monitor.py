"""VirusTotal Monitor: a collection with folders, and what partners say of it."""

from __future__ import annotations

import io
from typing import Any

import pytest

from tests.client.conftest import Serve
from tests.client.raw import answer
from tests.client.test_uploads import parts
from tests.faces import Connect
from vtyped import ForbiddenError, InvalidInputError, NotFoundError
from vtyped_api.models import (
    MonitorAnalysis,
    MonitorEvent,
    MonitorHash,
    MonitorHashComment,
    MonitorItem,
    MonitorPartnerStatistics,
    MonitorStatistics,
)
from vtyped_api.runtime.objects import Descriptor
from vtyped_mock import PUBLIC_KEY, MockServer

EICAR = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"
MADE = answer(200, b'{"data": {"type": "monitor_item", "id": "aQ=="}}')


def client_of(connect: Connect, mock: MockServer) -> Any:
    return connect(mock.api_key, base_url=mock.base_url)


def paths(items: Any) -> list[str]:
    return [item.attributes.path for item in items]


def test_files_and_folders(connect: Connect, vt_mock: MockServer) -> None:
    items = client_of(connect, vt_mock).monitor.items
    made = items.upload(b"first", "/tools/setup.exe")
    assert (type(made), made.type) == (Descriptor, "monitor_item")
    folder = items.create_folder("/empty/")
    assert paths(items.list()) == ["/empty/", "/setup.exe", "/tools/", "/tools/setup.exe"]
    assert paths(items.list(filter="path:/tools/")) == ["/tools/setup.exe"]
    assert paths(items.list(filter="tag:detected")) == ["/setup.exe"]
    item = items.get(made.id)
    assert type(item) is MonitorItem
    assert (item.attributes.item_type, item.attributes.size) == ("file", 5)
    assert items.get(folder.id).attributes.item_type == "folder"
    again = items.upload(b"the second one", item=made.id)
    assert again.id == made.id
    assert items.get(made.id).attributes.size == 14
    content = io.BytesIO()
    items.download(made.id, content)
    assert content.getvalue() == b"the second one"
    items.delete(next(each.id for each in items.list() if each.attributes.path == "/tools/"))
    assert paths(items.list()) == ["/empty/", "/setup.exe"]
    with pytest.raises(NotFoundError):
        items.get(made.id)


def test_what_partners_are_told(connect: Connect, vt_mock: MockServer) -> None:
    client = client_of(connect, vt_mock)
    id_ = next(item.id for item in client.monitor.items.list())
    assert client.monitor.items.configure(id_, "An editor.").attributes.details == "An editor."
    (shared,) = client.monitor_partner.hashes.items(EICAR)
    assert (shared.attributes.path, shared.attributes.details) == ("setup.exe", "An editor.")
    assert client.monitor.items.configure(id_, None).attributes.details is None


def test_what_partners_say(connect: Connect, vt_mock: MockServer) -> None:
    client = client_of(connect, vt_mock)
    hashes = client.monitor_partner.hashes
    assert [type(each) for each in hashes.list()] == [MonitorHash]
    made = hashes.add_comment(EICAR, "It is bad.", "Northlight", detection="confirmed")
    assert type(made) is MonitorHashComment
    assert list(hashes.list()) == []
    assert [each.id for each in hashes.list(filter="tag:ignored")] == [EICAR]
    id_ = next(item.id for item in client.monitor.items.list())
    assert [each.attributes.comment for each in client.monitor.items.comments(id_)] == ["It is bad."]
    comments = client.monitor_partner.comments
    assert comments.update(made.id, comment="It is good.").attributes.detection == "confirmed"
    assert comments.update(made.id, detection=None).attributes.detection is None
    assert [each.id for each in hashes.list()] == [EICAR]
    assert comments.get(made.id).attributes.comment == "It is good."
    comments.delete(made.id)
    with pytest.raises(NotFoundError):
        comments.get(made.id)


def test_scans_events_and_figures(connect: Connect, vt_mock: MockServer) -> None:
    client = client_of(connect, vt_mock)
    monitor, partner = client.monitor, client.monitor_partner
    monitor.items.upload(b"content", "/a.exe")
    id_ = next(item.id for item in monitor.items.list(filter="tag:detected"))
    scans = list(monitor.items.analyses(id_, limit=5))
    assert [type(each) for each in scans] == [MonitorAnalysis] * 5
    assert [each.attributes.date for each in scans] == sorted((each.attributes.date for each in scans), reverse=True)
    events = list(monitor.events())
    assert {type(each) for each in events} == {MonitorEvent}
    assert events[0].action == "UPLOAD"
    assert {each.action for each in monitor.events(filter="action:DETECTED")} == {"DETECTED"}
    days = list(monitor.statistics(limit=3))
    assert [type(each) for each in days] == [MonitorStatistics] * 3
    assert days[0].attributes.items_detected_count == 1
    assert [type(each) for each in partner.statistics(limit=2)] == [MonitorPartnerStatistics] * 2
    bundle = io.BytesIO()
    partner.detections_bundle.download("Northlight", bundle)
    assert EICAR.encode() in bundle.getvalue()


def test_many_events_come_page_by_page(connect: Connect, vt_mock: MockServer) -> None:
    monitor = client_of(connect, vt_mock).monitor
    for number in range(12):
        monitor.items.create_folder(f"/{number}/")
    folders = {each.monitor_key for each in monitor.events(filter="action:UPLOAD")}
    assert len(folders) == 13


@pytest.mark.parametrize("place", [{"path": "/a/b.exe"}, {"item": "aQ=="}])
def test_the_form_names_the_place_and_no_folder_of_ours(connect: Connect, serve: Serve, place: dict[str, str]) -> None:
    server = serve(MADE)
    connect(base_url=server.base_url).monitor.items.upload(b"x", **place)
    (seen,) = server.requests
    assert (seen.method, seen.target) == ("POST", "/api/v3/monitor/items")
    found = parts(seen.headers["content-type"], seen.body)
    assert found.pop("file").get_filename() == ("b.exe" if "path" in place else "sample")
    assert {name: part.get_payload(decode=True).decode() for name, part in found.items()} == place


def test_a_folder_is_a_form_without_a_file(connect: Connect, serve: Serve) -> None:
    server = serve(MADE)
    assert connect(base_url=server.base_url).monitor.items.create_folder("/a b/").id == "aQ=="
    (seen,) = server.requests
    (part,) = parts(seen.headers["content-type"], seen.body).values()
    assert part.get_payload(decode=True) == b"/a b/"


@pytest.mark.parametrize(
    "place",
    [
        {},
        {"path": "/a", "item": "aQ=="},
        {"path": "a.exe"},
        {"path": "/a/"},
        {"path": ""},
        {"path": 5},
        {"path": "/a\n"},
    ],
)
def test_a_place_that_is_none_is_refused(connect: Connect, serve: Serve, place: dict[str, Any]) -> None:
    server = serve(MADE)
    with pytest.raises(InvalidInputError, match=r"^path"):
        connect(base_url=server.base_url).monitor.items.upload(b"x", **place)
    assert server.requests == []


@pytest.mark.parametrize("path", ["", "/", "/a", "a/", None])
def test_a_folder_that_is_none_is_refused(connect: Connect, path: Any) -> None:
    with pytest.raises(InvalidInputError, match=r"^path="):
        connect().monitor.items.create_folder(path)


def test_a_large_file_goes_to_an_upload_url(
    connect: Connect, vt_mock: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vtyped.uploads.DIRECT_MOST", 1000)
    items = client_of(connect, vt_mock).monitor.items
    made = items.upload(b"x" * 2000, "/large.exe")
    assert items.get(made.id).attributes.size == 2000
    assert vt_mock.requests[0].operation_id == "monitor.items.upload_url"


def test_the_licence_is_missing(connect: Connect, vt_mock: MockServer) -> None:
    client = connect(PUBLIC_KEY, base_url=vt_mock.base_url)
    for call in (client.monitor.items.list, client.monitor_partner.hashes.list):
        with pytest.raises(ForbiddenError):
            list(call())
