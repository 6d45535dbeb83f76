"""What vtyped.compat does beyond vt-py, where vt-py fails or does harm."""

from __future__ import annotations

import asyncio
import copy
import io
import json
import pickle
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import vtyped
import vtyped.compat as vt
from tests.canary import KEY
from tests.client.raw import RawServer, answer
from vtyped import InvalidInputError, UnsafeAddressError, VirusTotalError
from vtyped.quota import Limits
from vtyped_mock import MockServer

EICAR = "44d88612fea8a8f36de82e1278abb02f"
UNKNOWN = "0000" + "a" * 60
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@pytest.fixture
def client(vt_mock: MockServer) -> Any:
    with vt.Client(vt_mock.api_key, host=vt_mock.origin) as client:
        yield client


@pytest.mark.parametrize("taken", [1, 3, 10, 14, 24])
@pytest.mark.parametrize("batch_size", [0, 10])
def test_an_iterator_goes_on_right_behind_what_it_gave(client: vt.Client, taken: int, batch_size: int) -> None:
    whole = [comment.id for comment in client.iterator("/comments", limit=25, batch_size=batch_size)]
    first = client.iterator("/comments", batch_size=batch_size)
    begun = [next(first).id for _ in range(taken)]
    rest = client.iterator("/comments", cursor=first.cursor, limit=25 - taken, batch_size=batch_size)
    assert begun + [comment.id for comment in rest] == whole


def test_an_iterator_gives_the_last_page_to_its_end_and_then_has_no_cursor(client: vt.Client) -> None:
    found = client.iterator("/files/{}/contacted_ips", EICAR, batch_size=2)
    count = 0
    for _ in found:
        count += 1
    assert count == len(client.get_data("/files/{}/contacted_ips", EICAR, params={"limit": 40}))
    assert found.cursor is None


def test_a_cursor_of_vt_py_is_taken(client: vt.Client) -> None:
    body = client.get_json("/comments", params={"limit": 10})
    old = client.iterator("/comments", cursor=f"{body['meta']['cursor']}-4", limit=5)
    assert [comment.id for comment in old] == [comment.id for comment in client.iterator("/comments", limit=15)][10:]
    with pytest.raises(ValueError, match="invalid cursor"):
        client.iterator("/comments", cursor="nothing")


def test_meta_does_not_cost_an_object(client: vt.Client, vt_mock: MockServer) -> None:
    found = client.iterator("/comments", limit=3)
    assert "cursor" not in found.meta
    assert found.cursor is None
    assert [comment.id for comment in found] == [comment.id for comment in client.iterator("/comments", limit=3)]


def test_the_calls_work_within_a_running_loop(client: vt.Client) -> None:
    async def notebook() -> str | None:
        return client.get_object("/files/{}", EICAR).id

    assert asyncio.run(notebook())


def test_threads_share_a_client(client: vt.Client) -> None:
    found: list[Any] = []
    work = [
        threading.Thread(target=lambda: found.append(client.get_object("/domains/example.com").id)) for _ in range(4)
    ]
    for thread in work:
        thread.start()
    for thread in work:
        thread.join()
    assert found == ["example.com"] * 4


def test_one_client_serves_one_loop_after_the_other(vt_mock: MockServer) -> None:
    client = vt.Client(vt_mock.api_key, host=vt_mock.origin)

    async def once() -> str | None:
        found = await client.get_object_async("/files/{}", EICAR)
        await client.close_async()
        return found.id

    assert asyncio.run(once()) == asyncio.run(once())
    assert client.get_object("/files/{}", EICAR).id


def test_passing_failures_are_passed_over(client: vt.Client, vt_mock: MockServer) -> None:
    vt_mock.faults.add("error", times=1)
    assert client.get_object("/files/{}", EICAR).type == "file"
    assert len(vt_mock.requests) == 2


def test_a_server_error_is_named_as_vt_py_names_it(vt_mock: MockServer) -> None:
    vt_mock.faults.add("error", status=500, times=None)
    with vt.Client(vt_mock.api_key, host=vt_mock.origin, retries=0) as client:
        with pytest.raises(vt.APIError) as caught:
            client.get_json("/files/{}", EICAR)
        assert caught.value.code == "ServerError"
        assert isinstance(caught.value, VirusTotalError)
        with pytest.raises(vt.APIError):
            client.scan_file(io.BytesIO(b"content"))


def test_calls_by_path_count_against_the_quota(vt_mock: MockServer) -> None:
    limits = Limits(minute=10)
    with vt.Client(vt_mock.api_key, host=vt_mock.origin, quota=limits) as client:
        client.get_json("/files/{}", EICAR)
        client.post("/domains/example.com/votes", json_data={})
        quota = client.typed.quota
        assert quota is not None
        assert quota.remaining()["minute"].used == 2


def test_only_the_base_name_of_a_file_is_published(client: vt.Client, vt_mock: MockServer, tmp_path: Path) -> None:
    place = tmp_path / "sample.bin"
    place.write_bytes(b"content of a named sample")
    with place.open("rb") as file:
        analysis = client.scan_file(file)
    vt_mock.clock.advance(100)
    sha256 = client.get_json("/analyses/{}", analysis.id)["meta"]["file_info"]["sha256"]
    names = client.get_object("/files/{}", sha256).names
    assert "sample.bin" in names
    assert not [name for name in names if "/" in name]


def test_a_file_in_text_mode_is_refused(client: vt.Client, tmp_path: Path, vt_mock: MockServer) -> None:
    place = tmp_path / "text.txt"
    place.write_text("text")
    with place.open() as file, pytest.raises(InvalidInputError):
        client.scan_file(file)  # type: ignore[arg-type]
    assert not list(vt_mock.requests)


def test_a_private_url_is_waited_for_where_it_is_private(client: vt.Client, vt_mock: MockServer) -> None:
    vt_mock.clock.set_speed(100_000)
    assert client.scan_url_private("https://example.com/", wait_for_completion=True).status == "completed"
    assert {request.operation_id for request in vt_mock.requests} == {"private.urls.scan", "private.analyses.get"}


def test_the_feed_of_sandbox_reports_is_read(client: vt.Client, vt_mock: MockServer) -> None:
    minute = datetime.fromtimestamp(vt_mock.clock.now() - 7200, UTC).strftime("%Y%m%d%H%M")
    feed = client.feed(vt.FeedType.FILE_BEHAVIOURS, cursor=minute)
    assert [next(feed).type for _ in range(2)] == ["file_behaviour"] * 2
    assert feed.cursor == f"{minute}-2"


def test_a_change_sent_by_patch_arrives(client: vt.Client) -> None:
    body = {"data": {"type": "hunting_ruleset", "attributes": {"name": "a", "rules": "rule a { condition: true }"}}}
    id_ = client.post("/intelligence/hunting_rulesets", json_data=body).json()["data"]["id"]
    changed = {"data": {"type": "hunting_ruleset", "id": id_, "attributes": {"name": "b"}}}
    answer = client.patch("/intelligence/hunting_rulesets/{}", id_, json_data=changed)
    assert answer.json()["data"]["attributes"]["name"] == "b"


@pytest.mark.parametrize(
    ("path", "error"),
    [
        ("http://192.0.2.1/", UnsafeAddressError),
        ("https://user:word@192.0.2.1/", InvalidInputError),
        ("files/x", InvalidInputError),
        ("https://", InvalidInputError),
    ],
)
def test_nothing_goes_where_it_should_not(
    client: vt.Client, vt_mock: MockServer, path: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        client.get(path)
    assert not list(vt_mock.requests)


@pytest.mark.parametrize("path", ["/files/a b", "/files/ä#x", "/files/..%2F", "/domains/a\r\nx-evil: 1"])
def test_a_path_with_any_characters_stays_a_path(client: vt.Client, vt_mock: MockServer, path: str) -> None:
    assert client.get(path).status in (400, 404)
    assert len(vt_mock.requests) == 1


def test_the_key_is_in_nothing_that_is_shown() -> None:
    client = vt.Client(KEY, host="http://127.0.0.1:9")
    assert KEY not in repr(client)
    assert KEY not in str(vars(client))
    with pytest.raises(TypeError):
        pickle.dumps(client)
    with pytest.raises(InvalidInputError):
        vt.Client(KEY, headers={"X-Apikey": "other"})
    with pytest.raises(ValueError, match="connector"):
        vt.Client(KEY, connector=object())  # type: ignore[arg-type]


def test_headers_of_the_caller_are_sent() -> None:
    with RawServer(answer()) as server:
        with vt.Client(KEY, "my program", server.origin, headers={"x-tool": "my-tool"}) as client:
            client.get_json("/files/{}", EICAR)
        [seen] = server.requests
    assert (seen.headers["x-tool"], seen.headers["x-apikey"]) == ("my-tool", KEY)
    assert seen.headers["user-agent"].startswith("my program;")


def test_the_key_goes_to_the_api_alone() -> None:
    with RawServer(answer(body=b"sample")) as storage, RawServer(answer(302, location=f"{storage.origin}/x")) as server:
        with vt.Client(KEY, host=server.origin, headers={"x-secret": "s"}) as client:
            assert client.get("/files/{}/download", EICAR).read() == b"sample"
            assert client.get(f"{storage.origin}/y").read() == b"sample"
        assert server.requests[0].headers["x-apikey"] == KEY
        assert [sorted(seen.headers.keys() & {"x-apikey", "x-secret"}) for seen in storage.requests] == [[], []]


def test_an_attribute_may_have_any_name_and_a_date_may_be_null() -> None:
    attributes = {"type": "t", "id": "i", "error": "e", "_type": "x", "creation_date": None, "a_date": "soon"}
    found = vt.Object("file", "f", dict(attributes))
    assert (found.type, found.id, found.error, found.creation_date, found.a_date) == ("file", "f", None, None, "soon")
    assert {name: found.get(name) for name in attributes} == attributes
    assert found.to_dict()["attributes"] == attributes


@given(st.dictionaries(st.text(), JSON, max_size=5))
def test_an_object_gives_back_what_it_was_made_of(attributes: dict[str, Any]) -> None:
    found = vt.Object.from_dict({"type": "file", "id": "x", "attributes": attributes})
    assert found.to_dict() == {"type": "file", "id": "x", "attributes": attributes}
    assert found.to_dict(modified_attributes_only=True)["attributes"] == {}
    assert json.loads(json.dumps(found.to_dict())) == found.to_dict()


CHANGES = [
    lambda watched: watched.update(a=1),
    lambda watched: watched.pop("b"),
    lambda watched: watched.popitem(),
    lambda watched: watched.clear(),
    lambda watched: watched.setdefault("c", 1),
    lambda watched: watched.__ior__({"c": 1}),
    lambda watched: watched.__delitem__("b"),
    lambda watched: watched["b"].__setitem__("c", 1),
]


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_of_a_dict_is_seen(change: Any) -> None:
    found = vt.Object("file", "x", {"one": {"b": {"c": 0}}, "two": {}})
    change(found.one)
    assert list(found.to_dict(modified_attributes_only=True)["attributes"]) == ["one"]


def test_a_dict_is_a_dict() -> None:
    found = vt.Object("file", "x", {"stats": {"malicious": 1, "by": {"a": 1}}})
    assert json.dumps(found.stats) == '{"malicious": 1, "by": {"a": 1}}'
    assert found.stats.data == {"malicious": 1, "by": {"a": 1}}
    for made in (copy.deepcopy(found.stats), pickle.loads(pickle.dumps(found.stats))):  # noqa: S301
        assert type(made) is dict
        assert made == found.stats
        assert type(made["by"]) is dict


def test_vtyped_alone_loads_nothing_of_it() -> None:
    program = "import sys, vtyped; vtyped.Client('k'); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603
    assert "vtyped.client" in done.stdout
    assert not [name for name in ("compat", "exports", "pivoting") if f"vtyped.{name}" in done.stdout]


def test_every_public_name_of_vt_py_is_there() -> None:
    import vt as original

    for name in ("Client", "ClientResponse", "Object", "Iterator", "Feed", "FeedType", "APIError"):
        theirs, ours = getattr(original, name), getattr(vt, name)
        missing = {each for each in vars(theirs) if not each.startswith("_")} - set(dir(ours))
        assert missing - {"DATE_ATTRIBUTES"} == set(), name
    assert {"url_id", "__version__"} <= set(dir(vt))
    assert vt.url_id("https://example.com/") == vtyped.url_id("https://example.com/")
